package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.LegalBasis;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A member, without the dues: a person has the names of a person, a legal entity those of an entity, a pseudonym none. */
@Entity
@Table(name = "member")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "member")})
@SuppressWarnings("NullAway.Init")
class MemberRow extends Row {

    @Column(name = "member")
    String member;

    @Column(name = "given_name")
    @Nullable
    String givenName;

    @Column(name = "family_name")
    @Nullable
    String familyName;

    @Column(name = "entity_name")
    @Nullable
    String entityName;

    @Column(name = "represented_by")
    @Nullable
    String representedBy;

    @Column(name = "joined_on")
    LocalDate joinedOn;

    @Column(name = "left_on")
    @Nullable
    LocalDate leftOn;

    @Column(name = "left_because")
    @Nullable
    String leftBecause;

    @Column(name = "pseudonymised_on")
    @Nullable
    LocalDate pseudonymisedOn;

    @Column(name = "names_remain_by")
    @Nullable
    String namesRemainBy;

    static MemberRow of(UUID association, Member member) {
        MemberRow row = new MemberRow();
        row.association = association;
        row.member = member.id().value();
        if (member.identity() instanceof Identity.Person person) {
            row.givenName = person.givenName();
            row.familyName = person.familyName();
        } else if (member.identity() instanceof Identity.LegalEntity entity) {
            row.entityName = entity.name();
            row.representedBy = entity.representedBy();
        } else if (member.identity() instanceof Identity.Pseudonym pseudonym) {
            row.pseudonymisedOn = pseudonym.since();
            row.namesRemainBy = pseudonym.basis().name();
        }
        row.joinedOn = member.joined();
        row.leftOn = member.departure().map(Departure::on).orElse(null);
        row.leftBecause = member.departure().map(Departure::reason).orElse(null);
        return row;
    }

    Member value(List<Dues> dues) {
        return new Member(new MemberId(member), identity(), joinedOn, departure(), dues);
    }

    private Identity identity() {
        if (pseudonymisedOn != null) {
            LegalBasis basis = LegalBasis.valueOf(Objects.requireNonNull(namesRemainBy));
            return new Identity.Pseudonym(new MemberId(member), pseudonymisedOn, basis);
        }
        return entityName == null
                ? new Identity.Person(Objects.requireNonNull(givenName), Objects.requireNonNull(familyName))
                : new Identity.LegalEntity(entityName, Objects.requireNonNull(representedBy));
    }

    private Optional<Departure> departure() {
        return Optional.ofNullable(leftOn).map(day -> new Departure(day, Objects.requireNonNull(leftBecause)));
    }
}
