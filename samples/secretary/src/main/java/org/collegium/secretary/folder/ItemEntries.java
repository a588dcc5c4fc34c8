package org.collegium.secretary.folder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.motion.Motion;

/**
 * What is said of an item and becomes of it without a vote, as it is entered.
 *
 * @since 0.1
 */
public final class ItemEntries {

    private ItemEntries() {}

    /** What was said on an item, after what is noted already. */
    public static Entry note(MeetingId sitting, int item, String text) {
        String file = sitting + "-" + item + ".md";
        return Entry.of(folder -> folder.withText(
                        file,
                        folder.content(Draft.TEXTS + "/" + file)
                                        .map(before -> new String(before, StandardCharsets.UTF_8).strip() + "\n\n")
                                        .orElse("")
                                + text))
                .and(Entry.changing(TableFile.AGENDA, Entry.isOn(sitting, item), "résumé", file));
    }

    /** What is to be done, by whom and by when. */
    public static Entry action(MeetingId sitting, int item, String what, MemberId who, LocalDate due) {
        return Entry.line(
                TableFile.ACTIONS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "quoi",
                what,
                "qui",
                who.value(),
                "échéance",
                due.toString());
    }

    /** That a motion is withdrawn or postponed. */
    public static Entry settingAside(MeetingId sitting, int item, Motion.SetAside.Kind kind, LocalTime at, String why) {
        return Entry.line(
                TableFile.SET_ASIDE,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "suite",
                Entry.word("set-aside", kind),
                "heure",
                at.toString(),
                "motif",
                why);
    }
}
