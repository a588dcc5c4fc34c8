package org.collegium.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.WrittenConsultation;
import org.collegium.member.MemberId;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/** The part of the minutes that says who was there, and whether there was a quorum. */
final class AttendanceSection {

    private final Sitting sitting;
    private final Attendance attendance;
    private final boolean isConsultation;
    private final boolean isGeneralMeeting;
    private final Wording wording;
    private final Paper paper;

    AttendanceSection(Sitting sitting, Wording wording, Paper paper) {
        this.sitting = sitting;
        this.attendance = sitting.attendance();
        this.isConsultation = sitting.convocation().id().isConsultation();
        this.isGeneralMeeting = sitting.convocation().id().organ() == Organ.GENERAL_MEETING;
        this.wording = wording;
        this.paper = paper;
    }

    void write() {
        if (isConsultation) {
            Roll roll = attendance.rollFor(WrittenConsultation.ITEM, sitting.composition(), sitting.openedAt());
            paper.heading(2, wording.text("minutes.answers"));
            paper.bullets(Stream.of(SeatState.PRESENT, SeatState.ABSENT, SeatState.RECUSED, SeatState.VACANT)
                    .flatMap(state -> wording.seats("minutes.answered.", state, roll).stream())
                    .toList());
        } else {
            paper.heading(2, wording.text("minutes.attendance"));
            table(attendance.rollAt(sitting.composition(), sitting.openedAt()));
        }
        sitting.openingQuorum().ifPresent(line -> paper.paragraph(wording.text(line.phrase())));
    }

    /** Every seat of a council; of a general meeting's list only who came, gave a proxy or was excused. */
    private void table(Roll roll) {
        List<Table.Column> columns = List.of(
                Table.Column.centre(wording.say(isGeneralMeeting ? "minutes.voter" : "column.seat"), 1),
                Table.Column.left(wording.say("column.name"), 3.4f),
                Table.Column.left(wording.say("column.at-opening"), 2.2f),
                Table.Column.left(wording.say("minutes.movements"), 5));
        List<Roll.Standing> told = roll.standings().stream()
                .filter(standing -> !isGeneralMeeting || hasPart(standing))
                .toList();
        Table table = Table.of(columns, told.stream().map(this::row).toList());
        if (isGeneralMeeting) {
            paper.paragraph(wording.text(Phrase.of("minutes.voters")
                    .with(roll.standings().size())
                    .with(roll.standings().size() - told.size())));
            paper.table(table);
        } else {
            paper.together(() -> paper.table(table));
        }
    }

    private boolean hasPart(Roll.Standing standing) {
        return standing.holder()
                .map(Holder::id)
                .filter(member -> !attendance.isUnexcused(member))
                .isPresent();
    }

    private List<Text> row(Roll.Standing standing) {
        return List.of(
                Text.of(Integer.toString(standing.seat().number())),
                Text.of(standing.holder().map(wording::name).orElse("")),
                wording.text(state(standing)),
                standing.holder().map(holder -> Text.of(course(holder.id()))).orElse(Text.empty()));
    }

    private Phrase state(Roll.Standing standing) {
        boolean excused = standing.holder()
                .filter(holder -> attendance.excused().contains(holder.id()))
                .isPresent();
        return standing.state() == SeatState.ABSENT && excused
                ? Phrase.of("minutes.excused")
                : Phrase.of("state", standing.state());
    }

    /** What the opening does not show: later arrivals, departures, and to whom a proxy was given. */
    private String course(MemberId member) {
        List<String> parts = new ArrayList<>();
        for (Movement movement : attendance.movementsOf(member)) {
            boolean afterOpening = movement.at().isAfter(sitting.openedAt());
            if (movement.kind() == Movement.Kind.DEPARTURE || afterOpening) {
                parts.add(wording.say(Phrase.of("movement", movement.kind()).with(wording.hour(movement.at()))));
            }
        }
        attendance.proxies().stream()
                .filter(proxy -> proxy.grantor().equals(member))
                .forEach(proxy -> parts.add(wording.say(proxy(proxy))));
        attendance.recusals().stream()
                .filter(recusal -> recusal.member().equals(member))
                .forEach(recusal ->
                        parts.add(wording.say(Phrase.of("minutes.recused").with(recusal.item()))));
        return parts.stream().collect(Collectors.joining(wording.say("minutes.and-then")));
    }

    private Phrase proxy(Proxy proxy) {
        String holder =
                wording.name(sitting.composition().holder(proxy.holder()).orElseThrow());
        Phrase from = Phrase.of("minutes.proxy").with(holder).with(wording.hour(proxy.from()));
        return proxy.until()
                .map(until -> Phrase.of("minutes.proxy-until")
                        .with(holder)
                        .with(wording.hour(proxy.from()))
                        .with(wording.hour(until)))
                .orElse(from);
    }
}
