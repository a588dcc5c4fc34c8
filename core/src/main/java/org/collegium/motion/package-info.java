/**
 * What is proposed and decided: a {@link org.collegium.motion.Motion} is proposed, amended, put to the vote and decided or
 * set aside; one that was not adopted may come back, and one that was may change an earlier decision.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.motion;

import org.jspecify.annotations.NullMarked;
