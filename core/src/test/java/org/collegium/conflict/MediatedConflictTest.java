package org.collegium.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.conflict.Dispute.by;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.council;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.Test;

/** A conflict that climbs to mediation and ends in an agreement, told from the first day to the review. */
class MediatedConflictTest {

    @Test
    void climbsToMediationAndEndsInAnAgreementThatIsReviewed() {
        // Gwenn and Iris quarrel over the key of the shed. Gwenn tells Aïcha, who receives it and calls them to talk.
        OpenCase received = ConflictCase.raise(
                        Dispute.GRIEVANCE, ConflictLadder.collegial(), named(AICHA), by(GWENN, march(3)))
                .orElseThrow();
        OpenCase raised = received.note("both were called", by(AICHA, march(4))).orElseThrow();
        ConflictCase talking = raised.climb(ConflictStep.DIRECT_TALK, named(AICHA), council(), by(AICHA, march(4)))
                .orElseThrow();

        // They do not talk. Before its time is over, nobody goes on alone.
        assertThat(refusal(((OpenCase) talking)
                        .climb(ConflictStep.LISTENER, named(CHLOE), council(), by(IRIS, march(18)))))
                .isEqualTo("the step “direct talk” has no result yet, and time until 18\u00a0March 2025");
        OpenCase listening = (OpenCase) ((OpenCase) talking)
                .climb(ConflictStep.LISTENER, named(CHLOE), council(), by(IRIS, march(19)))
                .orElseThrow();

        // Chloé listens to both, Iris with her brother. Both would rather not sit in a circle.
        OpenCase heard = listening
                .hear(named(GWENN), Optional.empty(), by(CHLOE, march(20)))
                .then(one -> one.hear(named(IRIS), Optional.of("her brother"), by(CHLOE, march(21))))
                .then(both -> both.note("they want somebody from outside", by(CHLOE, march(21))))
                .then(noted -> noted.consentToSkip(ConflictStep.COLLECTIVE_CIRCLE, by(GWENN, march(22))))
                .orElseThrow();
        assertThat(refusal(heard.climb(ConflictStep.EXTERNAL_MEDIATION, named(HERVE), council(), by(GWENN, march(22)))))
                .isEqualTo("the step “collective circle” is not skipped without the consent of all parties");
        OpenCase mediated = (OpenCase) heard.consentToSkip(ConflictStep.COLLECTIVE_CIRCLE, by(IRIS, march(23)))
                .then(asked ->
                        asked.climb(ConflictStep.EXTERNAL_MEDIATION, named(HERVE), council(), by(IRIS, march(23))))
                .orElseThrow();

        // Until then the shed stays shut. The mediation ends in an agreement.
        AgreedCase agreed = mediated.impose("the shed stays shut", march(30), council(), by(AICHA, march(24)))
                .then(shut -> shut.agree("two keys, one each", LocalDate.of(2025, 6, 1), by(HERVE, march(28))))
                .orElseThrow();

        // In June it still holds.
        assertThat(refusal(agreed.keep(council(), by(AICHA, LocalDate.of(2025, 5, 31)))))
                .isEqualTo("the review of the agreement is not due before 1\u00a0June 2025");
        ClosedCase kept =
                agreed.keep(council(), by(AICHA, LocalDate.of(2025, 6, 1))).orElseThrow();

        assertThat(Dispute.file(kept).phrases().stream()
                        .map(phrase -> english(phrase).replace(" Le Gall", "").replace('\u00a0', ' ')))
                .containsExactly(
                        "Conflict case C-2025-1: The key of the shed.",
                        "3 March 2025, Gwenn: step “raised”, held by Aïcha until 10 March 2025.",
                        "4 March 2025, Aïcha: step ended without an agreement: both were called.",
                        "4 March 2025, Aïcha: step “direct talk”, held by Aïcha until 18 March 2025.",
                        "19 March 2025, Iris: step “listener”, held by Chloé until 2 April 2025.",
                        "20 March 2025, Chloé: Gwenn heard.",
                        "21 March 2025, Chloé: Iris heard, accompanied by her brother.",
                        "21 March 2025, Chloé: step ended without an agreement: they want somebody from outside.",
                        "22 March 2025, Gwenn: consent to skipping the step “collective circle”.",
                        "23 March 2025, Iris: consent to skipping the step “collective circle”.",
                        "23 March 2025, Iris: step “external mediation”, held by Hervé until 22 April 2025.",
                        "24 March 2025, Aïcha: interim measure: the shed stays shut, to the end of 30 March 2025.",
                        "28 March 2025, Hervé: agreement of the parties: two keys, one each; review on 1 June 2025.",
                        "1 June 2025, Aïcha: agreement reviewed and kept.");

        // It can be read as it stood on any day.
        assertThat(Dispute.file(kept).asOf(march(2))).isEmpty();
        assertThat(Dispute.file(kept).asOf(march(3))).contains(Dispute.file(received));
        assertThat(Dispute.file(kept).asOf(march(28))).contains(Dispute.file(agreed));

        // The minutes that every member reads say only that there was a case.
        Phrase minuted = kept.visibleTo(Reader.Audience.MEMBERS).phrases().get(0);
        assertThat(english(minuted)).isEqualTo("Conflict case C-2025-1: confidential.");
        assertThat(Lexicon.french().say(minuted)).isEqualTo("Différend C-2025-1\u00a0: confidentiel.");
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2025, 3, day);
    }
}
