package org.collegium.bylaws;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.collegium.association.Organ;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Rhythm;
import org.collegium.conflict.ConflictLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.ConsensusStep;
import org.collegium.member.ExclusionRule;
import org.collegium.vote.Base;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;

/**
 * The rules of an association (<i>statuts, règlement intérieur</i>).
 *
 * @param name under which they are known
 * @param seats how many seats the council has
 * @param proxiesPerHolder how many proxies one person may hold at once
 * @param provisions what holds for each matter, none left out
 * @param permissions what they allow beyond the usual; nothing unless they say so
 * @param procedures how they have things go that take more than a vote
 * @param council what they say of those who hold its seats
 * @param seatRanges within which their articles put the number of seats; articles that contradict one another are kept
 *     as they are, and an {@link Examination} tells them
 * @since 0.1
 */
public record Bylaws(
        String name,
        int seats,
        int proxiesPerHolder,
        Map<Matter, Provision> provisions,
        Set<Permission> permissions,
        Procedures procedures,
        CouncilRules council,
        List<SeatRange> seatRanges) {

    private static final int SEVEN = 7;

    public Bylaws {
        Map<Matter, Provision> inOrder = new EnumMap<>(Matter.class);
        inOrder.putAll(provisions);
        provisions = Collections.unmodifiableMap(inOrder);
        Set<Permission> sorted = EnumSet.noneOf(Permission.class);
        sorted.addAll(permissions);
        permissions = Collections.unmodifiableSet(sorted);
        seatRanges = List.copyOf(seatRanges);
        if (!council.fits(seats)) {
            throw new IllegalArgumentException("The bylaws '" + name + "' have " + seats + " seats, unlike " + council);
        }
        for (Matter matter : Matter.values()) {
            if (!provisions.containsKey(matter)) {
                throw new IllegalArgumentException("The bylaws '" + name + "' provide nothing for " + matter);
            }
        }
    }

    /**
     * Bylaws that allow nothing beyond the usual and do not say how the council is called together, nor how it seeks a
     * consensus, deals with conflicts or excludes a member: for these they take the assumptions that are to be confirmed.
     * Of those who hold the seats they say nothing.
     */
    public Bylaws(String name, int seats, int proxiesPerHolder, Map<Matter, Provision> provisions) {
        this(
                name,
                seats,
                proxiesPerHolder,
                provisions,
                Set.of(),
                Procedures.assumed(),
                CouncilRules.unsaid(),
                List.of());
    }

    /**
     * The bylaws of the model association: seven seats; more than half of the votes expressed; a quorum of at least
     * half of the seats in office, attending in person; one proxy a holder; a tie is not adopted; bylaws and accounts
     * are for the general meeting; a sitting each month, on any day. No article stands behind them, so each is an
     * assumption to confirm.
     */
    public static Bylaws collegial() {
        return everywhere(
                        "collegial",
                        1,
                        Rule.of(Majority.moreThanHalfOf(Base.EXPRESSED)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE)))
                .with(Convening.unsaid().with(Rhythm.monthly()));
    }

    /**
     * Strict unanimity: everybody who votes is for, so that one abstention is enough to stop it, and what is stopped
     * goes to the next sitting. The same quorum and proxies as {@link #collegial}.
     */
    public static Bylaws unanimous() {
        return everywhere(
                "unanimous",
                1,
                Rule.of(Majority.everybodyFor())
                        .with(Quorum.atLeast(1, 2, Base.IN_OFFICE))
                        .with(Otherwise.POSTPONED));
    }

    /** More than half of those present, who vote in person: no proxies. At least half in office must be there. */
    public static Bylaws thosePresent() {
        return everywhere(
                "those-present",
                0,
                Rule.of(Majority.moreThanHalfOf(Base.PRESENT)).with(Quorum.atLeast(1, 2, Base.IN_OFFICE)));
    }

    /** Four of the seven seats, whoever is there, away, vacant or recused: no quorum besides, and no proxies. */
    public static Bylaws fourOfSeven() {
        return everywhere(
                "four-of-seven",
                0,
                Rule.of(Majority.atLeast(4, SEVEN, Base.SEATS)).with(RecusalEffect.STAYS));
    }

    /** More for than against, abstentions out. The same quorum and proxies as {@link #collegial}. */
    public static Bylaws yeasOverNays() {
        return everywhere(
                "yeas-over-nays", 1, Rule.of(Majority.moreForThanAgainst()).with(Quorum.atLeast(1, 2, Base.IN_OFFICE)));
    }

    /** The bylaws that the library brings, modelled on rules that real bodies use. */
    public static List<Bylaws> presets() {
        return List.of(collegial(), unanimous(), thosePresent(), fourOfSeven(), yeasOverNays());
    }

    /** The bylaws that the library brings under a name. */
    public static Optional<Bylaws> named(String name) {
        return presets().stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    /** These bylaws, with these permissions and no others. */
    public Bylaws allowing(Permission... granted) {
        return new Bylaws(name, seats, proxiesPerHolder, provisions, Set.of(granted), procedures, council, seatRanges);
    }

    /** These bylaws, with this way to call the council together and no other. */
    public Bylaws with(Convening way) {
        return with(procedures.with(way));
    }

    /** These bylaws, with this way to seek a consensus and no other. */
    public Bylaws with(ConsensusRule way) {
        return with(procedures.with(way));
    }

    /** These bylaws, with this ladder for conflicts and no other. */
    public Bylaws with(ConflictLadder ladder) {
        return with(procedures.with(ladder));
    }

    /** These bylaws, with this rule for the exclusion of a member and no other. */
    public Bylaws with(ExclusionRule rule) {
        return with(procedures.with(rule));
    }

    private Bylaws with(Procedures others) {
        return new Bylaws(name, seats, proxiesPerHolder, provisions, permissions, others, council, seatRanges);
    }

    /** These bylaws, with these rules for those who hold the seats and no others. */
    public Bylaws with(CouncilRules rules) {
        return new Bylaws(name, seats, proxiesPerHolder, provisions, permissions, procedures, rules, seatRanges);
    }

    /** These bylaws, whose articles put the number of seats within these ranges and no others. */
    public Bylaws stating(SeatRange... ranges) {
        return new Bylaws(name, seats, proxiesPerHolder, provisions, permissions, procedures, council, List.of(ranges));
    }

    /** How the council is called together, as far as they say. */
    public Convening convening() {
        return procedures.convening();
    }

    /** How the council seeks a consensus before it votes. */
    public ConsensusRule consensus() {
        return procedures.consensus();
    }

    /** The steps that a conflict climbs. */
    public ConflictLadder conflicts() {
        return procedures.conflicts();
    }

    /** What they ask of the exclusion of a member. */
    public ExclusionRule exclusion() {
        return procedures.exclusion();
    }

    /** Whether they allow something. */
    public boolean allow(Permission permission) {
        return permissions.contains(permission);
    }

    /** What holds for a matter. */
    public Provision provision(Matter matter) {
        return Objects.requireNonNull(provisions.get(matter));
    }

    /**
     * The organ that may decide a matter when one of them sits: the one to which they give it, or the general meeting where
     * they end with it what the council cannot agree on.
     */
    public Organ competent(Matter matter, Organ sitting) {
        boolean isLastResort =
                sitting == Organ.GENERAL_MEETING && consensus().ladder().lastResort() == ConsensusStep.GENERAL_MEETING;
        return isLastResort ? sitting : provision(matter).competent();
    }

    private static Bylaws everywhere(String name, int proxiesPerHolder, Rule rule) {
        Map<Matter, Provision> provisions = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            provisions.put(matter, Provision.of(competentFor(matter), rule));
        }
        return new Bylaws(name, SEVEN, proxiesPerHolder, provisions);
    }

    private static Organ competentFor(Matter matter) {
        return switch (matter) {
            case ORDINARY, PERSONS, EXCLUSION, SPENDING -> Organ.COUNCIL;
            case BYLAWS, ACCOUNTS, ORIENTATION, ELECTION -> Organ.GENERAL_MEETING;
        };
    }
}
