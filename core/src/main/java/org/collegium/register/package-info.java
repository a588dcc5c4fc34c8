/**
 * The append-only {@link org.collegium.register.Register}: numbered entries, each holding the hash of the one before.
 * What an entry seals is hashed part by part ({@link org.collegium.register.MerkleTree}), so that an
 * {@link org.collegium.register.Extract} shows one part without the others. Whoever has no database holds a
 * {@link org.collegium.register.RegisterCopy}. All of it works over canonical texts, which
 * {@link org.collegium.register.Json} writes, and knows nothing of meetings.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.register;

import org.jspecify.annotations.NullMarked;
