package org.collegium.conformance;

import java.util.ArrayList;
import java.util.List;
import org.collegium.vote.Base;
import org.collegium.vote.Comparison;
import org.collegium.vote.Condition;
import org.collegium.vote.Count;
import org.collegium.vote.Electorate;
import org.collegium.vote.Majority;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.Verdict;

/** One question put to every engine: so many entitled, all but the absent in the room, so many for, against, abstaining. */
record Case(
        int entitled,
        int absent,
        int inFavour,
        int against,
        int abstaining,
        Comparison comparison,
        int numerator,
        int denominator,
        Base base) {

    private static final int[][] OF_SEVEN = {
        // entitled, absent, for, against, abstaining
        {7, 0, 4, 3, 0},
        {7, 0, 3, 2, 2},
        {7, 4, 3, 0, 0},
        {7, 0, 3, 3, 1},
        {7, 0, 1, 0, 6},
        {7, 0, 0, 0, 7},
        {7, 0, 0, 0, 0},
        {7, 6, 1, 0, 0},
        {7, 0, 4, 0, 3},
        {6, 0, 3, 3, 0}
    };

    private static final int[][] THIRDS = {
        {6, 0, 4, 2, 0}, {3, 0, 2, 1, 0}, {7, 0, 5, 2, 0}, {7, 0, 4, 3, 0}, {9, 0, 6, 3, 0}, {9, 0, 6, 2, 1}
    };

    private static final int[][] QUORUM_OF_VOTES = {{7, 4, 2, 1, 0}, {7, 3, 2, 1, 1}};

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (Base base : Base.values()) {
            for (int[] figures : OF_SEVEN) {
                cases.add(of(figures, Comparison.MORE_THAN, 1, 2, base));
            }
        }
        for (int[] figures : THIRDS) {
            cases.add(of(figures, Comparison.AT_LEAST, 2, 3, Base.EXPRESSED));
        }
        for (int[] figures : QUORUM_OF_VOTES) {
            cases.add(of(figures, Comparison.MORE_THAN, 1, 2, Base.EXPRESSED));
        }
        return List.copyOf(cases);
    }

    private static Case of(int[] figures, Comparison comparison, int numerator, int denominator, Base base) {
        return new Case(
                figures[0], figures[1], figures[2], figures[3], figures[4], comparison, numerator, denominator, base);
    }

    boolean strictly() {
        return comparison == Comparison.MORE_THAN;
    }

    Verdict verdict() {
        Condition condition = Condition.share(Count.FOR, comparison, numerator, denominator, base);
        int present = entitled - absent;
        Tally tally = new Tally(inFavour, against, abstaining, 0, 0, present - inFavour - against - abstaining);
        return Rule.of(new Majority(List.of(condition))).judge(new Electorate(0, absent, present, 0, 0), tally);
    }

    String rule() {
        return (strictly() ? "> " : "≥ ") + numerator + "/" + denominator + " `" + base + "`";
    }
}
