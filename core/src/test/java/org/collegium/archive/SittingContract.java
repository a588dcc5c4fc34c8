package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;
import static org.collegium.story.People.SALT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Proxy;
import org.collegium.council.Holder;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Overruling;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.TakenOff;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.RegisterCheck;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Content;
import org.collegium.register.Entry;
import org.collegium.register.Json;
import org.collegium.register.Register;
import org.collegium.vote.Breaking;
import org.collegium.vote.Outcome;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store must do with sittings, from their recording to their sealing. */
abstract class SittingContract extends ReviewContract {

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
        void whatBrokeItsTiesComesBack() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.ties()));

            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.ties(), 1));
            assertThat(ours.ties().sitting().votes())
                    .extracting(vote -> vote.verdict().outcome() + " "
                            + vote.verdict().breaking().map(Breaking::toString).orElse("unbroken"))
                    .containsExactly(
                            "ADOPTED CASTING_VOTE 3 FOR",
                            "ADOPTED CASTING_VOTE PRESIDING FOR",
                            "NOT_ADOPTED LOT 9319./2.5.8.10.12./9.18.26.34.41.45./",
                            "TIED unbroken");
        }

        @Test
        void whatItSoughtAConsensusOnComesBack() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.consensus()), new Deed.RecordSitting(ours.consensusCarriedOver()));

            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.consensus(), 1));
            assertThat(sitting(FEBRUARY)).contains(new Stored<>(ours.consensusCarriedOver(), 1));
            assertThat(ours.consensus().sitting().consensuses())
                    .extracting(search -> search.item() + " "
                            + search.consensus().step() + " "
                            + search.decision().map(DecisionNumber::toString).orElse("undecided"))
                    .containsExactly("1 ADOPTED_BY_CONSENT 2025-02", "3 VOTE undecided", "2 POSTPONED undecided");
            Decisions decisions = kept(holdings -> Decisions.of(holdings.sittings()));
            assertThat(decisions.inForceOn(FEBRUARY))
                    .extracting(decision -> decision.number() + " "
                            + decision.motion().proposed().id())
                    .containsExactly("2025-01 P-2025-13", "2025-02 P-2025-11", "2025-03 P-2025-12");
        }

        @Test
        void aGeneralMeetingComesBackWithItsListOfVoters() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.generalMeeting()));

            assertThat(kept(Holdings::sittings)).containsExactly(ours.generalMeeting());
            assertThat(ours.generalMeeting().sitting().composition().holders())
                    .extracting(Holder::name)
                    .containsExactly(
                            "Prénom1 Nom1",
                            "Prénom3 Nom3",
                            "Prénom4 Nom4",
                            "Prénom5 Nom5",
                            "Prénom6 Nom6",
                            "Prénom7 Nom7",
                            "Prénom8 Nom8",
                            "Chantier n° 9",
                            "Chantier n° 10");
        }

        @Test
        void whatItElectedComesBack() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.elections()));

            assertThat(kept(Holdings::sittings)).containsExactly(ours.elections());
            assertThat(ours.elections().sitting().elections())
                    .extracting(round -> round.item() + " "
                            + round.elected().entrySet().stream()
                                    .map(place -> place.getKey().number() + " "
                                            + place.getValue().name())
                                    .toList())
                    .containsExactly(
                            "1 []", "1 [7 Chantier n° 9]", "2 [5 Prénom4 Nom4, 2 Prénom7 Nom7]", "3 [1 Chantier n° 9]");
        }

        @Test
        void whatItElectedIsCorrected() {
            begin(ours);
            perform(
                    new Deed.RecordSitting(ours.elections()),
                    new Deed.RecordSitting(ours.electing(AnAssociation.holder(7), 7)),
                    new Deed.RecordSitting(ours.generalMeeting()));

            assertThat(kept(Holdings::sittings)).containsExactly(ours.generalMeeting());
        }

        @Test
        void anElectionOfStrangersOrForAnotherCouncilIsRefused() {
            begin(ours);

            assertThat(reasonAgainst(
                            new Deed.RecordSitting(ours.electing(new Holder(AnAssociation.id(11), "Quelqu’un"), 7))))
                    .isEqualTo("member.not-that-day");
            assertThat(reasonAgainst(new Deed.RecordSitting(ours.electing(AnAssociation.holder(7), 8))))
                    .isEqualTo("council.no-such-seat");
        }

        @Test
        void aWrittenConsultationComesBack() {
            begin(ours);
            perform(
                    new Deed.AmendBylaws(JANUARY, AnAssociation.inWriting()),
                    new Deed.RecordSitting(ours.consultation()));

            assertThat(kept(Holdings::sittings)).containsExactly(ours.consultation());
            assertThat(ours.consultation().id()).hasToString("2025-01-07-consultation-1");
            assertThat(ours.consultation().decisions()).containsExactly(DecisionNumber.firstOf(2025));
        }

        @Test
        void aWrittenConsultationIsRefusedWhereTheBylawsDoNotAllowIt() {
            begin(ours);

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.consultation())))
                    .isEqualTo("consultation.not-allowed");
        }

        @Test
        void whatBecameOfItsMotionsComesBack() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.amending()));

            assertThat(sitting(FEBRUARY)).contains(new Stored<>(ours.amending(), 1));
            assertThat(ours.amending().sitting().votes())
                    .extracting(vote -> vote.question().amendment().map(Amendment::number) + " "
                            + vote.verdict().outcome() + " " + vote.closedEarly())
                    .containsExactly(
                            "Optional[1] ADOPTED false",
                            "Optional[2] NOT_ADOPTED false",
                            "Optional.empty ADOPTED false",
                            "Optional.empty ADOPTED true");
            assertThat(ours.amending().sitting().takenOff())
                    .extracting(TakenOff::item)
                    .containsExactly(3, 2);
            Decisions decisions = Decisions.of(kept(Holdings::sittings));
            assertThat(decisions.decision(DecisionNumber.firstOf(2025)).map(Decision::state))
                    .contains(Decision.State.REPEALED);
        }

        @Test
        void theyMayBeCorrectedToo() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.amending()));

            perform(new Deed.RecordSitting(ours.amendingCorrected()));
            assertThat(sitting(FEBRUARY)).contains(new Stored<>(ours.amendingCorrected(), 2));

            perform(new Deed.RecordSitting(ours.amending()));
            assertThat(sitting(FEBRUARY)).contains(new Stored<>(ours.amending(), 3));
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
    class WhenARecordContradictsItself {

        private final Overruling inVain = new Overruling(2, ContradictionKind.ROLL, "Parce que.");

        @Test
        void itIsKeptWithWhatOverrulesIt() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.januaryThatContradictsItself()));
            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.januaryThatContradictsItself(), 1));

            perform(new Deed.RecordSitting(ours.january()));
            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.january(), 2));

            perform(new Deed.RecordSitting(ours.januaryThatContradictsItself()));
            assertThat(sitting(JANUARY)).contains(new Stored<>(ours.januaryThatContradictsItself(), 3));
        }

        @Test
        void itsMinutesAreNotApprovedUntilItIsOverruled() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.januaryThatContradictsItself()));

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.february(3))))
                    .isEqualTo("archive.approves-contradiction");
            assertThat(kept(Holdings::sittings)).containsExactly(ours.januaryThatContradictsItself());

            perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.february(3)));
            assertThat(kept(Holdings::sittings)).containsExactly(ours.january(), ours.february(3));
        }

        @Test
        void onceApprovedItIsNoLongerMadeToContradictItself() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.february(3)));

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.januaryThatContradictsItself())))
                    .isEqualTo("archive.approves-contradiction");
        }

        @Test
        void whatDoesNotContradictItselfIsNotOverruled() {
            begin(ours);

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.january().overruling(inVain))))
                    .isEqualTo("archive.no-such-contradiction");
        }

        @Test
        void moreProxiesThanTheBylawsAllowAreRefused() {
            begin(ours);

            assertThat(reasonAgainst(new Deed.RecordSitting(januaryWithAProxyTooMany())))
                    .isEqualTo("attendance.too-many-proxies");
        }

        /** Somebody holds a second proxy, while the bylaws allow one. */
        private Meeting.Closed januaryWithAProxyTooMany() {
            Meeting.Closed january = ours.january();
            Sitting held = january.sitting();
            Attendance log = held.attendance();
            Proxy first = log.proxies().get(0);
            Proxy second = new Proxy(AnAssociation.id(7), first.holder(), first.from(), first.until());
            Sitting other = new Sitting(
                    held.opening(),
                    new Attendance(log.movements(), log.excused(), List.of(first, second), log.recusals()),
                    held.summaries(),
                    held.amendments(),
                    held.consensuses(),
                    held.votes(),
                    held.elections(),
                    held.takenOff(),
                    held.actions(),
                    held.overrulings());
            return new Meeting.Closed(other, january.closedAt(), january.next());
        }
    }

    @Nested
    class WhenAnActIsRefused {

        @Test
        void nothingOfThoseBesideItIsKept() {
            begin(ours);
            int before = kept(Holdings::trail).traces().size();

            Answer<Integer> answer = archive()
                    .perform(List.of(
                            by(3, new Deed.RecordSitting(ours.january())),
                            by(3, new Deed.SealMinutes(sittingOn(JANUARY), SALT))));

            assertThat(reason(answer)).isEqualTo("archive.not-approved");
            assertThat(kept(Holdings::sittings)).isEmpty();
            assertThat(kept(Holdings::trail).traces()).hasSize(before);
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
            Register longer =
                    kept(Holdings::register).seal("another", new Content(Json.object(), List.of()), SALT, SPRING);

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
                    .isEqualTo("archive.sealed-otherwise");
            assertThat(kept(Holdings::sittings)).containsExactly(ours.january(), ours.february(3));
        }

        @Test
        void anErratumToThemIsTheNextEntry() {
            sealJanuary();
            perform(new Deed.RecordSitting(ours.mending(true)), erratum(1), erratum(1));

            Register register = kept(Holdings::register);
            assertThat(kept(Holdings::sittings)).contains(ours.mending(true));
            assertThat(register.entries())
                    .extracting(Entry::subject)
                    .containsExactly("2025-01-07-council-1", "2025-01-07-council-1-erratum-1");
            assertThat(RegisterCheck.of(register, kept(Holdings::sittings))).isEmpty();
            assertThat(Minutes.of(ours.january(), kept(Holdings::sittings), register))
                    .isInstanceOfSatisfying(
                            Minutes.Sealed.class,
                            minutes -> assertThat(minutes.errata()).hasSize(1));
        }

        @Test
        void anErratumThatNoSittingDecidedIsRefused() {
            sealJanuary();
            assertThat(reasonAgainst(erratum(1))).isEqualTo("archive.no-such-erratum");

            perform(new Deed.RecordSitting(ours.mending(true)));
            assertThat(reasonAgainst(erratum(2))).isEqualTo("archive.no-such-erratum");
            Instant early = ours.mending(true).closedAt().minusSeconds(1);
            Act tooEarly = new Act(new ActId(UUID.randomUUID()), ours.id(), AnAssociation.id(3), early, erratum(1));
            assertThat(reason(archive().perform(tooEarly))).isEqualTo("archive.no-such-erratum");
        }

        @Test
        void anErratumThatIsSealedStaysDecided() {
            sealJanuary();
            perform(new Deed.RecordSitting(ours.mending(true)), erratum(1));

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.mending(false))))
                    .isEqualTo("archive.sealed-erratum");
        }

        private Deed erratum(int number) {
            return new Deed.SealErratum(sittingOn(JANUARY), number, SALT);
        }

        private void sealJanuary() {
            approveJanuary();
            perform(new Deed.SealMinutes(sittingOn(JANUARY), SALT));
        }
    }

    @Nested
    class WhenMinutesAreNotSealed {

        @Test
        void anErratumToThemHasNothingToPointAt() {
            approveJanuary();
            perform(new Deed.RecordSitting(ours.mending(true)));

            assertThat(reasonAgainst(new Deed.SealErratum(sittingOn(JANUARY), 1, SALT)))
                    .isEqualTo("archive.mended-unsealed");
        }

        @Test
        void whatIsNotApprovedIsCorrectedRatherThanMended() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.mending(true))))
                    .isEqualTo("archive.mends-unapproved");
        }

        @Test
        void norIsWhatALaterSittingWillApprove() {
            approveJanuary();

            assertThat(reasonAgainst(new Deed.RecordSitting(ours.mending(FEBRUARY.minusDays(7), true))))
                    .isEqualTo("archive.mends-unapproved");
        }
    }

    private void approveJanuary() {
        begin(ours);
        perform(new Deed.RecordSitting(ours.january()), new Deed.RecordSitting(ours.february(3)));
    }
}
