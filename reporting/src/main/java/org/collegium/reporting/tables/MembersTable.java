package org.collegium.reporting.tables;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * The register of members: everybody who is or was one, by number.
 *
 * @since 0.1
 */
public final class MembersTable {

    private MembersTable() {}

    /** The table in a language. */
    public static Table of(Members members, Locale language) {
        return new Columns<Member>(ReportLexicon.of(language))
                .add("member", Member::id)
                .add("kind", member -> Phrase.of(person(member).isPresent() ? "member.person" : "member.legal-entity"))
                .add(
                        "family-name",
                        member ->
                                person(member).map(Identity.Person::familyName).orElse(member.name()))
                .add("given-name", member -> person(member).map(Identity.Person::givenName))
                .add("represented-by", member -> legalEntity(member).map(Identity.LegalEntity::representedBy))
                .add("joined", Member::joined)
                .add("left", member -> member.departure().map(Departure::on))
                .add("reason", member -> member.departure().map(Departure::reason))
                .add("paid-until", MembersTable::lastDayPaid)
                .over(members);
    }

    private static Optional<Identity.Person> person(Member member) {
        return member.identity() instanceof Identity.Person person ? Optional.of(person) : Optional.empty();
    }

    private static Optional<Identity.LegalEntity> legalEntity(Member member) {
        return member.identity() instanceof Identity.LegalEntity entity ? Optional.of(entity) : Optional.empty();
    }

    private static Optional<LocalDate> lastDayPaid(Member member) {
        return member.dues().stream().map(Dues::until).max(LocalDate::compareTo).map(until -> until.minusDays(1));
    }
}
