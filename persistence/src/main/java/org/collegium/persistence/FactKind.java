package org.collegium.persistence;

import java.util.Arrays;
import org.collegium.conflict.Fact;

/** The kinds of facts of a conflict. */
enum FactKind {
    REACHED(Fact.Reached.class),
    UNSETTLED(Fact.Unsettled.class),
    HEARD(Fact.Heard.class),
    DID_NOT_COME(Fact.DidNotCome.class),
    CONSENTED(Fact.Consented.class),
    VIOLENCE_REPORTED(Fact.ViolenceReported.class),
    MEASURE_TAKEN(Fact.MeasureTaken.class),
    AGREED(Fact.Agreed.class),
    KEPT(Fact.Kept.class),
    REOPENED(Fact.Reopened.class),
    DECIDED(Fact.Decided.class),
    WITHDRAWN(Fact.Withdrawn.class),
    REFERRED(Fact.Referred.class);

    private final Class<? extends Fact> type;

    FactKind(Class<? extends Fact> type) {
        this.type = type;
    }

    static FactKind of(Fact fact) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(fact))
                .findFirst()
                .orElseThrow();
    }
}
