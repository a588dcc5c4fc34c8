package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.findings.Kept.approving;
import static org.collegium.findings.Kept.talking;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Holidays;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.Turn;
import org.collegium.council.Council;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.words.Article;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the council has before it after its sitting of January. */
class NextSittingTest {

    private static final Convening FIRST_TUESDAY = Convening.unsaid()
            .with(Rhythm.parse("MONTHLY ON FIRST TUESDAY 18:30 WEEK_LATER").under(new Article("art. 8")))
            .with(Notice.of(Delay.clear(7)));

    private static final LocalDate MID_JANUARY = JANUARY.plusDays(8);

    @Nested
    class WhenTheBylawsStateARhythm {

        @Test
        void itIsDueOnItsDayAtItsHourAndCalledInTime() {
            assertThat(said(MID_JANUARY, FIRST_TUESDAY, talking(JANUARY)))
                    .startsWith(
                            "Next sitting of the council: Tuesday 4\u00a0February 2025, at 18:30 (Europe/Paris). Rule: art."
                                    + " 8.",
                            "The convocation is to be sent by Monday 27\u00a0January 2025: at least 7 clear days before."
                                    + " Rule: assumption to confirm, no article being cited.");
        }

        @Test
        void aConvocationWhoseLastDayIsOverWasToBeSent() {
            assertThat(said(LocalDate.of(2025, 1, 27), FIRST_TUESDAY, talking(JANUARY)))
                    .anyMatch(line -> line.startsWith("The convocation is to be sent by Monday 27"));
            assertThat(said(LocalDate.of(2025, 1, 28), FIRST_TUESDAY, talking(JANUARY)))
                    .anyMatch(line -> line.startsWith("The convocation was to be sent by Monday 27"));
        }

        @Test
        void aHolidayMovesIt() {
            Holidays closed = Holidays.none().and(FEBRUARY);

            assertThat(said(after(MID_JANUARY, FIRST_TUESDAY, closed, talking(JANUARY))))
                    .startsWith(
                            "Next sitting of the council: Tuesday 11\u00a0February 2025, at 18:30 (Europe/Paris). Rule: art."
                                    + " 8.",
                            "Tuesday 4\u00a0February 2025 is a holiday: the sitting is moved.");
        }

        @Test
        void onAnyDayItIsDueByTheEndOfTheMonth() {
            assertThat(said(MID_JANUARY, Convening.unsaid().with(Rhythm.monthly()), talking(JANUARY)))
                    .startsWith(
                            "Next sitting of the council: on a day of its choice, by Friday 28\u00a0February 2025. Rule:"
                                    + " assumption to confirm, no article being cited.",
                            "The bylaws do not say how long before it the convocation is sent.");
        }

        @Test
        void anotherDaySettledByTheLastSittingIsSaidUntilItIsOver() {
            Meeting.Closed settling = settling(JANUARY, FEBRUARY.plusDays(1), "18:30");
            String said = "The last sitting settled on another time: Wednesday 5\u00a0February 2025, at 18:30.";

            assertThat(said(MID_JANUARY, FIRST_TUESDAY, settling)).contains(said);
            assertThat(said(FEBRUARY.plusDays(1), FIRST_TUESDAY, settling)).contains(said);
            assertThat(said(FEBRUARY.plusDays(2), FIRST_TUESDAY, settling)).doesNotContain(said);
            assertThat(said(MID_JANUARY, FIRST_TUESDAY, settling(JANUARY, FEBRUARY, "18:30")))
                    .noneMatch(line -> line.startsWith("The last sitting settled"));
            assertThat(said(MID_JANUARY, FIRST_TUESDAY, settling(JANUARY, FEBRUARY, "19:00")))
                    .anyMatch(line -> line.startsWith("The last sitting settled"));
        }
    }

    @Nested
    class WhenTheyStateNone {

        @Test
        void itSaysSo() {
            assertThat(said(MID_JANUARY, Convening.unsaid(), talking(JANUARY)))
                    .startsWith("Next sitting of the council: the bylaws do not say how often it meets.")
                    .noneMatch(line -> line.contains("convocation"));
        }

        @Test
        void norIsOneDueInAYearOfPauses() {
            Rhythm never = Rhythm.monthly().pausingIn(Month.values());

            assertThat(said(MID_JANUARY, Convening.unsaid().with(never), talking(JANUARY)))
                    .startsWith("Next sitting of the council: none is due within a year.");
        }
    }

    @Nested
    class WhenTurnsAreTaken {

        @Test
        void whoeverServedLeastIsNext() {
            NextSitting next = after(MID_JANUARY, FIRST_TUESDAY, Holidays.none(), talking(JANUARY));

            assertThat(next.turn().orElseThrow()).isEqualTo(new Turn(BENOIT, CHLOE));
            assertThat(said(next))
                    .contains(
                            "To facilitate, by turns: Benoît Le Gall.", "To keep the record, by turns: Chloé Le Gall.");
        }

        @Test
        void withoutTwoHoldersItSaysWhy() {
            KeptRecord record = KeptRecord.of(
                    BylawsVersions.from(People.ELECTED_ON, Evening.BYLAWS),
                    members(),
                    Council.of(1),
                    List.of(),
                    Register.empty());

            assertThat(said(NextSitting.after(MID_JANUARY, record, Holidays.none())))
                    .contains("Nobody’s turn can be worked out: it takes two to facilitate the sitting and to keep its"
                            + " record, and 0 are left.");
        }
    }

    @Nested
    class WhenSomethingIsLeftOver {

        private final Meeting.Closed putOff = Evening.of(JANUARY, motion(1, "Buy a kettle"), motion(2, "Paint"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .postpones(1, "20:10", "It is late.")
                .withdraws(2, "20:11", "No.")
                .closes("21:00");

        @Test
        void minutesAndMotionsAreToBeTakenUp() {
            assertThat(said(MID_JANUARY, FIRST_TUESDAY, putOff))
                    .endsWith(
                            "To put to approval: the minutes of the sitting of Tuesday 7\u00a0January 2025.",
                            "To take up again: “Buy a kettle”.");
        }

        @Test
        void whatALaterSittingDidIsLeftOnlyBeforeIt() {
            Meeting.Closed february = approving(council(JANUARY), FEBRUARY);

            assertThat(after(FEBRUARY.minusDays(1), FIRST_TUESDAY, Holidays.none(), talking(JANUARY), february)
                            .unapproved())
                    .containsExactly(council(JANUARY));
            assertThat(after(FEBRUARY, FIRST_TUESDAY, Holidays.none(), talking(JANUARY), february)
                            .unapproved())
                    .containsExactly(council(FEBRUARY));
        }

        @Test
        void actionsAreToBeDoneByTheSittingAndNoLater() {
            ActionItem soon = new ActionItem(1, "Call the plumber", named(AICHA), FEBRUARY);
            ActionItem later = new ActionItem(1, "Paint the door", named(BENOIT), FEBRUARY.plusDays(1));
            Meeting.Closed agreed = agreeing(soon, later);
            KeptRecord record = record(FIRST_TUESDAY, agreed);

            assertThat(NextSitting.after(MID_JANUARY, record, Holidays.none()).actions())
                    .containsExactly(soon);
            assertThat(said(NextSitting.after(MID_JANUARY, record, Holidays.none())))
                    .endsWith("To do by 4\u00a0February 2025: “Call the plumber” (Aïcha Le Gall).");
            assertThat(NextSitting.after(
                                    MID_JANUARY,
                                    record.whereDone(List.of(new ActionDone(council(JANUARY), 1, MID_JANUARY))),
                                    Holidays.none())
                            .actions())
                    .isEmpty();
            assertThat(NextSitting.after(MID_JANUARY, record(Convening.unsaid(), agreed), Holidays.none())
                            .actions())
                    .as("where no sitting is due")
                    .containsExactly(soon, later);
        }

        @Test
        void nothingIsSaidToBeSo() {
            assertThat(said(JANUARY.minusDays(1), FIRST_TUESDAY, talking(JANUARY)))
                    .endsWith("Nothing is left over to take up.");
        }
    }

    private static Meeting.Closed settling(LocalDate day, LocalDate next, String hour) {
        return Evening.of(day, talk(1, "News"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .open()
                .close(at(day, "21:00"), DecisionNumber.firstOf(2025), Optional.of(at(next, hour)))
                .orElseThrow();
    }

    private static Meeting.Closed agreeing(ActionItem... actions) {
        Meeting.Open open = Evening.of(JANUARY, talk(1, "News"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .open();
        for (ActionItem action : actions) {
            open = open.assign(action).orElseThrow();
        }
        return open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty())
                .orElseThrow();
    }

    private static NextSitting after(
            LocalDate day, Convening convening, Holidays holidays, Meeting.Closed... sittings) {
        return NextSitting.after(day, record(convening, sittings), holidays);
    }

    private static KeptRecord record(Convening convening, Meeting.Closed... sittings) {
        return KeptRecord.of(
                BylawsVersions.from(People.ELECTED_ON, Evening.BYLAWS.with(convening)),
                members(),
                People.council(),
                List.of(sittings),
                Register.empty());
    }

    private static List<String> said(LocalDate day, Convening convening, Meeting.Closed... sittings) {
        return said(after(day, convening, Holidays.none(), sittings));
    }

    private static List<String> said(NextSitting next) {
        List<Phrase> phrases = next.phrases(ASSOCIATION.zone());
        return phrases.stream().map(Lexicon.english()::say).toList();
    }
}
