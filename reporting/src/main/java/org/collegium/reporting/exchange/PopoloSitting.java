package org.collegium.reporting.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.consensus.ConsensusStep;
import org.collegium.council.Holder;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.meeting.TabledAmendment;
import org.collegium.meeting.TakenOff;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.reporting.ChoiceName;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.vote.Condition;
import org.collegium.vote.Rule;
import org.collegium.vote.Verdict;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/** One sitting as a copy of its minutes tells it, in the terms of Popolo. */
final class PopoloSitting {

    private static final String AMENDMENT = "amendment";

    private final PopoloView view;
    private final PopoloIds ids;
    private final Minutes minutes;
    private final Meeting.Closed meeting;
    private final Sitting sitting;
    private final MeetingId id;

    PopoloSitting(PopoloView view, MinutesCopy copy) {
        this.view = view;
        this.ids = view.ids();
        this.minutes = copy.minutes();
        this.meeting = copy.sitting();
        this.sitting = meeting.sitting();
        this.id = meeting.id();
    }

    Popolo.Event event() {
        return new Popolo.Event(
                ids.meeting(id),
                view.say(name().with(id.date())),
                clock(sitting.openedAt()),
                clock(meeting.closedAt()),
                sitting.convocation().place(),
                classification(),
                organization(),
                state(),
                attendees());
    }

    /** The texts and amendments in the order of the agenda, an amendment before the text that it would amend. */
    Stream<Popolo.Motion> motions() {
        return sitting.convocation().agenda().stream()
                .map(AgendaItem::number)
                .flatMap(item -> Stream.concat(
                        sitting.amendmentsOn(item).stream().map(this::amendment),
                        texts(item).stream().map(motion -> text(item, motion))));
    }

    Stream<Popolo.VoteEvent> votes() {
        return sitting.votes().stream()
                .map(vote -> new Popolo.VoteEvent(
                        ids.vote(sitting, vote),
                        organization(),
                        ids.meeting(id),
                        question(vote),
                        vote.ballots().mode(),
                        clock(vote.openedAt()),
                        clock(vote.closedAt()),
                        result(vote.verdict()),
                        counts(vote),
                        votes(vote)));
    }

    private Phrase name() {
        return id.isConsultation() ? Phrase.of("popolo.consultation") : Phrase.of("popolo.sitting", id.organ());
    }

    private String classification() {
        if (id.isConsultation()) {
            return "written consultation";
        }
        return id.organ() == Organ.COUNCIL ? "council sitting" : "general meeting";
    }

    private String organization() {
        return view.organization(id.organ());
    }

    private Popolo.MinutesState state() {
        if (minutes instanceof Minutes.Sealed) {
            return Popolo.MinutesState.SEALED;
        }
        return minutes instanceof Minutes.Approved ? Popolo.MinutesState.APPROVED : Popolo.MinutesState.DRAFT;
    }

    private List<Popolo.Person> attendees() {
        if (id.isConsultation() || !view.names(id.organ())) {
            return List.of();
        }
        return sitting.composition().holders().stream()
                .map(Holder::id)
                .filter(sitting.attendance()::attended)
                .flatMap(member -> view.person(member).stream())
                .toList();
    }

    /** The versions of an item's text that were voted on, and the one that was on the table in the end. */
    private List<Motion.Proposed> texts(int item) {
        Map<Integer, Motion.Proposed> versions = new TreeMap<>();
        sitting.votesOn(item).stream()
                .filter(vote -> vote.question().isOnText())
                .map(vote -> vote.question().motion())
                .forEach(motion -> versions.put(motion.version(), motion));
        sitting.motionOn(item).ifPresent(motion -> versions.put(motion.version(), motion));
        return List.copyOf(versions.values());
    }

    private Popolo.Motion text(int item, Motion.Proposed motion) {
        List<HeldVote> votes = sitting.votesOn(item).stream()
                .filter(vote ->
                        vote.question().isOnText() && vote.question().motion().version() == motion.version())
                .toList();
        Optional<SoughtConsensus> agreed = sitting.consensusOn(item)
                .filter(SoughtConsensus::isOverWithoutVote)
                .filter(search -> search.onTheTable().version() == motion.version());
        Optional<Rule> rule = last(votes).map(vote -> vote.question().rule());
        return new Popolo.Motion(
                ids.motion(id, item, motion),
                organization(),
                ids.meeting(id),
                motion.id().value(),
                motion.title(),
                motion.text(),
                PopoloJson.word(motion.matter()),
                clock(sitting.openedAt()),
                rule.map(this::requirement)
                        .or(() -> agreed.map(search -> view.say(
                                Phrase.of("accord", search.consensus().rule().accord())))),
                rule,
                takenOff(item, motion)
                        .or(() -> agreed.map(PopoloSitting::result))
                        .or(() -> last(votes).map(PopoloSitting::fate)),
                Stream.concat(
                                votes.stream().map(HeldVote::decision),
                                agreed.stream().map(SoughtConsensus::decision))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(DecisionNumber::toString));
    }

    private Popolo.Motion amendment(TabledAmendment tabled) {
        int item = tabled.item();
        Amendment amendment = tabled.amendment();
        Motion.Proposed motion =
                sitting.convocation().item(item).flatMap(AgendaItem::motion).orElseThrow();
        List<HeldVote> votes = sitting.votesOn(item).stream()
                .filter(vote -> vote.question().amendment().equals(Optional.of(amendment)))
                .toList();
        Optional<Rule> rule = last(votes).map(vote -> vote.question().rule());
        Optional<Popolo.Result> withdrawn =
                tabled.isWithdrawn() ? Optional.of(Popolo.Result.WITHDRAWN) : Optional.empty();
        return new Popolo.Motion(
                ids.amendment(id, item, amendment),
                organization(),
                ids.meeting(id),
                motion.id().value(),
                motion.title(),
                view.say(words(amendment)),
                AMENDMENT,
                clock(sitting.openedAt()),
                rule.map(this::requirement),
                rule,
                withdrawn.or(() -> last(votes).map(PopoloSitting::fate)),
                Optional.empty());
    }

    private static Phrase words(Amendment amendment) {
        return amendment.replacement().isEmpty()
                ? Phrase.of("minutes.amendment.leave-out")
                        .with(amendment.number())
                        .with(amendment.passage())
                : Phrase.of("minutes.amendment.replace")
                        .with(amendment.number())
                        .with(amendment.passage())
                        .with(amendment.replacement());
    }

    private String requirement(Rule rule) {
        Phrase conditions = rule.majority().conditions().stream()
                .map(Condition::phrase)
                .reduce((one, next) -> Phrase.of("sheet.and").with(one).with(next))
                .orElseThrow();
        Phrase required = rule.quorum()
                .map(quorum -> Phrase.of("popolo.with-quorum").with(conditions).with(quorum.phrase()))
                .orElse(conditions);
        return view.say(Phrase.of("popolo.requirement").with(required).with(Article.source(rule.article())));
    }

    private Optional<Popolo.Result> takenOff(int item, Motion.Proposed motion) {
        return sitting.takenOff(item)
                .map(TakenOff::motion)
                .filter(taken -> taken.proposed().version() == motion.version())
                .map(taken -> taken.kind() == Motion.SetAside.Kind.WITHDRAWN
                        ? Popolo.Result.WITHDRAWN
                        : Popolo.Result.POSTPONED);
    }

    private static Popolo.Result result(SoughtConsensus search) {
        ConsensusStep step = search.consensus().step();
        if (search.consensus().isAdopted()) {
            return Popolo.Result.PASS;
        }
        return step == ConsensusStep.GENERAL_MEETING ? Popolo.Result.REFERRED : Popolo.Result.POSTPONED;
    }

    /** What became of what was put to the vote, which may be put off although the vote itself was lost. */
    private static Popolo.Result fate(HeldVote vote) {
        return vote.verdict().isPostponed() ? Popolo.Result.POSTPONED : result(vote.verdict());
    }

    private static Popolo.Result result(Verdict verdict) {
        return switch (verdict.outcome()) {
            case ADOPTED -> Popolo.Result.PASS;
            case NOT_ADOPTED -> Popolo.Result.FAIL;
            case NO_QUORUM -> Popolo.Result.NO_QUORUM;
            case TIED -> Popolo.Result.TIED;
        };
    }

    private String question(HeldVote vote) {
        return vote.question()
                .amendment()
                .map(amendment -> ids.amendment(id, vote.item(), amendment))
                .orElseGet(() -> ids.motion(id, vote.item(), vote.question().motion()));
    }

    /** What was chosen, then who was not asked; an option that nobody chose is left out. */
    private static List<Popolo.Count> counts(HeldVote vote) {
        Map<Popolo.Option, Integer> counts = new EnumMap<>(Popolo.Option.class);
        vote.ballots().tally().byChoice().forEach((choice, count) -> counts.put(option(choice, vote), count));
        int filled = vote.roll().standings().size() - vote.roll().count(SeatState.VACANT);
        int recused = vote.roll().count(SeatState.RECUSED);
        counts.put(Popolo.Option.RECUSED, recused);
        counts.put(
                Popolo.Option.ABSENT, filled - recused - vote.ballots().tally().total());
        List<Popolo.Count> told = new ArrayList<>();
        counts.forEach((option, count) -> {
            if (count > 0 || option == Popolo.Option.YES || option == Popolo.Option.NO) {
                told.add(new Popolo.Count(option, count));
            }
        });
        return told;
    }

    private List<Popolo.Vote> votes(HeldVote vote) {
        if (!(vote.ballots() instanceof Ballots.RollCall rollCall) || !view.names(id.organ())) {
            return List.of();
        }
        return vote.roll().standings().stream()
                .flatMap(standing -> standing.holder().stream()
                        .map(holder -> new Popolo.Vote(
                                ids.member(holder.id()),
                                option(standing, rollCall, vote),
                                proxy(standing, rollCall, vote))))
                .toList();
    }

    /** Who voted for a seat; a proxy that the rule made void did not. */
    private Optional<String> proxy(Roll.Standing standing, Ballots.RollCall ballots, HeldVote vote) {
        return standing.proxy()
                .filter(holder -> ballots.choiceOf(standing.seat()).isPresent())
                .flatMap(vote.roll()::standing)
                .flatMap(Roll.Standing::holder)
                .map(holder -> ids.member(holder.id()));
    }

    private static Popolo.Option option(Roll.Standing standing, Ballots.RollCall ballots, HeldVote vote) {
        if (standing.state() == SeatState.RECUSED) {
            return Popolo.Option.RECUSED;
        }
        return ballots.choiceOf(standing.seat())
                .map(choice -> option(choice, vote))
                .orElse(Popolo.Option.ABSENT);
    }

    private static Popolo.Option option(Choice choice, HeldVote vote) {
        return switch (choice) {
            case FOR -> Popolo.Option.YES;
            case AGAINST -> Popolo.Option.NO;
            case ABSTAIN -> Popolo.Option.ABSTAIN;
            case BLANK -> Popolo.Option.BLANK;
            case SPOILED -> Popolo.Option.SPOILED;
            case NOT_PARTICIPATING ->
                ChoiceName.isOpen(choice, vote) ? Popolo.Option.NOT_YET : Popolo.Option.NOT_VOTING;
        };
    }

    private OffsetDateTime clock(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS)
                .atZone(view.association().zone())
                .toOffsetDateTime();
    }

    private static Optional<HeldVote> last(List<HeldVote> votes) {
        return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
    }
}
