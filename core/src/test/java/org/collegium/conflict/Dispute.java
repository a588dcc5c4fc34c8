package org.collegium.conflict;

import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.council;
import static org.collegium.story.People.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;

/** The dispute of the tests, between Gwenn, who holds a seat and raised it, and Iris, who holds none. Hervé keeps it. */
final class Dispute {

    static final ConflictLadder LADDER = ConflictLadder.collegial();
    static final List<ConflictStep> STEPS =
            LADDER.rungs().stream().map(ConflictLadder.Rung::step).toList();
    static final Grievance GRIEVANCE = between(Confidentiality.CONCERNED, GWENN, IRIS);
    static final Holder KEEPER = named(HERVE);

    private Dispute() {}

    static Grievance between(Confidentiality confidentiality, MemberId one, MemberId other) {
        return new Grievance("C-2025-1", List.of(named(one), named(other)), "The key of the shed", confidentiality);
    }

    static Stamp by(MemberId who, LocalDate on) {
        return new Stamp(named(who), on);
    }

    /** Raised on the fourth of March, nothing having been done about it. */
    static OpenCase raised() {
        return raised(GRIEVANCE);
    }

    static OpenCase raised(Grievance grievance) {
        return ConflictCase.raise(
                        grievance, LADDER, KEEPER, by(grievance.parties().get(0).id(), MARCH))
                .orElseThrow();
    }

    /** On a step, on the same day: each step below ended without an agreement, and both parties were heard. */
    static OpenCase on(ConflictStep step) {
        OpenCase open = raised().hear(named(GWENN), Optional.empty(), by(HERVE, MARCH))
                .then(heard -> heard.hear(named(IRIS), Optional.empty(), by(HERVE, MARCH)))
                .orElseThrow();
        for (ConflictStep next : STEPS.subList(1, STEPS.indexOf(step) + 1)) {
            open = (OpenCase) open.note("nothing settled", by(HERVE, MARCH))
                    .then(noted -> noted.climb(next, KEEPER, council(), by(AICHA, MARCH)))
                    .orElseThrow();
        }
        return open;
    }

    /** All that is on record, as a party reads it. */
    static CaseFile file(ConflictCase dispute) {
        Holder party = dispute.file.grievance().parties().get(0);
        return (CaseFile) dispute.visibleTo(new Reader.Person(party.id(), false));
    }
}
