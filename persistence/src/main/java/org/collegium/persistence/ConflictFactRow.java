package org.collegium.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Fact;
import org.collegium.conflict.Stamp;
import org.collegium.council.Holder;
import org.collegium.member.MemberId;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Something that happened in a conflict. What a kind of fact does not have is null. */
@Entity
@Table(name = "conflict_fact")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "reference"), @Column(name = "line")})
@SuppressWarnings("NullAway.Init")
class ConflictFactRow extends ConflictPart {

    @Column(name = "line")
    int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    FactKind kind;

    @Column(name = "noted_on")
    LocalDate notedOn;

    @Column(name = "noted_by")
    String notedBy;

    @Column(name = "noted_by_name")
    String notedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    @Nullable
    ConflictStep step;

    @Column(name = "person")
    @Nullable
    String person;

    @Column(name = "person_name")
    @Nullable
    String personName;

    @Column(name = "fact_date")
    @Nullable
    LocalDate factDate;

    @Column(name = "fact_text")
    @Nullable
    String factText;

    static ConflictFactRow of(int line, Fact fact) {
        ConflictFactRow row = new ConflictFactRow();
        row.line = line;
        row.kind = FactKind.of(fact);
        row.notedOn = fact.stamp().on();
        row.notedBy = fact.stamp().by().id().value();
        row.notedByName = fact.stamp().by().name();
        if (fact instanceof Fact.Reached reached) {
            row.step = reached.step();
            row.setPerson(reached.keeper());
            row.factDate = reached.due();
        } else if (fact instanceof Fact.Heard heard) {
            row.setPerson(heard.party());
            row.factText = heard.companion().orElse(null);
        } else if (fact instanceof Fact.DidNotCome absent) {
            row.setPerson(absent.party());
            row.factDate = absent.invitedFor();
        } else if (fact instanceof Fact.Consented consented) {
            row.step = consented.step();
        } else if (fact instanceof Fact.MeasureTaken measure) {
            row.factText = measure.text();
            row.factDate = measure.lastDay();
        } else if (fact instanceof Fact.Agreed agreed) {
            row.factText = agreed.text();
            row.factDate = agreed.reviewOn();
        } else {
            row.factText = textOf(fact).orElse(null);
        }
        return row;
    }

    private static Optional<String> textOf(Fact fact) {
        if (fact instanceof Fact.Unsettled unsettled) {
            return Optional.of(unsettled.result());
        }
        if (fact instanceof Fact.Reopened reopened) {
            return Optional.of(reopened.why());
        }
        if (fact instanceof Fact.Decided decided) {
            return Optional.of(decided.decision());
        }
        return fact instanceof Fact.Withdrawn withdrawn ? Optional.of(withdrawn.why()) : Optional.empty();
    }

    Fact value() {
        return switch (kind) {
            case REACHED -> new Fact.Reached(step(), person(), date(), stamp());
            case UNSETTLED -> new Fact.Unsettled(text(), stamp());
            case HEARD -> new Fact.Heard(person(), companion(), stamp());
            case DID_NOT_COME -> new Fact.DidNotCome(person(), date(), stamp());
            case CONSENTED -> new Fact.Consented(step(), stamp());
            case VIOLENCE_REPORTED -> new Fact.ViolenceReported(stamp());
            case MEASURE_TAKEN -> new Fact.MeasureTaken(text(), date(), stamp());
            case AGREED -> new Fact.Agreed(text(), date(), stamp());
            case KEPT -> new Fact.Kept(stamp());
            case REOPENED -> new Fact.Reopened(text(), stamp());
            case DECIDED -> new Fact.Decided(text(), stamp());
            case WITHDRAWN -> new Fact.Withdrawn(text(), stamp());
            case REFERRED -> new Fact.Referred(stamp());
        };
    }

    private Stamp stamp() {
        return new Stamp(new Holder(new MemberId(notedBy), notedByName), notedOn);
    }

    private ConflictStep step() {
        return requireNonNull(step);
    }

    private Holder person() {
        return new Holder(new MemberId(requireNonNull(person)), requireNonNull(personName));
    }

    private LocalDate date() {
        return requireNonNull(factDate);
    }

    private String text() {
        return requireNonNull(factText);
    }

    private Optional<String> companion() {
        return Optional.ofNullable(factText);
    }

    private void setPerson(Holder named) {
        person = named.id().value();
        personName = named.name();
    }
}
