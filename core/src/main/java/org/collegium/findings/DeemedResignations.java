package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.DeemedResignation;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.member.Member;
import org.collegium.words.Finding;

/** The seat holders whom the council may hold to have resigned, because they stayed away. */
final class DeemedResignations {

    private final LocalDate day;
    private final KeptRecord record;
    private final DeemedResignation rule;

    private DeemedResignations(LocalDate day, KeptRecord record, DeemedResignation rule) {
        this.day = day;
        this.record = record;
        this.rule = rule;
    }

    /** By seat, under the bylaws of the day; none where they have no such rule. */
    static List<Finding> on(LocalDate day, KeptRecord record) {
        Council council = record.council();
        return record.bylaws().inForceOn(day).flatMap(said -> said.council().deemedResignation()).stream()
                .map(rule -> new DeemedResignations(day, record, rule))
                .flatMap(proposals -> council.mandates().stream()
                        .filter(mandate -> mandate.runsOn(day))
                        .flatMap(proposals::proposal))
                .toList();
    }

    private Stream<Finding> proposal(Mandate mandate) {
        Holder holder = new Holder(
                mandate.member(),
                record.members()
                        .member(mandate.member())
                        .map(Member::name)
                        .orElse(mandate.member().value()));
        return rule.proposal(holder, sittingsSince(mandate.from())).stream();
    }

    private List<Attendance> sittingsSince(LocalDate first) {
        return Sittings.ofCouncil(day, record.sittings()).stream()
                .filter(sitting -> !sitting.id().date().isBefore(first))
                .map(sitting -> sitting.sitting().attendance())
                .toList();
    }
}
