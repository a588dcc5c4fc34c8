package org.collegium.persistence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.lang.reflect.Method;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.archive.AConflict;
import org.collegium.archive.ActId;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.meeting.ActionDone;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements each method of the ports sends, which is for each table it concerns one, whatever the record holds. */
class PortStatementsTest {

    private static final int SITTINGS = 48;
    private static final int MEMBERS = 300;

    private static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("association", new Reading(1, Holdings::association)),
            entry("bylaws", new Reading(2, Holdings::bylaws)),
            entry("members", new Reading(2, Holdings::members)),
            entry("council", new Reading(3, Holdings::council)),
            entry("commons", new Reading(4, Holdings::commons)),
            entry("dealings", new Reading(3, Holdings::dealings)),
            entry("sitting", new Reading(15, holdings -> holdings.sitting(sittingOn(JANUARY)))),
            entry("sittings", new Reading(15, Holdings::sittings)),
            entry("conflicts", new Reading(4, Holdings::conflicts)),
            entry("actionsDone", new Reading(1, Holdings::actionsDone)),
            entry("exclusions", new Reading(1, Holdings::exclusions)),
            entry("review", new Reading(2, holdings -> holdings.review(sittingOn(JANUARY)))),
            entry("reviews", new Reading(2, Holdings::reviews)),
            entry("register", new Reading(1, Holdings::register)),
            entry("record", new Reading(34, Holdings::record)),
            entry("representationOn", new Reading(6, holdings -> holdings.representationOn(JANUARY))),
            entry("trail", new Reading(1, Holdings::trail)),
            entry("knows", new Reading(1, holdings -> holdings.knows(new ActId(UUID.randomUUID())))));

    private final CountingDriver driver = new CountingDriver();
    private final CouncilStore uncounted = CouncilStore.open("jdbc:h2:mem:ports");
    private CouncilStore store;

    private record Reading(int statements, Function<Holdings, Object> method) {}

    @BeforeEach
    void open() throws SQLException {
        DriverManager.registerDriver(driver);
        store = CouncilStore.open("jdbc:counting:h2:mem:ports");
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        uncounted.close();
        DriverManager.deregisterDriver(driver);
    }

    @Test
    void everyMethodThatReadsIsCounted() {
        assertThat(READINGS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Holdings.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aLongRecordIsReadByAsManyAsAShortOne() {
        ARecord brief = ARecord.in(store);
        everythingIn(brief);
        ARecord extensive = ARecord.in(store);
        everythingIn(extensive);
        grow(extensive);

        READINGS.forEach((name, reading) -> {
            assertThat(sentBy(brief, reading)).as("%s of a short record", name).hasSize(reading.statements());
            assertThat(sentBy(extensive, reading))
                    .as("%s of a long record", name)
                    .hasSize(reading.statements());
        });
    }

    private List<String> sentBy(ARecord record, Reading reading) {
        return driver.during(() -> store.read(record.association().id(), reading.method()));
    }

    private static void everythingIn(ARecord record) {
        record.with(record.association().january());
        record.perform(new Deed.KeepCommons(AnAssociation.commons()));
        record.perform(new Deed.RecordConflict(AConflict.with("C-2025-01", AConflict.everyKind())));
        record.perform(new Deed.SendForReview(sittingOn(JANUARY), 1));
        record.perform(new Deed.RemarkOn(sittingOn(JANUARY), 1, Optional.of(3), Optional.of("Trois voix.")));
        record.perform(new Deed.ReportDone(List.of(new ActionDone(sittingOn(JANUARY), 1, JANUARY.plusDays(9)))));
        record.dealing();
        record.excluding();
    }

    private void grow(ARecord record) {
        record.perform(new Deed.Enrol(
                IntStream.range(0, MEMBERS).mapToObj(PortStatementsTest::member).toList()));
        for (int number = 1; number < SITTINGS; number++) {
            int next = number;
            store.write(record.association().id(), holdings -> {
                        holdings.add(Sittings.copy(record, next));
                        return Answer.granted(true);
                    })
                    .orElseThrow();
        }
        for (int number = 2; number < 10; number++) {
            record.perform(new Deed.RecordConflict(AConflict.with("C-2025-0" + number, AConflict.everyKind())));
        }
    }

    private static Member member(int number) {
        return new Member(
                new MemberId("m" + number),
                new Identity.Person("Zoé", "B"),
                LocalDate.of(2025, 3, 1),
                Optional.empty(),
                AnAssociation.member(1).dues());
    }
}
