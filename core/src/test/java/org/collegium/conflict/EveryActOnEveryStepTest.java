package org.collegium.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.conflict.Dispute.KEEPER;
import static org.collegium.conflict.Dispute.LADDER;
import static org.collegium.conflict.Dispute.STEPS;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.NOBODY;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.council;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act, by everybody, on every step, before its result, after it, and past its due date. */
class EveryActOnEveryStepTest {

    enum Actor {
        KEEPER_OF_THE_STEP,
        PARTY_WHO_RAISED_IT,
        OTHER_PARTY,
        COUNCIL_MEMBER,
        STRANGER;

        Holder who() {
            return switch (this) {
                case KEEPER_OF_THE_STEP -> named(HERVE);
                case PARTY_WHO_RAISED_IT -> named(GWENN);
                case OTHER_PARTY -> named(IRIS);
                case COUNCIL_MEMBER -> named(AICHA);
                case STRANGER -> new Holder(NOBODY, "Nobody");
            };
        }

        boolean isParty() {
            return this == PARTY_WHO_RAISED_IT || this == OTHER_PARTY;
        }
    }

    enum Situation {
        WAITING,
        RESULT_NOTED,
        PAST_DUE
    }

    enum Act {
        NOTE {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.note("nothing settled", stamp);
            }
        },
        HEAR {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.hear(named(IRIS), Optional.of("a friend"), stamp);
            }
        },
        NOTE_ABSENCE {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.noteAbsence(named(IRIS), stamp.on(), stamp);
            }
        },
        CONSENT {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.consentToSkip(ConflictStep.MAJORITY_VOTE, stamp);
            }
        },
        COMPLAIN {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.complainOfViolence(stamp);
            }
        },
        IMPOSE {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.impose("Nobody goes to the shed alone", stamp.on(), council(), stamp);
            }
        },
        CLIMB {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.climb(next(open), KEEPER, council(), stamp);
            }
        },
        REFER {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.refer(council(), stamp);
            }
        },
        AGREE {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.agree("Two keys", stamp.on().plusDays(1), stamp);
            }
        },
        DECIDE {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.decide("2025-07", everybodyBut(GWENN_SEAT), stamp);
            }
        },
        WITHDRAW {
            @Override
            Answer<?> on(OpenCase open, Stamp stamp) {
                return open.withdraw("It is settled", stamp);
            }
        };

        abstract Answer<?> on(OpenCase open, Stamp stamp);
    }

    private static final int GWENN_SEAT = 7;

    static Stream<Arguments> everything() {
        return Arrays.stream(Act.values())
                .flatMap(act -> Arrays.stream(Actor.values())
                        .flatMap(actor -> STEPS.stream()
                                .flatMap(step -> Arrays.stream(Situation.values())
                                        .map(situation -> arguments(act, actor, step, situation)))));
    }

    @ParameterizedTest(name = "{0} by {1} on {2}, {3}")
    @MethodSource("everything")
    void isDoneOrRefusedForItsReason(Act act, Actor actor, ConflictStep step, Situation situation) {
        LocalDate day = situation == Situation.PAST_DUE ? MARCH.plusDays(days(step) + 1) : MARCH;
        OpenCase before = Dispute.on(step);
        OpenCase open = situation == Situation.RESULT_NOTED
                ? before.note("nothing settled", new Stamp(KEEPER, MARCH)).orElseThrow()
                : before;

        Answer<?> answer = act.on(open, new Stamp(actor.who(), day));

        Optional<String> reason = whyNot(act, actor, step, situation);
        if (reason.isEmpty()) {
            assertThat(answer.refusal()).isEmpty();
        } else {
            assertThat(refusal(answer)).endsWith(reason.get());
        }
    }

    private static Optional<String> whyNot(Act act, Actor actor, ConflictStep step, Situation situation) {
        return switch (act) {
            case NOTE -> keeping(actor).or(() -> only(situation == Situation.RESULT_NOTED, "is noted already"));
            case HEAR, NOTE_ABSENCE, AGREE -> keeping(actor);
            case CONSENT, COMPLAIN -> only(!actor.isParty(), "is no party to the case");
            case IMPOSE -> only(actor != Actor.COUNCIL_MEMBER, "holds no seat on that day, or is a party to the case");
            case CLIMB ->
                asking(actor)
                        .or(() -> only(
                                step == ConflictStep.MAJORITY_VOTE,
                                "the step “majority vote” is not ahead of a case on the step “majority vote”"))
                        .or(() -> waiting(step, situation));
            case REFER ->
                asking(actor)
                        .or(() -> only(step != ConflictStep.MAJORITY_VOTE, "is not the last one of the ladder"))
                        .or(() -> waiting(step, situation));
            case DECIDE ->
                keeping(actor)
                        .or(() -> only(
                                !Set.of(ConflictStep.COUNCIL_CONSENSUS, ConflictStep.MAJORITY_VOTE)
                                        .contains(step),
                                "the council does not decide on the step “" + spoken(step) + "”"));
            case WITHDRAW -> only(actor != Actor.PARTY_WHO_RAISED_IT, "did not raise the case");
        };
    }

    private static Optional<String> keeping(Actor actor) {
        return only(actor != Actor.KEEPER_OF_THE_STEP, actor.who().name() + " does not hold this step of the case");
    }

    private static Optional<String> asking(Actor actor) {
        return only(
                !actor.isParty() && actor != Actor.COUNCIL_MEMBER,
                actor.who().name() + " is no party to the case and holds no seat on that day");
    }

    private static Optional<String> waiting(ConflictStep step, Situation situation) {
        return only(
                situation == Situation.WAITING,
                "has no result yet, and time until " + spoken(MARCH.plusDays(days(step))));
    }

    private static Optional<String> only(boolean refused, String reason) {
        return Optional.of(reason).filter(why -> refused);
    }

    private static String spoken(ConflictStep step) {
        return english(Phrase.of("conflict-step", step));
    }

    private static String spoken(LocalDate day) {
        return day.getDayOfMonth() + "\u00a0" + (day.getMonthValue() == 3 ? "March" : "April") + " 2025";
    }

    private static int days(ConflictStep step) {
        return LADDER.rung(step).orElseThrow().days();
    }

    private static ConflictStep next(OpenCase open) {
        ConflictStep present = Dispute.file(open).stage().step();
        return STEPS.get(Math.min(STEPS.indexOf(present) + 1, STEPS.size() - 1));
    }

    private static Roll everybodyBut(int recused) {
        return new Roll(composition().places().stream()
                .map(place -> new Roll.Standing(
                        place.seat(),
                        place.holder(),
                        place.seat().number() == recused ? SeatState.RECUSED : SeatState.PRESENT,
                        Optional.empty()))
                .toList());
    }
}
