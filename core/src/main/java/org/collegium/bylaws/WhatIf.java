package org.collegium.bylaws;

import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.Tally;
import org.collegium.vote.Verdict;

/** A vote judged once more after one person does otherwise. */
final class WhatIf {

    private WhatIf() {}

    /** Somebody there who had not taken part makes a choice. */
    static Verdict takesPart(Verdict vote, Choice choice) {
        return vote.rule().judge(vote.electorate(), changed(vote.tally(), choice, 1, -1));
    }

    /** Somebody absent comes and makes a choice. */
    static Verdict comes(Verdict vote, Choice choice) {
        return vote.rule().judge(arrived(vote.electorate(), 1), changed(vote.tally(), choice, 1, 0));
    }

    /** Somebody there who voted for sends a proxy instead, which the rule voids. */
    static Verdict sendsAProxyInVain(Verdict vote) {
        return vote.rule().judge(arrived(vote.electorate(), -1), changed(vote.tally(), Choice.FOR, -1, 0));
    }

    private static Electorate arrived(Electorate seats, int persons) {
        return new Electorate(
                seats.vacant(),
                seats.absent() - persons,
                seats.present() + persons,
                seats.represented(),
                seats.recused());
    }

    private static Tally changed(Tally tally, Choice choice, int gained, int takingNoPart) {
        return new Tally(
                tally.inFavour() + (choice == Choice.FOR ? gained : 0),
                tally.against() + (choice == Choice.AGAINST ? gained : 0),
                tally.abstaining() + (choice == Choice.ABSTAIN ? gained : 0),
                tally.blank(),
                tally.spoiled(),
                tally.notParticipating() + takingNoPart);
    }
}
