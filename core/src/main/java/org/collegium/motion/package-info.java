/**
 * What is proposed and decided: a {@link org.collegium.motion.Motion} is proposed, put to the vote and decided, and a
 * motion that was not adopted may come back amended.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.motion;

import org.jspecify.annotations.NullMarked;
