package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.ExclusionStep;
import org.collegium.member.MemberId;
import org.collegium.words.Article;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** The exclusion of a member, a column a step; where it stands follows from them. */
@Entity
@Table(name = "exclusion")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "reference")})
@SuppressWarnings("NullAway.Init")
class ExclusionRow extends Row {

    @Column(name = "reference")
    String reference;

    @Column(name = "member")
    String member;

    @Column(name = "grievances")
    String grievances;

    @Column(name = "notice_days")
    int noticeDays;

    @Column(name = "appeal_suspends")
    boolean appealSuspends;

    @Column(name = "article")
    @Nullable
    String article;

    @Column(name = "grieved_on")
    @Nullable
    LocalDate grievedOn;

    @Column(name = "called_on")
    @Nullable
    LocalDate calledOn;

    @Column(name = "heard_on")
    @Nullable
    LocalDate heardOn;

    @Column(name = "decided_on")
    @Nullable
    LocalDate decidedOn;

    @Column(name = "notified_on")
    @Nullable
    LocalDate notifiedOn;

    @Column(name = "appealed_on")
    @Nullable
    LocalDate appealedOn;

    @Column(name = "confirmed_on")
    @Nullable
    LocalDate confirmedOn;

    @Column(name = "set_aside_on")
    @Nullable
    LocalDate setAsideOn;

    @Column(name = "companion")
    @Nullable
    String companion;

    @Column(name = "decision")
    @Nullable
    String decision;

    static ExclusionRow of(UUID association, Exclusion exclusion) {
        ExclusionRow row = new ExclusionRow();
        row.association = association;
        row.reference = exclusion.reference();
        row.member = exclusion.member().value();
        row.grievances = exclusion.grievances();
        row.noticeDays = exclusion.rule().noticeDays();
        row.appealSuspends = exclusion.rule().appealSuspends();
        row.article = exclusion.rule().article().map(Article::reference).orElse(null);
        row.grievedOn = exclusion.day(ExclusionStep.GRIEVANCES).orElse(null);
        row.calledOn = exclusion.day(ExclusionStep.SUMMONS).orElse(null);
        row.heardOn = exclusion.day(ExclusionStep.HEARING).orElse(null);
        row.decidedOn = exclusion.day(ExclusionStep.DECISION).orElse(null);
        row.notifiedOn = exclusion.day(ExclusionStep.NOTIFICATION).orElse(null);
        row.appealedOn = exclusion.day(ExclusionStep.APPEAL).orElse(null);
        row.confirmedOn = exclusion.day(ExclusionStep.CONFIRMED).orElse(null);
        row.setAsideOn = exclusion.day(ExclusionStep.SET_ASIDE).orElse(null);
        row.companion = exclusion.companion().orElse(null);
        row.decision = exclusion.decision().orElse(null);
        return row;
    }

    Exclusion value() {
        ExclusionRule rule = new ExclusionRule(
                noticeDays, appealSuspends, Optional.ofNullable(article).map(Article::new));
        return new Exclusion(
                reference,
                new MemberId(member),
                grievances,
                rule,
                steps(),
                Optional.ofNullable(companion),
                Optional.ofNullable(decision));
    }

    private SortedMap<ExclusionStep, LocalDate> steps() {
        SortedMap<ExclusionStep, LocalDate> steps = new TreeMap<>();
        put(steps, ExclusionStep.GRIEVANCES, grievedOn);
        put(steps, ExclusionStep.SUMMONS, calledOn);
        put(steps, ExclusionStep.HEARING, heardOn);
        put(steps, ExclusionStep.DECISION, decidedOn);
        put(steps, ExclusionStep.NOTIFICATION, notifiedOn);
        put(steps, ExclusionStep.APPEAL, appealedOn);
        put(steps, ExclusionStep.CONFIRMED, confirmedOn);
        put(steps, ExclusionStep.SET_ASIDE, setAsideOn);
        return steps;
    }

    private static void put(SortedMap<ExclusionStep, LocalDate> steps, ExclusionStep step, @Nullable LocalDate day) {
        if (day != null) {
            steps.put(step, day);
        }
    }
}
