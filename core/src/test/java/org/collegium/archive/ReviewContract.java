package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.id;
import static org.collegium.archive.AnAssociation.sittingOn;
import static org.collegium.story.People.SALT;
import static org.collegium.story.Spoken.english;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.minutes.Minutes;
import org.collegium.review.Remark;
import org.collegium.review.Review;
import org.collegium.review.Stage;
import org.collegium.review.Version;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store must do with the review of minutes, from their first sending to their approval. */
abstract class ReviewContract extends ExclusionContract {

    private static final MeetingId SITTING = sittingOn(JANUARY);
    private static final Instant TEN_DAYS_AFTER = Instant.parse("2025-01-17T09:00:00.000001Z");

    ReviewContract() {}

    @Nested
    class WhenNothingWasSent {

        @Test
        void thereIsNoReview() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));

            assertThat(review()).isEqualTo(Review.none(SITTING));
            assertThat(kept(Holdings::reviews)).isEmpty();
            assertThat(stage()).isEqualTo(Stage.DRAFTED);
        }

        @Test
        void nothingIsRemarked() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));

            assertThat(reasonAgainst(remark(1, Optional.empty(), "Bien."))).isEqualTo("review.not-sent");
        }

        @Test
        void whatWasNotHeldIsNotSent() {
            begin(ours);

            assertThat(reasonAgainst(new Deed.SendForReview(SITTING, 1))).isEqualTo("archive.no-such-sitting");
        }
    }

    @Nested
    class WhenMinutesAreSent {

        @Test
        void theirVersionIsKept() {
            send(1);

            assertThat(review().versions())
                    .containsExactly(new Version(
                            1,
                            TEN_DAYS_AFTER,
                            id(3),
                            String.join(
                                    "\n",
                                    minutes().parts().parts().stream()
                                            .map(part -> part.canonical())
                                            .toList())));
            assertThat(kept(Holdings::reviews)).containsExactly(review());
            assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
        }

        @Test
        void theSameVersionAgainChangesNothing() {
            send(1);
            Review before = review();

            perform(new Deed.SendForReview(SITTING, 1));

            assertThat(review()).isEqualTo(before);
        }

        @Test
        void noVersionIsPassedOver() {
            send(1);

            assertThat(reasonAgainst(new Deed.SendForReview(SITTING, 3))).isEqualTo("review.other-version");
            assertThat(reasonAgainst(new Deed.SendForReview(SITTING, 0))).isEqualTo("review.other-version");
        }

        @Test
        void notBeforeTheyWereThere() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));
            Instant close = ours.january().closedAt();

            assertThat(reason(at(close.minusSeconds(1), new Deed.SendForReview(SITTING, 1))))
                    .isEqualTo("review.too-early");
            assertThat(at(close, new Deed.SendForReview(SITTING, 1))).isEqualTo(Answer.granted(1));
        }

        @Test
        void aCorrectionIsSentAsTheNextAndBothAreKept() {
            send(1);
            Version first = review().versions().get(0);

            perform(new Deed.RecordSitting(ours.januaryCorrected()));
            assertThat(stage()).isEqualTo(Stage.CORRECTED);
            assertThat(english(review().status(minutes())))
                    .isEqualTo("Draft, corrected since version 1 was sent for review on 17\u00a0January 2025, awaiting"
                            + " approval");
            perform(new Deed.SendForReview(SITTING, 2));

            assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
            assertThat(english(review().status(minutes())))
                    .isEqualTo("Draft, version 2, sent for review on 1\u00a0March 2025, awaiting approval");
            assertThat(review().versions()).hasSize(2).startsWith(first);
            assertThat(review().last().orElseThrow().partsUnlike(first)).containsExactly(0, 2, 3, 4, 5);
        }

        @Test
        void whoHoldsNoSeatSendsNone() {
            begin(ours);
            perform(new Deed.RecordSitting(ours.january()));

            assertThat(reason(archive().perform(by(8, new Deed.SendForReview(SITTING, 1)))))
                    .isEqualTo("archive.not-allowed");
        }
    }

    @Nested
    class WhenTheyAreAnswered {

        @Test
        void whatEachSaysIsKeptInTheOrderInWhichItCame() {
            send(1);
            archive()
                    .perform(by(2, remark(1, Optional.of(3), "Trois\n\nvoix, pas « deux ».")))
                    .orElseThrow();
            archive().perform(by(1, remark(1, Optional.empty(), "Merci."))).orElseThrow();
            for (int member : List.of(4, 5)) {
                archive()
                        .perform(by(member, new Deed.RemarkOn(SITTING, 1, Optional.empty(), Optional.empty())))
                        .orElseThrow();
            }

            assertThat(review().remarks())
                    .containsExactly(
                            new Remark(1, Optional.of(3), id(2), SPRING, Optional.of("Trois\n\nvoix, pas « deux ».")),
                            new Remark(1, Optional.empty(), id(1), SPRING, Optional.of("Merci.")),
                            new Remark(1, Optional.empty(), id(4), SPRING, Optional.empty()),
                            new Remark(1, Optional.empty(), id(5), SPRING, Optional.empty()));
            assertThat(review().of(id(2), 1)).hasSize(1);
            assertThat(review().of(id(6), 1)).isEmpty();
            assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
        }

        @Test
        void theSameAgainChangesNothing() {
            send(1);
            perform(remark(1, Optional.of(3), "Trois."), remark(1, Optional.of(3), "Trois."));

            assertThat(review().remarks()).hasSize(1);
        }

        @Test
        void whatTheVersionDoesNotHaveIsNotRemarkedOn() {
            send(1);

            assertThat(reasonAgainst(remark(2, Optional.empty(), "Bien."))).isEqualTo("review.not-sent");
            assertThat(reasonAgainst(remark(1, Optional.of(6), "Bien."))).isEqualTo("review.no-item");
            assertThat(reasonAgainst(remark(1, Optional.of(0), "Bien."))).isEqualTo("review.no-item");
            assertThat(reason(at(TEN_DAYS_AFTER.minusSeconds(1), remark(1, Optional.empty(), "Bien."))))
                    .isEqualTo("review.too-early");
            assertThat(review().remarks()).isEmpty();
        }

        @Test
        void anItemIsNotNamedInVain() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Remark(1, Optional.of(3), id(2), SPRING, Optional.empty()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Remark(1, Optional.empty(), id(2), SPRING, Optional.of(" ")));
        }
    }

    @Nested
    class WhenTheyArePutToApproval {

        @Test
        void refusedTheyGoBackToReview() {
            send(1);
            perform(new Deed.RecordSitting(ours.refusing()));

            assertThat(stage()).isEqualTo(Stage.REFUSED);
            assertThat(english(review().status(minutes())))
                    .isEqualTo("Draft, refused at the sitting of 4\u00a0February 2025, back in review");
            assertThat(minutes().refusal().orElseThrow().by()).isEqualTo(sittingOn(FEBRUARY));

            perform(new Deed.RecordSitting(ours.januaryCorrected()));
            assertThat(stage()).isEqualTo(Stage.REFUSED);
            perform(new Deed.SendForReview(SITTING, 2));
            assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
        }

        @Test
        void approvedTheyAreReviewedNoMore() {
            send(1);
            perform(new Deed.RecordSitting(ours.february(3)));

            assertThat(stage()).isEqualTo(Stage.APPROVED);
            assertThat(reasonAgainst(new Deed.SendForReview(SITTING, 2))).isEqualTo("review.approved");
            assertThat(reasonAgainst(remark(1, Optional.empty(), "Bien."))).isEqualTo("review.approved");
            perform(new Deed.SealMinutes(SITTING, SALT));
            assertThat(stage()).isEqualTo(Stage.SEALED);
        }
    }

    private void send(int version) {
        begin(ours);
        perform(new Deed.RecordSitting(ours.january()));
        at(TEN_DAYS_AFTER, new Deed.SendForReview(SITTING, version)).orElseThrow();
    }

    private Answer<Integer> at(Instant at, Deed deed) {
        return archive().perform(new Act(new ActId(UUID.randomUUID()), ours.id(), id(3), at, deed));
    }

    private static Deed remark(int version, Optional<Integer> item, String words) {
        return new Deed.RemarkOn(SITTING, version, item, Optional.of(words));
    }

    private Review review() {
        return kept(holdings -> holdings.review(SITTING));
    }

    private Stage stage() {
        return review().stage(minutes());
    }

    private Minutes minutes() {
        return kept(holdings -> {
            List<Meeting.Closed> sittings = holdings.sittings();
            Meeting.Closed sitting = holdings.sitting(SITTING).orElseThrow().value();
            return Minutes.of(sitting, sittings, holdings.register());
        });
    }
}
