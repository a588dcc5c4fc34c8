package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.motion.Motion;

/**
 * What calls a sitting, as it is entered.
 *
 * @since 0.1
 */
public final class AgendaEntries {

    private AgendaEntries() {}

    /**
     * A sitting that is called; its agenda is entered item by item.
     *
     * @param sitting which
     * @param sentOn the day on which it is called
     * @param means by what means
     * @param convenor who calls it
     * @param at the hour for which it is called
     * @param place where
     */
    public static Entry convocation(
            MeetingId sitting,
            LocalDate sentOn,
            Optional<String> means,
            MemberId convenor,
            LocalTime at,
            String place) {
        return Entry.line(
                TableFile.SITTINGS,
                "séance",
                sitting.toString(),
                "envoyée le",
                sentOn.toString(),
                "moyen",
                means.orElse(""),
                "convoquée par",
                convenor.value(),
                "heure prévue",
                at.toString(),
                "lieu",
                place);
    }

    /** An item of its agenda without a motion. */
    public static Entry item(MeetingId sitting, int number, String title) {
        return Entry.line(
                TableFile.AGENDA, "séance", sitting.toString(), "point", String.valueOf(number), "intitulé", title);
    }

    /**
     * An item of its agenda with a motion, which is entered, too.
     *
     * @param approves the sitting whose minutes it approves; empty where it approves none
     */
    public static Entry item(MeetingId sitting, int number, Motion.Proposed motion, Optional<MeetingId> approves) {
        String name = motion.id().value();
        String file = name + "-v" + motion.version() + ".md";
        return Entry.of(folder -> folder.withText(file, motion.text()))
                .and(Entry.line(
                        TableFile.MOTIONS,
                        "proposition",
                        name,
                        "version",
                        String.valueOf(motion.version()),
                        "intitulé",
                        motion.title(),
                        "matière",
                        Entry.word("matter", motion.matter()),
                        "texte",
                        file))
                .and(Entry.line(
                        TableFile.AGENDA,
                        "séance",
                        sitting.toString(),
                        "point",
                        String.valueOf(number),
                        "intitulé",
                        motion.title(),
                        "proposition",
                        name,
                        "version",
                        String.valueOf(motion.version()),
                        "approuve",
                        approves.map(MeetingId::toString).orElse("")));
    }

    /** That a sitting does not take place: what called it is taken out, and its motions with it. */
    public static Entry cancellation(MeetingId sitting) {
        return Entry.of(folder -> folder.without(
                        TableFile.MOTIONS,
                        line -> line.getOrDefault("proposition", "").startsWith(sitting + "-"))
                .without(TableFile.AGENDA, Entry.is(sitting))
                .without(TableFile.SITTINGS, Entry.is(sitting)));
    }
}
