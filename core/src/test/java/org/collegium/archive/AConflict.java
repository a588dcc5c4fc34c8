package org.collegium.archive;

import static org.collegium.archive.AnAssociation.holder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Fact;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.Stamp;
import org.collegium.council.Holder;

/** The fifth member, who holds a seat, against the ninth, who holds none and raises it. The seventh receives it. */
public final class AConflict {

    static final LocalDate RAISED_ON = LocalDate.of(2025, 1, 6);
    static final List<Holder> PARTIES = List.of(holder(5), holder(9));
    static final Fact RECEIVED = received(7, RAISED_ON);

    private AConflict() {}

    /** Under a reference, with the fact that it was received and others. */
    public static ConflictCase with(String reference, Fact... more) {
        return between(reference, PARTIES, RECEIVED, more);
    }

    static ConflictCase between(String reference, List<Holder> parties, Fact first, Fact... more) {
        List<Fact> history = new ArrayList<>(List.of(first));
        history.addAll(Arrays.asList(more));
        return ConflictCase.of(new CaseFile(
                new Grievance(reference, parties, "La clé du « local » d’Ys", Confidentiality.COUNCIL),
                ladder(),
                history));
    }

    /** One that no bylaws bring, to be frozen with the case. */
    static ConflictLadder ladder() {
        return new ConflictLadder(List.of(
                new ConflictLadder.Rung(ConflictStep.RAISED, 3, true),
                new ConflictLadder.Rung(ConflictStep.LISTENER, 40, false),
                new ConflictLadder.Rung(ConflictStep.MAJORITY_VOTE, 1, false)));
    }

    static Fact received(int keeper, LocalDate on) {
        return new Fact.Reached(ConflictStep.RAISED, holder(keeper), on.plusDays(3), by(9, on));
    }

    static Fact listened(int keeper, Stamp stamp) {
        return new Fact.Reached(
                ConflictStep.LISTENER, holder(keeper), stamp.on().plusDays(40), stamp);
    }

    static Fact consented(int party) {
        return new Fact.Consented(ConflictStep.LISTENER, by(party, RAISED_ON));
    }

    static Stamp by(int member, LocalDate on) {
        return new Stamp(holder(member), on);
    }

    /** Every kind of fact, whether or not they could follow one another. */
    public static Fact[] everyKind() {
        LocalDate day = RAISED_ON.plusDays(2);
        Stamp stamp = by(7, day);
        return new Fact[] {
            new Fact.Unsettled("Rien.\n\nEt voilà.", stamp),
            listened(7, stamp),
            new Fact.Heard(holder(5), Optional.of("sa sœur"), stamp),
            new Fact.Heard(holder(5), Optional.empty(), stamp),
            new Fact.DidNotCome(holder(9), day.minusDays(1), stamp),
            consented(9),
            new Fact.ViolenceReported(by(9, day)),
            new Fact.MeasureTaken("La clé reste à l’accueil", day.plusDays(9), by(3, day)),
            new Fact.Reopened("Elle est perdue", stamp),
            new Fact.Decided("2025-02", stamp),
            new Fact.Withdrawn("C’est réglé", by(9, day)),
            new Fact.Referred(stamp),
            new Fact.Kept(by(3, day)),
            new Fact.Agreed("Deux clés", day.plusDays(30), stamp)
        };
    }
}
