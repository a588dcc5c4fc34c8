package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.attendance.SeatState;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.exchange.Popolo;
import org.collegium.reporting.exchange.PopoloJson;
import org.collegium.secretary.folder.Folder;
import org.collegium.secretary.folder.SampleFolder;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample year as Popolo, one of whose secret ballots is taken behind closed doors here. */
class PopoloCommandTest {

    private static final String CONFIDENTIAL = "delegation-reseau";

    private static final Map<Readers, String> WRITTEN = new EnumMap<>(Readers.class);

    @TempDir
    private static Path temporary;

    private static String database = "";
    private static List<Meeting.Closed> sittings = List.of();

    @BeforeAll
    static void keep() {
        Path folder = SampleFolder.copiedInto(temporary)
                .replace(
                        "ordre-du-jour.csv",
                        "hébergeurs;delegation-reseau;1;;;",
                        "hébergeurs;delegation-reseau;1;;;oui")
                .replace("ordre-du-jour.csv", "2025-03-11-council-2-4.md;", "2025-03-11-council-2-4.md;oui")
                .path();
        sittings = Folder.read(folder).contents().orElseThrow().sittings();
        database = "jdbc:h2:file:" + temporary.resolve("collegium");
        Run.keep(folder, temporary.resolve("out"), database, "--form", "json", "--lang", "fr");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the whole year is written and reads back equal, for every reader")
    void wholeYear(Readers readers) {
        Popolo written = OneRecord.readIn(
                database, holdings -> PopoloCommand.document(holdings, readers.audience(), Locale.ENGLISH));
        String json = written(readers);

        assertThat(written.events()).hasSize(sittings.size());
        assertThat(PopoloJson.read("popolo.json", json)).isEqualTo(Answer.granted(written));
    }

    @Test
    @DisplayName("each vote has the counts of the record, and where it was by name those of the names")
    void counts() {
        Popolo document = read(Readers.council);
        Map<String, Popolo.VoteEvent> events = document.voteEvents().stream()
                .collect(Collectors.toMap(vote -> vote.id().replaceFirst(".*/vote/", ""), vote -> vote));

        assertThat(events)
                .hasSameSizeAs(sittings.stream()
                        .flatMap(sitting -> sitting.sitting().votes().stream())
                        .toList());
        for (Meeting.Closed sitting : sittings) {
            for (HeldVote vote : sitting.sitting().votes()) {
                int number = sitting.sitting().votesOn(vote.item()).indexOf(vote) + 1;
                String path = sitting.id() + "/" + vote.item() + "/" + number;
                assertThat(events).as(path).containsKey(path);
                assertThat(counted(events.get(path)))
                        .as(path)
                        .containsAllEntriesOf(chosen(vote.ballots().tally()));
                assertThat(events.get(path).counts().stream()
                                .mapToInt(Popolo.Count::value)
                                .sum())
                        .as(path)
                        .isEqualTo(vote.roll().standings().size() - vote.roll().count(SeatState.VACANT));
            }
        }
        assertThat(document.voteEvents())
                .filteredOn(vote -> vote.mode() == BallotMode.ROLL_CALL)
                .hasSizeGreaterThan(20)
                .allSatisfy(vote -> assertThat(vote.votes().stream()
                                .collect(Collectors.groupingBy(Popolo.Vote::option, Collectors.summingInt(each -> 1))))
                        .as(vote.id())
                        .isEqualTo(withoutNone(counted(vote))));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a secret ballot names nobody, whoever reads")
    void secret(Readers readers) {
        assertThat(read(readers).voteEvents())
                .filteredOn(vote -> vote.mode() == BallotMode.SECRET)
                .hasSizeGreaterThan(4)
                .allSatisfy(vote -> assertThat(vote.toString()).doesNotContain("/member/"));
    }

    @Test
    @DisplayName("what is behind closed doors, and who never sat on the council, is there for the council alone")
    void everybody() {
        String forCouncil = written(Readers.council);
        Popolo council = read(Readers.council);
        Popolo everybody = read(Readers.everybody);

        assertThat(forCouncil).contains(CONFIDENTIAL, "/vote/2025-03-11-council-2/4/1\"");
        assertThat(written(Readers.everybody))
                .doesNotContain(CONFIDENTIAL, "2025-03-11-council-2/4/")
                .contains("2025-03-11-council-2/5/");
        assertThat(everybody.voteEvents()).hasSize(council.voteEvents().size() - 1);
        assertThat(council.persons()).hasSizeGreaterThan(290);
        assertThat(everybody.persons())
                .hasSize(8)
                .allSatisfy(person -> assertThat(everybody.memberships())
                        .anyMatch(membership -> membership.postId().isPresent()
                                && membership.memberId().equals(person.id())));
    }

    @Test
    @DisplayName("what its page shows of a motion is what is written")
    void page() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("basedir", "."), "../../docs/popolo.md"));
        String shown = page.replaceFirst("(?s).*```json\n(.*?)```.*", "$1");

        assertThat(shown).isNotEqualTo(page).contains("\"rule\"");
        assertThat(spaced(written(Readers.everybody))).contains(spaced(shown));
    }

    private static String spaced(String json) {
        return json.strip().replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("into a file it writes the same and says how much; where it cannot, nothing is left of it")
    void intoAFile() throws IOException {
        Path file = temporary.resolve("popolo.json");
        Run run = popolo("--out", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip()).isEqualTo("8 people, 17 sittings and 74 votes written to " + file + ".");
        assertThat(Files.readString(file)).isEqualTo(written(Readers.everybody));

        Path nowhere = temporary.resolve("no/where.json");
        Run failed = popolo("--out", nowhere.toString());
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains("could not be read or written");
        assertThat(nowhere.getParent()).doesNotExist();
    }

    @Test
    @DisplayName("a database that keeps no record ends it with 2 and leaves the file as it was")
    void noRecord() throws IOException {
        Path file = Files.writeString(temporary.resolve("before.json"), "before");
        Run run = Run.of("popolo", "--db", "jdbc:h2:mem:no-popolo", "--out", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("The database holds 0 associations; exactly one is needed.");
        assertThat(file).hasContent("before");
    }

    /** What was chosen, in the terms of Popolo. */
    private static Map<Popolo.Option, Integer> chosen(Tally tally) {
        Map<Popolo.Option, Integer> chosen = new EnumMap<>(Popolo.Option.class);
        chosen.put(Popolo.Option.YES, tally.inFavour());
        chosen.put(Popolo.Option.NO, tally.against());
        chosen.put(Popolo.Option.ABSTAIN, tally.abstaining());
        chosen.put(Popolo.Option.BLANK, tally.blank());
        chosen.put(Popolo.Option.SPOILED, tally.spoiled());
        chosen.entrySet()
                .removeIf(none -> none.getValue() == 0
                        && none.getKey() != Popolo.Option.YES
                        && none.getKey() != Popolo.Option.NO);
        return chosen;
    }

    private static Map<Popolo.Option, Integer> counted(Popolo.VoteEvent vote) {
        return vote.counts().stream().collect(Collectors.toMap(Popolo.Count::option, Popolo.Count::value));
    }

    private static Map<Popolo.Option, Integer> withoutNone(Map<Popolo.Option, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Popolo read(Readers readers) {
        return PopoloJson.read("popolo.json", written(readers)).orElseThrow();
    }

    /** What is written for a reader, once for all tests. */
    private static String written(Readers readers) {
        return WRITTEN.computeIfAbsent(
                readers, reader -> popolo("--reader", reader.name()).out());
    }

    private static Run popolo(String... more) {
        return Run.of(Stream.concat(Stream.of("popolo", "--db", database, "--lang", "en"), Stream.of(more))
                .toArray(String[]::new));
    }
}
