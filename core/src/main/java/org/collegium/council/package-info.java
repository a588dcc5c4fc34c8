/**
 * The collegial {@link org.collegium.council.Council}: its seats, the dated mandates under which members hold them, and
 * how mandates begin and end. {@link org.collegium.council.Terms} says how long they last,
 * {@link org.collegium.council.Representation} who may act in the association's name and what is to be filed of it.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.council;

import org.jspecify.annotations.NullMarked;
