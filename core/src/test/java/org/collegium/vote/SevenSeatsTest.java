package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which seven seats can stand, and every way in which those who may vote can choose. */
class SevenSeatsTest {

    private static final int SEATS = 7;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Rule COLLEGIAL =
            Rule.of(Majority.moreThanHalfOf(Base.EXPRESSED)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));

    @Test
    void theCollegialRuleIsWhatAHandfulOfPeopleWouldWorkOutOnTheirFingers() {
        List<String> wrong = new ArrayList<>();
        int judged = everyVote((seats, tally) -> {
            Verdict verdict = COLLEGIAL.judge(seats, tally);
            if (verdict.outcome() != onTheFingers(seats, tally)
                    || verdict.electorate().seats() != SEATS) {
                wrong.add(verdict.toString());
            }
        });

        assertThat(wrong).isEmpty();
        // For n seats that vote: C(9-n, 2) ways to be away, n+1 to be there or represented, C(n+5, 5) to choose.
        assertThat(judged)
                .isEqualTo(IntStream.rangeClosed(0, SEATS)
                        .map(n -> choose(9 - n, 2) * (n + 1) * choose(n + 5, 5))
                        .sum())
                .isEqualTo(36_465);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR MORE_THAN 1/2 EXPRESSED",
                "FOR MORE_THAN AGAINST",
                "FOR AT_LEAST 2/3 VOTERS",
                "FOR MORE_THAN 1/2 PRESENT",
                "FOR AT_LEAST 3/4 PRESENT_OR_REPRESENTED",
                "FOR MORE_THAN 1/2 IN_OFFICE",
                "FOR MORE_THAN 1/2 SEATS AND AGAINST AT_MOST 1",
                "AGAINST AT_MOST 0",
                "FOR AT_LEAST 1/1 VOTERS"
            })
    void oneMoreForNeverTurnsAdoptionIntoRejection(String majority) {
        Rule rule = Rule.of(Majority.parse(majority)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));
        List<String> wrong = new ArrayList<>();
        int[] adopted = {0};
        everyVote((seats, tally) -> {
            boolean proxiesVote = !rule.majority().voidsProxies() || seats.represented() == 0;
            if (proxiesVote && rule.judge(seats, tally).isAdopted()) {
                adopted[0]++;
                withOneMoreFor(seats, tally).forEach(more -> {
                    if (!more.judgedBy(rule).isAdopted()) {
                        wrong.add(more.judgedBy(rule) + " after " + tally);
                    }
                });
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(adopted[0]).isPositive();
    }

    @Test
    void theSmallestChangeIsWhatTheDifferenceSays() {
        int compared = 0;
        for (int voting = 0; voting <= SEATS; voting++) {
            for (Tally tally : talliesOf(voting)) {
                Verdict verdict = COLLEGIAL.judge(new Electorate(0, 0, voting, 0, SEATS - voting), tally);
                int seats = verdict.smallestChange() instanceof SmallestChange.OtherChoices other ? other.seats() : 0;

                assertThat(seats).as(verdict.toString()).isEqualTo(byTheDifference(tally));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(choose(SEATS + 6, 6));
    }

    @Test
    void theOrderInWhichBallotsAreCastNeverMatters() {
        OpenBallot empty = OpenBallot.open(COLLEGIAL, everybodyIsThere());
        List<List<Choice>> wrong = new ArrayList<>();
        int sequences = everySequence(new ArrayList<>(), choices -> {
            Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
            choices.forEach(choice -> counts.merge(choice, 1, Integer::sum));
            Tally expected = Tally.of(counts);
            IntStream forwards = IntStream.rangeClosed(1, SEATS);
            IntStream backwards = IntStream.rangeClosed(1, SEATS).map(seat -> SEATS + 1 - seat);
            if (!cast(empty, choices, forwards).equals(expected)
                    || !cast(empty, choices, backwards).equals(expected)) {
                wrong.add(List.copyOf(choices));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(sequences).isEqualTo(6 * 6 * 6 * 6 * 6 * 6 * 6);
    }

    @Test
    void everyVerdictTellsItsTrueNumbersInBothLanguages() {
        List<String> wrong = new ArrayList<>();
        everyVote((seats, tally) -> {
            Verdict verdict = COLLEGIAL.judge(seats, tally);
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String told = verdict.explain(language);
                if (!tells(numbersOnTheFingers(seats, tally), told)) {
                    wrong.add(told);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    /** The counts; who attends and how many must; how many are for and how many must be. */
    private static List<Integer> numbersOnTheFingers(Electorate seats, Tally tally) {
        int half = (seats.absent() + seats.represented() + seats.present() + 1) / 2;
        int more = (tally.inFavour() + tally.against()) / 2 + 1;
        return List.of(
                tally.inFavour(), tally.against(), tally.abstaining(), seats.present(), half, tally.inFavour(), more);
    }

    private static boolean tells(List<Integer> numbers, String text) {
        Iterator<Integer> told = NUMBER.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .iterator();
        return numbers.stream().allMatch(number -> {
            while (told.hasNext()) {
                if (told.next().equals(number)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Roll everybodyIsThere() {
        return new Roll(IntStream.rangeClosed(1, SEATS)
                .mapToObj(seat -> new Roll.Standing(
                        new Seat(seat),
                        Optional.of(new Holder(new MemberId("M" + seat), "M" + seat)),
                        SeatState.PRESENT,
                        Optional.empty()))
                .toList());
    }

    private static Tally cast(OpenBallot empty, List<Choice> choices, IntStream order) {
        OpenBallot ballot = empty;
        for (int seat : order.toArray()) {
            ballot = ballot.cast(new Seat(seat), choices.get(seat - 1)).orElseThrow();
        }
        return ballot.close().tally();
    }

    /** Every sequence of seven choices. */
    private static int everySequence(List<Choice> begun, Consumer<List<Choice>> sequence) {
        if (begun.size() == SEATS) {
            sequence.accept(begun);
            return 1;
        }
        int sequences = 0;
        for (Choice next : Choice.values()) {
            begun.add(next);
            sequences += everySequence(begun, sequence);
            begun.remove(begun.size() - 1);
        }
        return sequences;
    }

    /** Another way to say it: half of those still in office came, and the ayes outnumber the noes. */
    private static Outcome onTheFingers(Electorate seats, Tally tally) {
        int awayOrByProxy = seats.absent() + seats.represented();
        if (awayOrByProxy > seats.present()) {
            return Outcome.NO_QUORUM;
        }
        return tally.inFavour() - tally.against() >= 1 ? Outcome.ADOPTED : Outcome.NOT_ADOPTED;
    }

    /** A vote that changes sides counts for two; 0 where nobody could change it. */
    private static int byTheDifference(Tally tally) {
        int lead = tally.inFavour() - tally.against();
        if (lead > 0) {
            return (lead + 1) / 2;
        }
        if (tally.against() > 0) {
            return -lead / 2 + 1;
        }
        return tally.total() > 0 ? 1 : 0;
    }

    private record Vote(Electorate seats, Tally tally) {
        Verdict judgedBy(Rule rule) {
            return rule.judge(seats, tally);
        }
    }

    private static List<Vote> withOneMoreFor(Electorate seats, Tally tally) {
        List<Vote> more = new ArrayList<>();
        for (Choice other : Choice.values()) {
            if (other != Choice.FOR && tally.of(other) > 0) {
                more.add(new Vote(seats, moved(tally, other)));
            }
        }
        if (seats.absent() > 0) {
            Electorate oneCame = new Electorate(
                    seats.vacant(), seats.absent() - 1, seats.present() + 1, seats.represented(), seats.recused());
            more.add(new Vote(oneCame, oneMore(tally)));
        }
        return more;
    }

    private static Tally moved(Tally tally, Choice from) {
        var counts = tally.byChoice();
        counts.merge(from, -1, Integer::sum);
        counts.merge(Choice.FOR, 1, Integer::sum);
        return Tally.of(counts);
    }

    private static Tally oneMore(Tally tally) {
        var counts = tally.byChoice();
        counts.merge(Choice.FOR, 1, Integer::sum);
        return Tally.of(counts);
    }

    /** Every electorate with every tally of those who may vote. */
    private static int everyVote(BiConsumer<Electorate, Tally> judge) {
        int votes = 0;
        for (int vacant = 0; vacant <= SEATS; vacant++) {
            for (int absent = 0; absent <= SEATS - vacant; absent++) {
                for (int recused = 0; recused <= SEATS - vacant - absent; recused++) {
                    int voting = SEATS - vacant - absent - recused;
                    for (int present = 0; present <= voting; present++) {
                        Electorate seats = new Electorate(vacant, absent, present, voting - present, recused);
                        for (Tally tally : talliesOf(voting)) {
                            judge.accept(seats, tally);
                            votes++;
                        }
                    }
                }
            }
        }
        return votes;
    }

    private static List<Tally> talliesOf(int voting) {
        List<Tally> tallies = new ArrayList<>();
        spread(new int[6], 0, voting, tallies);
        return tallies;
    }

    private static void spread(int[] counts, int choice, int left, List<Tally> tallies) {
        if (choice == counts.length - 1) {
            tallies.add(new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], left));
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[choice] = count;
            spread(counts, choice + 1, left - count, tallies);
        }
    }

    private static int choose(int of, int some) {
        long ways = 1;
        for (int i = 1; i <= some; i++) {
            ways = ways * (of - some + i) / i;
        }
        return Math.toIntExact(ways);
    }
}
