package org.collegium.secretary.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final MeetingId SITTING =
            MeetingId.parse("2026-01-06-council-1").orElseThrow();
    private static final MemberId ANNA = new MemberId("M001");
    private static final MemberId STRANGER = new MemberId("M099");

    @TempDir
    private Path path;

    private Desk desk = Desk.at(Path.of("."));

    private final List<Path> written = new ArrayList<>();

    @BeforeEach
    void begin() {
        desk = Desk.at(path);
        assertThat(enter(beginning()
                                .and(FolderEntries.members(List.of(anna(), ofTheTown())))
                                .and(FolderEntries.mandate(new Mandate(
                                        new Seat(1),
                                        ANNA,
                                        FIRST,
                                        Optional.of(FIRST.plusYears(3)),
                                        Mandate.Origin.ELECTED))))
                        .faults())
                .isEmpty();
    }

    @Test
    @DisplayName("what is entered is what the folder then tells")
    void entered() {
        Contents contents = desk.read().contents().orElseThrow();

        assertThat(contents.members()).containsExactly(anna(), ofTheTown());
        assertThat(contents.council().representatives(FIRST)).containsExactly(ANNA);
    }

    @Test
    @DisplayName("a folder is begun around the tables that are there")
    void aroundWhatIsThere() throws IOException {
        String members = Files.readString(path.resolve("membres.csv"));
        Files.delete(path.resolve("association.csv"));
        Files.delete(path.resolve("votes.csv"));

        assertThat(enter(beginning()).faults()).isEmpty();
        assertThat(path.resolve("membres.csv")).hasContent(members);
        assertThat(path.resolve("votes.csv")).isRegularFile();
    }

    @Test
    @DisplayName("a sitting that is called, or in session, is told and not yet of the record")
    void pending() {
        assertThat(enter(called()).faults()).isEmpty();
        assertThat(written).containsExactly(path.resolve("ordre-du-jour.csv"), path.resolve("seances.csv"));
        assertThat(desk.read().contents().orElseThrow().pending()).hasExactlyElementsOfTypes(Meeting.Convened.class);

        assertThat(enter(PresenceEntries.opening(SITTING, LocalTime.of(18, 32), ANNA, ANNA)
                                .and(PresenceEntries.arrival(SITTING, ANNA, LocalTime.of(18, 30))))
                        .faults())
                .isEmpty();
        Contents contents = desk.read().contents().orElseThrow();
        assertThat(contents.pending()).hasExactlyElementsOfTypes(Meeting.Open.class);
        assertThat(contents.sittings()).isEmpty();

        assertThat(enter(PresenceEntries.closing(SITTING, LocalTime.of(19, 0), Optional.empty()))
                        .faults())
                .isEmpty();
        assertThat(desk.read().contents().orElseThrow().pending()).isEmpty();
        assertThat(desk.read().contents().orElseThrow().sittings()).hasSize(1);
    }

    @Test
    @DisplayName("what the rules refuse is not written, none of it")
    void refused() throws IOException {
        enter(called());
        Map<String, String> before = files();

        List<Fault> faults = enter(PresenceEntries.opening(SITTING, LocalTime.of(18, 32), ANNA, ANNA)
                        .and(PresenceEntries.arrival(SITTING, STRANGER, LocalTime.of(18, 30))))
                .faults();

        assertThat(faults).extracting(Fault::file).containsExactly("presences.csv");
        assertThat(written).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @DisplayName("a folder that nobody else wrote is read once")
    void readOnce() {
        Folder read = desk.read();
        assertThat(desk.read()).isSameAs(read);

        Folder entered = enter(called());
        assertThat(desk.read()).isSameAs(entered).isNotEqualTo(read);
    }

    @Test
    @DisplayName("what somebody else wrote is seen, though the file is as long and as old as before")
    void writtenByOthers() throws IOException {
        Path file = path.resolve("association.csv");
        desk.read();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(
                file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("Ar Roued", "Ar Rouez"));
        Files.setLastModifiedTime(file, time);

        assertThat(desk.read().contents().orElseThrow().association().name()).isEqualTo("Ar Rouez");
    }

    @Test
    @DisplayName("a file that somebody else took away or added is missed, and seen")
    void addedByOthers() throws IOException {
        Files.delete(path.resolve("votes.csv"));
        assertThat(desk.read().faults()).extracting(Fault::file).containsExactly("votes.csv");

        Files.writeString(path.resolve("consensus.csv"), "séance");
        assertThat(desk.read().faults()).extracting(Fault::file).contains("votes.csv", "consensus.csv");
    }

    @Test
    @DisplayName("files that were all written when the power was cut come to their places, and nothing is left over")
    void interruptedAfterwards() throws IOException {
        enter(called());
        Map<String, String> before = files();
        Path written = Files.createDirectories(path.resolve(".collegium-written/textes"));
        Files.writeString(written.resolve("note.md"), "Une note.");

        desk.read();

        assertThat(files()).containsAllEntriesOf(before).containsEntry("textes/note.md", "Une note.");
        assertThat(path.resolve(".collegium-written")).doesNotExist();
    }

    @Test
    @DisplayName("files of which some were not written yet are forgotten")
    void interruptedBefore() throws IOException {
        enter(called());
        Map<String, String> before = files();
        Path writing = Files.createDirectories(path.resolve(".collegium-writing"));
        Files.writeString(writing.resolve("seances.csv"), "half");

        desk.read();

        assertThat(files()).isEqualTo(before);
        assertThat(writing).doesNotExist();
    }

    private Folder enter(Entry entry) {
        written.clear();
        return desk.enter(entry, written::add);
    }

    @Test
    @DisplayName("what a folder cannot be without is not taken back, nor what is kept for good")
    void notTakenBack() throws IOException {
        Map<String, String> begun = files();
        assertThat(desk.takeBack(file -> {})).isEmpty();
        assertThat(files()).isEqualTo(begun);

        desk.keepForGood();
        assertThat(desk.takeBack(file -> {})).isEmpty();
        assertThat(files().get("membres.csv")).isEqualTo(begun.get("membres.csv"));
    }

    private static Entry beginning() {
        return FolderEntries.beginning(
                UUID.randomUUID(),
                "Ar Roued",
                "1 quai, 29200 Brest",
                Optional.empty(),
                "fr",
                "Europe/Paris",
                "collegial",
                FIRST,
                ANNA,
                "0".repeat(64));
    }

    private static Entry called() {
        return AgendaEntries.convocation(
                        SITTING,
                        LocalDate.of(2025, 12, 28),
                        Optional.empty(),
                        ANNA,
                        LocalTime.of(18, 30),
                        "Salle Ar Mor")
                .and(AgendaEntries.item(SITTING, 1, "=1+1"));
    }

    private static Member anna() {
        return new Member(
                ANNA,
                new Identity.Person("Anna", "Le Goff"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                List.of(new Dues(FIRST, FIRST.plusYears(1), 1505)));
    }

    private static Member ofTheTown() {
        return new Member(
                new MemberId("M002"),
                new Identity.LegalEntity("Ville de Porz-Gwiñver", "Malo Uguen"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                List.of());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        path.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
