package org.collegium.secretary.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.meeting.Meeting;
import org.collegium.member.Exclusion;
import org.collegium.member.Members;
import org.collegium.reporting.csv.Fault;

/**
 * A folder as it was read: the record it tells, or everything that is wrong with it.
 *
 * @param contents the record; empty where there is a fault
 * @param faults what is wrong, a table before those that refer to it, then by line; nothing that is wrong only because a
 *     table cannot be read
 * @since 0.1
 */
public record Folder(Optional<Contents> contents, List<Fault> faults) {

    public Folder {
        faults = List.copyOf(faults);
    }

    /** Reads a folder; its format is described in the {@code README.md} beside the sample data. */
    public static Folder read(Path path) {
        return read(Draft.of(path));
    }

    /** Reads a folder as it would be. */
    static Folder read(Draft draft) {
        List<Fault> faults = new ArrayList<>();
        Tables tables = new Tables(draft, faults::add);
        Optional<Contents> contents = read(tables);
        return faults.isEmpty()
                ? new Folder(contents, List.of())
                : new Folder(
                        Optional.empty(), faults.stream().sorted(tables.order()).toList());
    }

    private static Optional<Contents> read(Tables tables) {
        Optional<AssociationTable> association = AssociationTable.read(tables);
        Members members = MembersTables.read(tables);
        People people = new People(members, tables.isSound("membres.csv"));
        Commons commons = CommonsTables.read(tables, people);
        MotionsTable motions = MotionsTable.read(tables, people);
        if (association.isEmpty()) {
            return Optional.empty();
        }
        AssociationTable known = association.get();
        Optional<Council> council = MandatesTable.read(tables, known.bylaws().seats(), people);
        SittingsTables told = SittingsTables.read(
                tables, new SittingsTables.Setting(known.association(), known.bylaws(), people, council, motions));
        List<Meeting.Closed> sittings = told.closed();
        List<Contents.Told> reviews = council.map(
                        seats -> ReviewsTables.read(tables, known.association(), seats, people, told))
                .orElse(List.of());
        List<ConflictCase> conflicts = ConflictsTables.read(tables, known.bylaws(), people, council, sittings, motions);
        Dealings dealings = DealingsTables.read(tables, people, sittings);
        List<Exclusion> exclusions = ExclusionsTable.read(tables, known.bylaws(), people);
        return council.map(seats -> new Contents(
                known.association(),
                known.bylaws(),
                known.keeper(),
                known.secret(),
                members,
                seats,
                commons,
                sittings,
                told.pending(),
                told.done(),
                reviews,
                conflicts,
                dealings,
                exclusions));
    }
}
