package org.collegium.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.bylaws.Bylaws;
import org.collegium.consensus.Accord;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Composition;
import org.collegium.council.Seat;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.MotionId;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.vote.Outcome;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;

/**
 * A sitting at which anything is tried. A small model beside it, of sets and fates, foretells each grant and each refusal,
 * how every seat stands, and what comes of each vote.
 */
final class RandomEvening {

    /** What became of the motion of an item, as the model has it. */
    enum Fate {
        NO_MOTION,
        ON_THE_TABLE,
        SOUGHT,
        TO_BE_VOTED,
        SETTLED,
        SET_ASIDE
    }

    private static final MemberId STRANGER = new MemberId("9999");

    private final Random chance;
    private final Bylaws bylaws;
    private final Composition composition;
    private final List<MemberId> people = new ArrayList<>();
    private final Set<MemberId> there = new HashSet<>();
    private final Set<MemberId> came = new HashSet<>();
    private final Set<MemberId> excused = new HashSet<>();
    private final Map<MemberId, MemberId> proxies = new HashMap<>();
    private final Set<Recusal> recused = new HashSet<>();
    private final Map<Integer, Fate> fates = new TreeMap<>();
    private final Map<Integer, Optional<Consensus>> earlier;
    private final Set<Integer> begun = new HashSet<>();
    private final Set<Integer> amendmentsTabled = new HashSet<>();
    private final Set<Integer> amendmentsOpen = new HashSet<>();
    private final List<MotionId> adopted = new ArrayList<>();
    private List<HeldVote> held = List.of();
    private Meeting.Open open;
    private Instant now;

    RandomEvening(Random chance, Bylaws bylaws, Meeting.Open open, Map<Integer, Optional<Consensus>> earlier) {
        this.chance = chance;
        this.bylaws = bylaws;
        this.open = open;
        this.earlier = earlier;
        this.composition = open.sitting().composition();
        this.now = open.sitting().openedAt();
        composition.holders().forEach(holder -> people.add(holder.id()));
        open.sitting()
                .convocation()
                .agenda()
                .forEach(item ->
                        fates.put(item.number(), item.motion().isPresent() ? Fate.ON_THE_TABLE : Fate.NO_MOTION));
        people.stream().filter(person -> chance.nextInt(5) > 0).forEach(this::arrive);
    }

    Meeting.Open open() {
        return open;
    }

    Fate fate(int item) {
        return fates.getOrDefault(item, Fate.NO_MOTION);
    }

    /** Those who were adopted, in the order of time. */
    List<MotionId> adopted() {
        return adopted;
    }

    /** Somebody stands back, unless they did already. */
    void standBack(Recusal recusal) {
        take("recuse", open.recuse(recusal), seated(recusal.member()) && recused.add(recusal));
    }

    void live(int acts) {
        for (int i = 0; i < acts; i++) {
            act();
            assertInvariants();
        }
    }

    /** The sitting closed; what is still sought is put off first. */
    Meeting.Closed close(DecisionNumber first) {
        tick();
        boolean isUnfinished = fates.containsValue(Fate.SOUGHT);
        assertThat(open.close(now, first, Optional.empty()).refusal().isPresent())
                .as("a search that is not over keeps the sitting open")
                .isEqualTo(isUnfinished);
        fates.forEach((item, fate) -> {
            if (fate == Fate.SOUGHT) {
                setAside(item);
            }
        });
        assertThat(open.close(open.sitting().openedAt().minusSeconds(1), first, Optional.empty())
                        .refusal())
                .isPresent();
        return open.close(now, first, Optional.empty()).orElseThrow();
    }

    private void act() {
        tick();
        int item = 1 + chance.nextInt(fates.size() + 1);
        switch (chance.nextInt(14)) {
            case 0 -> arrive(anybody());
            case 1 -> leave(anybody());
            case 2 -> excuse(anybody());
            case 3 -> entrust(anybody(), anybody());
            case 4 -> recuse(new Recusal(anybody(), item));
            case 5 -> table(item);
            case 6 -> voteOnAmendment(item);
            case 7, 8, 9 -> vote(item);
            case 10 -> setAside(item);
            case 11 -> seek(item);
            default -> stepOn(item);
        }
    }

    private void arrive(MemberId who) {
        if (take("arrive", open.arrive(who, now), seated(who) && !there.contains(who))) {
            there.add(who);
            came.add(who);
        }
    }

    private void leave(MemberId who) {
        if (take("leave", open.leave(who, now), there.contains(who))) {
            there.remove(who);
        }
    }

    private void excuse(MemberId who) {
        boolean foretold = seated(who) && !came.contains(who) && !excused.contains(who);
        if (take("excuse", open.excuse(who), foretold)) {
            excused.add(who);
        }
    }

    private void entrust(MemberId grantor, MemberId holder) {
        long held = proxies.values().stream().filter(holder::equals).count();
        boolean foretold = seated(grantor)
                && seated(holder)
                && !grantor.equals(holder)
                && !proxies.containsKey(grantor)
                && held < bylaws.proxiesPerHolder();
        if (take("entrust", open.entrust(new Proxy(grantor, holder, now, Optional.empty()), bylaws), foretold)) {
            proxies.put(grantor, holder);
        }
    }

    private void recuse(Recusal recusal) {
        boolean foretold = fates.containsKey(recusal.item()) && seated(recusal.member()) && !recused.contains(recusal);
        if (take("recuse", open.recuse(recusal), foretold)) {
            recused.add(recusal);
        }
    }

    /** Its passage is either that of every text of these years, or one that stands in none. */
    private void table(int item) {
        String text = open.sitting().motionOn(item).map(motion -> motion.text()).orElse("");
        Amendment amendment = new Amendment(1, chance.nextBoolean() ? "every day" : "never", "on Sundays");
        boolean isOnTheTable = fate(item) == Fate.ON_THE_TABLE || fate(item) == Fate.TO_BE_VOTED;
        boolean foretold =
                isOnTheTable && !amendmentsTabled.contains(item) && text.split(amendment.passage(), -1).length == 2;
        if (take("table", open.table(item, amendment), foretold)) {
            amendmentsTabled.add(item);
            amendmentsOpen.add(item);
        }
    }

    private void voteOnAmendment(int item) {
        boolean isOnTheTable = fate(item) == Fate.ON_THE_TABLE || fate(item) == Fate.TO_BE_VOTED;
        boolean foretold = isOnTheTable && amendmentsOpen.contains(item);
        Answer<Meeting.Voting> opened = open.openVoteOnAmendment(item, 1, now, bylaws);
        foretold("vote on an amendment", opened, foretold);
        if (foretold && close(opened.orElseThrow()) != Outcome.NO_QUORUM) {
            amendmentsOpen.remove(item);
        }
    }

    private void vote(int item) {
        boolean isOnTheTable = fate(item) == Fate.ON_THE_TABLE || fate(item) == Fate.TO_BE_VOTED;
        boolean foretold = isOnTheTable && !amendmentsOpen.contains(item);
        Answer<Meeting.Voting> opened = open.openVote(item, now, bylaws);
        foretold("vote", opened, foretold);
        if (!foretold) {
            return;
        }
        Outcome outcome = close(opened.orElseThrow());
        if (outcome != Outcome.NO_QUORUM) {
            fates.put(item, Fate.SETTLED);
        }
        if (outcome == Outcome.ADOPTED) {
            adopted.add(open.sitting().motionOn(item).orElseThrow().id());
        }
    }

    private void setAside(int item) {
        boolean foretold =
                fate(item) == Fate.ON_THE_TABLE || fate(item) == Fate.SOUGHT || fate(item) == Fate.TO_BE_VOTED;
        Answer<Meeting.Open> answer = chance.nextBoolean()
                ? open.withdraw(item, now, "Not ready")
                : open.postpone(item, now, "Too late in the evening");
        if (take("set aside", answer, foretold)) {
            fates.put(item, Fate.SET_ASIDE);
        }
    }

    private void seek(int item) {
        Optional<Consensus> before = earlier.getOrDefault(item, Optional.empty());
        boolean isAmended = open.sitting().motionOn(item).stream()
                .anyMatch(motion -> before.filter(search -> search.version().number() != motion.version()
                                || !search.version().text().equals(motion.text()))
                        .isPresent());
        boolean foretold = fate(item) == Fate.ON_THE_TABLE
                && !begun.contains(item)
                && open.sitting().votesOn(item).isEmpty()
                && !amendmentsOpen.contains(item)
                && !isAmended;
        if (take("seek", open.seekConsensus(item, now, before, bylaws), foretold)) {
            begun.add(item);
            fates.put(item, Fate.SOUGHT);
            settle(item);
            for (int more = chance.nextInt(12); more > 0 && fate(item) == Fate.SOUGHT; more--) {
                stepOn(item);
            }
        }
    }

    /** The next step of a search; on whatever else there is none. */
    private void stepOn(int item) {
        if (fate(item) != Fate.SOUGHT) {
            foretold("a step without a search", open.seek(item, search -> search.clarify(now)), false);
            foretold("a round without a search", open.beginRound(item, now), false);
            foretold("an end without a search", open.seek(item, search -> search.conclude(now)), false);
            return;
        }
        Consensus search = open.sitting().consensusOn(item).orElseThrow().consensus();
        switch (search.step()) {
            case PROPOSED -> step(item, open.seek(item, sought -> sought.clarify(now)));
            case CLARIFIED -> step(item, open.seek(item, sought -> sought.hearReactions(now)));
            case REACTIONS, AMENDED, POSTPONED -> {
                foretold("conclude outside a round", open.seek(item, sought -> sought.conclude(now)), false);
                step(item, open.beginRound(item, now));
            }
            default -> finishRound(item, search);
        }
    }

    private void finishRound(int item, Consensus search) {
        int agreeing = 0;
        int objecting = 0;
        int asked = 0;
        for (Composition.Place place : composition.places()) {
            boolean isAsked =
                    search.rounds().get(search.rounds().size() - 1).asked().contains(place.seat());
            Position position = List.of(Position.values()).get(chance.nextInt(12) == 0 ? 3 : chance.nextInt(3));
            Answer<Meeting.Open> said =
                    open.seek(item, sought -> sought.take(Stance.of(place.seat(), position, "The neighbours")));
            foretold("take a position", said, isAsked);
            if (isAsked) {
                open = said.orElseThrow();
                asked++;
                agreeing += position.agrees() ? 1 : 0;
                objecting += position == Position.OBJECT ? 1 : 0;
            }
        }
        int needed = search.rule().accord() == Accord.UNANIMITY ? Math.max(1, asked) : 1;
        boolean isAgreed = objecting == 0 && agreeing >= needed;
        int roundsLeft = search.rule().ladder().rounds() - search.rounds().size();
        boolean mayGoOn = !isAgreed && roundsLeft > 0;
        foretold("amend", open.seek(item, sought -> sought.amend("Another text.", now)), mayGoOn);
        foretold("another round", open.beginRound(item, now), mayGoOn);
        if (mayGoOn && chance.nextInt(3) == 0) {
            step(item, open.beginRound(item, now));
        } else if (mayGoOn) {
            step(item, open.seek(item, sought -> sought.amend(sought.version().text() + " Quietly.", now)));
        } else {
            step(item, open.seek(item, sought -> sought.conclude(now)));
            assertThat(open.sitting()
                            .consensusOn(item)
                            .orElseThrow()
                            .consensus()
                            .isAdopted())
                    .isEqualTo(isAgreed);
        }
    }

    private void step(int item, Answer<Meeting.Open> answer) {
        open = answer.orElseThrow();
        settle(item);
    }

    private void settle(int item) {
        Consensus search = open.sitting().consensusOn(item).orElseThrow().consensus();
        if (search.step() == ConsensusStep.VOTE) {
            fates.put(item, Fate.TO_BE_VOTED);
        } else if (search.isOver()) {
            fates.put(item, Fate.SETTLED);
        }
        if (search.isAdopted()) {
            adopted.add(open.sitting().motionOn(item).orElseThrow().id());
        }
    }

    private Outcome close(Meeting.Voting voting) {
        int item = voting.question().item();
        assertStandings(voting.roll(), item);
        Map<Seat, Choice> choices = new TreeMap<>();
        voting.roll().standings().stream()
                .filter(standing -> mayVote(standing, item))
                .forEach(standing -> choices.put(standing.seat(), choice()));
        assertNoOtherBallot(voting.roll(), choices);
        Tally tally = Tally.of(choices.values());
        tick();
        open = voting.close(now, cast(choices, tally, voting.roll()), Optional.empty())
                .orElseThrow();
        HeldVote vote = open.sitting().votes().get(open.sitting().votes().size() - 1);
        assertThat(vote.verdict().outcome())
                .as("%s under %s: %s", vote.question().motion().id(), bylaws.name(), vote.verdict())
                .isEqualTo(foretold(tally, voting.roll()));
        return vote.verdict().outcome();
    }

    private Ballots cast(Map<Seat, Choice> choices, Tally tally, Roll roll) {
        return switch (chance.nextInt(3)) {
            case 0 -> Ballots.showOfHands(tally, roll).orElseThrow();
            case 1 -> Ballots.rollCall(choices, roll).orElseThrow();
            default -> {
                SortedSet<Seat> voted = new TreeSet<>(choices.keySet());
                voted.removeIf(seat -> choices.get(seat) == Choice.NOT_PARTICIPATING);
                Tally box = new Tally(
                        tally.inFavour(), tally.against(), tally.abstaining(), tally.blank(), tally.spoiled(), 0);
                yield Ballots.secret(voted, box, roll).orElseThrow();
            }
        };
    }

    /** A ballot of a seat that may not vote is refused, by name and in the box. */
    private void assertNoOtherBallot(Roll roll, Map<Seat, Choice> choices) {
        roll.standings().stream()
                .map(Roll.Standing::seat)
                .filter(seat -> !choices.containsKey(seat))
                .forEach(seat -> {
                    assertThat(Ballots.rollCall(Map.of(seat, Choice.FOR), roll).refusal())
                            .isPresent();
                    assertThat(Ballots.secret(new TreeSet<>(Set.of(seat)), Tally.of(1, 0, 0), roll)
                                    .refusal())
                            .isPresent();
                });
    }

    /** What the five sets of bylaws of the library make of a vote, reckoned by hand. */
    private Outcome foretold(Tally tally, Roll roll) {
        int inOffice = composition.places().size() - roll.count(SeatState.VACANT) - roll.count(SeatState.RECUSED);
        boolean isQuorate = bylaws.name().equals("four-of-seven") || 2 * roll.count(SeatState.PRESENT) >= inOffice;
        boolean isEnough = switch (bylaws.name()) {
            case "unanimous" -> tally.inFavour() == tally.voters();
            case "those-present" -> 2 * tally.inFavour() > roll.count(SeatState.PRESENT);
            case "four-of-seven" ->
                7 * tally.inFavour() >= 4 * composition.places().size();
            default -> tally.inFavour() > tally.against();
        };
        if (!isQuorate) {
            return Outcome.NO_QUORUM;
        }
        return isEnough && tally.inFavour() > 0 ? Outcome.ADOPTED : Outcome.NOT_ADOPTED;
    }

    private void assertStandings(Roll roll, int item) {
        assertThat(roll.standings()).hasSize(composition.places().size());
        roll.standings()
                .forEach(standing -> assertThat(standing.state())
                        .as("seat %s on item %d", standing.seat(), item)
                        .isEqualTo(state(standing, item)));
    }

    private SeatState state(Roll.Standing standing, int item) {
        if (standing.holder().isEmpty()) {
            return SeatState.VACANT;
        }
        MemberId who = standing.holder().orElseThrow().id();
        if (recused.contains(new Recusal(who, item))) {
            return SeatState.RECUSED;
        }
        if (there.contains(who)) {
            return SeatState.PRESENT;
        }
        MemberId holder = proxies.getOrDefault(who, STRANGER);
        boolean counts = there.contains(holder)
                && !recused.contains(new Recusal(holder, item))
                && !bylaws.name().equals("those-present");
        return counts ? SeatState.REPRESENTED : SeatState.ABSENT;
    }

    private boolean mayVote(Roll.Standing standing, int item) {
        SeatState state = state(standing, item);
        return state == SeatState.PRESENT || state == SeatState.REPRESENTED;
    }

    /** A vote that was held stays as it was, whatever comes after it. */
    private void assertInvariants() {
        List<HeldVote> votes = open.sitting().votes();
        assertThat(votes.subList(0, held.size())).isEqualTo(held);
        votes.subList(held.size(), votes.size()).forEach(vote -> RandomYear.assertSound(vote, composition));
        held = votes;
    }

    private boolean seated(MemberId who) {
        return people.contains(who);
    }

    private MemberId anybody() {
        int index = chance.nextInt(people.size() + 1);
        return index == people.size() ? STRANGER : people.get(index);
    }

    private Choice choice() {
        int drawn = chance.nextInt(11);
        return drawn < 5
                ? Choice.FOR
                : drawn < 7 ? Choice.AGAINST : List.of(Choice.values()).get(drawn - 5);
    }

    private void tick() {
        now = now.plusSeconds(30);
    }

    private boolean take(String act, Answer<Meeting.Open> answer, boolean foretold) {
        foretold(act, answer, foretold);
        if (answer instanceof Answer.Granted<Meeting.Open> yes) {
            open = yes.value();
        }
        return foretold;
    }

    private static void foretold(String act, Answer<?> answer, boolean foretold) {
        if (answer.refusal().isEmpty() != foretold) {
            throw new AssertionError(act + " foretold " + foretold + ": " + answer.refusal());
        }
    }
}
