package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** The members and what they paid. */
final class MembersTables {

    private static final Map<String, Boolean> IS_PERSON = natures();

    private final Tables tables;
    private final Map<MemberId, Member> members = new LinkedHashMap<>();

    private MembersTables(Tables tables) {
        this.tables = tables;
    }

    static Members read(Tables tables) {
        MembersTables reading = new MembersTables(tables);
        reading.readMembers();
        reading.readDues();
        return Members.of(reading.members.values());
    }

    private void readMembers() {
        for (Row row : tables.rows(TableFile.MEMBERS)) {
            Optional<MemberId> id = Cells.member(row, "membre");
            Optional<Identity> identity = identity(row);
            Optional<LocalDate> joined = Cells.day(row, "adhésion");
            Optional<LocalDate> left = Cells.optionalDay(row, "départ");
            if (Found.all(id, identity, joined)) {
                add(row, id.get(), identity.get(), joined.get(), left);
            }
        }
    }

    private void add(Row row, MemberId id, Identity identity, LocalDate joined, Optional<LocalDate> left) {
        if (members.containsKey(id)) {
            row.fault("membre", Phrase.of("folder.doubled"));
        } else if (left.filter(day -> day.isBefore(joined)).isPresent()) {
            row.faultExpecting("départ", Phrase.of("folder.left-before-joining").with(joined));
        } else {
            Optional<Departure> departure = left.map(day -> new Departure(day, row.text("motif")));
            members.put(id, new Member(id, identity, joined, departure, List.of()));
        }
    }

    private static Optional<Identity> identity(Row row) {
        Optional<Boolean> isPerson = row.oneOf("nature", IS_PERSON);
        Optional<String> name = Cells.words(row, "nom");
        if (isPerson.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return isPerson.get()
                ? Cells.words(row, "prénom").map(given -> new Identity.Person(given, name.get()))
                : Cells.words(row, "représentée par").map(person -> new Identity.LegalEntity(name.get(), person));
    }

    private void readDues() {
        People people = new People(Members.of(members.values()), tables.isSound("membres.csv"));
        for (Row row : tables.rows(TableFile.DUES)) {
            Optional<Member> member = people.member(row, "membre");
            Optional<LocalDate> from = Cells.day(row, "du");
            Optional<LocalDate> last = Cells.day(row, "au");
            Optional<Long> cents = Cells.cents(row, "montant");
            if (!Found.all(member, from, last, cents)) {
                continue;
            }
            if (last.get().isBefore(from.get())) {
                row.faultExpecting("au", Phrase.of("folder.ends-before").with(from.get()));
            } else {
                pay(member.get().id(), new Dues(from.get(), last.get().plusDays(1), cents.get()));
            }
        }
    }

    private void pay(MemberId id, Dues paid) {
        members.computeIfPresent(id, (same, member) -> {
            List<Dues> dues = new ArrayList<>(member.dues());
            dues.add(paid);
            return new Member(id, member.identity(), member.joined(), member.departure(), dues);
        });
    }

    private static Map<String, Boolean> natures() {
        Map<String, Boolean> natures = new LinkedHashMap<>();
        natures.put("personne", true);
        natures.put("personne morale", false);
        return natures;
    }
}
