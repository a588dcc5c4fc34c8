package org.collegium.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.persistence.CouncilStore;

/** Opens a record in a database of its own, and enrols somebody. */
public final class FirstRecord {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 1, 7);

    private FirstRecord() {}

    /** Runs it: a database, such as {@code jdbc:h2:file:./council}. */
    public static void main(String[] arguments) {
        AssociationId id = new AssociationId(UUID.randomUUID());
        Association association = new Association(
                id, "Le Four", "3 place du Four, Quimper", Optional.empty(), Locale.FRENCH, ZoneId.of("Europe/Paris"));
        Member anna = new Member(
                new MemberId("anna"), new Identity.Person("Anna", "Bihan"), FOUNDED, Optional.empty(), List.of());
        Deed opening = new Deed.OpenRecord(association, BylawsVersions.from(FOUNDED, Bylaws.collegial()));
        Deed enrolling = new Deed.Enrol(List.of(anna));
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            Archive archive = new Archive(store);
            archive.perform(act(id, anna, opening)).orElseThrow();
            archive.perform(act(id, anna, enrolling)).orElseThrow();
            int members = store.read(id, record -> record.members().size());
            System.out.println(association.name() + ": " + members + " member on record");
        }
    }

    private static Act act(AssociationId association, Member actor, Deed deed) {
        return new Act(
                new ActId(UUID.randomUUID()),
                association,
                actor.id(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                deed);
    }
}
