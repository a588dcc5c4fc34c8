/**
 * The append-only {@link org.collegium.register.Register}: numbered entries, each holding the hash of the one before.
 * What an entry seals is hashed part by part ({@link org.collegium.register.MerkleTree}), so that an
 * {@link org.collegium.register.Extract} shows one part without the others. It works over canonical texts and knows nothing of meetings. {@link org.collegium.register.Json} writes the canonical
 * text.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.register;

import org.jspecify.annotations.NullMarked;
