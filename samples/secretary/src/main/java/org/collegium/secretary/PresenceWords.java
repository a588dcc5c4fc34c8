package org.collegium.secretary;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Entry;
import org.collegium.secretary.folder.PresenceEntries;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of a sitting by which it opens and closes, and people come, go and vote for others. */
final class PresenceWords {

    private PresenceWords() {}

    @Command(
            aliases = {"ouvrir", "ouverture"},
            mixinStandardHelpOptions = true)
    static int open(
            @Mixin LiveSitting live,
            @Option(
                            names = {"--facilitator", "--animation"},
                            required = true,
                            paramLabel = "WHO",
                            descriptionKey = "meeting.facilitator")
                    String facilitator,
            @Option(
                            names = {"--secretary", "--secrétariat"},
                            required = true,
                            paramLabel = "WHO",
                            descriptionKey = "meeting.secretary")
                    String secretary,
            @Parameters(arity = "0..1", paramLabel = "SITTING", descriptionKey = "meeting.sitting") SittingName asked) {
        Contents contents = live.folder().contents();
        Convocation called = called(contents, Optional.ofNullable(asked));
        LocalTime hour = live.hour(called.id(), contents);
        Who who = new Who(contents.members());
        live.entered(PresenceEntries.opening(
                called.id(), hour, who.one(facilitator).id(), who.one(secretary).id()));
        Telling telling = live.telling();
        telling.say(Phrase.of("meeting.opened").with(called.id().date()).with(hour));
        called.agenda()
                .forEach(item -> telling.say(
                        Phrase.of("meeting.item").with(item.number()).with(item.title())));
        return telling.done();
    }

    private static Convocation called(Contents contents, Optional<SittingName> asked) {
        if (contents.pending().stream().anyMatch(Meeting.Open.class::isInstance)) {
            throw new NotNowException(Phrase.of("meeting.open-already"));
        }
        List<Convocation> called = contents.called();
        return asked.map(named -> named.in(called, Convocation::id))
                .orElseGet(() -> called.stream().findFirst())
                .orElseThrow(() -> new NotNowException(Phrase.of("meeting.none-called")));
    }

    @Command(
            aliases = {"arrivée", "arrivee", "arrivent"},
            mixinStandardHelpOptions = true)
    static int arrive(
            @Mixin LiveSitting live,
            @Parameters(index = "0..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        return move(live, who, PresenceEntries::arrival, "meeting.arrived");
    }

    @Command(
            aliases = {"départ", "depart", "partent"},
            mixinStandardHelpOptions = true)
    static int leave(
            @Mixin LiveSitting live,
            @Parameters(index = "0..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        return move(live, who, PresenceEntries::departure, "meeting.left");
    }

    /** How somebody's coming or going at an hour is entered. */
    private interface Movement {

        Entry of(MeetingId sitting, MemberId member, LocalTime hour);
    }

    private static int move(LiveSitting live, List<String> who, Movement movement, String done) {
        LiveSitting.Standing standing = live.standing();
        LocalTime hour = live.hourOfMovement(standing);
        List<Member> members = standing.all(who);
        return live.enter(
                each(members, member -> movement.of(standing.id(), member.id(), hour)),
                Phrase.of(done).with(hour).with(names(members)),
                hour);
    }

    @Command(
            aliases = {"excusé", "excusés", "excuser"},
            mixinStandardHelpOptions = true)
    static int excuse(
            @Mixin LiveSitting live,
            @Parameters(index = "0..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        LiveSitting.Standing standing = live.standing();
        List<Member> members = standing.all(who);
        return live.enter(
                each(members, member -> PresenceEntries.excuse(standing.id(), member.id())),
                Phrase.of("meeting.excused").with(names(members)));
    }

    @Command(aliases = "pouvoir", mixinStandardHelpOptions = true)
    static int proxy(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "meeting.grantor") String from,
            @Parameters(index = "1", paramLabel = "TO", descriptionKey = "meeting.holder") String to) {
        LiveSitting.Standing standing = live.standing();
        Member grantor = standing.one(from);
        Member holder = standing.one(to);
        LocalTime hour = live.hourOfMovement(standing);
        return live.enter(
                PresenceEntries.proxy(standing.id(), grantor.id(), holder.id(), Optional.of(hour)),
                Phrase.of("meeting.entrusted").with(hour).with(grantor.name()).with(holder.name()),
                hour);
    }

    @Command(
            aliases = {"déport", "deport"},
            mixinStandardHelpOptions = true)
    static int recuse(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        LiveSitting.Standing standing = live.standingAt(item);
        List<Member> members = standing.all(who);
        return live.enter(
                each(members, member -> PresenceEntries.recusal(standing.id(), item, member.id())),
                Phrase.of("meeting.recused").with(item).with(names(members)));
    }

    @Command(
            aliases = {"lever", "clore"},
            mixinStandardHelpOptions = true)
    static int close(
            @Mixin LiveSitting live,
            @Option(
                            names = {"--next", "--prochaine"},
                            paramLabel = "\"DATE HOUR\"",
                            descriptionKey = "meeting.next")
                    LocalDateTime next) {
        LiveSitting.Standing standing = live.standing();
        LocalTime hour = live.hourOfMovement(standing);
        return live.enter(
                PresenceEntries.closing(standing.id(), hour, Optional.ofNullable(next)),
                Phrase.of("meeting.closed").with(hour).with(standing.id().toString()));
    }

    private static Entry each(List<Member> members, Function<Member, Entry> entry) {
        return members.stream()
                .map(entry)
                .reduce(Entry::and)
                .orElseThrow(() -> new NotNowException(Phrase.of("who.nobody")));
    }

    private static String names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining(", "));
    }
}
