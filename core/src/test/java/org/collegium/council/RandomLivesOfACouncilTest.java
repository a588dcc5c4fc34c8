package org.collegium.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.members;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.collegium.council.Mandate.Cause;
import org.collegium.council.Mandate.Origin;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Test;

/** Five hundred random lives of a council, each by a seed that a failure names: what must always hold. */
class RandomLivesOfACouncilTest {

    private static final int LIVES = 500;
    private static final int ACTS = 80;
    /** Before Iris left, so that she is at first a member and then none. */
    private static final LocalDate BEGINNING = LocalDate.of(2023, 1, 1);

    @Test
    void noSeatIsHeldTwiceNobodyHoldsTwoAndNobodyProvisionalOutlastsAGeneralMeeting() {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(new Random(seed));
            life.live();
            for (Mandate mandate : life.council.mandates()) {
                origins.add(mandate.origin());
                mandate.ending().map(Mandate.Ending::cause).ifPresent(causes::add);
                assertThat(startsAsAMember(mandate))
                        .as("seed %d, %s", seed, mandate)
                        .isTrue();
                assertThat(life.outlastsAGeneralMeeting(mandate))
                        .as("seed %d, %s", seed, mandate)
                        .isFalse();
                assertThat(outlastsItsTerm(mandate))
                        .as("seed %d, %s", seed, mandate)
                        .isFalse();
            }
            for (LocalDate day = BEGINNING; !day.isAfter(life.day); day = day.plusDays(5)) {
                assertOnePersonASeat(life.council, day, seed);
            }
        }

        assertThat(origins).as("every origin was met").containsExactly(Origin.values());
        assertThat(causes).as("every cause was met").containsExactly(Cause.values());
    }

    private static boolean startsAsAMember(Mandate mandate) {
        return members().member(mandate.member()).orElseThrow().belongsOn(mandate.from());
    }

    /** A co-optation may: it waits for the general meeting. */
    private static boolean outlastsItsTerm(Mandate mandate) {
        return mandate.origin() != Origin.CO_OPTED
                && mandate.term()
                        .filter(term -> mandate.until()
                                .filter(end -> !end.isAfter(term))
                                .isEmpty())
                        .isPresent();
    }

    private static void assertOnePersonASeat(Council council, LocalDate day, int seed) {
        Set<Seat> seats = new HashSet<>();
        Set<MemberId> holders = new HashSet<>();
        for (Mandate mandate : council.mandates()) {
            if (mandate.runsOn(day)) {
                assertThat(seats.add(mandate.seat()) && holders.add(mandate.member()))
                        .as("seed %d, %s: %s", seed, day, mandate)
                        .isTrue();
            }
        }
        assertThat(council.vacancies(day)).as("seed %d, %s", seed, day).hasSize(council.seats() - seats.size());
    }

    /** A life in which anything is tried. */
    private static final class Life {
        private final Random chance;
        private final SortedSet<LocalDate> generalMeetings = new TreeSet<>();
        private Council council = Council.of(5);
        private LocalDate day = BEGINNING;

        Life(Random chance) {
            this.chance = chance;
        }

        void live() {
            for (int i = 0; i < ACTS; i++) {
                day = day.plusDays(chance.nextInt(40));
                if (chance.nextInt(8) == 0) {
                    holdGeneralMeeting();
                } else {
                    take(attempt());
                }
            }
        }

        boolean outlastsAGeneralMeeting(Mandate mandate) {
            return mandate.origin() == Origin.CO_OPTED
                    && generalMeetings.stream()
                            .anyMatch(meeting -> mandate.from().isBefore(meeting) && mandate.runsOn(meeting));
        }

        private void holdGeneralMeeting() {
            for (Mandate mandate : council.provisional(day)) {
                switch (chance.nextInt(3)) {
                    case 0 -> take(council.ratify(mandate.seat(), day));
                    case 1 -> take(council.refuse(mandate.seat(), day));
                    default -> {}
                }
            }
            council = council.afterGeneralMeeting(day);
            generalMeetings.add(day);
        }

        private Answer<Council> attempt() {
            Seat seat = new Seat(1 + chance.nextInt(6));
            MemberId who = new MemberId("000" + (1 + chance.nextInt(9)));
            return switch (chance.nextInt(6)) {
                case 0 -> council.appoint(new Mandate(seat, who, day, term(), Origin.ELECTED), members());
                case 1 -> council.replace(seat, who, day, members());
                case 2, 3 -> council.coOpt(seat, who, day, members());
                case 4 -> council.ratify(seat, day.plusDays(1));
                default -> council.end(seat, day.plusDays(chance.nextInt(60)), cause());
            };
        }

        private Optional<LocalDate> term() {
            return chance.nextInt(9) == 0 ? Optional.empty() : Optional.of(day.plusDays(1 + chance.nextInt(900)));
        }

        private Cause cause() {
            List<Cause> some = List.of(Cause.RESIGNED, Cause.DEEMED_RESIGNED, Cause.REMOVED, Cause.DIED, Cause.LEFT);
            return some.get(chance.nextInt(some.size()));
        }

        private void take(Answer<Council> answer) {
            council = answer instanceof Answer.Granted<Council> yes ? yes.value() : council;
        }
    }
}
