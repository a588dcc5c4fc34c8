package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.findings.Kept.approving;
import static org.collegium.findings.Kept.talking;
import static org.collegium.findings.Kept.withoutQuorum;
import static org.collegium.story.Evening.council;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.calendar.Holidays;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.ChangeFiling.Change;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.council.SpecialMandate;
import org.collegium.council.SpecialMandate.Kind;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Departure;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each kind of finding about who represents the association, and the same record mended, which has none. */
class RepresentationFindingsTest {

    private static final Seat SEVEN = new Seat(7);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 4);

    private final Kept record = Kept.record();

    @Nested
    class WhenAChangeIsToBeFiled {

        private final ChangeFiling change = ChangeFiling.of(Change.BYLAWS, FEBRUARY);

        @Test
        void notInTimeIsSerious() {
            assertThat(found(DUE, filing(change))).isEmpty();
            assertSerious(
                    found(DUE.plusDays(1), filing(change)),
                    "Change of 4\u00a0February 2025, bylaws: to be filed by 4\u00a0May 2025, and not filed. Until it is, it"
                            + " does not bind third parties");
        }

        @Test
        void inTimeIsNone() {
            ChangeFiling filed = acknowledged(change.file(DUE).orElseThrow(), DUE.plusMonths(1));

            assertThat(found(DUE.plusYears(1), filing(filed))).isEmpty();
        }

        @Test
        void lateIsMinorFromThen() {
            ChangeFiling late = acknowledged(change.file(DUE.plusDays(3)).orElseThrow(), DUE.plusDays(4));

            assertSerious(
                    found(DUE.plusDays(2), filing(late)), "Change of 4\u00a0February 2025, bylaws: to be filed by");
            assertMinor(
                    found(DUE.plusDays(3), filing(late)),
                    "Change of 4\u00a0February 2025, bylaws: filed on 7\u00a0May 2025, when it was due by 4\u00a0May 2025;");
        }

        @Test
        void noReceiptAfterAMonthIsMinor() {
            ChangeFiling filed = change.file(FEBRUARY).orElseThrow();

            assertThat(found(MARCH, filing(filed))).isEmpty();
            assertMinor(
                    found(MARCH.plusDays(1), filing(filed)),
                    "Change of 4\u00a0February 2025, bylaws: filed on 4\u00a0February 2025, and still without a receipt after"
                            + " a month. To do: ask");
        }

        @Test
        void aReceiptMendsItFromItsDay() {
            ChangeFiling answered = acknowledged(change.file(FEBRUARY).orElseThrow(), MARCH.plusDays(9));

            assertThat(found(MARCH.plusDays(8), filing(answered))).hasSize(1);
            assertThat(found(MARCH.plusDays(9), filing(answered))).isEmpty();
        }
    }

    @Nested
    class WhenNobodyNotedAChangeOfTheCouncil {

        private final Council changed = People.council()
                .end(SEVEN, FEBRUARY, Mandate.Cause.RESIGNED)
                .then(vacant -> vacant.replace(SEVEN, HERVE, MARCH, members()))
                .orElseThrow();
        private final Kept kept = record.with(changed).with(talking(JANUARY));

        @Test
        void itIsSeriousForEachDay() {
            assertThat(said(serious(found(kept, MARCH.plusMonths(3).plusDays(1), Dealings.none()))))
                    .anySatisfy(text -> assertThat(text)
                            .startsWith(
                                    "Change of 4\u00a0February 2025, who represents the association: to be filed by"))
                    .anySatisfy(text -> assertThat(text)
                            .startsWith("Change of 4\u00a0March 2025, who represents the association: to be filed by"))
                    .noneMatch(text -> text.contains("Change of 15\u00a0June 2024"));
        }

        @Test
        void theFilingOfALaterStateMendsThoseBefore() {
            ChangeFiling filed = acknowledged(
                    ChangeFiling.of(Change.REPRESENTATIVES, MARCH).file(MARCH).orElseThrow(), MARCH);

            assertThat(said(found(kept, MARCH.plusMonths(3).plusDays(1), filing(filed))))
                    .noneMatch(text -> text.startsWith("Change of"));
        }

        @Test
        void theFilingOfSomethingElseOrOfBeforeDoesNot() {
            ChangeFiling bylaws = acknowledged(
                    ChangeFiling.of(Change.BYLAWS, MARCH).file(MARCH).orElseThrow(), MARCH);
            ChangeFiling before = acknowledged(
                    ChangeFiling.of(Change.REPRESENTATIVES, JANUARY)
                            .file(JANUARY)
                            .orElseThrow(),
                    JANUARY);

            for (ChangeFiling other : List.of(bylaws, before)) {
                assertThat(said(found(kept, MARCH.plusMonths(3).plusDays(1), filing(other))))
                        .filteredOn(text -> text.startsWith("Change of"))
                        .hasSize(2);
            }
        }
    }

    @Nested
    class WhenAMandateEnded {

        private final Meeting.Closed evening = Evening.of(JANUARY, Evening.talk(1, "News"))
                .attendedBy(AICHA, BENOIT, CHLOE, GWENN)
                .closes("21:00");
        private final Council until =
                People.council().end(SEVEN, JANUARY, Mandate.Cause.RESIGNED).orElseThrow();

        @Test
        void sittingOnIsSerious() {
            assertSerious(
                    serious(found(record.with(until).with(evening), JANUARY, Dealings.none())),
                    "Gwenn Le Gall sat on seat 7 on Tuesday 7\u00a0January 2025, when that mandate had ended on Tuesday"
                            + " 7\u00a0January 2025. To do: reckon");
        }

        @Test
        void byProxyToo() {
            Meeting.Closed byProxy = Evening.of(JANUARY, Evening.talk(1, "News"))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .entrusts(GWENN, AICHA, "20:00")
                    .closes("21:00");

            assertThat(serious(found(record.with(until).with(byProxy), JANUARY, Dealings.none())))
                    .hasSize(1);
        }

        @Test
        void theLastEveningOfTheMandateIsNone() {
            Council dayAfter = People.council()
                    .end(SEVEN, JANUARY.plusDays(1), Mandate.Cause.RESIGNED)
                    .orElseThrow();

            assertThat(found(record.with(dayAfter).with(evening), JANUARY, Dealings.none()))
                    .isEmpty();
        }

        @Test
        void whoeverStayedAwayDidNotSit() {
            assertThat(serious(found(record.with(until).with(talking(JANUARY)), JANUARY, Dealings.none())))
                    .isEmpty();
        }
    }

    @Nested
    class WhenASeatHolderIsNoMemberAnyMore {

        private final Member gwenn = members().member(GWENN).orElseThrow();
        private final Members without = members()
                .enrol(List.of(new Member(
                        GWENN,
                        gwenn.identity(),
                        gwenn.joined(),
                        Optional.of(new Departure(JANUARY, "moved away")),
                        List.of())));

        @Test
        void itIsSeriousFromThatDay() {
            assertThat(found(record, JANUARY.minusDays(1), without, Dealings.none()))
                    .isEmpty();
            assertSerious(
                    found(record, JANUARY, without, Dealings.none()),
                    "Gwenn Le Gall holds a seat without being a member since Tuesday 7\u00a0January 2025. To do:");
        }

        @Test
        void theEndOfTheMandateMendsIt() {
            Council ended =
                    People.council().end(SEVEN, JANUARY, Mandate.Cause.LEFT).orElseThrow();

            assertThat(serious(found(record.with(ended), JANUARY, without, Dealings.none())))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAGeneralMeetingSat {

        private final Council coOpted = People.council()
                .end(SEVEN, ELECTED_ON.plusDays(1), Mandate.Cause.RESIGNED)
                .then(vacant -> vacant.coOpt(SEVEN, HERVE, ELECTED_ON.plusDays(1), members()))
                .orElseThrow();
        private final Meeting.Closed generalMeeting = generalMeeting(FEBRUARY, AICHA, BENOIT, CHLOE, DENEZ);

        @Test
        void aCoOptationThatItWasNotAskedAboutIsSerious() {
            Kept kept = record.with(coOpted).withUnsealed(generalMeeting);

            assertThat(found(kept, FEBRUARY.minusDays(1), Dealings.none())).isEmpty();
            assertSerious(
                    found(kept, FEBRUARY, Dealings.none()),
                    "The co-optation of Hervé Le Gall to seat 7, since Sunday 16\u00a0June 2024, was not submitted to the"
                            + " general meeting of Tuesday 4\u00a0February 2025. To do: enter its ratification");
        }

        @Test
        void aLaterOneAddsNothing() {
            Kept kept = record.with(coOpted)
                    .withUnsealed(generalMeeting)
                    .withUnsealed(generalMeeting(MARCH, AICHA, BENOIT, CHLOE, DENEZ));

            assertThat(serious(found(kept, MARCH, Dealings.none())))
                    .isEqualTo(serious(found(kept, FEBRUARY, Dealings.none())))
                    .hasSize(1);
        }

        @Test
        void itsRatificationMendsIt() {
            Council ratified = coOpted.ratify(SEVEN, FEBRUARY).orElseThrow();

            assertThat(found(record.with(ratified).withUnsealed(generalMeeting), FEBRUARY, Dealings.none()))
                    .isEmpty();
        }

        @Test
        void itsRefusalToo() {
            Council refused = coOpted.refuse(SEVEN, FEBRUARY).orElseThrow();

            assertThat(serious(found(record.with(refused).withUnsealed(generalMeeting), FEBRUARY, Dealings.none())))
                    .isEmpty();
        }

        @Test
        void oneWithoutQuorumCouldNotSay() {
            assertThat(found(record.with(coOpted).withUnsealed(generalMeeting(FEBRUARY)), FEBRUARY, Dealings.none()))
                    .isEmpty();
        }
    }

    @Nested
    class WhenSomebodyActedInTheName {

        private final SpecialMandate account =
                new SpecialMandate(Kind.BANK, "open an account", named(HERVE), JANUARY, FEBRUARY);
        private final Kept january = record.with(talking(JANUARY));
        private final Kept both = january.with(approving(council(JANUARY), FEBRUARY));

        @Test
        void whatTheNextSittingDidNotHearOfIsMinor() {
            ActOnBehalf act = ActOnBehalf.done(named(AICHA), Kind.BANK, "account opened", JANUARY.plusDays(1));

            assertThat(found(january, FEBRUARY.minusDays(1), acting(account, act)))
                    .isEmpty();
            assertMinor(
                    found(both, FEBRUARY, acting(account, act)),
                    "Act in the name of the association on 8\u00a0January 2025, by Aïcha Le Gall, not reported at the"
                            + " sitting of 4\u00a0February 2025: “account opened”.");
            assertThat(found(
                            both, FEBRUARY, acting(account, act.report(FEBRUARY).orElseThrow())))
                    .isEmpty();
        }

        @Test
        void aSittingWithoutQuorumCouldNotHear() {
            ActOnBehalf act = ActOnBehalf.done(named(AICHA), Kind.BANK, "account opened", JANUARY.plusDays(1));

            assertThat(found(january.with(withoutQuorum(FEBRUARY)), FEBRUARY, acting(account, act)))
                    .isEmpty();
        }

        @Test
        void aSpecialMandateInUsePastItsEndIsSerious() {
            ActOnBehalf late = ActOnBehalf.done(named(HERVE), Kind.BANK, "account opened", FEBRUARY);

            assertSerious(
                    found(january, FEBRUARY, acting(account, late)),
                    "Act in the name of the association on 4\u00a0February 2025, without power: “account opened”.");
            assertThat(found(january, FEBRUARY.minusDays(1), acting(account, late)))
                    .isEmpty();
        }

        @Test
        void onItsLastDayItIsNone() {
            ActOnBehalf inTime = ActOnBehalf.done(named(HERVE), Kind.BANK, "account opened", FEBRUARY.minusDays(1));

            assertThat(found(january, FEBRUARY.minusDays(1), acting(account, inTime)))
                    .isEmpty();
        }

        private Dealings acting(SpecialMandate mandate, ActOnBehalf act) {
            return new Dealings(List.of(), List.of(mandate), List.of(act));
        }
    }

    private List<Finding> found(LocalDate day, Dealings dealings) {
        return found(record, day, dealings);
    }

    private static List<Finding> found(Kept kept, LocalDate day, Dealings dealings) {
        return found(kept, day, members(), dealings);
    }

    /** What is found besides what concerns the calendar, the minutes and vacant seats. */
    private static List<Finding> found(Kept kept, LocalDate day, Members members, Dealings dealings) {
        KeptRecord record = KeptRecord.of(kept.bylaws(), members, kept.council(), kept.sittings(), kept.register())
                .with(dealings);
        List<Finding> all = new ArrayList<>(Findings.on(day, record, Holidays.none()));
        all.removeAll(new LateSittings(day, kept.bylaws(), kept.sittings()).findings(Holidays.none()));
        all.removeAll(new UnfinishedMinutes(day, kept.sittings(), kept.register()).findings());
        all.removeAll(VacantSeats.on(day, kept.council()));
        return List.copyOf(all);
    }

    private static Dealings filing(ChangeFiling filing) {
        return new Dealings(List.of(filing), List.of(), List.of());
    }

    private static ChangeFiling acknowledged(ChangeFiling filed, LocalDate day) {
        return filed.acknowledge(new ChangeFiling.Receipt(day, Optional.empty()))
                .orElseThrow();
    }

    /** A general meeting, told as the council's sittings are: which organ sat is all that matters here. */
    private static Meeting.Closed generalMeeting(LocalDate day, MemberId... people) {
        Convocation usual = Evening.convocation(day, Evening.talk(1, "News"));
        return Evening.of(new Convocation(
                        new MeetingId(day, Organ.GENERAL_MEETING, 1),
                        usual.association(),
                        usual.sentOn(),
                        usual.means(),
                        usual.convenor(),
                        usual.at(),
                        usual.place(),
                        usual.agenda()))
                .attendedBy(people)
                .closes("21:00");
    }

    private static List<Finding> serious(List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.gravity() == Finding.Gravity.SERIOUS)
                .toList();
    }

    private static void assertSerious(List<Finding> found, String beginning) {
        assertOnly(found, Finding.Gravity.SERIOUS, beginning);
    }

    private static void assertMinor(List<Finding> found, String beginning) {
        assertOnly(found, Finding.Gravity.MINOR, beginning);
    }

    private static void assertOnly(List<Finding> found, Finding.Gravity gravity, String beginning) {
        assertThat(said(found)).singleElement().asString().startsWith(beginning);
        assertThat(found).extracting(Finding::gravity).containsExactly(gravity);
    }
}
