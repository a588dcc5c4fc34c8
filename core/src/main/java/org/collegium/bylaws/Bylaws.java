package org.collegium.bylaws;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.vote.Base;
import org.collegium.vote.Majority;
import org.collegium.vote.Quorum;
import org.collegium.vote.Rule;

/**
 * The rules of an association (<i>statuts, règlement intérieur</i>).
 *
 * @param name under which they are known
 * @param seats how many seats the council has
 * @param proxiesPerHolder how many proxies one person may hold at once
 * @param provisions what holds for each matter, none left out
 * @since 0.1
 */
public record Bylaws(String name, int seats, int proxiesPerHolder, Map<Matter, Provision> provisions) {

    private static final String COLLEGIAL = "collegial";

    public Bylaws {
        Map<Matter, Provision> inOrder = new EnumMap<>(Matter.class);
        inOrder.putAll(provisions);
        provisions = Collections.unmodifiableMap(inOrder);
        for (Matter matter : Matter.values()) {
            if (!provisions.containsKey(matter)) {
                throw new IllegalArgumentException("The bylaws '" + name + "' provide nothing for " + matter);
            }
        }
    }

    /**
     * The bylaws of the model association: seven seats; more than half of the votes expressed; a quorum of at least
     * half of the seats in office, attending in person; one proxy a holder; a tie is not adopted; bylaws and accounts
     * are for the general meeting. No article stands behind them, so each is an assumption to confirm.
     */
    public static Bylaws collegial() {
        Rule rule = Rule.of(Majority.moreThanHalfOf(Base.EXPRESSED)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE));
        Map<Matter, Provision> provisions = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            provisions.put(matter, Provision.of(competentFor(matter), rule));
        }
        return new Bylaws(COLLEGIAL, 7, 1, provisions);
    }

    /** The bylaws that the library brings under a name. */
    public static Optional<Bylaws> named(String name) {
        return name.equals(COLLEGIAL) ? Optional.of(collegial()) : Optional.empty();
    }

    /** What holds for a matter. */
    public Provision provision(Matter matter) {
        return Objects.requireNonNull(provisions.get(matter));
    }

    private static Organ competentFor(Matter matter) {
        return switch (matter) {
            case ORDINARY, PERSONS, EXCLUSION, SPENDING -> Organ.COUNCIL;
            case BYLAWS, ACCOUNTS -> Organ.GENERAL_MEETING;
        };
    }
}
