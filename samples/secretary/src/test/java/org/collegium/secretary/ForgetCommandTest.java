package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.persistence.CouncilStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anna holds a seat without end; Malo left in 2010. */
class ForgetCommandTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2005, 1, 1);
    private static final AssociationId ID = new AssociationId(new UUID(4, 2));

    @TempDir
    Path temporary;

    @BeforeEach
    void keep() {
        open(database());
    }

    /** Keeps the record of Anna and Malo in an empty database. */
    static void open(String database) {
        Association association =
                new Association(ID, "Les Communs", "Brest", Optional.empty(), Locale.FRENCH, ZoneId.of("Europe/Paris"));
        Mandate mandate =
                new Mandate(new Seat(1), new MemberId("anna"), LONG_AGO, Optional.empty(), Mandate.Origin.ELECTED);
        List<Deed> deeds = List.of(
                new Deed.OpenRecord(association, BylawsVersions.from(LONG_AGO, Bylaws.collegial())),
                new Deed.Enrol(List.of(member("anna", "Anna", Optional.empty()), malo())),
                new Deed.Appoint(List.of(mandate)));
        try (CouncilStore store = CouncilStore.open(database)) {
            deeds.forEach(deed -> new Archive(store)
                    .perform(new Act(new ActId(UUID.randomUUID()), ID, new MemberId("anna"), Instant.EPOCH, deed))
                    .orElseThrow());
        }
    }

    @Test
    @DisplayName("the name, the reason and the fees of somebody who left long ago are gone from the file")
    void forgotten() {
        assertThat(person("malo").out()).contains("Malo", "Le Gall", "a déménagé", "1500");

        Run run = Run.of("forget", "malo", "--db", database(), "--by", "anna", "--on", "2020-01-01", "--lang", "fr");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Le membre malo est pseudonymisé.");
        assertThat(person("malo").out())
                .contains("\"pseudonymisedOn\": \"2020-01-01\"", "\"namesRemainBy\": \"LEGITIMATE_INTEREST\"")
                .doesNotContain("Malo", "Le Gall", "a déménagé", "1500");
    }

    @Test
    @DisplayName("whoever may not be forgotten is refused in the language asked for, and stays as they were")
    void refused() {
        Run member = Run.of("forget", "anna", "--db", database(), "--by", "anna", "--on", "2020-01-01", "--lang", "fr");
        Run early = Run.of("forget", "malo", "--db", database(), "--by", "anna", "--on", "2014-01-01", "--lang", "en");

        assertThat(member.exitCode()).isEqualTo(2);
        assertThat(member.err().replace('\u00a0', ' '))
                .contains("Refusé", "anna est encore membre le 1er janvier 2020");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err().replace('\u00a0', ' ')).contains("kept until the retention period ends, on 1 June 2015");
        assertThat(person("malo").out()).contains("Malo");
    }

    @Test
    @DisplayName("a file is written where it is asked for, and a stranger has none")
    void toFile() {
        Path file = temporary.resolve("malo.json");

        assertThat(Run.of("person", "malo", "--db", database(), "--out", file.toString())
                        .exitCode())
                .isZero();
        assertThat(file).content().startsWith("{").contains("\"joined\": \"2005-01-01\"");
        assertThat(person("nobody").exitCode()).isEqualTo(2);
        assertThat(person("nobody").err()).contains("nobody has the number nobody");
        assertThat(Files.exists(temporary.resolve("nobody.json"))).isFalse();
    }

    private Run person(String number) {
        return Run.of("person", number, "--db", database(), "--lang", "en");
    }

    private static Member malo() {
        return member("malo", "Malo", Optional.of(new Departure(LocalDate.of(2010, 6, 1), "a déménagé")));
    }

    private static Member member(String number, String name, Optional<Departure> departure) {
        return new Member(
                new MemberId(number),
                new Identity.Person(name, "Le Gall"),
                LONG_AGO,
                departure,
                List.of(new Dues(LONG_AGO, LONG_AGO.plusYears(1), 1_500)));
    }

    private String database() {
        return "jdbc:h2:file:" + temporary.resolve("council");
    }
}
