package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.council.Holder;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/**
 * Cells that name a member by number.
 *
 * @param members everybody known
 * @param areAllKnown whether every line of the table of members could be read, so that somebody else is unknown indeed
 */
record People(Members members, boolean areAllKnown) {

    Optional<Member> member(Row row, String column) {
        Optional<MemberId> id = Cells.member(row, column);
        Optional<Member> member = id.flatMap(members::member);
        if (id.isPresent() && member.isEmpty() && areAllKnown) {
            row.fault(column, Phrase.of("member.unknown").with(id.get().value()));
        }
        return member;
    }

    /** Somebody who is a member on a day. */
    Optional<Holder> holderOn(Row row, String column, LocalDate day) {
        Optional<Member> member = member(row, column);
        member.flatMap(known -> members.belonging(known.id(), day).refusal())
                .ifPresent(refusal -> row.fault(column, refusal.reason()));
        return member.filter(known -> known.belongsOn(day)).map(Holder::of);
    }

    Optional<Holder> holder(Row row, String column) {
        return member(row, column).map(Holder::of);
    }
}
