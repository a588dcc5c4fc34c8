package org.collegium.conflict;

import java.util.List;
import org.collegium.association.Reference;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;

/**
 * What a case is about.
 *
 * @param reference a {@link Reference} that names nobody, such as {@code C-2025-1}
 * @param parties those in conflict, two or more
 * @param subject in one line
 * @param confidentiality who may read the case
 * @since 0.1
 */
public record Grievance(String reference, List<Holder> parties, String subject, Confidentiality confidentiality) {

    public Grievance {
        Reference.wellFormed(reference);
        parties = List.copyOf(parties);
        long different = parties.stream().map(Holder::id).distinct().count();
        if (different < 2 || different < parties.size() || subject.isBlank()) {
            throw new IllegalArgumentException(
                    "Case " + reference + " needs a subject and two or more different parties, not " + parties.size());
        }
    }

    /** Whether somebody is a party. */
    public boolean isBetween(MemberId member) {
        return parties.stream().anyMatch(party -> party.id().equals(member));
    }
}
