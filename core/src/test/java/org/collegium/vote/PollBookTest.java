package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.vote.Choice.ABSTAIN;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.BLANK;
import static org.collegium.vote.Choice.FOR;
import static org.collegium.vote.Choice.SPOILED;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open ballots of an assembly, however large. */
class PollBookTest {

    @Test
    void theLastChoiceOfEachVoterCounts() {
        PollBook book = PollBook.open(6)
                .cast(1, FOR)
                .cast(6, AGAINST)
                .cast(2, BLANK)
                .cast(1, ABSTAIN)
                .cast(3, SPOILED)
                .cast(1, FOR)
                .close();

        assertThat(book.tally()).isEqualTo(new Tally(1, 1, 0, 1, 1, 2));
        assertThat(book.choicesOf(1)).containsExactly(FOR, ABSTAIN, FOR);
        assertThat(book.choicesOf(6)).containsExactly(AGAINST);
        assertThat(book.choicesOf(4)).isEmpty();
        assertThat(book.size()).isEqualTo(6);
        assertThat(book.voters()).isEqualTo(6);
    }

    @Test
    void withoutBallotsNobodyTookPart() {
        assertThat(PollBook.open(300).close().tally()).isEqualTo(new Tally(0, 0, 0, 0, 0, 300));
        assertThat(PollBook.open(0).close().tally()).isEqualTo(Tally.of(0, 0, 0));
    }

    @Test
    void aClosedBookDoesNotChange() {
        PollBook.Recording recording = PollBook.open(2).cast(1, FOR);
        PollBook closed = recording.close();
        recording.cast(2, AGAINST);

        assertThat(closed.size()).isEqualTo(1);
        assertThat(closed.tally().against()).isZero();
        assertThat(recording.close().tally().against()).isEqualTo(1);
    }

    @Test
    void itGrowsWithTheAssembly() {
        PollBook.Recording recording = PollBook.open(1_000);
        for (int voter = 1; voter <= 1_000; voter++) {
            recording.cast(voter, voter % 3 == 0 ? AGAINST : FOR);
        }

        assertThat(recording.close().tally()).isEqualTo(Tally.of(667, 333, 0));
    }

    @Nested
    class WhenANumberIsNotOnTheList {

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 4})
        void itIsNamed(int voter) {
            assertThatThrownBy(() -> PollBook.open(3).cast(voter, FOR))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Voters are numbered from 1 to 3, not " + voter);
            assertThatThrownBy(() -> PollBook.open(3).close().choicesOf(voter))
                    .hasMessage("Voters are numbered from 1 to 3, not " + voter);
        }

        @Test
        void aListHasNoNegativeLength() {
            assertThatThrownBy(() -> PollBook.open(-1)).hasMessage("Voters are counted from 0: -1");
        }
    }

    /** What an open ballot of a council counts, the book counts too. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void itCountsAsAnOpenBallotDoes(long seed) {
        Random random = new Random(seed);
        Choice[] choices = Choice.values();
        OpenBallot ballot = OpenBallot.open(Rule.of(Majority.moreForThanAgainst()), everybodyPresent(7));
        PollBook.Recording recording = PollBook.open(7);
        for (int i = random.nextInt(30); i > 0; i--) {
            int voter = 1 + random.nextInt(7);
            Choice choice = choices[random.nextInt(choices.length)];
            ballot = ballot.cast(new Seat(voter), choice).orElseThrow();
            recording.cast(voter, choice);
        }
        PollBook book = recording.close();

        assertThat(book.tally()).as("seed %d", seed).isEqualTo(ballot.close().tally());
        for (int voter = 1; voter <= 7; voter++) {
            assertThat(book.choicesOf(voter)).as("seed %d", seed).isEqualTo(ballot.choicesOf(new Seat(voter)));
        }
    }

    private static Roll everybodyPresent(int seats) {
        List<Roll.Standing> standings = IntStream.rangeClosed(1, seats)
                .mapToObj(seat -> new Roll.Standing(
                        new Seat(seat),
                        Optional.of(new Holder(new MemberId("M" + seat), "Member " + seat)),
                        SeatState.PRESENT,
                        Optional.empty()))
                .toList();
        return new Roll(standings);
    }
}
