package org.collegium.secretary;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Sitting;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.secretary.folder.Entry;
import org.collegium.secretary.folder.Polling;
import org.collegium.secretary.folder.VoteEntries;
import org.collegium.vote.Choice;
import org.collegium.vote.Outcome;
import org.collegium.vote.Verdict;
import org.collegium.words.Phrase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was cast in a vote, as it is typed: {@code pour=6 contre=1} counts, {@code pour=Anna,Malo} names. */
final class Voting {

    @Parameters(index = "0", paramLabel = "ITEM|SITTING", descriptionKey = "meeting.subject")
    private String subject = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "CHOICE=VOTES", descriptionKey = "meeting.cast")
    private List<String> cast = new ArrayList<>();

    @Option(
            names = {"--amendment", "--amendement"},
            paramLabel = "NUMBER",
            descriptionKey = "meeting.amendment")
    private Optional<Integer> amendment = Optional.empty();

    @Option(names = "--secret", descriptionKey = "meeting.secret")
    private boolean isSecret;

    @Mixin
    private Box box = new Box();

    @Option(
            names = {"--early", "--anticipé"},
            descriptionKey = "meeting.early")
    private boolean isEarly;

    @Option(
            names = {"--announced", "--annoncé"},
            paramLabel = "OUTCOME",
            descriptionKey = "meeting.announced")
    private Optional<String> announced = Optional.empty();

    /** Enters a vote on minutes, and says what came of it; which ones need not be told where there are none but those. */
    int approve(LiveSitting live) {
        List<AgendaItem> approvals = approvals(live.standing());
        if (!subject.contains("=")) {
            return enter(live);
        }
        if (approvals.size() != 1) {
            throw new NotNowException(Phrase.of("meeting.subject-needed"));
        }
        cast.add(0, subject);
        return enter(live, approvals.get(0).number());
    }

    /** Enters a vote, and says what came of it. */
    int enter(LiveSitting live) {
        return enter(live, item(live.standing()));
    }

    private int enter(LiveSitting live, int item) {
        LiveSitting.Standing standing = live.standingAt(item);
        List<HeldVote> before = votes(standing.open().sitting(), item);
        Entry entry = entry(polling(live, standing, item, before.size() + 1), standing);
        if (before.size() == 1) {
            entry = VoteEntries.firstOfSeveral(polling(live, standing, item, 1)).and(entry);
        }
        List<HeldVote> after = votes(live.entered(entry), item);
        Verdict verdict = after.get(after.size() - 1).verdict();
        live.telling().say(verdict.headline(), verdict.reasons());
        return live.telling().done();
    }

    /** The votes on the same question. */
    private List<HeldVote> votes(Sitting sitting, int item) {
        return sitting.votesOn(item).stream()
                .filter(vote ->
                        vote.question().amendment().map(Amendment::number).equals(amendment))
                .toList();
    }

    private Polling polling(LiveSitting live, LiveSitting.Standing standing, int item, int round) {
        LocalTime closed = live.hour(standing);
        return new Polling(
                standing.id(), item, amendment, round, box.opened(closed), closed, announced.map(Voting::outcome));
    }

    private static Outcome outcome(String word) {
        return Named.find("outcome", Outcome.class, word)
                .orElseThrow(() ->
                        new NotNowException(Phrase.of("meeting.no-outcome").with(word)));
    }

    /** The item that was named, or the one that approves the minutes of the sitting that was. */
    private int item(LiveSitting.Standing standing) {
        if (Shares.isCount(subject)) {
            return Integer.parseInt(subject);
        }
        if (subject.contains("=")) {
            throw new NotNowException(Phrase.of("meeting.item-needed"));
        }
        return named(approvals(standing))
                .map(AgendaItem::number)
                .orElseThrow(() ->
                        new NotNowException(Phrase.of("meeting.not-on-agenda").with(subject)));
    }

    private static List<AgendaItem> approvals(LiveSitting.Standing standing) {
        return standing.agenda().stream()
                .filter(item -> item.approves().isPresent())
                .toList();
    }

    private Optional<AgendaItem> named(List<AgendaItem> approvals) {
        try {
            return SittingName.of(subject).in(approvals, item -> item.approves().orElseThrow());
        } catch (DateTimeException noSitting) {
            return Optional.empty();
        }
    }

    private Entry entry(Polling polling, LiveSitting.Standing standing) {
        Map<Choice, String> said = said();
        if (isSecret) {
            return VoteEntries.secret(polling, counts(said), box.voters(polling, standing));
        }
        boolean areCounts = said.values().stream().allMatch(Shares::isCount);
        if (isEarly && areCounts) {
            throw new NotNowException(Phrase.of("folder.early-by-name"));
        }
        if (isEarly) {
            return VoteEntries.early(polling, choices(said, standing));
        }
        return areCounts
                ? VoteEntries.hands(polling, counts(said))
                : VoteEntries.byName(polling, choices(said, standing));
    }

    private Map<Choice, String> said() {
        if (cast.isEmpty()) {
            throw new NotNowException(Phrase.of("meeting.cast-needed"));
        }
        Map<Choice, String> said = new EnumMap<>(Choice.class);
        Shares.of(cast).all().forEach((word, votes) -> {
            if (said.put(choice(word), votes) != null) {
                throw new NotNowException(Phrase.of("meeting.cast-twice").with(word));
            }
        });
        return said;
    }

    private static Choice choice(String word) {
        return Named.find("choice", Choice.class, word)
                .orElseThrow(
                        () -> new NotNowException(Phrase.of("meeting.not-cast").with(word)));
    }

    private static Map<Choice, Integer> counts(Map<Choice, String> said) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        said.forEach((choice, votes) -> counts.put(choice, Shares.count(votes)));
        if (counts.containsKey(Choice.NOT_PARTICIPATING)) {
            throw new NotNowException(
                    Phrase.of("meeting.not-counted").with(Phrase.of("choice", Choice.NOT_PARTICIPATING)));
        }
        return counts;
    }

    private static Map<MemberId, Choice> choices(Map<Choice, String> said, LiveSitting.Standing standing) {
        Map<MemberId, Choice> choices = new LinkedHashMap<>();
        said.forEach((choice, names) -> {
            for (Member member : standing.all(List.of(names))) {
                if (choices.put(member.id(), choice) != null) {
                    throw new NotNowException(Phrase.of("meeting.cast-twice").with(member.name()));
                }
            }
        });
        return choices;
    }
}
