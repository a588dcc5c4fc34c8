/**
 * What an association puts above its documents: its logo, its address and its colour. Begin with
 * {@link org.collegium.reporting.letterhead.Letterhead}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.letterhead;

import org.jspecify.annotations.NullMarked;
