package org.collegium.secretary.folder;

import java.util.Optional;
import org.collegium.council.Holder;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** Cells that name a member by number. */
final class People {

    private People() {}

    static Optional<Holder> holder(Row row, String column, Members members) {
        return Cells.member(row, column).flatMap(id -> {
            Optional<Member> member = members.member(id);
            if (member.isEmpty()) {
                row.fault(column, Phrase.of("member.unknown").with(id.value()));
            }
            return member.map(Holder::of);
        });
    }
}
