package org.collegium.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.attendance.Attendance;

/** The record of a sitting while something is added to it. */
final class Notes {

    Opening opening;
    final SortedMap<Integer, String> summaries;
    final List<TabledAmendment> amendments;
    final List<SoughtConsensus> consensuses;
    final List<HeldVote> votes;
    final List<HeldElection> elections;
    final List<TakenOff> takenOff;
    final List<ActionItem> actions;
    final List<Overruling> overrulings;
    Attendance attendance;

    Notes(Sitting sitting) {
        this.opening = sitting.opening();
        this.attendance = sitting.attendance();
        this.summaries = new TreeMap<>(sitting.summaries());
        this.amendments = new ArrayList<>(sitting.amendments());
        this.consensuses = new ArrayList<>(sitting.consensuses());
        this.votes = new ArrayList<>(sitting.votes());
        this.elections = new ArrayList<>(sitting.elections());
        this.takenOff = new ArrayList<>(sitting.takenOff());
        this.actions = new ArrayList<>(sitting.actions());
        this.overrulings = new ArrayList<>(sitting.overrulings());
    }

    /** Takes out whatever is noted of an item. */
    void strike(int item) {
        summaries.remove(item);
        amendments.removeIf(tabled -> tabled.item() == item);
        consensuses.removeIf(search -> search.item() == item);
        votes.removeIf(vote -> vote.item() == item);
        elections.removeIf(round -> round.item() == item);
        takenOff.removeIf(taken -> taken.item() == item);
        actions.removeIf(action -> action.item() == item);
        overrulings.removeIf(overruling -> overruling.item() == item);
        attendance = attendance.withoutRecusalsFrom(item);
    }

    Sitting written() {
        return new Sitting(
                opening,
                attendance,
                summaries,
                amendments,
                consensuses,
                votes,
                elections,
                takenOff,
                actions,
                overrulings);
    }
}
