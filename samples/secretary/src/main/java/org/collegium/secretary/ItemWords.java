package org.collegium.secretary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.collegium.member.Member;
import org.collegium.motion.Motion;
import org.collegium.secretary.folder.ItemEntries;
import org.collegium.secretary.folder.VoteEntries;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of a sitting about an item: what is said and voted, and what becomes of it. */
final class ItemWords {

    private ItemWords() {}

    @Command(aliases = "voter", mixinStandardHelpOptions = true)
    static int vote(@Mixin Voting voting, @Mixin LiveSitting live) {
        return voting.enter(live);
    }

    @Command(aliases = "approuver", mixinStandardHelpOptions = true)
    static int approve(@Mixin Voting voting, @Mixin LiveSitting live) {
        return voting.approve(live);
    }

    @Command(aliases = "noter", mixinStandardHelpOptions = true)
    static int note(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "meeting.text")
                    List<String> text) {
        return live.enter(
                ItemEntries.note(live.standingAt(item).id(), item, String.join(" ", text)),
                Phrase.of("meeting.noted").with(item));
    }

    @Command(
            aliases = {"tâche", "tache"},
            mixinStandardHelpOptions = true)
    static int action(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1", paramLabel = "WHO", descriptionKey = "meeting.doer") String who,
            @Parameters(index = "2", paramLabel = "DATE", descriptionKey = "meeting.due") LocalDate due,
            @Parameters(index = "3..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "meeting.text")
                    List<String> text) {
        LiveSitting.Standing standing = live.standingAt(item);
        Member member = standing.one(who);
        String what = String.join(" ", text);
        return live.enter(
                ItemEntries.action(standing.id(), item, what, member.id(), due),
                Phrase.of("meeting.agreed").with(member.name()).with(what).with(due));
    }

    @Command(aliases = "retirer", mixinStandardHelpOptions = true)
    static int withdraw(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Option(
                            names = {"--amendment", "--amendement"},
                            paramLabel = "NUMBER",
                            descriptionKey = "meeting.amendment")
                    Optional<Integer> amendment,
            @Parameters(index = "1..*", arity = "0..*", paramLabel = "WHY", descriptionKey = "meeting.why")
                    List<String> why) {
        if (amendment.isPresent()) {
            return live.enter(
                    VoteEntries.withdrawal(live.standingAt(item).id(), item, amendment.get()),
                    Phrase.of("meeting.amendment-withdrawn")
                            .with(amendment.get())
                            .with(item));
        }
        List<String> given = Optional.ofNullable(why).orElse(List.of());
        if (given.isEmpty()) {
            throw new NotNowException(Phrase.of("meeting.why-needed"));
        }
        return setAside(live, item, Motion.SetAside.Kind.WITHDRAWN, String.join(" ", given));
    }

    @Command(aliases = "amender", mixinStandardHelpOptions = true)
    static int amend(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1", paramLabel = "PASSAGE", descriptionKey = "meeting.passage") String passage,
            @Parameters(index = "2", paramLabel = "REPLACEMENT", descriptionKey = "meeting.replacement")
                    String replacement) {
        LiveSitting.Standing standing = live.standingAt(item);
        int number = standing.open().sitting().amendmentsOn(item).size() + 1;
        return live.enter(
                VoteEntries.amendment(standing.id(), item, number, passage, replacement),
                Phrase.of("meeting.amended").with(number).with(item));
    }

    @Command(aliases = "reporter", mixinStandardHelpOptions = true)
    static int postpone(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHY", descriptionKey = "meeting.why")
                    List<String> why) {
        return setAside(live, item, Motion.SetAside.Kind.POSTPONED, String.join(" ", why));
    }

    private static int setAside(LiveSitting live, int item, Motion.SetAside.Kind kind, String why) {
        LiveSitting.Standing standing = live.standingAt(item);
        LocalTime hour = live.hour(standing);
        return live.enter(
                ItemEntries.settingAside(standing.id(), item, kind, hour, why),
                Phrase.of("meeting.set-aside").with(item).with(Phrase.of("set-aside", kind)));
    }
}
