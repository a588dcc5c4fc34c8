package org.collegium.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.association.Association;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.register.Content;
import org.collegium.register.Entry;
import org.collegium.register.Json;
import org.collegium.register.Register;
import org.collegium.register.Salt;

/**
 * A mistake in sealed minutes, and what to read in its place, as a later sitting decided it. Sealed minutes never change:
 * an erratum is an entry of the register of its own, which points at the one that it mends.
 *
 * @param mends the sitting whose minutes it mends
 * @param number from 1, among the errata to these minutes in the order of their decisions
 * @param by the sitting that decided it
 * @param at when that sitting closed
 * @param decision the number of the decision
 * @param title in one line
 * @param text what was decided, as amended
 * @param isConfidential whether it was treated behind closed doors; then copies for the public leave it out
 * @param association whose minutes
 * @since 0.1
 */
public record Erratum(
        MeetingId mends,
        int number,
        MeetingId by,
        Instant at,
        DecisionNumber decision,
        String title,
        String text,
        boolean isConfidential,
        Association association) {

    private static final String FORMAT = "collegium-erratum/1";

    /** All errata that sittings decided, in the order of their decisions. */
    public static List<Erratum> in(Collection<Meeting.Closed> sittings) {
        List<Erratum> errata = new ArrayList<>();
        sittings.stream()
                .sorted(Comparator.comparing(Meeting.Closed::closedAt))
                .forEach(by -> mending(by).forEach(item -> errata.add(of(item, by, errata))));
        return List.copyOf(errata);
    }

    /** Those that mend the minutes of one sitting. */
    public static List<Erratum> to(MeetingId sitting, Collection<Meeting.Closed> sittings) {
        return in(sittings).stream()
                .filter(erratum -> erratum.mends().equals(sitting))
                .toList();
    }

    private static Stream<AgendaItem> mending(Meeting.Closed by) {
        return by.sitting().convocation().agenda().stream()
                .filter(item -> item.mends().isPresent()
                        && by.sitting().decisionOn(item.number()).isPresent());
    }

    private static Erratum of(AgendaItem item, Meeting.Closed by, List<Erratum> before) {
        Sitting sitting = by.sitting();
        MeetingId mended = item.mends().orElseThrow();
        long earlier = before.stream()
                .filter(erratum -> erratum.mends().equals(mended))
                .count();
        DecisionNumber decision = sitting.decisionOn(item.number()).orElseThrow();
        Motion.Proposed adopted =
                Objects.requireNonNull(sitting.adopted().get(decision)).proposed();
        return new Erratum(
                mended,
                Math.toIntExact(earlier + 1),
                by.id(),
                by.closedAt(),
                decision,
                adopted.title(),
                adopted.text(),
                item.isConfidential(),
                sitting.convocation().association());
    }

    /** What its entry of the register is about. */
    public String subject() {
        return mends + "-erratum-" + number;
    }

    /** Its entry of the register; empty where it is not sealed yet. */
    public Optional<Entry> entry(Register register) {
        return register.entry(subject());
    }

    /**
     * The register with this erratum as its next entry.
     *
     * @param salt drawn by the host for this entry alone
     * @throws IllegalArgumentException when it is in it already, or the minutes that it mends are not
     */
    public Register seal(Register register, Salt salt, Instant at) {
        Entry mended = register.entry(mends.toString())
                .orElseThrow(() -> new IllegalArgumentException("'" + mends + "' is not sealed"));
        return register.seal(subject(), parts(mended), salt, at);
    }

    /** What it says, in no language: which entry it mends, then, as a part of its own, what to read. */
    public Content parts(Entry mended) {
        Json.Fields head = Json.object()
                .with("format", FORMAT)
                .with("association", MinutesContent.association(association))
                .with("number", number)
                .with(
                        "mends",
                        Json.object()
                                .with("meeting", mends.toString())
                                .with("number", mended.number())
                                .with("hash", mended.hash().hex()))
                .with("approval", MinutesContent.approval(new Approval(by, decision, at)));
        Json.Fields text = Json.object()
                .with("title", title)
                .with("text", text())
                .with("confidential", new Json.Flag(isConfidential));
        return new Content(head, List.of(text));
    }

    /** Whether a register seals this erratum as its entry. */
    boolean isAsSealedIn(Register register, Entry entry) {
        return register.entry(mends.toString())
                .filter(mended -> entry.seals(parts(mended)))
                .isPresent();
    }
}
