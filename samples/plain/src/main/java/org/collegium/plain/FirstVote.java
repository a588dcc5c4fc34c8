package org.collegium.plain;

import java.util.Locale;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.vote.Electorate;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;

public final class FirstVote {
    public static void main(String[] arguments) {
        // Seven seats: none vacant, one absent, five present, one represented by proxy, none recused.
        Electorate seats = new Electorate(0, 1, 5, 1, 0);
        // Three for, two against, one abstention.
        Tally tally = Tally.of(3, 2, 1);
        Rule rule = Bylaws.collegial().provision(Matter.ORDINARY).rule();
        System.out.println(rule.judge(seats, tally).explain(Locale.ENGLISH));
    }
}
