package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AConflict.received;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.FOUNDED;
import static org.collegium.archive.AnAssociation.JANUARY;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.commons.Partner;
import org.collegium.commons.Resource;
import org.collegium.commons.Steward;
import org.collegium.commons.Topic;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Fact;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.LegalBasis;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.member.Retention;
import org.collegium.register.Register;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store must do behind the archive, beginning with an empty record. Each test has an association of its own. */
public abstract class StoreContract extends SittingContract {

    protected StoreContract() {}

    @Nested
    class WhenNothingWasOpened {

        @Test
        void thereIsNothing() {
            assertThat(store().associations()).doesNotContain(ours.id());
            assertThat(kept(Holdings::association)).isEmpty();
            assertThat(kept(Holdings::bylaws)).isEqualTo(new BylawsVersions(new TreeMap<>()));
            assertThat(kept(Holdings::members)).isEqualTo(Members.none());
            assertThat(kept(Holdings::commons)).isEqualTo(Commons.none());
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
    class WhenBylawsAreKept {

        private final Bylaws peculiar = AnAssociation.peculiarBylaws();

        @Test
        void theyComeBackWhole() {
            BylawsVersions versions = BylawsVersions.from(FOUNDED, peculiar);
            perform(new Deed.OpenRecord(ours.letterhead(), versions));

            assertThat(kept(Holdings::bylaws)).isEqualTo(versions);
        }

        @Test
        void aLaterVersionStandsBesideTheFirst() {
            begin(ours);
            perform(new Deed.AmendBylaws(FEBRUARY, peculiar));
            perform(new Deed.AmendBylaws(FEBRUARY, peculiar));

            assertThat(kept(Holdings::bylaws))
                    .isEqualTo(ours.bylaws().amended(FEBRUARY, peculiar).orElseThrow());
            assertThat(reasonAgainst(new Deed.AmendBylaws(JANUARY, peculiar))).isEqualTo("bylaws.not-later");
        }

        @Test
        void whatWasDecidedKeepsItsRule() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));
            perform(new Deed.AmendBylaws(JANUARY, peculiar));

            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.january(), 1));
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
    class WhenSomebodyIsPseudonymised {

        private static final String NUMBER = "C-2020-01";

        private final Member longGone = new Member(
                AnAssociation.id(8),
                new Identity.Person("Prénom8", "Nom8"),
                FOUNDED,
                Optional.of(new Departure(FOUNDED.plusDays(1), "a déménagé")),
                List.of(new Dues(FOUNDED, FOUNDED.plusYears(1), 1_500)));
        private final Deed pseudonymise =
                new Deed.Pseudonymise(longGone.id(), LocalDate.of(2025, 3, 1), Retention.shortest());

        @Test
        void onlyTheNumberAndTheDaysOfMembershipRemain() {
            begin(ours);
            perform(new Deed.Enrol(List.of(longGone)), pseudonymise);

            assertThat(kept(Holdings::members).member(longGone.id()))
                    .contains(new Member(
                            longGone.id(),
                            new Identity.Pseudonym(
                                    longGone.id(), LocalDate.of(2025, 3, 1), LegalBasis.LEGITIMATE_INTEREST),
                            FOUNDED,
                            Optional.of(new Departure(FOUNDED.plusDays(1), "")),
                            List.of()));
        }

        @Test
        void theNameGoesOutOfConflictsThatAreOver() {
            begin(ours);
            Fact over = new Fact.Withdrawn("C’est réglé", AConflict.by(9, FOUNDED));
            ConflictCase told = AConflict.between(
                    NUMBER, List.of(AnAssociation.holder(8), AnAssociation.holder(9)), received(7, FOUNDED), over);
            perform(new Deed.RecordConflict(told), new Deed.Enrol(List.of(longGone)), pseudonymise);

            assertThat(kept(Holdings::conflicts))
                    .containsExactly(AConflict.between(
                            NUMBER,
                            List.of(new Holder(longGone.id(), "0008"), AnAssociation.holder(9)),
                            received(7, FOUNDED),
                            over));
        }

        @Test
        void noEnrolmentBringsTheNameBack() {
            begin(ours);
            perform(new Deed.Enrol(List.of(longGone)), pseudonymise, pseudonymise);
            Members after = kept(Holdings::members);

            assertThat(reasonAgainst(new Deed.Enrol(List.of(longGone)))).isEqualTo("archive.pseudonym");
            assertThat(perform(
                            new Deed.Enrol(List.of(after.member(longGone.id()).orElseThrow()))))
                    .isEqualTo(1);
            assertThat(kept(Holdings::members)).isEqualTo(after);
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
                    new Seat(7),
                    AnAssociation.id(7),
                    JANUARY,
                    Optional.of(FEBRUARY),
                    Mandate.Origin.REPLACEMENT,
                    Optional.of(new Mandate.Ending(Mandate.Cause.RESIGNED, Optional.of(LocalDate.of(2025, 6, 1)))));

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
    class WhenCommonsAreKept {

        private final Commons commons = AnAssociation.commons();

        @Test
        void theyComeBackInTheirOrder() {
            begin(ours);
            perform(new Deed.KeepCommons(commons));

            assertThat(kept(Holdings::commons)).isEqualTo(commons);
        }

        @Test
        void whatIsEnteredNextTakesTheirPlace() {
            begin(ours);
            Resource pad = commons.resources().get(0);
            Commons next = Commons.none()
                    .with(Resource.of("Cloud", Resource.Kind.SERVICE, Resource.Access.MEMBERS, JANUARY))
                    .with(pad.leave(AnAssociation.id(9), FEBRUARY).orElseThrow())
                    .with(new Partner("Réseau", "entraide et achats"))
                    .with(Topic.COMMUNITY, "Des gens, et des bateaux.");

            perform(new Deed.KeepCommons(commons), new Deed.KeepCommons(next), new Deed.KeepCommons(next));

            assertThat(kept(Holdings::commons)).isEqualTo(next);
        }

        @Test
        void nothingIsKeptOfNothing() {
            begin(ours);
            perform(new Deed.KeepCommons(commons), new Deed.KeepCommons(Commons.none()));

            assertThat(kept(Holdings::commons)).isEqualTo(Commons.none());
        }

        @Test
        void theyAreSeenInTheSameTransaction() {
            begin(ours);

            assertThat(store().<Boolean>write(ours.id(), holdings -> {
                        holdings.keep(commons);
                        return Answer.granted(holdings.commons().equals(commons));
                    }))
                    .isEqualTo(Answer.granted(true));
        }

        @Test
        void whoIsNoMemberThatDayMastersNothing() {
            begin(ours);

            assertThat(reasonAgainst(mastered(8, JANUARY))).isEqualTo("member.not-that-day");
            assertThat(reasonAgainst(mastered(11, JANUARY))).isEqualTo("member.unknown");
            assertThat(kept(Holdings::commons)).isEqualTo(Commons.none());
            assertThat(perform(mastered(8, JANUARY.minusMonths(1)))).isEqualTo(1);
        }

        @Test
        void nobodyMastersTheSameTwiceAtOnce() {
            begin(ours);
            Steward steward = new Steward(AnAssociation.id(1), JANUARY, Optional.of(FEBRUARY));

            assertThat(reasonAgainst(mastered(steward, steward))).isEqualTo("resource.mastered-already");
            assertThat(perform(mastered(steward, new Steward(steward.member(), FEBRUARY, Optional.empty()))))
                    .isEqualTo(1);
        }

        @Test
        void whoHoldsNoSeatMayNotEnterThem() {
            begin(ours);

            assertThat(reason(archive().perform(by(7, new Deed.KeepCommons(commons)))))
                    .isEqualTo("archive.not-allowed");
        }

        private Deed mastered(int member, LocalDate from) {
            return mastered(new Steward(AnAssociation.id(member), from, Optional.empty()));
        }

        private Deed mastered(Steward... stewards) {
            return new Deed.KeepCommons(Commons.none()
                    .with(new Resource(
                            "Pad",
                            Resource.Kind.SERVICE,
                            Resource.Access.EVERYBODY,
                            FOUNDED,
                            Optional.empty(),
                            List.of(stewards))));
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
}
