package org.collegium.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.attendance.Attendance;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.vote.Electorate;
import org.collegium.vote.QuorumReckoning;
import org.collegium.vote.RecusalEffect;

/**
 * What is on record of a sitting since it opened.
 *
 * @param opening how it opened
 * @param attendance who came and went
 * @param summaries what was said, by agenda item
 * @param votes the votes held, in order
 * @param actions what is to be done
 * @since 0.1
 */
public record Sitting(
        Opening opening,
        Attendance attendance,
        SortedMap<Integer, String> summaries,
        List<HeldVote> votes,
        List<ActionItem> actions) {

    public Sitting {
        summaries = Collections.unmodifiableSortedMap(new TreeMap<>(summaries));
        votes = List.copyOf(votes);
        actions = List.copyOf(actions);
    }

    /** A sitting of which nothing is on record yet but how it opened. */
    static Sitting opened(Opening opening) {
        return new Sitting(opening, Attendance.none(), new TreeMap<>(), List.of(), List.of());
    }

    /** What called it. */
    public Convocation convocation() {
        return opening.convocation();
    }

    /** When it opened. */
    public Instant openedAt() {
        return opening.at();
    }

    /** Who held each seat. */
    public Composition composition() {
        return opening.composition();
    }

    /** Who led the discussion. */
    public Holder facilitator() {
        return opening.facilitator();
    }

    /** Who kept the record. */
    public Holder secretary() {
        return opening.secretary();
    }

    /** The votes held on an item. */
    public List<HeldVote> votesOn(int item) {
        return votes.stream().filter(vote -> vote.item() == item).toList();
    }

    /** What is to be done about an item. */
    public List<ActionItem> actionsOn(int item) {
        return actions.stream().filter(action -> action.item() == item).toList();
    }

    /** The items of which nothing is on record. */
    public List<AgendaItem> itemsNotReached() {
        return convocation().agenda().stream()
                .filter(item -> !summaries.containsKey(item.number())
                        && votesOn(item.number()).isEmpty())
                .toList();
    }

    /** The quorum at the opening, where one is required. */
    public Optional<QuorumReckoning> openingQuorum() {
        Electorate electorate = Electorate.of(attendance.rollAt(composition(), openedAt()));
        return opening.quorum().map(required -> required.reckon(electorate, RecusalEffect.LEAVES));
    }

    Sitting with(Attendance next) {
        return new Sitting(opening, next, summaries, votes, actions);
    }

    Sitting withSummary(int item, String text) {
        SortedMap<Integer, String> more = new TreeMap<>(summaries);
        more.put(item, text);
        return new Sitting(opening, attendance, more, votes, actions);
    }

    Sitting withVotes(List<HeldVote> next) {
        return new Sitting(opening, attendance, summaries, next, actions);
    }

    Sitting with(HeldVote vote) {
        return withVotes(plus(votes, vote));
    }

    Sitting with(ActionItem action) {
        return new Sitting(opening, attendance, summaries, votes, plus(actions, action));
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
