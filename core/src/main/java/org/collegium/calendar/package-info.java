/**
 * When a council is to meet: the monthly {@link org.collegium.calendar.Rhythm} and the months that it missed, the
 * {@link org.collegium.calendar.Notice} that a convocation gives, and the {@link org.collegium.calendar.Rotation} of
 * those who facilitate and keep the record. Bylaws say the first two in a {@link org.collegium.calendar.Convening}. Begin
 * with {@code Rhythm.monthly}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.calendar;

import org.jspecify.annotations.NullMarked;
