/**
 * The append-only {@link org.collegium.register.Register}: numbered entries, each holding the hash of the one before.
 * It works over canonical texts and knows nothing of meetings. {@link org.collegium.register.Json} writes the canonical
 * text.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.register;

import org.jspecify.annotations.NullMarked;
