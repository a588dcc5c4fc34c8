package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.collegium.archive.AConflict.received;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.FOUNDED;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.council.SpecialMandate;
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
import org.collegium.words.Phrase;
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
            assertThat(kept(Holdings::dealings)).isEqualTo(Dealings.none());
            assertThat(kept(Holdings::register)).isEqualTo(Register.empty());
            assertThat(kept(Holdings::trail).traces()).isEmpty();
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
    class WhenARollIsTakenIn {

        private final Member renamed = new Member(
                AnAssociation.id(1),
                new Identity.Person("Zoé", "B"),
                AnAssociation.FOUNDED,
                Optional.empty(),
                List.of());
        private final List<Integer> found = new ArrayList<>();

        /** Some at a time, each time asking for those of whom one is not there, one was entered before. */
        private final Deed inTwoTimes = new Deed.TakeIn(file -> {
            file.enrol(List.of(renamed));
            found.add(file.members(List.of(AnAssociation.id(1), AnAssociation.id(99)))
                    .size());
            assertThat(file.members(List.of(AnAssociation.id(1)))).containsExactly(renamed);
            file.enrol(List.of(AnAssociation.member(1), AnAssociation.member(2)));
            return Answer.granted(2);
        });

        private final Deed refused = new Deed.TakeIn(file -> {
            file.enrol(List.of(renamed));
            return Answer.refused(Phrase.of("fault"));
        });

        @Test
        void itSeesWhatItEntered() {
            assertThat(perform(opening(), inTwoTimes)).isEqualTo(2);

            assertThat(found).containsExactly(1);
            assertThat(kept(Holdings::members))
                    .isEqualTo(Members.of(List.of(AnAssociation.member(1), AnAssociation.member(2))));
            assertThat(kept(Holdings::trail).traces()).extracting(Trace::deed).containsExactly("OpenRecord", "TakeIn");
        }

        @Test
        void onlyThoseAskedForAreTold() {
            perform(opening(), enrolment());

            perform(new Deed.TakeIn(file -> {
                List<MemberId> two = List.of(AnAssociation.id(3), AnAssociation.id(2));
                assertThat(file.members(two)).containsExactly(AnAssociation.member(2), AnAssociation.member(3));
                assertThat(file.members(two.subList(0, 1))).containsExactly(AnAssociation.member(3));
                assertThat(file.members(List.of())).isEmpty();
                return Answer.granted(0);
            }));
        }

        @Test
        void aRefusalUndoesAllOfIt() {
            perform(opening(), enrolment());

            assertThat(reasonAgainst(refused)).isEqualTo("fault");
            assertThat(kept(Holdings::members)).isEqualTo(Members.of(AnAssociation.members()));
        }

        @Test
        void aRehearsalAnswersTheSameAndKeepsNothing() {
            perform(opening());

            assertThat(archive().rehearse(by(3, inTwoTimes))).isEqualTo(Answer.granted(1));
            assertThat(reason(archive().rehearse(by(3, refused)))).isEqualTo("fault");
            assertThat(kept(Holdings::members)).isEmpty();
            assertThat(kept(Holdings::trail).traces()).hasSize(1);
        }

        @Test
        void aRehearsalTellsWhoMayNot() {
            perform(opening(), enrolment(), appointment());

            assertThat(reason(archive().rehearse(by(7, inTwoTimes)))).isEqualTo("archive.not-allowed");
        }

        @Test
        void whereItChangesNothingItLeavesNoTrace() {
            assertThat(perform(opening(), new Deed.TakeIn(file -> Answer.granted(0))))
                    .isEqualTo(1);

            assertThat(kept(Holdings::trail).traces()).hasSize(1);
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
        void whatBecameOfOneTakesItsPlace() {
            perform(opening(), enrolment(), appointment());
            Council resigned = kept(Holdings::council)
                    .end(new Seat(5), FEBRUARY, Mandate.Cause.RESIGNED)
                    .orElseThrow();
            Council coOpted = resigned.coOpt(
                            new Seat(5), AnAssociation.id(7), FEBRUARY, Members.of(AnAssociation.members()))
                    .orElseThrow();
            Council ratified =
                    coOpted.ratify(new Seat(5), FEBRUARY.plusDays(30)).orElseThrow();

            for (Council next : List.of(resigned, coOpted, ratified)) {
                perform(new Deed.Appoint(next.mandates()));

                assertThat(kept(Holdings::council)).isEqualTo(next);
            }
            assertThat(reasonAgainst(new Deed.Appoint(AnAssociation.mandates())))
                    .isEqualTo("council.seat-held");
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
    class WhenThereAreDealingsWithThirdParties {

        private final ChangeFiling change =
                ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, JANUARY).decidedBy("2025-01");
        private final ChangeFiling filed = change.file(FEBRUARY)
                .then(sent -> sent.acknowledge(new ChangeFiling.Receipt(FEBRUARY.plusDays(9), Optional.of("W29-7"))))
                .orElseThrow();
        private final SpecialMandate account = new SpecialMandate(
                        SpecialMandate.Kind.BANK,
                        "Ouvrir un compte, « à deux »",
                        AnAssociation.holder(9),
                        JANUARY,
                        FEBRUARY)
                .decidedBy("2025-02");
        private final ActOnBehalf opened = ActOnBehalf.done(
                AnAssociation.holder(9), SpecialMandate.Kind.BANK, "Compte ouvert", JANUARY.plusDays(2));

        private void enter(ChangeFiling filing, SpecialMandate mandate, ActOnBehalf act) {
            perform(
                    new Deed.FileChanges(List.of(filing)),
                    new Deed.Entrust(List.of(mandate)),
                    new Deed.ReportActs(List.of(act)));
        }

        private void beginWithSittings() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.february(3)));
        }

        @Test
        void theyComeBackInTheOrderInWhichTheyWereEntered() {
            beginWithSittings();
            ChangeFiling premises = ChangeFiling.of(ChangeFiling.Change.PREMISES, FOUNDED);
            ChangeFiling bylaws = ChangeFiling.of(ChangeFiling.Change.BYLAWS, JANUARY)
                    .file(JANUARY)
                    .then(sent -> sent.acknowledge(new ChangeFiling.Receipt(JANUARY, Optional.empty())))
                    .orElseThrow();
            SpecialMandate court =
                    new SpecialMandate(SpecialMandate.Kind.COURT, "Plaider", AnAssociation.holder(1), FOUNDED, JANUARY);
            ActOnBehalf signed = ActOnBehalf.done(
                            AnAssociation.holder(1), SpecialMandate.Kind.SIGNATURE, "Bail signé", FOUNDED)
                    .report(JANUARY)
                    .orElseThrow();

            perform(
                    new Deed.FileChanges(List.of(change, premises, bylaws)),
                    new Deed.Entrust(List.of(account, court)),
                    new Deed.ReportActs(List.of(opened, signed)));

            assertThat(kept(Holdings::dealings))
                    .isEqualTo(new Dealings(
                            List.of(change, premises, bylaws), List.of(account, court), List.of(opened, signed)));
        }

        @Test
        void whatBecameOfThemTakesTheirPlace() {
            beginWithSittings();
            SpecialMandate ended = account.end(FEBRUARY.minusDays(1)).orElseThrow();
            ActOnBehalf reported = opened.report(FEBRUARY).orElseThrow();

            enter(change, account, opened);
            enter(filed, ended, reported);
            enter(filed, ended, reported);

            assertThat(kept(Holdings::dealings))
                    .isEqualTo(new Dealings(List.of(filed), List.of(ended), List.of(reported)));
            assertThat(reasonAgainst(new Deed.FileChanges(List.of(change)))).isEqualTo("filing.known-otherwise");
            assertThat(reasonAgainst(new Deed.Entrust(List.of(account)))).isEqualTo("representation.special-end");
            assertThat(reasonAgainst(new Deed.ReportActs(List.of(opened)))).isEqualTo("act.reported-already");
        }

        @Test
        void onlyMembersAreEntrustedAndAct() {
            beginWithSittings();
            LocalDate left = LocalDate.of(2024, 12, 31);

            assertThat(reasonAgainst(new Deed.Entrust(List.of(new SpecialMandate(
                            SpecialMandate.Kind.OTHER, "Rien", AnAssociation.holder(8), left, JANUARY)))))
                    .isEqualTo("member.not-that-day");
            assertThat(reasonAgainst(new Deed.ReportActs(List.of(
                            ActOnBehalf.done(AnAssociation.holder(8), SpecialMandate.Kind.OTHER, "Rien", left)))))
                    .isEqualTo("member.not-that-day");
            assertThat(reasonAgainst(new Deed.ReportActs(List.of(ActOnBehalf.done(
                            new Holder(new MemberId("4711"), "Personne"), SpecialMandate.Kind.OTHER, "Rien", left)))))
                    .isEqualTo("member.unknown");
        }

        @Test
        void theDecisionAndTheSittingThatTheyNameAreOnRecord() {
            begin(ours);

            assertThat(reasonAgainst(new Deed.FileChanges(List.of(change)))).isEqualTo("archive.no-such-decision");
            assertThat(reasonAgainst(new Deed.Entrust(List.of(account.decidedBy("in January")))))
                    .isEqualTo("archive.no-such-decision");
            assertThat(reasonAgainst(
                            new Deed.ReportActs(List.of(opened.report(FEBRUARY).orElseThrow()))))
                    .isEqualTo("archive.no-sitting-that-day");
            assertThat(kept(Holdings::dealings)).isEqualTo(Dealings.none());
        }

        @Test
        void oneThatIsRefusedTakesTheOthersWithIt() {
            begin(ours);
            ChangeFiling undecided = ChangeFiling.of(ChangeFiling.Change.PREMISES, JANUARY);

            assertThat(reasonAgainst(new Deed.FileChanges(List.of(undecided, change))))
                    .isEqualTo("archive.no-such-decision");
            assertThat(kept(Holdings::dealings)).isEqualTo(Dealings.none());
        }

        @Test
        void onlySeatHoldersEnterThem() {
            begin(ours);

            for (Deed deed : List.of(
                    new Deed.FileChanges(List.of()), new Deed.Entrust(List.of()), new Deed.ReportActs(List.of()))) {
                assertThat(reason(archive().perform(by(7, deed)))).isEqualTo("archive.not-allowed");
            }
        }
    }

    @Nested
    class TheTrail {

        @Test
        void tellsWhoDidWhatInTheOrderOfTheActs() {
            List<Act> acts = List.of(by(9, opening()), by(8, enrolment()), by(7, appointment()));
            acts.forEach(act -> archive().perform(act).orElseThrow());

            Trail trail = kept(Holdings::trail);
            assertThat(trail.traces())
                    .extracting(Trace::id, Trace::actor, Trace::at, Trace::deed)
                    .containsExactlyElementsOf(acts.stream()
                            .map(act -> tuple(
                                    act.id(), act.actor(), act.at(), act.deed().name()))
                            .toList());
            assertThat(trail.verify()).isEmpty();
            assertThat(acts).allMatch(act -> knows(act.id()));
            assertThat(knows(new ActId(UUID.randomUUID()))).isFalse();
        }

        @Test
        void tellsTheHistoryOfEachThing() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));
            perform(new Deed.Enrol(List.of(AnAssociation.member(2))));
            perform(new Deed.RecordSitting(ours.januaryCorrected()));
            Trail trail = kept(Holdings::trail);

            assertThat(trail.about(
                            new Subject(Subject.Kind.SITTING, sittingOn(JANUARY).toString())))
                    .extracting(Trace::number, Trace::deed)
                    .containsExactly(tuple(4, "RecordSitting"), tuple(6, "RecordSitting"));
            assertThat(trail.about(
                            new Subject(Subject.Kind.MEMBER, AnAssociation.id(2).value())))
                    .extracting(Trace::number, Trace::deed)
                    .containsExactly(tuple(2, "Enrol"), tuple(3, "Appoint"), tuple(5, "Enrol"));
            assertThat(trail.verify()).isEmpty();
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
            assertThat(kept(Holdings::trail).traces()).hasSize(4);
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
