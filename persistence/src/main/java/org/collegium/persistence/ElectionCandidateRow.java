package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.collegium.council.Holder;
import org.collegium.election.Candidate;
import org.collegium.election.TieRule;
import org.collegium.meeting.Election;
import org.collegium.meeting.HeldElection;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Somebody who stood in a round of an election. */
@Entity
@Table(name = "election_candidate")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "sitting"),
            @Column(name = "election"),
            @Column(name = "line")
        })
@SuppressWarnings("NullAway.Init")
class ElectionCandidateRow extends SittingPart {

    @Column(name = "election")
    int election;

    @Column(name = "line")
    int line;

    @Column(name = "member")
    String member;

    @Column(name = "name")
    String name;

    @Column(name = "votes")
    int votes;

    /** The place among those elected, from 1. */
    @Column(name = "elected")
    @Nullable
    Integer elected;

    @Column(name = "born")
    @Nullable
    LocalDate born;

    /** The place in which the name was drawn, from 1. */
    @Column(name = "drawn")
    @Nullable
    Integer drawn;

    static List<ElectionCandidateRow> of(int election, HeldElection held) {
        List<Holder> candidates = held.election().candidates();
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> of(election, i + 1, candidates.get(i), held))
                .toList();
    }

    private static ElectionCandidateRow of(int election, int line, Holder holder, HeldElection held) {
        Candidate candidate = Election.named(holder);
        ElectionCandidateRow row = new ElectionCandidateRow();
        row.election = election;
        row.line = line;
        row.member = holder.id().value();
        row.name = holder.name();
        row.votes = held.result().count().of(candidate);
        row.elected = place(candidate, held.result().elected());
        TieRule rule = held.election().tieRule();
        if (rule instanceof TieRule.Age age) {
            row.born = age.born().get(candidate);
        } else if (rule instanceof TieRule.Lot lot) {
            row.drawn = place(candidate, lot.drawn());
        }
        return row;
    }

    private static @Nullable Integer place(Candidate candidate, List<Candidate> among) {
        int index = among.indexOf(candidate);
        return index < 0 ? null : index + 1;
    }

    Holder holder() {
        return new Holder(new MemberId(member), name);
    }

    Candidate candidate() {
        return Election.named(holder());
    }
}
