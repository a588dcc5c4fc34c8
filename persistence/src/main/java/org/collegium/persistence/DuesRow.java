package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.collegium.member.Dues;
import org.collegium.member.Member;
import org.eclipse.persistence.annotations.PrimaryKey;

/** A fee that a member paid. */
@Entity
@Table(name = "dues")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "member"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class DuesRow extends Row {

    @Column(name = "member")
    String member;

    @Column(name = "line")
    int line;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "end_day")
    LocalDate endDay;

    @Column(name = "cents")
    long cents;

    static List<DuesRow> of(UUID association, Member member) {
        return IntStream.range(0, member.dues().size())
                .mapToObj(i -> of(association, member, i + 1, member.dues().get(i)))
                .toList();
    }

    private static DuesRow of(UUID association, Member member, int line, Dues dues) {
        DuesRow row = new DuesRow();
        row.association = association;
        row.member = member.id().value();
        row.line = line;
        row.firstDay = dues.from();
        row.endDay = dues.until();
        row.cents = dues.cents();
        return row;
    }

    Dues value() {
        return new Dues(firstDay, endDay, cents);
    }
}
