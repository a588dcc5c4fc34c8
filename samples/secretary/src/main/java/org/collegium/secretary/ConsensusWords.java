package org.collegium.secretary;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Position;
import org.collegium.consensus.Round;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.member.Member;
import org.collegium.secretary.folder.ConsensusEntries;
import org.collegium.secretary.folder.Entry;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of a sitting by which consensus is sought on an item, step by step. */
final class ConsensusWords {

    private ConsensusWords() {}

    @Command(
            aliases = {"consensus", "rechercher"},
            mixinStandardHelpOptions = true)
    static int seek(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item) {
        return step(live, item, ConsensusStep.PROPOSED);
    }

    @Command(
            aliases = {"clarifier", "clarification"},
            mixinStandardHelpOptions = true)
    static int clarify(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item) {
        return step(live, item, ConsensusStep.CLARIFIED);
    }

    @Command(
            aliases = {"réactions", "reactions", "réagir"},
            mixinStandardHelpOptions = true)
    static int react(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item) {
        return step(live, item, ConsensusStep.REACTIONS);
    }

    @Command(
            aliases = {"tour", "objections"},
            mixinStandardHelpOptions = true)
    static int round(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item) {
        return step(live, item, ConsensusStep.OBJECTIONS);
    }

    @Command(
            aliases = {"bonifier", "bonification"},
            mixinStandardHelpOptions = true)
    static int improve(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "meeting.whole-text")
                    List<String> text) {
        LiveSitting.Standing standing = live.standing();
        LocalTime hour = live.hour(standing);
        return live.enter(
                ConsensusEntries.amended(standing.id(), item, String.join(" ", text), hour),
                taken(item, hour, ConsensusStep.AMENDED));
    }

    @Command(mixinStandardHelpOptions = true)
    static int position(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "POSITION=WHO",
                            descriptionKey = "meeting.positions")
                    List<String> taken,
            @Option(
                            names = {"--why", "--motif"},
                            paramLabel = "TEXT",
                            descriptionKey = "meeting.objection")
                    Optional<String> why) {
        LiveSitting.Standing standing = live.standing();
        int round = inRound(standing, item).rounds().size();
        Map<Member, Position> positions = positions(taken, standing);
        if (why.isPresent() && positions.values().stream().distinct().count() > 1) {
            throw new NotNowException(Phrase.of("meeting.one-reason"));
        }
        Entry entry = Entry.all(positions.entrySet().stream()
                .map(each -> ConsensusEntries.position(
                        standing.id(), item, round, each.getKey().id(), each.getValue(), why))
                .toList());
        List<Consent> rounds = search(live.entered(entry), item).results();
        tell(live.telling(), item, rounds.get(rounds.size() - 1));
        return live.telling().done();
    }

    private static Map<Member, Position> positions(List<String> taken, LiveSitting.Standing standing) {
        Map<Member, Position> positions = new LinkedHashMap<>();
        Shares.of(taken).all().forEach((word, names) -> {
            Position position = Named.find("position", Position.class, word)
                    .orElseThrow(() ->
                            new NotNowException(Phrase.of("meeting.no-position").with(word)));
            for (Member member : standing.all(List.of(names))) {
                if (positions.put(member, position) != null) {
                    throw new NotNowException(Phrase.of("meeting.cast-twice").with(member.name()));
                }
            }
        });
        return positions;
    }

    /** Who is still to be heard; once everybody was, what the round found. */
    private static void tell(Telling telling, int item, Consent consent) {
        Round round = consent.round();
        if (consent.silent().isEmpty()) {
            telling.say(consent.headline(), consent.reasons());
        } else {
            telling.say(Phrase.of("meeting.heard")
                    .with(item)
                    .with(round.number())
                    .with(round.standing().size())
                    .with(round.asked().size())
                    .with(consent.silent().stream()
                            .flatMap(seat -> round.roll().standing(seat).stream())
                            .flatMap(place -> place.holder().stream())
                            .map(Holder::name)
                            .collect(Collectors.joining(", "))));
        }
    }

    @Command(aliases = "conclure", mixinStandardHelpOptions = true)
    static int conclude(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Option(
                            names = {"--vote", "--voter"},
                            paramLabel = "WHO",
                            descriptionKey = "meeting.calls-vote")
                    Optional<String> asking) {
        LiveSitting.Standing standing = live.standing();
        LocalTime hour = live.hour(standing);
        if (asking.isPresent()) {
            return live.enter(
                    ConsensusEntries.callingVote(
                            standing.id(), item, standing.one(asking.get()).id(), hour),
                    taken(item, hour, ConsensusStep.VOTE));
        }
        ConsensusStep reached = reached(standing, item, hour);
        Entry entry = ConsensusEntries.step(standing.id(), item, reached, hour);
        return live.enter(entry, taken(item, hour, reached));
    }

    /** What the rounds lead to, once somebody was heard in the last. */
    private static ConsensusStep reached(LiveSitting.Standing standing, int item, LocalTime hour) {
        Consensus search = inRound(standing, item);
        if (search.rounds().get(search.rounds().size() - 1).standing().isEmpty()) {
            throw new NotNowException(Phrase.of("meeting.nobody-heard").with(item));
        }
        Answer<Meeting.Open> concluded = standing.open().seek(item, now -> now.conclude(standing.instant(hour)));
        concluded.refusal().ifPresent(refusal -> {
            throw new NotNowException(refusal.reason());
        });
        return search(((Answer.Granted<Meeting.Open>) concluded).value().sitting(), item)
                .step();
    }

    private static int step(LiveSitting live, int item, ConsensusStep step) {
        LiveSitting.Standing standing = live.standing();
        LocalTime hour = live.hour(standing);
        return live.enter(ConsensusEntries.step(standing.id(), item, step, hour), taken(item, hour, step));
    }

    private static Phrase taken(int item, LocalTime hour, ConsensusStep step) {
        return Phrase.of("meeting.step").with(item).with(hour).with(Phrase.of("consensus-step", step));
    }

    /** The search in whose round positions are taken now. */
    private static Consensus inRound(LiveSitting.Standing standing, int item) {
        Consensus search = search(standing.open().sitting(), item);
        if (search.step() != ConsensusStep.OBJECTIONS) {
            throw new NotNowException(Phrase.of("consensus.not-now")
                    .with(Phrase.of("consensus-step", search.step()))
                    .with(Phrase.of("consensus-step", ConsensusStep.OBJECTIONS)));
        }
        return search;
    }

    private static Consensus search(Sitting sitting, int item) {
        return sitting.consensusOn(item)
                .map(SoughtConsensus::consensus)
                .filter(search -> !search.rounds().isEmpty())
                .orElseThrow(
                        () -> new NotNowException(Phrase.of("meeting.no-round").with(item)));
    }
}
