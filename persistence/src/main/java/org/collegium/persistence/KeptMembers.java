package org.collegium.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.collegium.member.Dues;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;

/**
 * The members of one association within one transaction: all of them once they were asked for, else those of the numbers
 * asked for last, as they are when they are written.
 */
final class KeptMembers {

    private final UUID association;
    private final Rows rows;
    private Optional<Members> all = Optional.empty();
    private Set<MemberId> askedFor = Set.of();
    private Members found = Members.none();

    KeptMembers(UUID association, Rows rows) {
        this.association = association;
        this.rows = rows;
    }

    Members all() {
        if (all.isEmpty()) {
            all = Optional.of(members(rows.all(MemberRow.class, association), rows.all(DuesRow.class, association)));
        }
        return all.get();
    }

    /** Those of these numbers. */
    Members of(Collection<MemberId> numbers) {
        if (all.isPresent()) {
            return all.get().only(numbers);
        }
        if (!askedFor.containsAll(numbers)) {
            found = new MemberBatches(association, rows.connection()).read(numbers);
            askedFor = new HashSet<>(numbers);
        }
        return found.only(numbers);
    }

    /** What they are after a write. */
    void set(Collection<Member> more) {
        all = all.map(before -> before.enrol(more));
        // Those asked for last are written last: asked for again, they are read again.
        askedFor = Set.of();
    }

    private static Members members(List<MemberRow> members, List<DuesRow> dues) {
        Map<String, List<Dues>> byMember = dues.stream()
                .collect(Collectors.groupingBy(
                        row -> row.member, Collectors.mapping(DuesRow::value, Collectors.toList())));
        return Members.of(members.stream()
                .map(row -> row.value(byMember.getOrDefault(row.member, List.of())))
                .toList());
    }
}
