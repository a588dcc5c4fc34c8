/**
 * Sittings for the calendars of those who attend. {@link org.collegium.reporting.calendar.MeetingCalendar} is the whole of
 * it.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.calendar;

import org.jspecify.annotations.NullMarked;
