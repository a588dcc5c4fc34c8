/**
 * The ladder before a vote: a text is proposed, clarified, reacted to and amended, and in each
 * {@link org.collegium.consensus.Round} every seat takes a position. Whether the council agrees is a
 * {@link org.collegium.consensus.Consent}, which shows its reckoning. Begin with {@code Consensus.propose}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.consensus;

import org.jspecify.annotations.NullMarked;
