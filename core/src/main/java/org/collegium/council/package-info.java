/**
 * The collegial {@link org.collegium.council.Council}: its seats, and the dated mandates under which members hold them.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.council;

import org.jspecify.annotations.NullMarked;
