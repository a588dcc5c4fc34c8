package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.CouncilRules;
import org.collegium.council.Mandate;
import org.collegium.council.Terms;
import org.collegium.member.Member;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** The elections that the bylaws of their day did not allow: one mandate too many in a row, or one too long. */
final class CouncilTerms {

    private final KeptRecord record;

    private CouncilTerms(KeptRecord record) {
        this.record = record;
    }

    /** Serious: whoever sits beyond the bylaws may see decisions annulled. By seat, then by first day. */
    static List<Finding> on(LocalDate day, KeptRecord record) {
        CouncilTerms terms = new CouncilTerms(record);
        return record.council().mandates().stream()
                .filter(mandate -> mandate.origin() == Mandate.Origin.ELECTED
                        && !mandate.from().isAfter(day))
                .flatMap(terms::findings)
                .toList();
    }

    private Stream<Finding> findings(Mandate mandate) {
        return record.bylaws().inForceOn(mandate.from()).map(Bylaws::council).stream()
                .flatMap(rules -> Stream.of(tooMany(mandate, rules), tooLong(mandate, rules)))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> tooMany(Mandate mandate, CouncilRules rules) {
        return rules.terms()
                .flatMap(terms ->
                        terms.allow(mandate, record.council(), record.members()).refusal())
                .map(refusal -> Finding.serious(Phrase.of("finding.term-limit")
                        .with(mandate.seat().number())
                        .with(mandate.from())
                        .with(refusal.reason())));
    }

    /** By the year alone: a mandate runs to a general meeting, whose day moves. */
    private Optional<Finding> tooLong(Mandate mandate, CouncilRules rules) {
        int last = rules.endYear(mandate.seat(), mandate.from().getYear()).orElse(Integer.MAX_VALUE);
        return mandate.term()
                .map(end -> end.minusDays(1))
                .filter(end -> end.getYear() > last)
                .map(end -> Finding.serious(Phrase.of("finding.term-length")
                        .with(nameOf(mandate))
                        .with(mandate.seat().number())
                        .with(mandate.from())
                        .with(end)
                        .with(last)
                        .with(Article.source(rules.terms().flatMap(Terms::article)))));
    }

    private String nameOf(Mandate mandate) {
        return record.members()
                .member(mandate.member())
                .map(Member::name)
                .orElse(mandate.member().value());
    }
}
