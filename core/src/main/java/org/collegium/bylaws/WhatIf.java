package org.collegium.bylaws;

import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.Tally;

/** The seats and the votes after one person does otherwise. */
final class WhatIf {

    private WhatIf() {}

    /** The votes once somebody there who had not taken part makes a choice. */
    static Tally takesPart(Tally tally, Choice choice) {
        return changed(tally, choice, 1, -1);
    }

    /** The votes once somebody more makes a choice. */
    static Tally gains(Tally tally, Choice choice) {
        return changed(tally, choice, 1, 0);
    }

    /** The votes without one of those for. */
    static Tally losesAYes(Tally tally) {
        return changed(tally, Choice.FOR, -1, 0);
    }

    /** The seats once somebody absent comes. */
    static Electorate comes(Electorate seats) {
        return arrived(seats, 1);
    }

    /** The seats once somebody there stays away. */
    static Electorate staysAway(Electorate seats) {
        return arrived(seats, -1);
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
