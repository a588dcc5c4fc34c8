/**
 * How a vote is judged: a {@link org.collegium.vote.Rule} looks at the {@link org.collegium.vote.Electorate} and the
 * {@link org.collegium.vote.Tally} and gives a {@link org.collegium.vote.Verdict} that shows its reckoning. All
 * arithmetic is in whole numbers; no percentage is ever formed. Begin with {@code Rule.judge}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.vote;

import org.jspecify.annotations.NullMarked;
