package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.attendance.DeemedResignation;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.CouncilRules;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Procedures;
import org.collegium.bylaws.Provision;
import org.collegium.bylaws.SeatRange;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.SecondConvocation;
import org.collegium.conflict.ConflictLadder;
import org.collegium.consensus.Accord;
import org.collegium.consensus.ConsensusLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.council.RepresentingSeats;
import org.collegium.council.Terms;
import org.collegium.council.Thirds;
import org.collegium.member.ExclusionRule;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.words.Article;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Bylaws that are in force from a day on, without what they provide for each matter. */
@Entity
@Table(name = "bylaws_version")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "in_force_from")})
@SuppressWarnings("NullAway.Init")
class BylawsVersionRow extends Row {

    @Column(name = "in_force_from")
    LocalDate inForceFrom;

    @Column(name = "name")
    String name;

    @Column(name = "seats")
    int seats;

    @Column(name = "proxies_per_holder")
    int proxiesPerHolder;

    @Column(name = "early_close")
    boolean earlyClose;

    @Column(name = "written_consultation")
    boolean writtenConsultation;

    @Column(name = "rhythm")
    @Nullable
    String rhythm;

    @Column(name = "rhythm_article")
    @Nullable
    String rhythmArticle;

    @Column(name = "notice")
    @Nullable
    String notice;

    @Column(name = "notice_article")
    @Nullable
    String noticeArticle;

    @Column(name = "second_interval")
    @Nullable
    String secondInterval;

    @Column(name = "second_notice")
    @Nullable
    String secondNotice;

    @Column(name = "second_article")
    @Nullable
    String secondArticle;

    @Column(name = "consensus_accord")
    @Enumerated(EnumType.STRING)
    Accord consensusAccord;

    @Column(name = "consensus_ladder")
    String consensusLadder;

    @Column(name = "consensus_quorum")
    @Nullable
    String consensusQuorum;

    @Column(name = "consensus_recusal")
    @Enumerated(EnumType.STRING)
    RecusalEffect consensusRecusal;

    @Column(name = "consensus_article")
    @Nullable
    String consensusArticle;

    @Column(name = "conflict_ladder")
    String conflictLadder;

    @Column(name = "exclusion_rule")
    String exclusionRule;

    @Column(name = "terms")
    @Nullable
    String terms;

    @Column(name = "thirds")
    @Nullable
    String thirds;

    @Column(name = "deemed_resignation")
    @Nullable
    String deemedResignation;

    @Column(name = "representing")
    @Nullable
    String representing;

    @Column(name = "seat_ranges")
    @Nullable
    String seatRanges;

    static BylawsVersionRow of(UUID association, LocalDate inForceFrom, Bylaws bylaws) {
        BylawsVersionRow row = new BylawsVersionRow();
        row.association = association;
        row.inForceFrom = inForceFrom;
        row.name = bylaws.name();
        row.seats = bylaws.seats();
        row.proxiesPerHolder = bylaws.proxiesPerHolder();
        row.earlyClose = bylaws.allow(Permission.EARLY_CLOSE);
        row.writtenConsultation = bylaws.allow(Permission.WRITTEN_CONSULTATION);
        row.keep(bylaws.convening());
        row.keep(bylaws.consensus());
        row.conflictLadder = bylaws.conflicts().toString();
        row.exclusionRule = bylaws.exclusion().toString();
        row.keep(bylaws.council());
        row.seatRanges = lines(bylaws.seatRanges());
        return row;
    }

    private static @Nullable String lines(List<SeatRange> ranges) {
        return ranges.isEmpty()
                ? null
                : ranges.stream().map(SeatRange::toString).collect(Collectors.joining("\n"));
    }

    private static List<SeatRange> ranges(@Nullable String lines) {
        return Stream.ofNullable(lines)
                .flatMap(String::lines)
                .map(SeatRange::parse)
                .toList();
    }

    private void keep(CouncilRules council) {
        terms = council.terms().map(Terms::toString).orElse(null);
        thirds = council.thirds().map(Thirds::toString).orElse(null);
        deemedResignation =
                council.deemedResignation().map(DeemedResignation::toString).orElse(null);
        representing = council.representing().map(RepresentingSeats::toString).orElse(null);
    }

    private CouncilRules council() {
        Optional<Terms> lasting = Optional.ofNullable(terms).map(Terms::parse);
        return new CouncilRules(
                lasting,
                Optional.ofNullable(thirds).flatMap(order -> lasting.map(said -> Thirds.parse(said, order))),
                Optional.ofNullable(deemedResignation).map(DeemedResignation::parse),
                Optional.ofNullable(representing).map(RepresentingSeats::parse));
    }

    private void keep(ConsensusRule consensus) {
        consensusAccord = consensus.accord();
        consensusLadder = consensus.ladder().toString();
        consensusQuorum = consensus.quorum().map(Quorum::toString).orElse(null);
        consensusRecusal = consensus.recusal();
        consensusArticle = reference(consensus.article());
    }

    private ConsensusRule consensus() {
        return new ConsensusRule(
                consensusAccord,
                Optional.ofNullable(consensusQuorum).map(Quorum::parse),
                consensusRecusal,
                ConsensusLadder.parse(consensusLadder),
                article(consensusArticle));
    }

    private void keep(Convening convening) {
        convening.rhythm().ifPresent(said -> {
            rhythm = said.toString();
            rhythmArticle = reference(said.article());
        });
        convening.notice().ifPresent(said -> {
            notice = said.delay().toString();
            noticeArticle = reference(said.article());
        });
        convening.secondConvocation().ifPresent(said -> {
            secondInterval = said.interval().toString();
            secondNotice = said.notice().delay().toString();
            secondArticle = reference(said.notice().article());
        });
    }

    private static @Nullable String reference(Optional<Article> article) {
        return article.map(Article::reference).orElse(null);
    }

    Bylaws value(List<BylawsProvisionRow> rows) {
        Map<Matter, Provision> provisions = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            provisions.put(matter, BylawsProvisionRow.value(this, matter, rows));
        }
        return new Bylaws(
                name,
                seats,
                proxiesPerHolder,
                provisions,
                permissions(),
                new Procedures(
                        convening(),
                        consensus(),
                        ConflictLadder.parse(conflictLadder),
                        ExclusionRule.parse(exclusionRule)),
                council(),
                ranges(seatRanges));
    }

    private Convening convening() {
        return new Convening(
                Optional.ofNullable(rhythm)
                        .map(Rhythm::parse)
                        .map(said -> article(rhythmArticle).map(said::under).orElse(said)),
                notice(notice, noticeArticle),
                Optional.ofNullable(secondInterval)
                        .map(Delay::parse)
                        .flatMap(interval -> notice(secondNotice, secondArticle)
                                .map(said -> new SecondConvocation(interval, said))));
    }

    private static Optional<Notice> notice(@Nullable String delay, @Nullable String article) {
        return Optional.ofNullable(delay).map(Delay::parse).map(said -> new Notice(said, article(article)));
    }

    private static Optional<Article> article(@Nullable String reference) {
        return Optional.ofNullable(reference).map(Article::new);
    }

    private Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        if (earlyClose) {
            permissions.add(Permission.EARLY_CLOSE);
        }
        if (writtenConsultation) {
            permissions.add(Permission.WRITTEN_CONSULTATION);
        }
        return permissions;
    }
}
