package org.collegium.secretary.recount;

import java.util.Map;

/**
 * The association's articles, applied directly.
 *
 * <p>In the council a vote counts when twice the persons attending reach the seats in office without the recused ones, or
 * for an ordinary motion on the second convocation three times. A motion is then adopted when more are for it than
 * against it; one about persons, when more than half of those who voted are for it; one about spending, when more than
 * half of those present or represented are.
 *
 * <p>In the general meeting no quorum is set but for the statutes, on the first convocation: a quarter of the list of
 * voters, proxies counted. They change when two thirds of the votes expressed are for it; orientation and elections need
 * more than half of them, the accounts more for than against.
 */
final class Articles {

    private Articles() {}

    /** How many had to attend for a vote to count; 0 where no quorum is set. */
    static int quorum(String matter, Room room, boolean isSecondConvocation, int eligible) {
        if (room.isOfMembers()) {
            return matter.equals("statuts") && !isSecondConvocation ? (eligible + 3) / 4 : 0;
        }
        boolean eased = isSecondConvocation && !room.isInWriting() && matter.equals("ordinaire");
        return eased ? (eligible + 2) / 3 : eligible - eligible / 2;
    }

    /** Whether proxies count towards the quorum of a matter. */
    static boolean countsProxies(String matter) {
        return matter.equals("statuts");
    }

    /** Whether a vote that counts adopts its motion. */
    static boolean isAdopted(String matter, Map<String, Integer> counts, int mayVote) {
        int inFavour = counts.get("pour");
        int expressed = inFavour + counts.get("contre");
        return switch (matter) {
            case "personnes" -> 2 * inFavour > mayVote - counts.get("ne prend pas part");
            case "dépense" -> 2 * inFavour > mayVote;
            case "statuts" -> expressed > 0 && 3 * inFavour >= 2 * expressed;
            case "orientation", "élection" -> 2 * inFavour > expressed;
            case "ordinaire", "comptes" -> inFavour > counts.get("contre");
            default -> throw new IllegalStateException("No article is known for a matter of " + matter);
        };
    }
}
