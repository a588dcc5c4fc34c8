package org.collegium.secretary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.motion.Motion;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Desk;
import org.collegium.secretary.folder.Entry;
import org.collegium.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Keeps a sitting while it is held, one plain line a time: each is written to its folder before the next is asked for.
 * Without a subcommand it reads such lines, from a keyboard or a pipe.
 */
@Command(name = MeetingCommand.NAME, aliases = "séance", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class MeetingCommand implements Callable<Integer> {

    static final String NAME = "meeting";

    /** Its words, each a command of its own. */
    static final List<AnnotatedElement> WORDS = Stream.of(MeetingCommand.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Command.class))
            .sorted(Comparator.comparing(Method::getName))
            .map(AnnotatedElement.class::cast)
            .toList();

    private static final int DONE = 0;

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private Speech speech = new Speech();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, Terminal.charset()));
        boolean isWatched = Terminal.isWatched();
        CommandLine words = words();
        int worst = DONE;
        for (String line = next(lines, isWatched); line != null; line = next(lines, isWatched)) {
            List<String> typed = Typed.words(line);
            if (!typed.isEmpty()) {
                worst = Math.max(worst, words.execute(arguments(typed)));
            }
        }
        return isWatched ? DONE : worst;
    }

    /** What was answered is out before the next line is read: whoever reads it may rely on it. */
    private String next(BufferedReader lines, boolean isWatched) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(isWatched ? "> " : "");
        out.flush();
        return lines.readLine();
    }

    private String[] arguments(List<String> typed) {
        return Stream.concat(
                        typed.stream(),
                        Stream.of(
                                "--in",
                                folder.path().toString(),
                                "--lang",
                                speech.lexicon().language().getLanguage()))
                .toArray(String[]::new);
    }

    /** The words of a sitting, entered at one desk, in the language of this command. */
    private CommandLine words() {
        CommandLine words = new CommandLine(new MeetingCommand());
        Commands.add(words, WORDS, Optional.empty());
        Collegium.inLanguage(words, speech.lexicon().language());
        words.registerConverter(Desk.class, path -> folder.desk());
        return words.setOut(spec.commandLine().getOut())
                .setErr(spec.commandLine().getErr());
    }

    @Command(
            aliases = {"ouvrir", "ouverture"},
            mixinStandardHelpOptions = true)
    int open(
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
            @Parameters(arity = "0..1", paramLabel = "SITTING", descriptionKey = "meeting.sitting") MeetingId asked) {
        Contents contents = live.folder().contents();
        Convocation called = called(contents, Optional.ofNullable(asked));
        LocalTime hour = live.hour(called.id(), contents);
        Who who = new Who(contents.members());
        live.enter(
                Entry.opening(
                        called.id(),
                        hour,
                        who.one(facilitator).id(),
                        who.one(secretary).id()),
                Phrase.of("meeting.opened").with(called.id().date()).with(hour));
        called.agenda()
                .forEach(item ->
                        live.say(Phrase.of("meeting.item").with(item.number()).with(item.title())));
        return DONE;
    }

    private static Convocation called(Contents contents, Optional<MeetingId> asked) {
        List<Convocation> called = contents.called().stream()
                .filter(convocation -> asked.isEmpty() || asked.get().equals(convocation.id()))
                .toList();
        if (contents.pending().stream().anyMatch(Meeting.Open.class::isInstance)) {
            throw new NotNowException(Phrase.of("meeting.open-already"));
        }
        if (called.isEmpty()) {
            throw new NotNowException(Phrase.of("meeting.none-called"));
        }
        return called.get(0);
    }

    @Command(
            aliases = {"arrivée", "arrivee", "arrivent"},
            mixinStandardHelpOptions = true)
    int arrive(
            @Mixin LiveSitting live,
            @Parameters(index = "0..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        return move(live, who, Entry::arrival, "meeting.arrived");
    }

    @Command(
            aliases = {"départ", "depart", "partent"},
            mixinStandardHelpOptions = true)
    int leave(
            @Mixin LiveSitting live,
            @Parameters(index = "0..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        return move(live, who, Entry::departure, "meeting.left");
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
    int excuse(
            @Mixin LiveSitting live,
            @Parameters(index = "0..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        LiveSitting.Standing standing = live.standing();
        List<Member> members = standing.all(who);
        return live.enter(
                each(members, member -> Entry.excuse(standing.id(), member.id())),
                Phrase.of("meeting.excused").with(names(members)));
    }

    @Command(aliases = "pouvoir", mixinStandardHelpOptions = true)
    int proxy(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "meeting.grantor") String from,
            @Parameters(index = "1", paramLabel = "TO", descriptionKey = "meeting.holder") String to) {
        LiveSitting.Standing standing = live.standing();
        Member grantor = standing.one(from);
        Member holder = standing.one(to);
        LocalTime hour = live.hourOfMovement(standing);
        return live.enter(
                Entry.proxy(standing.id(), grantor.id(), holder.id(), Optional.of(hour)),
                Phrase.of("meeting.entrusted").with(hour).with(grantor.name()).with(holder.name()),
                hour);
    }

    @Command(
            aliases = {"déport", "deport"},
            mixinStandardHelpOptions = true)
    int recuse(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "meeting.who")
                    List<String> who) {
        LiveSitting.Standing standing = live.standing();
        List<Member> members = standing.all(who);
        return live.enter(
                each(members, member -> Entry.recusal(standing.id(), item, member.id())),
                Phrase.of("meeting.recused").with(item).with(names(members)));
    }

    @Command(
            aliases = {"voter", "approve", "approuver"},
            mixinStandardHelpOptions = true)
    int vote(@Mixin Voting voting, @Mixin LiveSitting live) {
        return voting.enter(live);
    }

    @Command(aliases = "noter", mixinStandardHelpOptions = true)
    int note(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "meeting.text")
                    List<String> text) {
        return live.enter(
                Entry.note(live.standing().id(), item, String.join(" ", text)),
                Phrase.of("meeting.noted").with(item));
    }

    @Command(
            aliases = {"tâche", "tache"},
            mixinStandardHelpOptions = true)
    int action(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1", paramLabel = "WHO", descriptionKey = "meeting.doer") String who,
            @Parameters(index = "2", paramLabel = "DATE", descriptionKey = "meeting.due") LocalDate due,
            @Parameters(index = "3..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "meeting.text")
                    List<String> text) {
        LiveSitting.Standing standing = live.standing();
        Member member = standing.one(who);
        String what = String.join(" ", text);
        return live.enter(
                Entry.action(standing.id(), item, what, member.id(), due),
                Phrase.of("meeting.agreed").with(member.name()).with(what).with(due));
    }

    @Command(aliases = "retirer", mixinStandardHelpOptions = true)
    int withdraw(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHY", descriptionKey = "meeting.why")
                    List<String> why) {
        return setAside(live, item, Motion.SetAside.Kind.WITHDRAWN, String.join(" ", why));
    }

    @Command(aliases = "reporter", mixinStandardHelpOptions = true)
    int postpone(
            @Mixin LiveSitting live,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHY", descriptionKey = "meeting.why")
                    List<String> why) {
        return setAside(live, item, Motion.SetAside.Kind.POSTPONED, String.join(" ", why));
    }

    private static int setAside(LiveSitting live, int item, Motion.SetAside.Kind kind, String why) {
        LiveSitting.Standing standing = live.standing();
        LocalTime hour = live.hour(standing.id(), standing.contents());
        return live.enter(
                Entry.settingAside(standing.id(), item, kind, hour, why),
                Phrase.of("meeting.set-aside").with(item).with(Phrase.of("set-aside", kind)));
    }

    @Command(
            aliases = {"lever", "clore"},
            mixinStandardHelpOptions = true)
    int close(
            @Mixin LiveSitting live,
            @Option(
                            names = {"--next", "--prochaine"},
                            paramLabel = "\"DATE HOUR\"",
                            descriptionKey = "meeting.next")
                    LocalDateTime next) {
        LiveSitting.Standing standing = live.standing();
        LocalTime hour = live.hourOfMovement(standing);
        return live.enter(
                Entry.closing(standing.id(), hour, Optional.ofNullable(next)),
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
