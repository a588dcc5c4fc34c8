package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.SeatRange;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.reporting.exchange.BylawsJson;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What commands answer with {@code --json}, held against the published schema and against what they tell people. */
class ScriptAnswerTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/command.schema.json");

    private static final Map<String, Run> ENGLISH = new HashMap<>();

    private static final Pattern ANEW = Pattern.compile("ANEW/(\\w+)");

    private static final Pattern SAYS = Pattern.compile("\"says\":\"(?:[^\"\\\\]|\\\\.)*\"");

    /** The language in the name of a file. */
    private static final Pattern OF_A_LANGUAGE = Pattern.compile("(?<=-)(?:en|fr)(?=\\.\\w+\")");

    private static final Pattern INNERMOST_VALUES =
            Pattern.compile("\"values\":\\[(?:[^\\[\\]\"]|\"(?:[^\"\\\\]|\\\\.)*\")*]");

    /** Members of answers that may be missing. */
    private static final Pattern OPTIONAL = Pattern.compile(
            "/answer/(text|due|due/hour|settled|facilitator|secretary|seal|trail|signatory|files|leftOut|item"
                    + "|versions/\\*/partsUnlike|versions/\\*/remarks/\\*/(item|words)|votes/\\*/says)");

    /** How a folder in which a sitting is called becomes others, each from the one before. */
    private static final List<String> STAGES = List.of(
            "opened: meeting open --facilitator M005 --secretary M001 --at 18:32",
            "open: meeting arrive M001,M002,M003,M004 --at 18:33",
            "sought: meeting seek 1 --at 18:40",
            "clarified: meeting clarify 1 --at 18:41",
            "reacted: meeting react 1 --at 18:42",
            "round: meeting round 1 --at 18:43",
            "objecting: meeting position 1 objects=M003 --why Dear.",
            "objected: meeting position 1 agrees=M001,M002,M004");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void keep() throws IOException {
        Run.keep(SampleFolder.original(), folder.resolve("out"), database(), "--lang", "fr");
        Run.of("audit", "--db", database(), "--out", path("bundle.zip"));
        try (ZipFile zip = new ZipFile(path("bundle.zip"))) {
            String name = "minutes/minutes-2025-10-07-council-1-fr.pdf";
            Files.write(
                    folder.resolve("sealed.pdf"),
                    zip.getInputStream(zip.getEntry(name)).readAllBytes());
        }
        SampleFolder.copiedInto(folder);
        byte[] bundle = Files.readAllBytes(folder.resolve("bundle.zip"));
        String bytes = new String(bundle, StandardCharsets.ISO_8859_1);
        Files.writeString(
                folder.resolve("broken.zip"),
                bytes.replaceFirst("\"subject\":\"2025", "\"subject\":\"2026"),
                StandardCharsets.ISO_8859_1);
        Run.of(Stream.of(
                        "print extract --decision 2025-03 --on 2025-06-01 --db",
                        database(),
                        "--out",
                        path("extract.pdf"))
                .flatMap(words -> Stream.of(words.split(" ")))
                .toArray(String[]::new));
        Files.write(
                folder.resolve("votes.csv"),
                List.of(
                        "body,id,date,threshold,comparison,base,entitled,present,in_favour,against,abstain,blank,casting_vote,outcome",
                        "le bureau,1,2025-01-07,1/2,MORE_THAN,EXPRESSED,7,7,4,3,0,0,,ADOPTED",
                        "le bureau,2,2025-01-07,1/2,MORE_THAN,EXPRESSED,7,7,3,4,0,0,,ADOPTED"));
        Files.writeString(folder.resolve("roll.csv"), RollCommandTest.PAHEKO + "12,Riou Yann,01/02/2024,\n");
        RollCommandTest.open("jdbc:h2:file:" + folder.resolve("founded"));
        Files.writeString(
                folder.resolve("ours.json"),
                BylawsJson.write(Bylaws.collegial()
                        .stating(SeatRange.parse("3 TO 11 UNDER art. 7"), SeatRange.parse("5 TO 11 UNDER art. 12"))));
    }

    /** Folders of a sitting that is called, is in session, and seeks consensus on its first item; and an empty one. */
    @BeforeAll
    static void sit() throws IOException {
        CalledSitting sitting = new CalledSitting(Files.createDirectories(folder.resolve("master/called")));
        sitting.begin();
        for (String stage : STAGES) {
            int name = stage.indexOf(": ");
            sitting = sitting.copiedInto(Files.createDirectories(folder.resolve("master/" + stage.substring(0, name))));
            sitting.done(stage.substring(name + 2).split(" "));
        }
        Files.createDirectories(folder.resolve("master/begun"));
        Files.write(
                folder.resolve("export.csv"),
                List.of(
                        "Membre;Nature;Nom;Prénom;Adhésion;Cotisation du;Cotisation au;Montant",
                        "M009;personne;Uguen;Soizic;2020-01-01;;;"));
        Files.write(
                folder.resolve("faulty.csv"),
                List.of(
                        "Membre;Nature;Nom;Prénom;Adhésion;Cotisation du;Cotisation au;Montant",
                        "M009;personne;Uguen;Soizic;yesterday;;;"));
        new CalledSitting(folder.resolve("master/called"))
                .copiedInto(Files.createDirectories(folder.resolve("master/enrolled")))
                .done("import", path("export.csv"));
        TestKeys.write(folder.resolve("key.p12"), "association");
        ForgetCommandTest.open("jdbc:h2:file:" + folder.resolve("left"));
    }

    static Stream<Arguments> told() {
        return Stream.of(found(), documents(), entries()).flatMap(told -> told);
    }

    /** Commands that write documents. */
    private static Stream<Arguments> documents() {
        return Stream.of(
                arguments(0, "year --out IN/years --db DB --form text"),
                arguments(0, "year ANEW/open --out IN/years --db NEW --form text"),
                arguments(0, "year --out IN/years --db DB --key IN/key.p12 --key-password-env COLLEGIUM_KEY_PASSWORD"),
                arguments(2, "year IN/none --out IN/years"),
                arguments(2, "year ANEW/called --out IN/years --db DB"),
                arguments(2, "year ANEW/begun --out IN/years --db NEW"),
                arguments(2, "year --out IN/years --db jdbc:h2:mem:nothing-told"),
                arguments(0, "audit --db DB --out IN/audited.zip"),
                arguments(
                        0,
                        "audit --db DB --out IN/audited.zip --key IN/key.p12"
                                + " --key-password-env COLLEGIUM_KEY_PASSWORD"),
                arguments(2, "audit --db FOUNDED --out IN/audited.zip"),
                arguments(1, "audit --db DB --out IN/none/audited.zip"),
                arguments(0, "print convocation --db DB --out IN/a.pdf --sitting 2025-01-07-council-1"),
                arguments(2, "print convocation --db DB --out IN/a.pdf --sitting 2027-01-07-council-1"),
                arguments(0, "print attendance-sheet --db DB --out IN/a.pdf --sitting 2025-01-07-council-1"),
                arguments(0, "print extract --db DB --out IN/a.pdf --decision 2025-03 --on 2025-06-01"),
                arguments(2, "print extract --db DB --out IN/a.pdf --decision 2025-99 --on 2025-06-01"),
                arguments(0, "print council --db DB --out IN/a.pdf --on 2025-06-01"),
                arguments(0, "print certificate --db DB --out IN/a.pdf --on 2025-06-01"),
                arguments(1, "print certificate --db DB --out IN/none/a.pdf --on 2025-06-01"),
                arguments(2, "print filing --db DB --out IN/a.pdf --on 2025-06-01"),
                arguments(0, "print filing --db DB --out IN/a.pdf --on 2025-05-24"),
                arguments(0, "print decisions --db DB --out IN/a.pdf --on 2025-06-01"),
                arguments(0, "report quorum votes --db DB --out IN/reports"),
                arguments(2, "report quorums --db DB --out IN/reports"),
                arguments(2, "report quorum --db DB --out IN/reports --from 2026-01-01 --to 2025-01-01"),
                arguments(0, "popolo --db DB"),
                arguments(0, "popolo --db DB --out IN/popolo.json"),
                arguments(0, "certificate --db DB --on 2025-06-01"),
                arguments(0, "certificate --db DB --on 2025-06-01 --out IN/certificate.pdf"),
                arguments(0, "certificate --db DB --on 2025-06-01 --out IN/certificate.txt"),
                arguments(0, "person M001 --db DB"),
                arguments(0, "person M001 --db DB --out IN/person.json"),
                arguments(2, "person nobody --db DB"),
                arguments(0, "completion "));
    }

    /** Commands that enter something in a record or a folder. */
    private static Stream<Arguments> entries() {
        return Stream.of(
                arguments(2, "forget anna --db LEFT --by anna --on 2020-01-01"),
                arguments(0, "forget malo --db LEFT --by anna --on 2020-01-01"),
                arguments(0, "init --name Kuzul --office Brest --keeper M001 --since 2026-01-01 --in ANEW/begun"),
                arguments(2, "init --name Kuzul --office Brest --keeper M001 --in ANEW/called"),
                arguments(0, "import IN/export.csv --in ANEW/called"),
                arguments(0, "import IN/export.csv --in ANEW/called --dry-run"),
                arguments(2, "import IN/faulty.csv --in ANEW/called"),
                arguments(1, "import IN/none.csv --in ANEW/called"),
                arguments(0, "appoint M009 --from 2026-01-06 --in ANEW/enrolled"),
                arguments(2, "appoint Nobody --from 2026-01-06 --in ANEW/called"),
                arguments(
                        0,
                        "convene 2026-02-03 --hour 18:30 --place Salle --by M001 --sent 2026-01-20 --in ANEW/called"),
                arguments(
                        0,
                        "convene 2026-02-03 --hour 18:30 --place Salle --by M001 --sent 2026-01-20 --in ANEW/called"
                                + " --out IN/called.pdf --ics IN/called.ics"),
                arguments(0, "calendar --out IN/all.ics --in ANEW/open"),
                arguments(0, "cancel 2026-01-06-council-1 --in ANEW/called --ics IN/cancelled.ics"),
                arguments(2, "cancel 2026-02-06-council-1 --in ANEW/called"),
                arguments(0, "minutes 2025-01-07-council-1 --in OWN"),
                arguments(0, "minutes --in OWN --out IN/minutes.pdf"),
                arguments(2, "minutes --in ANEW/open"),
                arguments(0, "approve 1 for=4 --at 18:45 --in ANEW/open"),
                arguments(0, "meeting open --facilitator Malo --secretary M001 --at 18:32 --in ANEW/called"),
                arguments(2, "meeting open --facilitator Malo --secretary M001 --at 18:32 --in ANEW/open"),
                arguments(0, "meeting arrive Malo --at 18:34 --in ANEW/open"),
                arguments(2, "meeting arrive Malo --at 18h34 --in ANEW/called"),
                arguments(0, "meeting excuse Malo --in ANEW/open"),
                arguments(0, "meeting proxy Malo Annick --at 18:34 --in ANEW/open"),
                arguments(0, "meeting leave Kaelig --at 18:34 --in ANEW/open"),
                arguments(0, "meeting recuse 1 Kaelig --in ANEW/open"),
                arguments(0, "meeting note 2 Well. --in ANEW/open"),
                arguments(0, "meeting amend 1 bike boat --in ANEW/open"),
                arguments(0, "meeting vote 1 for=3 against=1 --at 18:40 --in ANEW/open"),
                arguments(0, "meeting approve 1 for=4 --at 18:45 --in ANEW/open"),
                arguments(0, "meeting undo --in ANEW/open"),
                arguments(0, "meeting elect 2 Kaelig=3 Malo=1 --seats 6 --at 18:45 --in ANEW/open"),
                arguments(0, "meeting withdraw 1 Later. --at 18:40 --in ANEW/open"),
                arguments(0, "meeting postpone 1 Later. --at 18:40 --in ANEW/open"),
                arguments(0, "meeting action 1 Kaelig 2026-01-20 Look --in ANEW/open"),
                arguments(0, "meeting seek 1 --at 18:40 --in ANEW/open"),
                arguments(0, "meeting clarify 1 --at 18:41 --in ANEW/sought"),
                arguments(0, "meeting react 1 --at 18:42 --in ANEW/clarified"),
                arguments(0, "meeting round 1 --at 18:43 --in ANEW/reacted"),
                arguments(0, "meeting position 1 agrees=Annick --in ANEW/round"),
                arguments(0, "meeting position 1 agrees=Annick,Kaelig,Rozenn,M001 --in ANEW/round"),
                arguments(0, "meeting conclude 1 --vote Kaelig --at 18:45 --in ANEW/objected"),
                arguments(0, "meeting improve 1 A_boat. --at 18:45 --in ANEW/objected"),
                arguments(0, "meeting close --at 19:00 --in ANEW/open"),
                arguments(0, "meeting help --in ANEW/open"));
    }

    /** Commands that tell what they find. */
    private static Stream<Arguments> found() {
        return Stream.of(
                arguments(0, "findings --db DB --on 2025-04-21"),
                arguments(1, "findings --db DB --on 2026-03-02"),
                arguments(2, "findings --db jdbc:h2:mem:nothing-told"),
                arguments(0, "next --db DB --on 2026-01-12"),
                arguments(0, "next --db DB --on 2025-02-05"),
                arguments(0, "history 2026-01-06-council-1 --db DB"),
                arguments(1, "history nothing --db DB"),
                arguments(0, "review 2026-01-06-council-1 --db DB"),
                arguments(0, "review 2026-01-06-council-1 --db DB --version-sent 1"),
                arguments(2, "review 2026-01-06-council-1 --db DB --version-sent 9"),
                arguments(2, "review 2027-01-06-council-1 --db DB"),
                arguments(1, "judge IN/votes.csv"),
                arguments(1, "judge IN/votes.csv --explain"),
                arguments(2, "judge IN/none.csv"),
                arguments(0, "bylaws check unanimous"),
                arguments(1, "bylaws check IN/ours.json"),
                arguments(2, "bylaws check presidential"),
                arguments(0, "register verify --db DB"),
                arguments(0, "register verify IN/bundle.zip"),
                arguments(1, "register verify IN/broken.zip"),
                arguments(0, "register verify IN/sealed.pdf"),
                arguments(0, "register verify IN/out/minutes-2025-10-07-council-1-fr.pdf"),
                arguments(0, "register verify IN/extract.pdf"),
                arguments(2, "register verify IN/none.zip"),
                arguments(0, "roll IN/roll.csv --db FOUNDED --by elena --dry-run"),
                arguments(2, "roll IN/votes.csv --db FOUNDED --by elena"),
                arguments(2, "roll IN/roll.csv --db DB --by M146"),
                arguments(2, "roll IN/none.csv --db FOUNDED --by elena"),
                arguments(0, "backup IN/backup.zip --db DB"),
                arguments(2, "backup IN/none/backup.zip --db DB"),
                arguments(0, "restore IN/backup.zip --db NEW"),
                arguments(0, "copy --from DB --to NEW"),
                arguments(0, "seal --in OWN --db NEW"),
                arguments(2, "seal --in IN"));
    }

    @ParameterizedTest(name = "{1} ends with {0}")
    @MethodSource("told")
    @DisplayName(
            "what it answers fits the schema, says in French what it says in English, and ends as it does for people")
    void fits(int exitCode, String words) {
        Run people = run(words, "--lang", "en");
        Run english = inEnglish(words);
        Run french = run(words, "--lang", "fr", "--json");

        assertThat(people.exitCode()).as(people.err()).isEqualTo(exitCode);
        assertThat(english.exitCode()).as(english.err()).isEqualTo(exitCode);
        assertThat(french.exitCode()).isEqualTo(exitCode);
        assertThat(english.err()).isEqualTo(people.err());
        assertThat(english.out()).endsWith("}" + System.lineSeparator()).hasLineCount(1);
        assertThat(SCHEMA.errors(english.out())).as(english.out()).isEmpty();
        assertThat(withoutWords(french.out())).isEqualTo(withoutWords(english.out()));
    }

    @Test
    @DisplayName("wherever a member is added, left out that must be there, or given another type, it is refused")
    void strict() {
        Stream<String> answers = told().map(Arguments::get)
                .filter(told -> (int) told[0] < 2)
                .map(told -> inEnglish((String) told[1]).out())
                .map(ScriptAnswerTest::withoutValues);

        assertThat(SCHEMA.holdStrict(answers, OPTIONAL)).isGreaterThan(100);
    }

    @Test
    @DisplayName("every command takes --json, is in the schema and is tried here")
    void everyCommand() {
        Set<String> commands = commands(Collegium.commandLine(Locale.ENGLISH))
                .map(CommandLine::getCommandSpec)
                .filter(command ->
                        command.userObject() instanceof Callable<?> || command.userObject() instanceof Method)
                .peek(command -> assertThat(command.optionsMap()).containsKey("--json"))
                .map(command -> command.qualifiedName().substring("collegium ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = SCHEMA
                .json()
                .getJsonObject("properties")
                .getJsonObject("command")
                .getJsonArray("enum")
                .getValuesAs(JsonString::getString)
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(commands)
                .hasSizeGreaterThan(50)
                .isEqualTo(described)
                .allSatisfy(command ->
                        assertThat(told()).anyMatch(told -> ((String) told.get()[1]).startsWith(command + " ")));
    }

    @Test
    @DisplayName("what is wrongly asked is answered by a document too")
    void misused() {
        Run run = Run.of("findings", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .isEqualTo("{\"command\":\"findings\",\"complaints\":[{\"code\":\"usage.missing\",\"says\":\"Missing:"
                        + " --db URL\",\"values\":[\"--db URL\"]}],\"exitCode\":2}" + System.lineSeparator());
        assertThat(SCHEMA.errors(run.out())).isEmpty();
        assertThat(run.err()).startsWith("Missing: --db URL").contains("Usage: collegium findings");
    }

    @Test
    @DisplayName("what was written is told in order, under the path of what was asked for")
    void written() {
        assertThat(run("report quorum votes --db DB --out IN/reports --form csv", "--json")
                        .out())
                .contains("\"from\":\"2025-", "\"to\":\"2026-")
                .contains("\"written\":[" + quoted("reports/quorum.csv") + "," + quoted("reports/votes-by-member.csv"));
        Run year = run("year --out IN/years --db DB --form text --lang fr", "--json");
        assertThat(year.out())
                .contains("\"documents\":19,")
                .contains("\"tables\":12,")
                .contains(quoted("years/commons-fr.txt") + "," + quoted("years/members.csv"));
        assertThat(run("year ANEW/open --out IN/years --db NEW --form text", "--json")
                        .out())
                .contains("\"complaints\":[{\"code\":\"year.pending\"");
        assertThat(run("audit --db DB --out IN/audited.zip", "--json").out())
                .contains("\"head\":{\"hash\":\"", "\"number\":16,", "\"written\":[" + quoted("audited.zip") + "]");
        assertThat(run("meeting note 2 Well. --in ANEW/open", "--json").out())
                .contains("\"written\":[" + quoted("anew/open/ordre-du-jour.csv") + ","
                        + quoted("anew/open/textes/2026-01-06-council-1-2.md") + "]");
        assertThat(run("meeting vote 1 for=3 against=1 --at 18:40 --in ANEW/open", "--json")
                        .out())
                .contains("\"sentences\":[{\"code\":\"verdict\",");
    }

    @Test
    @DisplayName("a fault is told with its place and its value")
    void faults() {
        assertThat(run("import IN/faulty.csv --in ANEW/called", "--json").out())
                .contains("\"refused\":1,")
                .contains("\"values\":[\"faulty.csv\",2,\"Adhésion\",\"yesterday\",{");
        assertThat(run("print certificate --db DB --out IN/none/a.pdf --on 2025-06-01", "--json")
                        .out())
                .contains("\"values\":[" + quoted("none/a.pdf") + ",{\"code\":\"files.missing\"");
    }

    @Test
    @DisplayName("a roll that is taken in says so once, and that it is there already after that")
    void roll() {
        RollCommandTest.open("jdbc:h2:file:" + folder.resolve("another"));
        String words = "roll IN/roll.csv --db jdbc:h2:file:IN/another --by elena";
        Run first = run(words, "--json");
        Run second = run(words, "--json");

        assertThat(first.out()).contains("\"created\":1,\"dryRun\":false,\"enrolled\":1,");
        assertThat(second.out()).contains("\"created\":0,\"dryRun\":false,\"enrolled\":0,");
        assertThat(SCHEMA.errors(first.out())).isEmpty();
        assertThat(SCHEMA.errors(second.out())).isEmpty();
    }

    @Test
    @DisplayName("days, numbers and what is named are values, in no language")
    void values() {
        assertThat(run("findings --db DB --on 2025-12-01", "--lang", "fr", "--json")
                        .out())
                .contains("\"gravity\":\"SERIOUS\"")
                .contains("\"values\":[\"Carte\",{\"code\":")
                .contains("\"2025-12-01\"");
        assertThat(run("register verify IN/bundle.zip", "--json").out())
                .contains("\"files\":79", "\"number\":16,\"sealedAt\":\"2026-");
        assertThat(run("judge IN/votes.csv", "--json").out())
                .contains("\"cases\":2,\"disagreeing\":1,\"votes\":[{\"differences\":[{\"computed\":\"NOT_ADOPTED\","
                        + "\"expected\":\"ADOPTED\",\"what\":\"outcome\"}],\"id\":\"le bureau 2\"");
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().distinct().flatMap(ScriptAnswerTest::commands));
    }

    /** Values may be texts, numbers or parts, which other types would not show. */
    private static String withoutValues(String document) {
        String emptied = INNERMOST_VALUES.matcher(document).replaceAll("\"values\":0");
        return emptied.equals(document) ? emptied.replace("\"values\":0", "\"values\":[]") : withoutValues(emptied);
    }

    private static String withoutWords(String document) {
        String same = withoutText(SAYS.matcher(document).replaceAll("\"says\":\"\""));
        return OF_A_LANGUAGE.matcher(same).replaceAll("");
    }

    /** A document that is shown is in a language. */
    private static String withoutText(String document) {
        JsonObject whole = Json.createReader(new StringReader(document)).readObject();
        boolean hasText = Optional.ofNullable(whole.getJsonObject("answer"))
                .filter(answer -> answer.containsKey("text"))
                .isPresent();
        return (hasText ? Json.createPointer("/answer/text").remove(whole) : whole).toString();
    }

    /** Asked once: to look at the same answer again takes no other database. */
    private static Run inEnglish(String words) {
        return ENGLISH.computeIfAbsent(words, asked -> run(asked, "--lang", "en", "--json"));
    }

    private static Run run(String words, String... more) {
        String replaced = ANEW.matcher(words)
                .replaceAll(stage -> anew(stage.group(1)).toString())
                .replace("NEW", "jdbc:h2:file:" + empty())
                .replace("DB", database())
                .replace("FOUNDED", "jdbc:h2:file:" + folder.resolve("founded"))
                .replace("LEFT", "jdbc:h2:file:" + folder.resolve("left"))
                .replace("OWN", folder.resolve("folder").toString())
                .replace("IN", folder.toString());
        return Run.of(
                Stream.concat(Stream.of(replaced.split(" ")), Stream.of(more)).toArray(String[]::new));
    }

    /** A folder, brought to where it was before any command. */
    private static Path anew(String stage) {
        Path again = folder.resolve("anew").resolve(stage);
        try {
            if (Files.exists(again)) {
                try (Stream<Path> files = Files.walk(again)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Shell.copy(folder.resolve("master").resolve(stage), Files.createDirectories(again));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return again;
    }

    private static String quoted(String file) {
        return "\"" + folder.resolve(file) + "\"";
    }

    /** Where no database is yet. */
    private static Path empty() {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> folder.resolve("empty" + n))
                .filter(file -> !Files.exists(Path.of(file + ".mv.db")))
                .findFirst()
                .orElseThrow();
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String database() {
        return "jdbc:h2:mem:script-answers;DB_CLOSE_DELAY=-1";
    }
}
