package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Provision;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Article;
import org.collegium.words.Phrase;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** The rule that bylaws give a matter at a convocation, and at the first one the organ that decides it. */
@Entity
@Table(name = "bylaws_provision")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "in_force_from"),
            @Column(name = "matter"),
            @Column(name = "convocation")
        })
@SuppressWarnings("NullAway.Init")
class BylawsProvisionRow extends Row {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    @Column(name = "in_force_from")
    LocalDate inForceFrom;

    @Column(name = "matter")
    @Enumerated(EnumType.STRING)
    Matter matter;

    @Column(name = "convocation")
    int convocation;

    @Column(name = "competent")
    @Enumerated(EnumType.STRING)
    @Nullable
    Organ competent;

    @Column(name = "majority")
    String majority;

    @Column(name = "quorum")
    @Nullable
    String quorum;

    @Column(name = "recusal")
    @Enumerated(EnumType.STRING)
    RecusalEffect recusal;

    @Column(name = "tie_break")
    String tieBreak;

    @Column(name = "otherwise")
    @Enumerated(EnumType.STRING)
    Otherwise otherwise;

    @Column(name = "article")
    @Nullable
    String article;

    static Stream<BylawsProvisionRow> of(UUID association, LocalDate inForceFrom, Bylaws bylaws) {
        return bylaws.provisions().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .map(row -> row.in(association, inForceFrom));
    }

    private BylawsProvisionRow in(UUID ofAssociation, LocalDate from) {
        association = ofAssociation;
        inForceFrom = from;
        return this;
    }

    private static Stream<BylawsProvisionRow> of(Matter matter, Provision provision) {
        BylawsProvisionRow first = of(matter, FIRST, provision.rule());
        first.competent = provision.competent();
        return Stream.of(first, of(matter, SECOND, provision.onSecondConvocation()));
    }

    private static BylawsProvisionRow of(Matter matter, int convocation, Rule rule) {
        BylawsProvisionRow row = new BylawsProvisionRow();
        row.matter = matter;
        row.convocation = convocation;
        row.majority = rule.majority().toString();
        row.quorum = rule.quorum().map(Quorum::toString).orElse(null);
        row.recusal = rule.recusal();
        row.tieBreak = rule.tieBreak().toString();
        row.otherwise = rule.otherwise();
        row.article = rule.article().map(Article::reference).orElse(null);
        return row;
    }

    /** What a version provides for a matter. */
    static Provision value(BylawsVersionRow version, Matter matter, List<BylawsProvisionRow> rows) {
        BylawsProvisionRow first = find(version, matter, FIRST, rows);
        BylawsProvisionRow second = find(version, matter, SECOND, rows);
        return new Provision(Objects.requireNonNull(first.competent), first.rule(), second.rule());
    }

    private static BylawsProvisionRow find(
            BylawsVersionRow version, Matter matter, int convocation, List<BylawsProvisionRow> rows) {
        return rows.stream()
                .filter(row -> row.matter == matter && row.convocation == convocation)
                .findFirst()
                .orElseThrow(() -> new StoreException(Phrase.of("store.incomplete-bylaws")
                        .with(version.name)
                        .with(version.inForceFrom.toString())
                        .with(matter.name())));
    }

    private Rule rule() {
        return new Rule(
                Majority.parse(majority),
                Optional.ofNullable(quorum).map(Quorum::parse),
                recusal,
                TieBreak.parse(tieBreak),
                otherwise,
                Optional.ofNullable(article).map(Article::new));
    }
}
