package org.collegium.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.collegium.association.Association;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Roll;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Round;
import org.collegium.consensus.Stage;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.election.CountedMethod;
import org.collegium.election.Result;
import org.collegium.election.TieRule;
import org.collegium.election.TwoRounds;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Election;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Overruling;
import org.collegium.meeting.Question;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.meeting.TabledAmendment;
import org.collegium.meeting.TakenOff;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.register.Content;
import org.collegium.register.Entry;
import org.collegium.register.Json;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Condition;
import org.collegium.vote.Quorum;
import org.collegium.vote.QuorumReckoning;
import org.collegium.vote.Reckoning;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.Verdict;
import org.collegium.words.Article;

/** The content of minutes as JSON: facts and verdicts in no language, instants in UTC. */
final class MinutesContent {

    private static final String FORMAT = "collegium-minutes/2";

    private final Minutes minutes;
    private final Sitting sitting;

    MinutesContent(Minutes minutes) {
        this.minutes = minutes;
        this.sitting = minutes.sitting().sitting();
    }

    Content parts() {
        return new Content(
                head(), sitting.convocation().agenda().stream().map(this::item).toList());
    }

    private Json.Fields head() {
        return Json.object()
                .with("format", FORMAT)
                .with("association", association(sitting.convocation().association()))
                .with("convocation", convocation(sitting.convocation()))
                .with("openedAt", sitting.openedAt().toString())
                .with("closedAt", minutes.sitting().closedAt().toString())
                .with("nextAt", minutes.sitting().next().map(Instant::toString))
                .with("facilitator", holder(sitting.facilitator()))
                .with("secretary", holder(sitting.secretary()))
                .with("seats", sitting.composition().places().stream().map(MinutesContent::place))
                .with("attendance", attendance(sitting.attendance()))
                .with("approval", minutes.approval().map(MinutesContent::approval))
                .with("openingQuorum", sitting.openingQuorum().map(MinutesContent::quorum))
                .with("registerHead", minutes.registerHead().map(MinutesContent::head));
    }

    static Json.Fields association(Association association) {
        return Json.object()
                .with("id", association.id().toString())
                .with("name", association.name())
                .with("registeredOffice", association.registeredOffice())
                .with("registration", association.registration())
                .with("language", association.language().toLanguageTag())
                .with("zone", association.zone().getId());
    }

    private static Json.Fields convocation(Convocation convocation) {
        return Json.object()
                .with("meeting", convocation.id().toString())
                .with("sentOn", convocation.sentOn().toString())
                .with(
                        "revisedOn",
                        Optional.of(convocation.revisions())
                                .filter(days -> !days.isEmpty())
                                .map(days -> Json.array(days.stream().map(day -> new Json.Text(day.toString())))))
                .with("means", convocation.means())
                .with("convenor", holder(convocation.convenor()))
                .with("at", convocation.at().toString())
                .with("place", convocation.place());
    }

    private static Json.Fields holder(Holder holder) {
        return Json.object().with("member", holder.id().value()).with("name", holder.name());
    }

    private static Json.Fields place(Composition.Place place) {
        return seat(place.seat()).with("holder", place.holder().map(MinutesContent::holder));
    }

    private static Json.Fields attendance(Attendance attendance) {
        return Json.object()
                .with(
                        "movements",
                        attendance.movements().stream()
                                .map(movement -> Json.object()
                                        .with("at", movement.at().toString())
                                        .with("member", movement.member().value())
                                        .with("kind", movement.kind().name())))
                .with("excused", attendance.excused().stream().map(member -> new Json.Text(member.value())))
                .with(
                        "proxies",
                        attendance.proxies().stream()
                                .map(proxy -> Json.object()
                                        .with("grantor", proxy.grantor().value())
                                        .with("holder", proxy.holder().value())
                                        .with("from", proxy.from().toString())
                                        .with("until", proxy.until().map(Instant::toString))));
    }

    /** Whatever concerns an item is in its part, so that a copy can leave all of it out. */
    private Json.Fields item(AgendaItem item) {
        int number = item.number();
        return Json.object()
                .with("number", number)
                .with("title", item.title())
                .with("confidential", new Json.Flag(item.isConfidential()))
                .with(
                        "recused",
                        sitting.attendance().recusals().stream()
                                .filter(recusal -> recusal.item() == number)
                                .map(recusal -> new Json.Text(recusal.member().value())))
                .with("motion", item.motion().map(MinutesContent::motion))
                .with("approves", item.approves().map(Object::toString))
                .with("mends", item.mends().map(Object::toString))
                .with("summary", Optional.ofNullable(sitting.summaries().get(number)))
                .with("amendments", sitting.amendmentsOn(number).stream().map(MinutesContent::amendment))
                .with("consensus", sitting.consensusOn(number).map(MinutesContent::consensus))
                .with("votes", sitting.votesOn(number).stream().map(MinutesContent::vote))
                .with("elections", sitting.electionsOn(number).stream().map(MinutesContent::election))
                .with("setAside", sitting.takenOff(number).map(MinutesContent::takenOff))
                .with("actions", sitting.actionsOn(number).stream().map(MinutesContent::action))
                .with(
                        "overruled",
                        Optional.of(sitting.overrulingsOn(number))
                                .filter(some -> !some.isEmpty())
                                .map(some -> Json.array(some.stream().map(MinutesContent::overruling))));
    }

    private static Json.Fields overruling(Overruling overruling) {
        return Json.object()
                .with("contradiction", overruling.contradiction().name())
                .with("reason", overruling.reason());
    }

    private static Json.Fields motion(Motion.Proposed motion) {
        return Json.object()
                .with("id", motion.id().value())
                .with("version", motion.version())
                .with("title", motion.title())
                .with("matter", motion.matter().name())
                .with("text", motion.text())
                .with("changes", motion.changes().map(Change::toString))
                .with("effectiveFrom", motion.effectiveFrom().map(LocalDate::toString))
                .with(
                        "mastery",
                        motion.mastery()
                                .map(mastery ->
                                        Json.array(mastery.people().stream().map(MinutesContent::holder))));
    }

    private static Json.Fields consensus(SoughtConsensus search) {
        Consensus consensus = search.consensus();
        ConsensusRule rule = consensus.rule();
        return Json.object()
                .with(
                        "rule",
                        Json.object()
                                .with("accord", rule.accord().name())
                                .with("ladder", rule.ladder().toString())
                                .with("quorum", rule.quorum().map(Quorum::toString))
                                .with("recusal", rule.recusal().name())
                                .with("article", rule.article().map(Article::reference)))
                .with("competent", search.competent().name())
                .with("stages", consensus.stages().stream().map(MinutesContent::stage))
                .with("rounds", consensus.results().stream().map(MinutesContent::round))
                .with("version", consensus.version().number())
                .with("text", consensus.version().text())
                .with("decision", search.decision().map(DecisionNumber::toString));
    }

    private static Json.Fields stage(Stage stage) {
        Json.Fields fields = Json.object()
                .with("step", stage.step().name())
                .with("since", stage.since().toString());
        return stage.askedBy()
                .map(seat -> fields.with("askedBy", seat.number()))
                .orElse(fields);
    }

    private static Json.Fields round(Consent result) {
        Round round = result.round();
        return Json.object()
                .with("number", round.number())
                .with("version", round.version().number())
                .with("text", round.version().text())
                .with("roll", round.roll().standings().stream().map(MinutesContent::standing))
                .with(
                        "positions",
                        round.stances().stream()
                                .map(stance -> seat(stance.seat())
                                        .with("position", stance.position().name())
                                        .with("words", stance.words())))
                .with("outcome", result.outcome().name())
                .with("agreeing", result.agreeing())
                .with("needed", result.needed())
                .with("quorum", result.quorum().map(MinutesContent::quorum));
    }

    private static Json.Fields amendment(TabledAmendment tabled) {
        return Json.object()
                .with("number", tabled.amendment().number())
                .with("passage", tabled.amendment().passage())
                .with("replacement", tabled.amendment().replacement())
                .with("withdrawn", new Json.Flag(tabled.isWithdrawn()));
    }

    private static Json.Fields takenOff(TakenOff taken) {
        return Json.object()
                .with("kind", taken.motion().kind().name())
                .with("at", taken.at().toString())
                .with("why", taken.motion().why())
                .with("version", taken.motion().proposed().version());
    }

    /** What was voted on, word for word: an amendment by its number, or the text as it then stood. */
    private static Json.Fields question(Question question) {
        Json.Fields fields = Json.object().with("version", question.motion().version());
        return question.amendment()
                .map(amendment -> fields.with("amendment", amendment.number()))
                .orElseGet(() -> fields.with("text", question.motion().text()));
    }

    private static Json.Fields vote(HeldVote vote) {
        return Json.object()
                .with("question", question(vote.question()))
                .with("openedAt", vote.openedAt().toString())
                .with("closedAt", vote.closedAt().toString())
                .with("closedEarly", new Json.Flag(vote.closedEarly()))
                .with("competent", vote.competent().name())
                .with("mode", vote.ballots().mode().name())
                .with("roll", vote.roll().standings().stream().map(MinutesContent::standing))
                .with("ballots", ballots(vote.ballots()))
                .with("verdict", verdict(vote.verdict()))
                .with("announced", vote.announced().map(Enum::name))
                .with("decision", vote.decision().map(DecisionNumber::toString));
    }

    private static Json.Fields election(HeldElection round) {
        Election election = round.election();
        Result result = round.result();
        return Json.object()
                .with("openedAt", round.openedAt().toString())
                .with("closedAt", round.closedAt().toString())
                .with("competent", round.competent().name())
                .with("method", method(election.method()))
                .with("tieRule", tieRule(election))
                .with("article", result.contest().article().map(Article::reference))
                .with("seats", election.seats().stream().map(MinutesContent::seat))
                .with("roll", round.roll().standings().stream().map(MinutesContent::standing))
                .with("voted", round.voted().stream().map(MinutesContent::seat))
                .with("papers", result.count().papers())
                .with("expressed", result.count().expressed())
                .with("blank", result.count().blank())
                .with("spoiled", spoiled(result.count()))
                .with(
                        "candidates",
                        election.candidates().stream()
                                .map(holder -> holder(holder)
                                        .with("votes", result.count().of(Election.named(holder)))))
                .with("elected", round.elected().entrySet().stream().map(MinutesContent::elected));
    }

    private static Json.Fields method(CountedMethod method) {
        Json.Fields counting = Json.object().with("counting", method.counting().name());
        return method instanceof TwoRounds first
                ? counting.with("goingOn", first.goingOn().name()).with("least", first.least())
                : counting;
    }

    private static Json.Fields tieRule(Election election) {
        TieRule rule = election.tieRule();
        Json.Fields named = Json.object().with("kind", rule.kind().name());
        if (rule instanceof TieRule.Lot lot) {
            return named.with("drawn", lot.drawn().stream().map(drawn -> new Json.Text(drawn.name())));
        }
        return named;
    }

    private static Json.Fields spoiled(BallotCount count) {
        Json.Fields counts = Json.object();
        for (var papers : count.spoiled().entrySet()) {
            counts = counts.with(papers.getKey().name(), papers.getValue());
        }
        return counts;
    }

    private static Json.Fields elected(Map.Entry<Seat, Holder> place) {
        return seat(place.getKey()).with("member", place.getValue().id().value());
    }

    private static Json.Fields standing(Roll.Standing standing) {
        return seat(standing.seat())
                .with("state", standing.state().name())
                .with("proxy", standing.proxy().map(MinutesContent::seat));
    }

    private static Json.Array ballots(Ballots ballots) {
        if (ballots instanceof Ballots.RollCall rollCall) {
            return Json.array(rollCall.choices().entrySet().stream()
                    .map(choice -> seat(choice.getKey())
                            .with("choice", choice.getValue().name())));
        }
        if (ballots instanceof Ballots.Secret secret) {
            return Json.array(secret.voted().stream().map(MinutesContent::seat));
        }
        return Json.texts();
    }

    private static Json.Fields verdict(Verdict verdict) {
        return Json.object()
                .with("outcome", verdict.outcome().name())
                .with("tie", new Json.Flag(verdict.isTie()))
                .with("brokenBy", verdict.breaking().map(Breaking::toString))
                .with("tally", tally(verdict.tally()))
                .with("rule", rule(verdict.rule()))
                .with("conditions", verdict.reckonings().stream().map(MinutesContent::reckoning))
                .with("quorum", verdict.quorum().map(MinutesContent::quorum));
    }

    private static Json.Fields rule(Rule rule) {
        return Json.object()
                .with("majority", rule.majority().toString())
                .with("quorum", rule.quorum().map(Quorum::toString))
                .with("recusal", rule.recusal().name())
                .with("tieBreak", rule.tieBreak().toString())
                .with("otherwise", rule.otherwise().name())
                .with("article", rule.article().map(Article::reference));
    }

    private static Json.Fields tally(Tally tally) {
        Json.Fields counts = Json.object();
        for (var count : tally.byChoice().entrySet()) {
            counts = counts.with(count.getKey().name(), count.getValue());
        }
        return counts;
    }

    private static Json.Fields reckoning(Reckoning line) {
        Condition condition = line.condition();
        Json.Fields fields = Json.object()
                .with("condition", condition.toString())
                .with("count", line.counted())
                .with("needed", line.needed())
                .with("margin", line.margin());
        return line.base().isPresent() ? fields.with("base", line.base().getAsInt()) : fields;
    }

    private static Json.Fields quorum(QuorumReckoning line) {
        return Json.object()
                .with("quorum", line.quorum().toString())
                .with("attending", line.attending())
                .with("needed", line.needed());
    }

    private static Json.Fields action(ActionItem action) {
        return Json.object()
                .with("what", action.what())
                .with("who", holder(action.who()))
                .with("due", action.due().toString());
    }

    static Json.Fields approval(Approval approval) {
        return Json.object()
                .with("by", approval.by().toString())
                .with("decision", approval.decision().toString())
                .with("at", approval.at().toString());
    }

    private static Json.Fields head(Entry entry) {
        return Json.object()
                .with("number", entry.number())
                .with("sealedAt", entry.sealedAt().toString())
                .with("hash", entry.hash().hex());
    }

    private static Json.Fields seat(Seat seat) {
        return Json.object().with("seat", seat.number());
    }
}
