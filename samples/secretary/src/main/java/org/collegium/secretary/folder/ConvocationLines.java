package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collegium.council.Holder;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.MotionLife;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** The lines that call a sitting and set its agenda. */
final class ConvocationLines {

    private final MeetingId id;
    private final SittingsTables.Lines lines;
    private final SittingsTables.Setting setting;
    private final SittingsTables.Before before;

    ConvocationLines(
            MeetingId id, SittingsTables.Lines lines, SittingsTables.Setting setting, SittingsTables.Before before) {
        this.id = id;
        this.lines = lines;
        this.setting = setting;
        this.before = before;
    }

    Optional<Meeting.Convened> convene() {
        Row row = lines.sitting();
        Optional<LocalDate> sentOn = Cells.day(row, "envoyée le");
        Optional<Holder> convenor = setting.people().holder(row, "convoquée par");
        Optional<LocalTime> hour = Cells.hour(row, "heure prévue");
        Optional<String> place = Cells.words(row, "lieu");
        Optional<List<AgendaItem>> agenda = agenda();
        if (!Found.all(sentOn, convenor, hour, place, agenda)) {
            return Optional.empty();
        }
        return Optional.of(Meeting.convene(new Convocation(
                id,
                setting.association(),
                sentOn.get(),
                Optional.of(row.text("moyen")).filter(means -> !means.isEmpty()),
                convenor.get(),
                id.date()
                        .atTime(hour.get())
                        .atZone(setting.association().zone())
                        .toInstant(),
                place.get(),
                agenda.get(),
                revisions(sentOn.get()))));
    }

    /** The days on which a corrected agenda was sent; one out of order is left out as a fault. */
    private List<LocalDate> revisions(LocalDate sentOn) {
        List<LocalDate> days = new ArrayList<>();
        for (Row row : lines.revisions()) {
            LocalDate before = days.isEmpty() ? sentOn : days.get(days.size() - 1);
            Optional<LocalDate> day = Cells.day(row, "envoyée le");
            boolean isInOrder = day.filter(sent -> !sent.isBefore(before) && !sent.isAfter(id.date()))
                    .isPresent();
            if (isInOrder) {
                days.add(day.get());
            } else if (day.isPresent()) {
                row.faultExpecting(
                        "envoyée le", Phrase.of("folder.between").with(before).with(id.date()));
            }
        }
        return days;
    }

    /** The items in their order; empty where one cannot be read, so that none is said to be missing. */
    private Optional<List<AgendaItem>> agenda() {
        List<AgendaItem> items =
                lines.agenda().stream().flatMap(row -> item(row).stream()).toList();
        return items.size() == lines.agenda().size() ? Optional.of(mending(inOrder(items))) : Optional.empty();
    }

    /** The items, those of them whose motion is an erratum with the minutes that it mends. */
    private List<AgendaItem> mending(List<AgendaItem> items) {
        List<AgendaItem> mending = new ArrayList<>(items);
        for (Row row : lines.errata()) {
            Optional<MeetingId> mended = mended(row);
            Optional<Integer> number = Cells.number(row, "point");
            Optional<AgendaItem> item = number.flatMap(point ->
                    mending.stream().filter(any -> any.number() == point).findFirst());
            if (number.isPresent() && item.isEmpty()) {
                row.fault("point", Phrase.of("meeting.no-item").with(number.get()));
            } else if (item.filter(ConvocationLines::canMend).isEmpty()) {
                item.ifPresent(any -> row.fault("point", Phrase.of("folder.erratum-without-motion")));
            } else if (mended.isPresent()) {
                mending.set(number.get() - 1, item.get().mending(mended.get()));
            }
        }
        return mending;
    }

    private static boolean canMend(AgendaItem item) {
        return item.motion().isPresent()
                && item.approves().isEmpty()
                && item.mends().isEmpty();
    }

    /** The minutes that an erratum mends, approved before. */
    private Optional<MeetingId> mended(Row row) {
        Optional<MeetingId> mended = Cells.meeting(row, "rectifie");
        boolean isApproved = before.closed().stream()
                .anyMatch(held -> mended.filter(held.approved()::contains).isPresent());
        if (mended.isPresent() && !isApproved && before.areAllFollowed()) {
            row.fault("rectifie", Phrase.of("folder.erratum-to-unapproved"));
        }
        return mended.filter(any -> isApproved);
    }

    private List<AgendaItem> inOrder(List<AgendaItem> items) {
        List<AgendaItem> inOrder = new ArrayList<>();
        for (AgendaItem item :
                items.stream().sorted(Comparator.comparing(AgendaItem::number)).toList()) {
            if (item.number() == inOrder.size() + 1) {
                inOrder.add(item);
            } else {
                rowOf(item.number())
                        .fault("point", Phrase.of("folder.item-order").with(inOrder.size() + 1));
            }
        }
        return inOrder;
    }

    private Row rowOf(int number) {
        return lines.agenda().stream()
                .filter(row -> row.text("point").equals(Integer.toString(number)))
                .reduce((first, last) -> last)
                .orElse(lines.sitting());
    }

    private Optional<AgendaItem> item(Row row) {
        Optional<Integer> number = Cells.number(row, "point");
        Optional<String> title = Cells.words(row, "intitulé");
        Optional<MeetingId> approves = Cells.optionalMeeting(row, "approuve");
        Optional<Motion.Proposed> motion = motion(row);
        approves.filter(other -> !before.listed().contains(other))
                .ifPresent(unknown -> row.faultExpecting("approuve", Phrase.of("folder.no-earlier-sitting")));
        boolean isConfidential = Cells.yes(row, "confidentiel");
        if (approves.isPresent() && motion.isEmpty()) {
            row.fault("proposition", Phrase.of("folder.approval-without-motion"));
            return Optional.empty();
        }
        if (approves.isPresent() && isConfidential) {
            row.fault("confidentiel", Phrase.of("folder.approval-confidential"));
            return Optional.empty();
        }
        boolean isMotionUnread = motion.isEmpty() && !row.text("proposition").isEmpty();
        return Found.all(number, title) && !isMotionUnread
                ? Optional.of(
                        new AgendaItem(number.get(), title.get(), motion, approves, Optional.empty(), isConfidential))
                : Optional.empty();
    }

    private Optional<Motion.Proposed> motion(Row row) {
        if (row.text("proposition").isEmpty() && row.text("version").isEmpty()) {
            return Optional.empty();
        }
        Optional<MotionId> name = Cells.motion(row, "proposition");
        Optional<Integer> version = Cells.number(row, "version");
        if (!Found.all(name, version)) {
            return Optional.empty();
        }
        Optional<Motion.Proposed> motion = setting.motions().motion(name.get(), version.get());
        if (motion.isEmpty() && setting.motions().areAllKnown()) {
            row.fault("version", Phrase.of("folder.no-motion").with(name.get().value()));
        }
        motion.filter(found -> before.areAllFollowed()).ifPresent(found -> check(found, row));
        return motion;
    }

    /** What was done before may forbid that the motion comes back, or leave nothing that it could change. */
    private void check(Motion.Proposed motion, Row row) {
        MotionLife.of(motion.id(), before.closed())
                .objectionTo(motion.version())
                .ifPresent(objection -> row.fault("proposition", objection));
        motion.changes()
                .filter(change -> !Decisions.of(before.closed()).stands(change.decision()))
                .ifPresent(change -> row.fault(
                        "proposition",
                        Phrase.of("archive.no-standing-decision")
                                .with(motion.id().value())
                                .with(change.decision().toString())));
    }
}
