/**
 * The identity of an {@link org.collegium.association.Association}, which keys everything that is kept of it.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.association;

import org.jspecify.annotations.NullMarked;
