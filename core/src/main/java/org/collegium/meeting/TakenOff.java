package org.collegium.meeting;

import java.time.Instant;
import org.collegium.motion.Motion;

/**
 * A motion that a sitting set aside instead of deciding it.
 *
 * @param item the agenda item
 * @param at when
 * @param motion the motion, withdrawn or postponed, in the version on the table
 * @since 0.1
 */
public record TakenOff(int item, Instant at, Motion.SetAside motion) {}
