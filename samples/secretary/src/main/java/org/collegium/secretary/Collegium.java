package org.collegium.secretary;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.motion.DecisionNumber;
import org.collegium.secretary.folder.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;

/**
 * The command {@code collegium}.
 *
 * <p>Exit codes: 0 done, 1 a failure of the machine or of the program, 2 something wrong in what was asked or given.
 * Commands that check something end with 1 where they found it.
 *
 * @since 0.1
 */
@Command(name = "collegium", mixinStandardHelpOptions = true, version = "collegium 0.1.0-SNAPSHOT")
public final class Collegium {

    private static final List<Class<?>> COMMANDS = List.of(
            InitCommand.class,
            ImportCommand.class,
            AppointCommand.class,
            ConveneCommand.class,
            CancelCommand.class,
            CalendarCommand.class,
            MeetingCommand.class,
            ApproveCommand.class,
            MinutesCommand.class,
            SealCommand.class,
            YearCommand.class,
            ReportCommand.class,
            FindingsCommand.class,
            RegisterCommand.class,
            AuditCommand.class,
            NextCommand.class,
            ReviewCommand.class,
            HistoryCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CopyCommand.class,
            CertificateCommand.class,
            PrintCommand.class,
            PopoloCommand.class,
            RollCommand.class,
            PersonCommand.class,
            ForgetCommand.class,
            BylawsCommand.class,
            JudgeCommand.class,
            CompletionCommand.class);

    private Collegium() {}

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] arguments) {
        CommandLine line = commandLine(Locale.getDefault(), arguments);
        int exitCode = line.execute(arguments);
        line.getOut().flush();
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    /**
     * The command line with its help and its complaints in a language, to be run by {@code execute}.
     *
     * @param language of help and complaints
     * @param arguments with which it will be run; without them it knows every command, else the one that they
     *     name, or of each what help says of it
     */
    static CommandLine commandLine(Locale language, String... arguments) {
        List<String> words = List.of(arguments);
        CommandLine line = new CommandLine(new Collegium());
        Commands.add(line, COMMANDS, words.stream().findFirst());
        Optional.ofNullable(line.getSubcommands().get(MeetingCommand.NAME))
                .filter(meeting -> meeting.getCommand() instanceof MeetingCommand)
                .ifPresent(meeting -> Commands.add(
                        meeting, MeetingCommand.WORDS, words.stream().skip(1).findFirst()));
        inLanguage(line, language);
        line.setOut(Terminal.saying(System.out, Terminal.isWatched()));
        line.setErr(Terminal.complaining(System.err, line.getOut()));
        return line;
    }

    /** Who stands in a folder need not say which database is read. */
    private static boolean isOfTheFolder(ArgSpec argument) {
        return argument.userObject() instanceof Field field
                && Set.of(OneRecord.class, BackupCommand.class).contains(field.getDeclaringClass())
                && argument.paramLabel().equals("URL");
    }

    /** A command line that reads what people type, and speaks to them in a language. */
    static CommandLine inLanguage(CommandLine line, Locale language) {
        line.registerConverter(Desk.class, text -> Desk.at(Path.of(text)));
        line.registerConverter(MemberId.class, MemberId::new);
        line.registerConverter(Languages.class, Languages::parse);
        line.registerConverter(LocalDate.class, Typed::day);
        line.registerConverter(LocalTime.class, Typed::hour);
        line.registerConverter(LocalDateTime.class, Typed::dayAndHour);
        line.registerConverter(SittingName.class, SittingName::of);
        line.registerConverter(
                MeetingId.class, text -> MeetingId.parse(text).orElseThrow(IllegalArgumentException::new));
        line.registerConverter(
                DecisionNumber.class, text -> DecisionNumber.parse(text).orElseThrow(IllegalArgumentException::new));
        line.setDefaultValueProvider(argument ->
                isOfTheFolder(argument) ? FolderDatabase.in(Path.of("")).orElse(null) : null);
        line.setResourceBundle(ResourceBundle.getBundle("org.collegium.secretary.usage", language));
        line.setParameterExceptionHandler(new Misuse(
                () -> SecretaryLexicon.of(language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH)));
        line.setExecutionExceptionHandler(new Failure());
        return line;
    }
}
