package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * The motions that a sitting did not come to decide, and that no later agenda takes up; of minutes it is told that they
 * are not approved.
 */
final class ForgottenItems {

    private ForgottenItems() {}

    /** Minor: nothing was decided that is not carried out. */
    static List<Finding> on(LocalDate day, List<Meeting.Closed> sittings) {
        List<Meeting.Closed> held = Sittings.until(day, sittings);
        return held.stream().flatMap(sitting -> forgotten(sitting, held)).toList();
    }

    private static Stream<Finding> forgotten(Meeting.Closed sitting, List<Meeting.Closed> held) {
        boolean isLast = held.stream().noneMatch(later -> followsIn(later, sitting));
        return isLast ? Stream.empty() : open(sitting, held).map(motion -> finding(sitting, motion));
    }

    /** The motions that a sitting left, and that no later one took up. */
    static Stream<Motion.Proposed> open(Meeting.Closed sitting, List<Meeting.Closed> held) {
        return sitting.carriedOver().stream()
                .filter(item -> item.approves().isEmpty())
                .flatMap(item -> item.motion().stream())
                .filter(motion -> held.stream()
                        .filter(later -> later.closedAt().isAfter(sitting.closedAt()))
                        .noneMatch(later -> deals(later, motion.id())));
    }

    /** Whether a later sitting of the same organ could have taken up what one left. */
    private static boolean followsIn(Meeting.Closed later, Meeting.Closed sitting) {
        return later.closedAt().isAfter(sitting.closedAt())
                && later.id().organ() == sitting.id().organ()
                && !later.id().isConsultation();
    }

    private static boolean deals(Meeting.Closed later, MotionId motion) {
        return later.sitting().convocation().agenda().stream()
                .map(AgendaItem::motion)
                .flatMap(found -> found.stream())
                .map(Motion.Proposed::id)
                .anyMatch(motion::equals);
    }

    private static Finding finding(Meeting.Closed sitting, Motion.Proposed motion) {
        return Finding.minor(Phrase.of("finding.item-forgotten")
                .with(motion.title())
                .with(sitting.id().date()));
    }
}
