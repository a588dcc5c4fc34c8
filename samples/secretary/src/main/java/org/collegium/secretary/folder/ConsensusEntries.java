package org.collegium.secretary.folder;

import java.time.LocalTime;
import java.util.Optional;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Position;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;

/**
 * The search for consensus on an item, as it is entered.
 *
 * @since 0.1
 */
public final class ConsensusEntries {

    private ConsensusEntries() {}

    /** That a step is taken; a text that is amended is entered by {@link #amended}. */
    public static Entry step(MeetingId sitting, int item, ConsensusStep step, LocalTime at) {
        return step(sitting, item, step, at, "", "");
    }

    /** That somebody asks for the vote before the rounds are spent. */
    public static Entry callingVote(MeetingId sitting, int item, MemberId by, LocalTime at) {
        return step(sitting, item, ConsensusStep.VOTE, at, "", by.value());
    }

    /** That the text is amended, to meet what was said against it. */
    public static Entry amended(MeetingId sitting, int item, String text, LocalTime at) {
        return Entry.of(folder -> {
            long before = folder.lines(TableFile.CONSENSUS).stream()
                    .filter(Entry.isOn(sitting, item))
                    .filter(line -> !line.getOrDefault("texte", "").isEmpty())
                    .count();
            String file = sitting + "-" + item + "-bonification-" + (before + 1) + ".md";
            return step(sitting, item, ConsensusStep.AMENDED, at, file, "").in(folder.withText(file, text));
        });
    }

    /**
     * A position that somebody takes in a round.
     *
     * @param round 1 for the first on the item
     * @param why the reason of an objection, or a reservation; empty where none is given
     */
    public static Entry position(
            MeetingId sitting, int item, int round, MemberId member, Position position, Optional<String> why) {
        return Entry.line(
                TableFile.POSITIONS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "tour",
                String.valueOf(round),
                "membre",
                member.value(),
                "position",
                Entry.word("position", position),
                "motif",
                why.orElse(""));
    }

    private static Entry step(
            MeetingId sitting, int item, ConsensusStep step, LocalTime at, String text, String askedBy) {
        return Entry.line(
                TableFile.CONSENSUS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "étape",
                Entry.word("consensus-step", step),
                "heure",
                at.toString(),
                "texte",
                text,
                "demandé par",
                askedBy);
    }
}
