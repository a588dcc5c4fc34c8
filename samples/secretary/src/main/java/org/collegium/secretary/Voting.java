package org.collegium.secretary;

import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.council.Holder;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.Header;
import org.collegium.secretary.folder.Entry;
import org.collegium.vote.Choice;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was cast in a vote, as it is typed: {@code pour=6 contre=1} counts, {@code pour=Anna,Malo} names. */
final class Voting {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    @Parameters(index = "0", paramLabel = "ITEM|SITTING", descriptionKey = "meeting.subject")
    private String subject = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CHOICE=VOTES", descriptionKey = "meeting.cast")
    private List<String> cast = List.of();

    @Option(names = "--secret", descriptionKey = "meeting.secret")
    private boolean isSecret;

    @Option(
            names = {"--opened", "--ouvert"},
            paramLabel = "HOUR",
            descriptionKey = "meeting.opened")
    private Optional<LocalTime> opened = Optional.empty();

    /** Enters the vote, and says what came of it. */
    int enter(LiveSitting live) {
        LiveSitting.Standing standing = live.standing();
        int item = item(standing);
        LocalTime closed = live.hour(standing.id(), standing.contents());
        LocalTime from = opened.orElse(closed);
        int before = standing.open().sitting().votesOn(item).size();
        Entry entry = entry(item, before + 1, from, closed, standing);
        if (before == 1) {
            entry = Entry.firstOfSeveral(standing.id(), item).and(entry);
        }
        List<HeldVote> votes = LiveSitting.standing(live.folder().enter(entry))
                .open()
                .sitting()
                .votesOn(item);
        live.speech()
                .say(votes.get(votes.size() - 1)
                        .verdict()
                        .explain(live.speech().lexicon().language()));
        return LiveSitting.DONE;
    }

    /** The item that was named, or the one that approves the minutes of the sitting that was. */
    private int item(LiveSitting.Standing standing) {
        if (COUNT.matcher(subject).matches()) {
            return Integer.parseInt(subject);
        }
        Optional<MeetingId> approved = MeetingId.parse(subject);
        return standing.open().sitting().convocation().agenda().stream()
                .filter(item -> approved.isPresent() && item.approves().equals(approved))
                .map(AgendaItem::number)
                .findFirst()
                .orElseThrow(() ->
                        new NotNowException(Phrase.of("meeting.not-on-agenda").with(subject)));
    }

    private Entry entry(int item, int round, LocalTime from, LocalTime closed, LiveSitting.Standing standing) {
        Map<Choice, String> said = said();
        boolean areCounts =
                said.values().stream().allMatch(votes -> COUNT.matcher(votes).matches());
        if (isSecret) {
            return Entry.secret(standing.id(), item, round, from, closed, counts(said), voters(from, standing));
        }
        return areCounts
                ? Entry.hands(standing.id(), item, round, from, closed, counts(said))
                : Entry.byName(standing.id(), item, round, from, closed, choices(said, standing));
    }

    private Map<Choice, String> said() {
        Map<Choice, String> said = new EnumMap<>(Choice.class);
        for (String words : cast) {
            String[] parts = words.split("=", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw new NotNowException(Phrase.of("meeting.not-cast").with(words));
            }
            if (said.put(choice(parts[0]), parts[1].strip()) != null) {
                throw new NotNowException(Phrase.of("meeting.cast-twice").with(parts[0]));
            }
        }
        return said;
    }

    private static Choice choice(String word) {
        return Stream.of(Choice.values())
                .filter(choice -> Stream.of(Lexicon.french(), Lexicon.english())
                        .map(lexicon -> lexicon.say(Phrase.of("choice", choice)))
                        .anyMatch(name -> Header.plain(name).equals(Header.plain(word))))
                .findFirst()
                .orElseThrow(
                        () -> new NotNowException(Phrase.of("meeting.not-cast").with(word)));
    }

    private static Map<Choice, Integer> counts(Map<Choice, String> said) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        said.forEach((choice, votes) -> {
            if (!COUNT.matcher(votes).matches()) {
                throw new NotNowException(Phrase.of("meeting.no-count").with(votes));
            }
            counts.put(choice, Integer.valueOf(votes));
        });
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

    /** Everybody who may vote: who of them put no paper in the box, a secret vote by command does not tell. */
    private static Collection<MemberId> voters(LocalTime from, LiveSitting.Standing standing) {
        return standing.rollAt(from).standings().stream()
                .filter(Roll.Standing::mayVote)
                .flatMap(place -> place.holder().stream())
                .map(Holder::id)
                .toList();
    }
}
