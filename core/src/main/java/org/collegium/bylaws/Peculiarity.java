package org.collegium.bylaws;

import org.collegium.words.Finding.Gravity;

/**
 * What a rule can be found to do that those who wrote it may not have meant.
 *
 * @since 0.1
 */
public enum Peculiarity {
    /** So few persons in the room can adopt, were the others recused or gone. */
    FEWEST_PERSONS(Gravity.MINOR),
    /** So few persons in the room can adopt while every seat is held and nobody recused. */
    FEWEST_PERSONS_OF_A_FULL_COUNCIL(Gravity.MINOR),
    /** So few votes for can adopt. */
    FEWEST_FOR(Gravity.MINOR),
    /** Somebody there who had not taken part abstains, and a defeat becomes an adoption. */
    ABSTENTION_ADOPTS(Gravity.SERIOUS),
    /** Somebody there who had not taken part votes no, and a defeat becomes an adoption. */
    NO_ADOPTS(Gravity.SERIOUS),
    /** Somebody comes to vote no, and thereby makes the quorum for an adoption. */
    NO_MAKES_QUORUM(Gravity.MINOR),
    /** Somebody there who had not taken part votes yes, and an adoption becomes a defeat. */
    YES_DEFEATS(Gravity.SERIOUS),
    /** As many against as for adopt. */
    TIE_ADOPTS(Gravity.SERIOUS),
    /** Not even everybody there makes a quorum. */
    QUORUM_OUT_OF_REACH(Gravity.SERIOUS),
    /** Nothing can ever be adopted. */
    OUT_OF_REACH(Gravity.SERIOUS),
    /** Nothing can be adopted any more when two seats are vacant. */
    OUT_OF_REACH_WITH_TWO_VACANT(Gravity.SERIOUS),
    /** The bylaws allow proxies, and the rule voids them because it counts those present. */
    PROXIES_VOID(Gravity.SERIOUS),
    /** The quorum counts proxies that the majority voids or that the bylaws do not allow. */
    QUORUM_COUNTS_NO_PROXIES(Gravity.SERIOUS),
    /** A way out of ties is given, and there can be none. */
    TIE_BREAK_IDLE(Gravity.MINOR),
    /** The second convocation refuses what the first adopts. */
    SECOND_CONVOCATION_HARDER(Gravity.SERIOUS),
    /** The article is cited for another matter too, with another rule. */
    ARTICLE_SAYS_ANOTHER_RULE(Gravity.MINOR),
    /** Two articles put the number of seats within different ranges. */
    SEAT_RANGES_DIFFER(Gravity.SERIOUS),
    /** The council has fewer or more seats than an article allows. */
    SEATS_OUT_OF_RANGE(Gravity.SERIOUS);

    private final Gravity gravity;

    Peculiarity(Gravity gravity) {
        this.gravity = gravity;
    }

    /** How much it matters: a contradiction or a trap is serious, what is merely good to know is minor. */
    public Gravity gravity() {
        return gravity;
    }
}
