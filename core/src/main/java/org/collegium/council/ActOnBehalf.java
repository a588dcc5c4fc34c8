package org.collegium.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Something done in the association's name, which is reported back to the council.
 *
 * @param by who did it
 * @param kind what kind of act
 * @param what what was done, in a few words
 * @param on the day
 * @param reportedOn the day of the sitting to which it was reported; empty where it was not yet
 * @since 0.1
 */
public record ActOnBehalf(
        Holder by, SpecialMandate.Kind kind, String what, LocalDate on, Optional<LocalDate> reportedOn) {

    public ActOnBehalf {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An act of " + by + " says what was done");
        }
        reportedOn.filter(report -> report.isBefore(on)).ifPresent(report -> {
            throw new IllegalArgumentException("An act of " + on + " cannot be reported on " + report);
        });
    }

    /** An act that is still to be reported. */
    public static ActOnBehalf done(Holder by, SpecialMandate.Kind kind, String what, LocalDate on) {
        return new ActOnBehalf(by, kind, what, on, Optional.empty());
    }

    /** The act, reported to a sitting. Refused where it was reported already, and for a day before the act. */
    public Answer<ActOnBehalf> report(LocalDate sitting) {
        if (reportedOn.isPresent()) {
            return Answer.refused(Phrase.of("act.reported-already").with(what).with(reportedOn.get()));
        }
        return sitting.isBefore(on)
                ? Answer.refused(Phrase.of("act.reported-too-early").with(what).with(on))
                : Answer.granted(new ActOnBehalf(by, kind, what, on, Optional.of(sitting)));
    }

    /** Whether both are what the same person did on the same day. */
    boolean isTheSameAs(ActOnBehalf other) {
        return kind == other.kind && what.equals(other.what) && by.id().equals(other.by.id()) && on.equals(other.on);
    }

    /** The same act as it stands later, under the name in which it was done. Refused where it cannot be. */
    Answer<ActOnBehalf> becoming(ActOnBehalf later) {
        return later.reportedOn.equals(reportedOn) ? Answer.granted(this) : report(later.reportedOn.orElse(on));
    }

    /**
     * What is wrong with it: its author did not represent the association that day, or it was still not reported after a
     * sitting.
     *
     * @param sitting the day of the last sitting
     */
    public List<Finding> findings(Representation representation, LocalDate sitting) {
        Stream<Finding> powerless = representation.capacity(by, kind, on).refusal().stream()
                .map(refusal -> Finding.serious(
                        Phrase.of("act.without-power").with(what).with(on).with(refusal.reason())));
        boolean isReported =
                reportedOn.filter(report -> !report.isAfter(sitting)).isPresent();
        Stream<Finding> silent = isReported || on.isAfter(sitting)
                ? Stream.empty()
                : Stream.of(Finding.minor(Phrase.of("act.unreported")
                        .with(what)
                        .with(by.name())
                        .with(on)
                        .with(sitting)));
        return Stream.concat(powerless, silent).toList();
    }
}
