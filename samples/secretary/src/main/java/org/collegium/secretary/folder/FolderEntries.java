package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.collegium.council.Mandate;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;

/**
 * The beginning of a folder, its members and its council, as they are entered.
 *
 * @since 0.1
 */
public final class FolderEntries {

    private static final long CENTS = 100;

    private FolderEntries() {}

    /**
     * A new folder, whose tables have no line but that of the association; those that are there already stay as they are.
     *
     * @param id of the association
     * @param name its full name
     * @param office its registered office, on one line
     * @param rna its number in the national register; empty where it has none
     * @param language the code of the language in which it writes
     * @param zone its time zone
     * @param bylaws the name of bylaws that the library brings
     * @param since the first day on which they are in force
     * @param keeper who keeps the folder
     * @param secret 64 hexadecimal digits, drawn by chance
     */
    public static Entry beginning(
            UUID id,
            String name,
            String office,
            Optional<String> rna,
            String language,
            String zone,
            String bylaws,
            LocalDate since,
            MemberId keeper,
            String secret) {
        return Entry.of(folder -> {
            Draft empty = folder;
            for (TableFile table : TableFile.values()) {
                boolean isThere =
                        table.isOptional() || empty.content(table.file()).isPresent();
                empty = isThere ? empty : empty.withEmpty(table);
            }
            return empty.adding(
                    TableFile.ASSOCIATION,
                    Map.of(
                            "identifiant", id.toString(),
                            "nom", name,
                            "siège", office,
                            "rna", rna.orElse(""),
                            "langue", language,
                            "fuseau", zone,
                            "statuts", bylaws,
                            "statuts depuis", since.toString(),
                            "tenu par", keeper.value(),
                            "secret", secret));
        });
    }

    /** The members and what they paid, in the place of those that are there. */
    public static Entry members(Iterable<Member> members) {
        return Entry.of(folder -> {
            List<Map<String, String>> lines = new ArrayList<>();
            List<Map<String, String>> paid = new ArrayList<>();
            for (Member member : members) {
                lines.add(cells(member));
                member.dues().forEach(dues -> paid.add(cells(member.id(), dues)));
            }
            return folder.with(TableFile.MEMBERS, lines).with(TableFile.DUES, paid);
        });
    }

    private static Map<String, String> cells(Member member) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("membre", member.id().value());
        cells.put("adhésion", member.joined().toString());
        member.departure().ifPresent(left -> {
            cells.put("départ", left.on().toString());
            cells.put("motif", left.reason());
        });
        if (member.identity() instanceof Identity.LegalEntity entity) {
            cells.put("nature", "personne morale");
            cells.put("nom", entity.name());
            cells.put("représentée par", entity.representedBy());
        } else if (member.identity() instanceof Identity.Person person) {
            cells.put("nature", "personne");
            cells.put("nom", person.familyName());
            cells.put("prénom", person.givenName());
        }
        return cells;
    }

    private static Map<String, String> cells(MemberId member, Dues dues) {
        return Map.of(
                "membre", member.value(),
                "du", dues.from().toString(),
                "au", dues.until().minusDays(1).toString(),
                "montant", String.format(Locale.ROOT, "%d,%02d", dues.cents() / CENTS, dues.cents() % CENTS));
    }

    /** A mandate on the council. */
    public static Entry mandate(Mandate mandate) {
        return Entry.line(
                TableFile.MANDATES,
                "siège",
                String.valueOf(mandate.seat().number()),
                "membre",
                mandate.member().value(),
                "du",
                mandate.from().toString(),
                "au",
                mandate.until().map(day -> day.minusDays(1).toString()).orElse(""),
                "origine",
                Entry.word("origin", mandate.origin()));
    }
}
