package org.collegium.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.words.Phrase;

/**
 * What became of one motion, through all its versions and the sittings that dealt with it.
 *
 * @param id which motion
 * @param episodes its votes, the searches for consensus that settled it, and when it was set aside, in the order of time
 * @since 0.1
 */
public record MotionLife(MotionId id, List<Episode> episodes) {

    /**
     * What one sitting did with it.
     *
     * @param sitting which
     * @param item the agenda item
     * @param motion decided, adopted by consent, or set aside
     * @param decision the number of the decision, where it was adopted
     */
    public record Episode(MeetingId sitting, int item, Motion motion, Optional<DecisionNumber> decision) {

        /** Whether it was rejected for good in this version. */
        public boolean isRejected() {
            return motion instanceof Motion.Decided decided && decided.isRejected();
        }

        private Optional<Phrase> objectionTo(int version) {
            Motion.Proposed before = motion.proposed();
            if (decision.isPresent()) {
                return Optional.of(
                        Phrase.of("motion.adopted-already").with(before.id().value()));
            }
            boolean mayComeBack = isRejected() ? version > before.version() : version >= before.version();
            return mayComeBack
                    ? Optional.empty()
                    : Optional.of(Phrase.of("motion.earlier-version")
                            .with(before.id().value())
                            .with(version)
                            .with(before.version())
                            .with(sitting.toString()));
        }
    }

    public MotionLife {
        episodes = List.copyOf(episodes);
    }

    /** The life of a motion as sittings tell it; without episodes where none dealt with it. */
    public static MotionLife of(MotionId id, Collection<Meeting.Closed> sittings) {
        return new MotionLife(
                id,
                sittings.stream()
                        .sorted(Comparator.comparing(Meeting.Closed::closedAt))
                        .flatMap(MotionLife::episodes)
                        .filter(episode -> episode.motion().proposed().id().equals(id))
                        .toList());
    }

    /** The version that was last dealt with, as it now stands. */
    public Optional<Motion> state() {
        return episodes.stream().map(Episode::motion).reduce((earlier, later) -> later);
    }

    /** The decision by which it was adopted. */
    public Optional<DecisionNumber> decision() {
        return episodes.stream().flatMap(episode -> episode.decision().stream()).findFirst();
    }

    /** The rejections that its adoption reversed; none where it was not adopted. */
    public List<Episode> reversed() {
        return decision().isPresent()
                ? episodes.stream().filter(Episode::isRejected).toList()
                : List.of();
    }

    /**
     * Why it may not be dealt with again in a version: after its adoption never, once rejected only in a later one, else
     * not in an earlier one. Empty where it may.
     */
    public Optional<Phrase> objectionTo(int version) {
        return episodes.isEmpty()
                ? Optional.empty()
                : episodes.get(episodes.size() - 1).objectionTo(version);
    }

    private static Stream<Episode> episodes(Meeting.Closed sitting) {
        Stream<Episode> votes = sitting.sitting().votes().stream()
                .flatMap(vote -> vote.decided().stream()
                        .map(decided -> new Episode(sitting.id(), vote.item(), decided, vote.decision())));
        Stream<Episode> setAside = sitting.sitting().takenOff().stream()
                .map(taken -> new Episode(sitting.id(), taken.item(), taken.motion(), Optional.empty()));
        Stream<Episode> sought = sitting.sitting().consensuses().stream()
                .filter(search -> search.isOverWithoutVote())
                .map(search -> new Episode(sitting.id(), search.item(), search.motion(), search.decision()));
        return Stream.of(sought, votes, setAside).flatMap(episodes -> episodes);
    }
}
