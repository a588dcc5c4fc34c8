package org.collegium.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.register.Content;
import org.collegium.register.Hash;
import org.collegium.register.Json;
import org.collegium.register.MerkleTree;
import org.collegium.register.Register;

/**
 * What somebody is given of minutes: all of them, or all but the items treated behind closed doors. Both copies of sealed
 * minutes belong to the same entry of the register.
 *
 * @param minutes which
 * @param isPublic whether it is for everybody
 * @since 0.1
 */
public record MinutesCopy(Minutes minutes, boolean isPublic) {

    /** All of them, for whoever may know everything. */
    public static MinutesCopy full(Minutes minutes) {
        return new MinutesCopy(minutes, false);
    }

    /** What everybody may know of them; all, where nothing is confidential. */
    public static MinutesCopy forEverybody(Minutes minutes) {
        return new MinutesCopy(minutes, true);
    }

    /**
     * Copies of the minutes of all sittings of a record, in their order.
     *
     * @param register what of them is sealed
     * @throws BrokenSealException when a sitting differs from what was sealed
     */
    public static List<MinutesCopy> of(List<Meeting.Closed> sittings, Register register, boolean isPublic) {
        return sittings.stream()
                .map(sitting -> new MinutesCopy(Minutes.of(sitting, sittings, register), isPublic))
                .toList();
    }

    /** The sitting as this copy tells it. */
    public Meeting.Closed sitting() {
        Meeting.Closed all = minutes.sitting();
        return isPublic ? new Meeting.Closed(all.sitting().publicly(), all.closedAt(), all.next()) : all;
    }

    /** What contradicts itself in what this copy tells, overruled or not. */
    public List<Contradiction> contradictions() {
        return Contradictions.in(sitting());
    }

    /** What was decided since to read otherwise, as the readers of this copy may know it; nothing of unsealed minutes. */
    public List<ErratumCopy> errata() {
        List<ErratumCopy> errata = minutes instanceof Minutes.Sealed sealed ? sealed.errata() : List.of();
        return isPublic ? errata.stream().map(ErratumCopy::forEverybody).toList() : errata;
    }

    /** The items that are left out, in order. */
    public List<AgendaItem> leftOut() {
        return isPublic ? minutes.sitting().sitting().confidentialItems() : List.of();
    }

    /** Whether it leaves an item out. */
    public boolean leavesOut(int item) {
        return leftOut().stream().anyMatch(left -> left.number() == item);
    }

    /** What holds an item that is left out of sealed minutes in the register; empty where they are not sealed. */
    public Optional<Hash> commitment(int item) {
        return minutes instanceof Minutes.Sealed sealed
                ? Optional.of(
                        MerkleTree.leaf(sealed.parts().items().get(item - 1).canonical()))
                : Optional.empty();
    }

    /**
     * What this copy says, in no language. For an item that is left out of sealed minutes stands the commitment to it, by
     * which the register holds it; what is not sealed has no salt, so that a commitment would give it away.
     */
    public Content parts() {
        Content all = minutes.parts();
        List<Json.Fields> items = new ArrayList<>(all.items());
        for (AgendaItem item : leftOut()) {
            items.set(item.number() - 1, inItsPlace(item, items.get(item.number() - 1)));
        }
        return new Content(all.head(), items);
    }

    private Json.Fields inItsPlace(AgendaItem item, Json.Fields part) {
        return minutes instanceof Minutes.Sealed
                ? Content.leftOut(part)
                : Json.object().with("number", item.number()).with("confidential", new Json.Flag(true));
    }
}
