package org.collegium.secretary;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.collegium.archive.Archive;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.member.Member;
import org.collegium.persistence.CouncilStore;
import org.collegium.privacy.PersonalFile;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.reporting.exchange.PersonalFileJson;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Folder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every row of the sample's database that says somebody's number or name, held against that person's file. */
class PersonalFileOfTheSampleTest {

    private static final String DATABASE = "jdbc:h2:mem:person";

    /** Rows by table, each with its values by column. */
    private static final Map<String, List<Map<String, String>>> TABLES = new TreeMap<>();

    private static final Map<Member, JsonObject> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void keepTheSampleAndDrawEveryFile() throws SQLException {
        Contents contents = Folder.read(Path.of("data")).contents().orElseThrow();
        try (CouncilStore store = CouncilStore.open(DATABASE)) {
            Archive archive = new Archive(store);
            contents.keepIn(archive).orElseThrow();
            AssociationId association = archive.associations().get(0);
            archive.<Boolean>read(association, PersonalFileOfTheSampleTest::drawAll);
            try (Connection prompt = DriverManager.getConnection(DATABASE)) {
                readAll(prompt);
            }
        }
    }

    @AfterAll
    static void forget() {
        TABLES.clear();
        FILES.clear();
    }

    @Test
    @DisplayName("every row that says a number or a name is in that person's file, row by row and table by table")
    void nothingIsLeftOut() {
        SoftAssertions softly = new SoftAssertions();
        FILES.forEach((member, file) ->
                softly.assertThat(rowsOnRecord(member)).as(member.name()).isEqualTo(rowsInFile(file)));
        softly.assertAll();
        assertThat(FILES).hasSizeGreaterThan(200);
        assertThat(rowsOnRecord(member("M007")).keySet())
                .contains("MEMBER", "DUES", "MANDATE", "ATTENDANCE", "SITTING", "SITTING_SEAT", "REGISTER_ENTRY");
        assertThat(rowsOnRecord(member("M222")).keySet()).contains("conflicts");
    }

    @Test
    @DisplayName("what is kept by the number of a seat is in the file of whoever held it: ballots, positions, calls")
    void bySeatToo() {
        FILES.forEach((member, file) -> {
            Set<String> seats = TABLES.get("SITTING_SEAT").stream()
                    .filter(row -> member.id().value().equals(row.get("HOLDER")))
                    .map(row -> row.get("SITTING") + "#" + row.get("SEAT"))
                    .collect(toSet());
            assertThat(inAll(file, "votes")).as(member.name()).isEqualTo(rowsOf(seats, "VOTE_SEAT", "SEAT"));
            assertThat(inAll(file, "positions")).isEqualTo(rowsOf(seats, "CONSENSUS_POSITION", "SEAT"));
            assertThat(inAll(file, "askedForVote")).isEqualTo(rowsOf(seats, "CONSENSUS_STAGE", "ASKED_BY"));
        });
        assertThat(inAll(FILES.get(member("M007")), "votes")).isPositive();
        assertThat(inAll(FILES.get(member("M007")), "positions")).isPositive();
    }

    @Test
    @DisplayName("a party reads its case whole, somebody else named in it as far as it may be read")
    void conflictsAsFarAsTheyMayBeRead() {
        assertThat(FILES.get(member("M222"))
                        .getJsonArray("conflicts")
                        .getJsonObject(0)
                        .getJsonArray("facts"))
                .isNotEmpty();
        assertThat(FILES.get(member("M001")).getJsonArray("conflicts")).isEmpty();
    }

    @Test
    @DisplayName("every file fits the published schema")
    void fitsTheSchema() {
        PublishedSchema schema = new PublishedSchema("docs/person.schema.json");

        assertThat(FILES.values())
                .allSatisfy(file -> assertThat(schema.errors(file.toString())).isEmpty());
    }

    private static Map<String, Long> rowsOnRecord(Member member) {
        Pattern number = Pattern.compile("(?<![\\p{L}\\p{N}])" + member.id().value() + "(?![\\p{L}\\p{N}])");
        String name = plain(member.name());
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Set<String>> cases = new TreeMap<>();
        TABLES.forEach((table, rows) -> {
            List<Map<String, String>> saying = rows.stream()
                    .filter(row -> row.values().stream()
                            .anyMatch(value ->
                                    number.matcher(value).find() || plain(value).contains(name)))
                    .toList();
            if (table.startsWith("CONFLICT_")) {
                saying.forEach(row -> cases.computeIfAbsent("conflicts", any -> new TreeSet<>())
                        .add(row.get("REFERENCE")));
            } else if (!saying.isEmpty()) {
                counts.put(table, (long) saying.size());
            }
        });
        cases.forEach((all, references) -> counts.put(all, (long) references.size()));
        return counts;
    }

    /** How many rows of each table the file stands for. A table that is not told here must not name anybody. */
    private static Map<String, Long> rowsInFile(JsonObject file) {
        List<JsonObject> sittings = objects(file.getJsonArray("sittings"));
        Map<String, Long> counts = new TreeMap<>();
        counts.put("MEMBER", 1 + mentions(file, "member .*"));
        counts.put(
                "DUES", (long) file.getJsonObject("member").getJsonArray("dues").size());
        counts.put("MANDATE", (long) file.getJsonArray("mandates").size());
        counts.put("STEWARD", (long) file.getJsonArray("masters").size());
        counts.put("ELECTION_CANDIDATE", (long) file.getJsonArray("candidacies").size());
        counts.put("EXCLUSION", (long) file.getJsonArray("exclusions").size());
        counts.put(
                "SPECIAL_MANDATE", (long) file.getJsonArray("specialMandates").size());
        counts.put("ACT_ON_BEHALF", (long) file.getJsonArray("actsOnBehalf").size());
        counts.put("ACT", (long) file.getJsonArray("acts").size());
        counts.put("REGISTER_ENTRY", (long) file.getJsonArray("registerEntries").size());
        counts.put("conflicts", (long) file.getJsonArray("conflicts").size());
        counts.put(
                "SITTING",
                Stream.concat(
                                sittings.stream()
                                        .filter(at -> !at.getJsonArray("roles").isEmpty())
                                        .map(at -> at.getString("sitting")),
                                mentioned(file, "([^/]*)/(place|means)"))
                        .distinct()
                        .count());
        counts.put(
                "SITTING_SEAT",
                sittings.stream().filter(at -> at.containsKey("seat")).count());
        counts.put(
                "ATTENDANCE",
                (long) inAll(file, "movements")
                        + inAll(file, "proxies")
                        + inAll(file, "recusals")
                        + sittings.stream()
                                .filter(at -> at.getBoolean("excused"))
                                .count());
        counts.put("ACTION_ITEM", inAll(file, "actions") + mentions(file, ".*/action"));
        counts.put(
                "AGENDA_ITEM",
                mentioned(file, "([^/]*/\\d+)(/(motion|summary|set-aside))?")
                        .distinct()
                        .count());
        counts.put("AMENDMENT", mentions(file, ".*/amendment"));
        counts.put("MINUTES_VERSION", (long) file.getJsonArray("versions").size());
        counts.put("MINUTES_REMARK", file.getJsonArray("remarks").size() + mentions(file, ".*/remark"));
        counts.put("OVERRULING", mentions(file, ".*/overruled"));
        counts.put("CONSENSUS_STAGE", mentions(file, ".*/version-\\d+"));
        counts.put("CONSENSUS_POSITION", mentions(file, ".*/round-\\d+"));
        counts.put("RESOURCE", mentions(file, "resource"));
        counts.put("PARTNER", mentions(file, "partner"));
        counts.put("SHEET_TEXT", mentions(file, "sheet/.*"));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static long mentions(JsonObject file, String where) {
        return mentioned(file, "(" + where + ")").count();
    }

    /** The first group of each place of a form. */
    private static Stream<String> mentioned(JsonObject file, String where) {
        Pattern form = Pattern.compile(where);
        return objects(file.getJsonArray("mentions")).stream()
                .map(mention -> form.matcher(mention.getString("where")))
                .filter(Matcher::matches)
                .map(place -> place.group(1));
    }

    private static int inAll(JsonObject file, String part) {
        return objects(file.getJsonArray("sittings")).stream()
                .mapToInt(at -> at.getJsonArray(part).size())
                .sum();
    }

    private static int rowsOf(Set<String> seats, String table, String seat) {
        return (int) TABLES.get(table).stream()
                .filter(row -> seats.contains(row.get("SITTING") + "#" + row.get(seat)))
                .count();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static Member member(String number) {
        return FILES.keySet().stream()
                .filter(member -> member.id().value().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static boolean drawAll(Holdings holdings) {
        for (Member member : holdings.members()) {
            PersonalFile file = PersonalFile.of(member.id(), holdings, LocalDate.of(2026, 1, 7))
                    .orElseThrow();
            try (JsonReader json = Json.createReader(new StringReader(PersonalFileJson.write(file, Locale.FRENCH)))) {
                FILES.put(member, json.readObject());
            }
        }
        return true;
    }

    private static void readAll(Connection prompt) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = prompt.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                                + " and table_schema = 'PUBLIC' and table_name <> 'collegium_schema_history'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        for (String table : names) {
            try (Statement statement = prompt.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table)) {
                List<Map<String, String>> all = new ArrayList<>();
                while (rows.next()) {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        values.put(rows.getMetaData().getColumnName(i), String.valueOf(rows.getString(i)));
                    }
                    all.add(values);
                }
                TABLES.put(table, all);
            }
        }
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
