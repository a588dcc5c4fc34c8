package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.minutes.Minutes;
import org.collegium.register.Entry;
import org.collegium.register.Register;
import org.collegium.vote.Outcome;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store must do behind the archive. Each test has an association of its own. */
public abstract class StoreContract {

    private static final Instant SPRING = Instant.parse("2025-03-01T10:00:00.000001Z");

    private final AnAssociation ours = AnAssociation.unheardOf();

    protected StoreContract() {}

    /** The store that is tried; it may be one and the same for all tests. */
    protected abstract Store store();

    @Nested
    class WhenNothingWasOpened {

        @Test
        void thereIsNothing() {
            assertThat(store().associations()).doesNotContain(ours.id());
            assertThat(kept(Holdings::association)).isEmpty();
            assertThat(kept(Holdings::bylaws)).isEqualTo(new BylawsVersions(new TreeMap<>()));
            assertThat(kept(Holdings::members)).isEqualTo(Members.none());
            assertThat(kept(Holdings::sittings)).isEmpty();
            assertThat(kept(Holdings::register)).isEqualTo(Register.empty());
            assertThat(kept(Holdings::trail)).isEmpty();
        }

        @Test
        void thereIsNoCouncil() {
            assertThatThrownBy(() -> kept(Holdings::council)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void nobodyCanBeEnrolled() {
            assertThat(reasonAgainst(new Deed.Enrol(AnAssociation.members()))).isEqualTo("archive.no-record");
            assertThat(store().associations()).doesNotContain(ours.id());
        }
    }

    @Nested
    class WhenARecordIsOpened {

        @Test
        void itIsThereAsItWasGiven() {
            assertThat(perform(opening())).isEqualTo(1);

            assertThat(store().associations()).contains(ours.id());
            assertThat(kept(Holdings::association)).contains(ours.letterhead());
            assertThat(kept(Holdings::bylaws)).isEqualTo(ours.bylaws());
            assertThat(kept(Holdings::council)).isEqualTo(Council.of(7));
        }

        @Test
        void anotherCannotTakeItsPlace() {
            perform(opening());

            Deed other = new Deed.OpenRecord(
                    ours.letterhead(),
                    BylawsVersions.from(
                            JANUARY, ours.bylaws().inForceOn(JANUARY).orElseThrow()));

            assertThat(reasonAgainst(other)).isEqualTo("archive.other-record");
        }

        @Test
        void itIsSeenInTheSameTransaction() {
            assertThat(archive().perform(List.of(by(1, opening()), by(1, enrolment()), by(1, appointment()))))
                    .isEqualTo(Answer.granted(3));

            assertThat(kept(Holdings::council)).isEqualTo(new Council(7, AnAssociation.mandates()));
        }
    }

    @Nested
    class WhenMembersAreEnrolled {

        @Test
        void theyAreThereWithTheirDuesInOrder() {
            perform(opening(), enrolment());

            assertThat(kept(Holdings::members)).isEqualTo(Members.of(AnAssociation.members()));
        }

        @Test
        void whatChangedAboutThemTakesItsPlace() {
            perform(opening(), enrolment());
            Member before = AnAssociation.member(1);
            Member renamed = new Member(
                    before.id(),
                    new Identity.LegalEntity("Zoé & Cie", "Zoé"),
                    before.joined(),
                    before.departure(),
                    before.dues().subList(1, 2));

            perform(new Deed.Enrol(List.of(renamed, AnAssociation.member(2))));

            assertThat(kept(Holdings::members))
                    .isEqualTo(Members.of(AnAssociation.members()).enrol(List.of(renamed)));
        }

        @Test
        void theSameMemberTwiceIsTheLaterOne() {
            Member first = new Member(
                    AnAssociation.id(1),
                    new Identity.Person("A", "B"),
                    AnAssociation.FOUNDED,
                    Optional.empty(),
                    List.of());

            perform(opening(), new Deed.Enrol(List.of(first, AnAssociation.member(1))));

            assertThat(kept(Holdings::members)).isEqualTo(Members.of(List.of(AnAssociation.member(1))));
        }
    }

    @Nested
    class WhenTheCouncilIsAppointed {

        @Test
        void itsMandatesAreThere() {
            perform(opening(), enrolment(), appointment());

            assertThat(kept(Holdings::council)).isEqualTo(new Council(7, AnAssociation.mandates()));
        }

        @Test
        void oneMoreJoinsThem() {
            perform(opening(), enrolment(), appointment());
            Mandate seventh = new Mandate(
                    new Seat(7), AnAssociation.id(7), JANUARY, Optional.of(FEBRUARY), Mandate.Origin.CO_OPTED);

            perform(appointment(), new Deed.Appoint(List.of(seventh)));

            assertThat(kept(Holdings::council).mandates()).hasSize(8).contains(seventh);
        }

        @Test
        void whoHoldsNoSeatMayDoNoMore() {
            perform(opening(), enrolment(), appointment());

            assertThat(reason(archive().perform(by(7, enrolment())))).isEqualTo("archive.not-allowed");
        }
    }

    @Nested
    class WhenASittingIsRecorded {

        @Test
        void itComesBackEqual() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));

            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.january(), 1));
            assertThat(kept(Holdings::sittings)).containsExactly(ours.january());
            assertThat(sitting(FEBRUARY)).isEmpty();
        }

        @Test
        void itHoldsOneVoteOfEveryKind() {
            assertThat(ours.january().sitting().votes())
                    .extracting(
                            vote -> vote.ballots().mode() + " " + vote.verdict().outcome())
                    .containsExactly(
                            "ROLL_CALL ADOPTED",
                            "SHOW_OF_HANDS NOT_ADOPTED",
                            "SECRET ADOPTED",
                            "SHOW_OF_HANDS NO_QUORUM");
            assertThat(ours.january().sitting().votes().get(1).announced()).contains(Outcome.ADOPTED);
        }

        @Test
        void sittingsAreInTheOrderOfTheirDays() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.february(3)));

            assertThat(kept(Holdings::sittings)).containsExactly(ours.january(), ours.february(3));
        }

        @Test
        void aCorrectionTakesItsPlaceUnderTheNextRevision() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));

            perform(new Deed.RecordSitting(ours.januaryCorrected()));
            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.januaryCorrected(), 2));

            perform(new Deed.RecordSitting(ours.january()));
            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.january(), 3));
        }

        @Test
        void theSameAgainChangesNothing() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.january()));

            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.january(), 1));
        }

        @Test
        void aValueFromBeforeIsStale() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));
            perform(new Deed.RecordSitting(ours.januaryCorrected()));

            assertThatThrownBy(() -> store().write(ours.id(), holdings -> {
                        holdings.replace(new Stored<>(ours.january(), 1));
                        return Answer.granted(true);
                    }))
                    .isInstanceOf(StaleRevisionException.class)
                    .hasMessageContaining("2025-01-07-council-1");
            assertThat(kept(Holdings::sittings)).containsExactly(ours.januaryCorrected());
        }

        @Test
        void whoNeitherLedItNorKeptItsRecordIsRefused() {
            begin(ours);

            assertThat(reason(archive().perform(by(1, new Deed.RecordSitting(ours.january())))))
                    .isEqualTo("archive.not-allowed");
            assertThat(kept(Holdings::sittings)).isEmpty();
        }
    }

    @Nested
    class WhenAnActIsRefused {

        @Test
        void nothingOfThoseBesideItIsKept() {
            begin(ours);
            int before = kept(Holdings::trail).size();

            Answer<Integer> answer = archive()
                    .perform(List.of(
                            by(3, new Deed.RecordSitting(ours.january())),
                            by(3, new Deed.SealMinutes(sittingOn(JANUARY)))));

            assertThat(reason(answer)).isEqualTo("archive.not-approved");
            assertThat(kept(Holdings::sittings)).isEmpty();
            assertThat(kept(Holdings::trail)).hasSize(before);
        }

        @Test
        void noRecordIsOpenedByIt() {
            assertThat(store().write(ours.id(), holdings -> {
                        holdings.open(ours.letterhead(), ours.bylaws());
                        return Answer.refused(Phrase.of("test.no"));
                    }))
                    .isInstanceOf(Answer.Refused.class);

            assertThat(store().associations()).doesNotContain(ours.id());
        }
    }

    @Nested
    class WhenTheWorkFails {

        @Test
        void nothingIsKept() {
            begin(ours);

            assertThatThrownBy(() -> store().write(ours.id(), holdings -> {
                        holdings.add(ours.january());
                        throw new UnsupportedOperationException("thought better of it");
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);

            assertThat(kept(Holdings::sittings)).isEmpty();
        }
    }

    @Nested
    class WhenAnActIsRepeated {

        @Test
        void itActsOnce() {
            begin(ours);
            Act act = by(3, new Deed.RecordSitting(ours.january()));

            assertThat(archive().perform(List.of(act, act))).isEqualTo(Answer.granted(1));
            perform(new Deed.RecordSitting(ours.januaryCorrected()));
            assertThat(archive().perform(act)).isEqualTo(Answer.granted(0));

            assertThat(kept(Holdings::sittings)).containsExactly(ours.januaryCorrected());
        }
    }

    @Nested
    class WhenMinutesAreSealed {

        @Test
        void theRegisterHoldsThemInOrder() {
            sealJanuary();

            Register register = kept(Holdings::register);
            assertThat(register.verify()).isEmpty();
            assertThat(register.entries()).extracting(Entry::subject).containsExactly("2025-01-07-council-1");
            assertThat(register.entries()).extracting(Entry::sealedAt).containsExactly(SPRING);
            assertThat(Minutes.of(ours.january(), kept(Holdings::sittings), register))
                    .isInstanceOf(Minutes.Sealed.class);
        }

        @Test
        void entriesFollowOneAnother() {
            sealJanuary();
            Register longer = kept(Holdings::register).seal("another", "{}", SPRING);

            store().write(ours.id(), holdings -> {
                holdings.append(longer.head().orElseThrow());
                assertThat(holdings.register()).isEqualTo(longer);
                return Answer.granted(true);
            });

            assertThat(kept(Holdings::register)).isEqualTo(longer);
        }

        @Test
        void theSittingCannotBeCorrectedAnyMore() {
            sealJanuary();

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.januaryCorrected())))
                    .isEqualTo("archive.sealed");
            assertThat(kept(Holdings::sittings)).containsExactly(ours.january(), ours.february(3));
        }

        private void sealJanuary() {
            begin(ours);
            perform(
                    new Deed.RecordSitting(ours.january()),
                    new Deed.RecordSitting(ours.february(3)),
                    new Deed.SealMinutes(sittingOn(JANUARY)));
        }
    }

    @Nested
    class TheTrail {

        @Test
        void tellsWhoDidWhatInTheOrderOfTheActs() {
            List<Act> acts = List.of(by(9, opening()), by(8, enrolment()), by(7, appointment()));
            acts.forEach(act -> archive().perform(act).orElseThrow());

            assertThat(kept(Holdings::trail))
                    .isEqualTo(acts.stream().map(Trace::of).toList());
            assertThat(acts).allMatch(act -> knows(act.id()));
            assertThat(knows(new ActId(UUID.randomUUID()))).isFalse();
        }
    }

    @Nested
    class WhenThereAreTwoAssociations {

        private final AnAssociation theirs = AnAssociation.unheardOf();

        @Test
        void neitherSeesWhatIsTheOthers() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));
            begin(theirs);
            archive()
                    .perform(act(theirs, 3, new Deed.RecordSitting(theirs.januaryCorrected())))
                    .orElseThrow();

            assertThat(kept(Holdings::sittings)).containsExactly(ours.january());
            assertThat(store().<List<Meeting.Closed>>read(theirs.id(), Holdings::sittings))
                    .containsExactly(theirs.januaryCorrected());
            assertThat(kept(Holdings::members).size()).isEqualTo(10);
            assertThat(kept(Holdings::trail)).hasSize(4);
            assertThat(kept(Holdings::association)).contains(ours.letterhead());
        }

        @Test
        void theSameActIdActsInEach() {
            ActId id = new ActId(UUID.randomUUID());

            for (AnAssociation each : List.of(ours, theirs)) {
                Act act = new Act(
                        id,
                        each.id(),
                        new MemberId("0001"),
                        SPRING,
                        new Deed.OpenRecord(each.letterhead(), each.bylaws()));
                assertThat(archive().perform(act)).isEqualTo(Answer.granted(1));
            }
        }

        @Test
        void bothAreListedInOrder() {
            begin(theirs);
            begin(ours);

            assertThat(store().associations())
                    .contains(ours.id(), theirs.id())
                    .isSortedAccordingTo(Comparator.comparing(AssociationId::value));
        }
    }

    private Archive archive() {
        return new Archive(store());
    }

    private <T> T kept(Function<? super Holdings, T> reading) {
        return store().read(ours.id(), reading);
    }

    private Optional<Stored<Meeting.Closed>> sitting(LocalDate day) {
        return kept(holdings -> holdings.sitting(sittingOn(day)));
    }

    private boolean knows(ActId act) {
        return kept(holdings -> holdings.knows(act));
    }

    private void begin(AnAssociation association) {
        Deed opening = new Deed.OpenRecord(association.letterhead(), association.bylaws());
        for (Deed deed : List.of(opening, enrolment(), appointment())) {
            archive().perform(act(association, 3, deed)).orElseThrow();
        }
    }

    /** The third member, who keeps the record, does these one after another. */
    private int perform(Deed... deeds) {
        return IntStream.range(0, deeds.length)
                .map(i -> archive().perform(by(3, deeds[i])).orElseThrow())
                .sum();
    }

    private String reasonAgainst(Deed deed) {
        return reason(archive().perform(by(3, deed)));
    }

    private static String reason(Answer<?> answer) {
        return answer.refusal().orElseThrow().reason().key();
    }

    private Act by(int member, Deed deed) {
        return act(ours, member, deed);
    }

    private static Act act(AnAssociation association, int member, Deed deed) {
        return new Act(new ActId(UUID.randomUUID()), association.id(), AnAssociation.id(member), SPRING, deed);
    }

    private Deed opening() {
        return new Deed.OpenRecord(ours.letterhead(), ours.bylaws());
    }

    private static Deed enrolment() {
        return new Deed.Enrol(AnAssociation.members());
    }

    private static Deed appointment() {
        return new Deed.Appoint(AnAssociation.mandates());
    }
}
