package org.collegium.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.collegium.attendance.Attendance;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.Electorate;
import org.collegium.vote.QuorumReckoning;
import org.collegium.vote.RecusalEffect;

/**
 * What is on record of a sitting since it opened.
 *
 * @param opening how it opened
 * @param attendance who came and went
 * @param summaries what was said, by agenda item
 * @param amendments the amendments put on the table, in order
 * @param consensuses the searches for consensus, one an item, in the order in which they began
 * @param votes the votes held, in order
 * @param elections the rounds of elections held, in order
 * @param takenOff the motions withdrawn or postponed
 * @param actions what is to be done
 * @param overrulings why it stands where it contradicts itself, by item; noted after the sitting
 * @since 0.1
 */
public record Sitting(
        Opening opening,
        Attendance attendance,
        SortedMap<Integer, String> summaries,
        List<TabledAmendment> amendments,
        List<SoughtConsensus> consensuses,
        List<HeldVote> votes,
        List<HeldElection> elections,
        List<TakenOff> takenOff,
        List<ActionItem> actions,
        List<Overruling> overrulings) {

    public Sitting {
        summaries = Collections.unmodifiableSortedMap(new TreeMap<>(summaries));
        amendments = List.copyOf(amendments);
        consensuses = List.copyOf(consensuses);
        votes = List.copyOf(votes);
        elections = List.copyOf(elections);
        takenOff = List.copyOf(takenOff);
        actions = List.copyOf(actions);
        overrulings = overrulings.stream().sorted().toList();
    }

    /** A sitting of which nothing is on record yet but how it opened. */
    static Sitting opened(Opening opening) {
        return new Sitting(
                opening,
                Attendance.none(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What called it. */
    public Convocation convocation() {
        return opening.convocation();
    }

    /** When it opened. */
    public Instant openedAt() {
        return opening.at();
    }

    /** The hour of the day where it is held. */
    LocalTime hourOf(Instant at) {
        return at.atZone(convocation().association().zone()).toLocalTime();
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

    /** Which of the votes on the same question a vote was, from 1: a tie may call for another. */
    public int roundOf(HeldVote vote) {
        return (int) votes.subList(0, votes.indexOf(vote) + 1).stream()
                .filter(other -> other.item() == vote.item())
                .filter(other ->
                        other.question().amendment().equals(vote.question().amendment()))
                .count();
    }

    /** The items about which another record of it says something else, in order. */
    public List<Integer> itemsUnlike(Sitting other) {
        return Stream.of(this, other)
                .flatMap(record -> record.convocation().agenda().stream())
                .map(AgendaItem::number)
                .distinct()
                .sorted()
                .filter(item -> !about(item).equals(other.about(item)))
                .toList();
    }

    private List<Object> about(int item) {
        return List.of(
                convocation().item(item),
                Optional.ofNullable(summaries.get(item)),
                amendmentsOn(item),
                consensusOn(item),
                votesOn(item),
                electionsOn(item),
                takenOff(item),
                actionsOn(item),
                overrulingsOn(item));
    }

    /** The votes held on an item. */
    public List<HeldVote> votesOn(int item) {
        return votes.stream().filter(vote -> vote.item() == item).toList();
    }

    /** The rounds of the election held on an item, in order. */
    public List<HeldElection> electionsOn(int item) {
        return elections.stream().filter(round -> round.item() == item).toList();
    }

    /** The search for consensus on an item's motion, if there was one. */
    public Optional<SoughtConsensus> consensusOn(int item) {
        return consensuses.stream().filter(search -> search.item() == item).findFirst();
    }

    /** The number of the decision on an item's motion, by a vote or by consent; empty where it was not adopted. */
    public Optional<DecisionNumber> decisionOn(int item) {
        return Stream.concat(
                        votesOn(item).stream().map(HeldVote::decision),
                        consensusOn(item).stream().map(SoughtConsensus::decision))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The motions that were adopted, by the numbers of the decisions. */
    public SortedMap<DecisionNumber, Motion> adopted() {
        SortedMap<DecisionNumber, Motion> adopted = new TreeMap<>();
        votes.forEach(vote -> vote.decision()
                .ifPresent(number -> adopted.put(number, vote.decided().orElseThrow())));
        consensuses.forEach(search -> search.decision().ifPresent(number -> adopted.put(number, search.motion())));
        return adopted;
    }

    /** The amendments to an item's motion. */
    public List<TabledAmendment> amendmentsOn(int item) {
        return amendments.stream().filter(tabled -> tabled.item() == item).toList();
    }

    /** The motion of an item as it was set aside, if it was. */
    public Optional<TakenOff> takenOff(int item) {
        return takenOff.stream().filter(taken -> taken.item() == item).findFirst();
    }

    /** The motion of an item, if it has one, with the amendments that were adopted. */
    public Optional<Motion.Proposed> motionOn(int item) {
        return motionOn(item, votes);
    }

    /** The motion that was on the table when a vote of this sitting opened, with the amendments adopted before it. */
    public Optional<Motion.Proposed> motionAt(HeldVote vote) {
        return motionOn(vote.item(), votes.subList(0, votes.indexOf(vote)));
    }

    private Optional<Motion.Proposed> motionOn(int item, List<HeldVote> held) {
        Optional<Motion.Proposed> motion = consensusOn(item)
                .map(SoughtConsensus::onTheTable)
                .or(() -> convocation().item(item).flatMap(AgendaItem::motion));
        for (HeldVote vote : held) {
            Optional<Amendment> adopted = vote.question()
                    .amendment()
                    .filter(voted -> vote.item() == item && vote.verdict().isAdopted());
            if (adopted.isPresent()) {
                motion = motion.map(before -> before.amend(adopted.get()).orElseThrow());
            }
        }
        return motion;
    }

    /** The amendments that are still to be voted on before an item's text: neither voted, withdrawn nor fallen. */
    public List<TabledAmendment> amendmentsOpenOn(int item) {
        return amendmentsOn(item).stream()
                .filter(tabled -> !tabled.isWithdrawn() && !isAnswered(tabled) && stands(tabled))
                .toList();
    }

    private boolean isAnswered(TabledAmendment tabled) {
        return votesOn(tabled.item()).stream()
                .anyMatch(
                        vote -> vote.isFinal() && vote.question().amendment().equals(Optional.of(tabled.amendment())));
    }

    private boolean stands(TabledAmendment tabled) {
        return motionOn(tabled.item())
                .filter(motion -> motion.amend(tabled.amendment()).refusal().isEmpty())
                .isPresent();
    }

    /** What is to be done about an item. */
    public List<ActionItem> actionsOn(int item) {
        return actions.stream().filter(action -> action.item() == item).toList();
    }

    /** Why the record of an item stands although it contradicts itself. */
    public List<Overruling> overrulingsOn(int item) {
        return overrulings.stream()
                .filter(overruling -> overruling.item() == item)
                .toList();
    }

    /** The items of which nothing is on record. */
    public List<AgendaItem> itemsNotReached() {
        return convocation().agenda().stream()
                .filter(item -> !summaries.containsKey(item.number())
                        && consensusOn(item.number()).isEmpty()
                        && votesOn(item.number()).isEmpty()
                        && electionsOn(item.number()).isEmpty()
                        && takenOff(item.number()).isEmpty())
                .toList();
    }

    /** The quorum at the opening, where one is required. */
    public Optional<QuorumReckoning> openingQuorum() {
        Electorate electorate = Electorate.of(attendance.rollAt(composition(), openedAt()));
        return opening.quorum().map(required -> required.reckon(electorate, RecusalEffect.LEAVES));
    }

    /** The items treated behind closed doors, in order. */
    public List<AgendaItem> confidentialItems() {
        return convocation().agenda().stream()
                .filter(AgendaItem::isConfidential)
                .toList();
    }

    /** What everybody may know of it: of confidential items nothing but their numbers. */
    public Sitting publicly() {
        return noting(notes -> {
            confidentialItems().forEach(item -> notes.strike(item.number()));
            notes.opening = opening.publicly();
        });
    }

    Sitting with(Attendance next) {
        return noting(notes -> notes.attendance = next);
    }

    Sitting withSummary(int item, String text) {
        return noting(notes -> notes.summaries.put(item, text));
    }

    Sitting with(TabledAmendment tabled) {
        return noting(notes -> notes.amendments.add(tabled));
    }

    Sitting without(TabledAmendment withdrawn) {
        return noting(
                notes -> notes.amendments.replaceAll(each -> each.equals(withdrawn) ? withdrawn.withdrawn() : each));
    }

    /** With a search as it now stands, in the place of what it was. */
    Sitting with(SoughtConsensus search) {
        boolean isNew = consensusOn(search.item()).isEmpty();
        return noting(notes -> {
            if (isNew) {
                notes.consensuses.add(search);
            }
            notes.consensuses.replaceAll(each -> each.item() == search.item() ? search : each);
        });
    }

    Sitting with(HeldVote vote) {
        return noting(notes -> notes.votes.add(vote));
    }

    Sitting with(HeldElection round) {
        return noting(notes -> notes.elections.add(round));
    }

    Sitting with(TakenOff taken) {
        return noting(notes -> notes.takenOff.add(taken));
    }

    Sitting with(ActionItem action) {
        return noting(notes -> notes.actions.add(action));
    }

    /** With an overruling in the place of one about the same contradictions. */
    Sitting with(Overruling overruling) {
        return noting(notes -> {
            notes.overrulings.removeIf(other -> other.isAbout(overruling.item(), overruling.contradiction()));
            notes.overrulings.add(overruling);
        });
    }

    /** With numbers for what was adopted, in the order of time. */
    Sitting numbered(DecisionNumber first) {
        Numbering numbering = Numbering.of(this, first);
        return noting(notes -> {
            notes.consensuses.replaceAll(numbering::number);
            notes.votes.replaceAll(numbering::number);
        });
    }

    private Sitting noting(Consumer<Notes> addition) {
        Notes notes = new Notes(this);
        addition.accept(notes);
        return notes.written();
    }
}
