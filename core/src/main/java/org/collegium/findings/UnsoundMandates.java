package org.collegium.findings;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Attendance;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.meeting.Meeting;
import org.collegium.member.Departure;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** Who sat without a mandate, who holds a seat without being a member, and co-optations that nobody was asked about. */
final class UnsoundMandates {

    private final LocalDate day;
    private final Council council;
    private final Members members;

    UnsoundMandates(LocalDate day, Council council, Members members) {
        this.day = day;
        this.council = council;
        this.members = members;
    }

    List<Finding> findings(List<Meeting.Closed> sittings) {
        List<Meeting.Closed> held = Sittings.until(day, sittings);
        return Stream.of(
                        held.stream()
                                .filter(sitting -> isOf(Organ.COUNCIL, sitting))
                                .flatMap(this::satAfterTheEnd),
                        council.representatives(day).stream().flatMap(this::noMember),
                        notSubmitted(held.stream()
                                .filter(sitting -> isOf(Organ.GENERAL_MEETING, sitting))
                                .filter(sitting -> !sitting.lackedQuorum())
                                .map(sitting -> sitting.id().date())
                                .toList()))
                .flatMap(found -> found)
                .toList();
    }

    /** Only where the end was entered after the sitting: before it, the record takes no such composition. */
    private Stream<Finding> satAfterTheEnd(Meeting.Closed sitting) {
        LocalDate date = sitting.id().date();
        return sitting.sitting().composition().places().stream()
                .filter(place -> place.holder()
                        .filter(holder ->
                                tookPart(holder.id(), sitting.sitting().attendance())
                                        && !council.isSeated(holder.id(), date))
                        .isPresent())
                .flatMap(place -> lastEnd(place, date)
                        .map(end -> Finding.serious(Phrase.of("finding.sat-on")
                                .with(place.holder().map(Holder::name).orElseThrow())
                                .with(place.seat().number())
                                .with(date)
                                .with(end)))
                        .stream());
    }

    private static boolean tookPart(MemberId member, Attendance attendance) {
        return attendance.attended(member)
                || attendance.proxies().stream()
                        .anyMatch(proxy -> proxy.grantor().equals(member));
    }

    /** The first day on which the holder of a place did not hold it any more. */
    private Optional<LocalDate> lastEnd(Composition.Place place, LocalDate date) {
        return council.mandates().stream()
                .filter(mandate -> mandate.seat().equals(place.seat()))
                .filter(mandate -> place.holder()
                        .filter(holder -> holder.id().equals(mandate.member()))
                        .isPresent())
                .flatMap(mandate -> mandate.until().stream())
                .filter(end -> !end.isAfter(date))
                .max(naturalOrder());
    }

    private Stream<Finding> noMember(MemberId holder) {
        return members.member(holder).stream()
                .flatMap(member -> member
                        .departure()
                        .map(Departure::on)
                        .filter(left -> !day.isBefore(left))
                        .map(left -> Finding.serious(Phrase.of("finding.no-member")
                                .with(member.name())
                                .with(left)))
                        .stream());
    }

    /** Only by the first general meeting that could say: a mandate that it was not asked about ended on its day. */
    private Stream<Finding> notSubmitted(List<LocalDate> generalMeetings) {
        return council.mandates().stream()
                .flatMap(mandate -> generalMeetings.stream()
                        .filter(date -> council.provisional(date).contains(mandate))
                        .findFirst()
                        .map(date -> Finding.serious(Phrase.of("finding.not-submitted")
                                .with(nameOf(mandate))
                                .with(mandate.seat().number())
                                .with(mandate.from())
                                .with(date)))
                        .stream());
    }

    private String nameOf(Mandate mandate) {
        return members.member(mandate.member())
                .map(Member::name)
                .orElse(mandate.member().value());
    }

    private static boolean isOf(Organ organ, Meeting.Closed sitting) {
        return sitting.id().organ() == organ;
    }
}
