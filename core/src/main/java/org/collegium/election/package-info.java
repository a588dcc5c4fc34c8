/**
 * More than two options, and several seats: a {@link org.collegium.election.Contest} is put to the vote by an
 * {@link org.collegium.election.ElectionMethod}, which counts the papers and gives a
 * {@link org.collegium.election.Result} that names the elected, shows every count and says what is still open. Begin
 * with {@link org.collegium.election.OneRound} or {@link org.collegium.election.TwoRounds}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.election;

import org.jspecify.annotations.NullMarked;
