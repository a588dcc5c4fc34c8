package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.SeatRange;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.reporting.exchange.BylawsJson;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What commands answer with {@code --json}, held against the published schema and against what they tell people. */
class ScriptAnswerTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/command.schema.json");

    private static final Map<String, Run> ENGLISH = new HashMap<>();

    private static final Pattern SAYS = Pattern.compile("\"says\":\"(?:[^\"\\\\]|\\\\.)*\"");

    private static final Pattern INNERMOST_VALUES =
            Pattern.compile("\"values\":\\[(?:[^\\[\\]\"]|\"(?:[^\"\\\\]|\\\\.)*\")*]");

    /** Members of answers that may be missing. */
    private static final Pattern OPTIONAL = Pattern.compile(
            "/answer/(due|due/hour|settled|facilitator|secretary|seal|trail|signatory|files|leftOut|item"
                    + "|versions/\\*/partsUnlike|versions/\\*/remarks/\\*/(item|words)|votes/\\*/says)");

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

    static Stream<Arguments> told() {
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
    @DisplayName("every command that takes --json is in the schema and tried here")
    void everyCommand() {
        Set<String> takingIt = commands(Collegium.commandLine(Locale.ENGLISH))
                .filter(command -> command.getCommandSpec().optionsMap().containsKey("--json"))
                .map(command -> command.getCommandSpec().qualifiedName().substring("collegium ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = SCHEMA
                .json()
                .getJsonObject("properties")
                .getJsonObject("command")
                .getJsonArray("enum")
                .getValuesAs(jakarta.json.JsonString::getString)
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(takingIt)
                .hasSize(12)
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

    @ParameterizedTest
    @ValueSource(strings = {"person M001 --db DB", "year --out IN/out"})
    @DisplayName("a command that does not know it refuses it, in words alone")
    void unknown(String words) {
        Run run = run(words, "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Unknown or too many: --json");
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
        return SAYS.matcher(document).replaceAll("\"says\":\"\"");
    }

    /** Asked once: to look at the same answer again takes no other database. */
    private static Run inEnglish(String words) {
        return ENGLISH.computeIfAbsent(words, asked -> run(asked, "--lang", "en", "--json"));
    }

    private static Run run(String words, String... more) {
        String replaced = words.replace("NEW", "jdbc:h2:file:" + empty())
                .replace("DB", database())
                .replace("FOUNDED", "jdbc:h2:file:" + folder.resolve("founded"))
                .replace("OWN", folder.resolve("folder").toString())
                .replace("IN", folder.toString());
        return Run.of(
                Stream.concat(Stream.of(replaced.split(" ")), Stream.of(more)).toArray(String[]::new));
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
