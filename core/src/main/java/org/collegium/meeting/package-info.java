/**
 * A sitting of an organ, from the {@link org.collegium.meeting.Convocation} with its agenda to the close. Begin with
 * {@link org.collegium.meeting.Meeting}: each of its states has only the methods that it allows.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.meeting;

import org.jspecify.annotations.NullMarked;
