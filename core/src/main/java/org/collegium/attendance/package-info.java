/**
 * Who attended a sitting and when: arrivals and departures, excuses, proxies and recusals. From them comes the
 * {@link org.collegium.attendance.Roll} of seats at an instant, which always adds up. Begin with
 * {@link org.collegium.attendance.Attendance}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.attendance;

import org.jspecify.annotations.NullMarked;
