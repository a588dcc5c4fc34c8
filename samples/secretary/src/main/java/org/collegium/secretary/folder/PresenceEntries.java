package org.collegium.secretary.folder;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;

/**
 * Who opens a sitting, comes, goes and votes for whom, as it is entered.
 *
 * @since 0.1
 */
public final class PresenceEntries {

    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private PresenceEntries() {}

    /** That a sitting opens. */
    public static Entry opening(MeetingId sitting, LocalTime at, MemberId facilitator, MemberId secretary) {
        return Entry.changing(
                TableFile.SITTINGS,
                Entry.is(sitting),
                "ouverte",
                at.toString(),
                "animation",
                facilitator.value(),
                "secrétariat",
                secretary.value());
    }

    /** That somebody arrives. */
    public static Entry arrival(MeetingId sitting, MemberId member, LocalTime at) {
        return movement(sitting, member, "arrivée", at.toString());
    }

    /** That somebody leaves. */
    public static Entry departure(MeetingId sitting, MemberId member, LocalTime at) {
        return movement(sitting, member, "départ", at.toString());
    }

    /** That somebody is excused. */
    public static Entry excuse(MeetingId sitting, MemberId member) {
        return movement(sitting, member, "excusé", "");
    }

    private static Entry movement(MeetingId sitting, MemberId member, String move, String hour) {
        return Entry.line(
                TableFile.ATTENDANCE,
                "séance",
                sitting.toString(),
                "membre",
                member.value(),
                "mouvement",
                move,
                "heure",
                hour);
    }

    /** That somebody votes for another, from an hour or, where there is none, from the opening. */
    public static Entry proxy(MeetingId sitting, MemberId grantor, MemberId holder, Optional<LocalTime> from) {
        return Entry.line(
                TableFile.PROXIES,
                "séance",
                sitting.toString(),
                "mandant",
                grantor.value(),
                "mandataire",
                holder.value(),
                "de",
                from.map(LocalTime::toString).orElse(""));
    }

    /** That somebody stands back from an item. */
    public static Entry recusal(MeetingId sitting, int item, MemberId member) {
        return Entry.line(
                TableFile.RECUSALS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "membre",
                member.value());
    }

    /** That a sitting closes, and when the next one is. */
    public static Entry closing(MeetingId sitting, LocalTime at, Optional<LocalDateTime> next) {
        return Entry.changing(
                TableFile.SITTINGS,
                Entry.is(sitting),
                "levée",
                at.toString(),
                "prochaine",
                next.map(DAY_AND_HOUR::format).orElse(""));
    }
}
