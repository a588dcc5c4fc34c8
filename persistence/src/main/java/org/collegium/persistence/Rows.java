package org.collegium.persistence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.collegium.archive.ActId;
import org.collegium.archive.Trail;
import org.collegium.meeting.MeetingId;
import org.collegium.register.Hash;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ReportQuery;

/** Rows, read and written within one transaction. */
final class Rows {

    private final EntityManager entities;
    private final UnitOfWorkImpl unit;

    Rows(EntityManager entities) {
        this.entities = entities;
        this.unit = entities.unwrap(UnitOfWorkImpl.class);
    }

    /** The rows of all associations. */
    <R extends Row> List<R> everywhere(Class<R> type) {
        return read(type, RowSetup.EVERYWHERE, List.of());
    }

    /** The rows of an association, in the order of their keys. */
    <R extends Row> List<R> all(Class<R> type, UUID association) {
        return read(type, RowSetup.OF_ASSOCIATION, List.of(association));
    }

    /** The rows of one sitting, or of all. */
    <R extends SittingPart> List<R> ofSitting(Class<R> type, UUID association, Optional<MeetingId> which) {
        return which.map(id -> read(type, RowSetup.OF_SITTING, List.of(association, id.toString())))
                .orElseGet(() -> all(type, association));
    }

    /** The same by sitting. */
    <R extends SittingPart> Map<String, List<R>> bySitting(Class<R> type, UUID association, Optional<MeetingId> which) {
        return ofSitting(type, association, which).stream().collect(groupingBy(row -> row.sitting));
    }

    /** The line of the trail that an act left. */
    Optional<ActRow> of(UUID association, ActId act) {
        return read(ActRow.class, RowSetup.OF_ACT, List.of(association, act.value())).stream()
                .findFirst();
    }

    /** The end of the audit trail, whose last line may be about many: those are not read. */
    Trail.Head trailHead(UUID association) {
        ExpressionBuilder row = new ExpressionBuilder();
        ReportQuery query = new ReportQuery(ActRow.class, row);
        query.setShouldReturnWithoutReportQueryResult(true);
        query.addAttribute("number");
        query.addAttribute("hash");
        query.setSelectionCriteria(row.get("association").equal(association));
        query.addDescendingOrdering("number");
        query.setMaxRows(1);
        List<?> found = (List<?>) unit.executeQuery(query);
        return found.stream()
                .map(values -> (Object[]) values)
                .map(values -> new Trail.Head((Integer) values[0], new Hash((String) values[1])))
                .findFirst()
                .orElse(Trail.Head.NONE);
    }

    /** The connection of the transaction, for what EclipseLink would be slow at. */
    Connection connection() {
        return entities.unwrap(Connection.class);
    }

    /** Raises the revision of a root with the next {@link #write}, which fails if somebody else did. */
    void raiseRevision(Row root) {
        unit.forceUpdateToVersionField(unit.registerExistingObject(root), true);
    }

    /** Makes the rows that are there into those that shall be, touching only what differs. */
    void write(List<? extends Row> before, List<? extends Row> after) {
        Map<Object, Row> gone = new LinkedHashMap<>();
        before.forEach(row -> gone.put(keyOf(row), row));
        for (Row next : after) {
            Optional.ofNullable(gone.remove(keyOf(next)))
                    .ifPresentOrElse(earlier -> change(earlier, next), () -> entities.persist(next));
        }
        gone.values().forEach(row -> entities.remove(unit.registerExistingObject(row)));
        // At once, and forgotten: the next write may concern the same rows again.
        entities.flush();
        entities.clear();
    }

    private void change(Row earlier, Row next) {
        List<DatabaseMapping> changed = RowSetup.mappings(descriptor(next.getClass())).stream()
                .filter(mapping -> !isRevision(mapping))
                .filter(mapping -> !Objects.equals(
                        mapping.getAttributeValueFromObject(earlier), mapping.getAttributeValueFromObject(next)))
                .toList();
        if (!changed.isEmpty()) {
            Object managed = unit.registerExistingObject(earlier);
            changed.forEach(
                    mapping -> mapping.setAttributeValueInObject(managed, mapping.getAttributeValueFromObject(next)));
        }
    }

    private <R extends Row> List<R> read(Class<R> type, List<String> fixed, List<?> arguments) {
        ClassDescriptor descriptor = descriptor(type);
        // Not asked of the query, which its first use changes while others may be at theirs.
        List<DatabaseMapping> mappings = RowSetup.mappings(descriptor);
        List<?> found = (List<?>) unit.executeQuery(fixed.toString(), type, arguments);
        return found.stream()
                .map(values ->
                        fill(type.cast(descriptor.getObjectBuilder().buildNewInstance()), mappings, (Object[]) values))
                .toList();
    }

    private static <R extends Row> R fill(R row, List<DatabaseMapping> mappings, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            mappings.get(i).setAttributeValueInObject(row, values[i]);
        }
        return row;
    }

    private Object keyOf(Row row) {
        return List.of(
                row.getClass(), descriptor(row.getClass()).getObjectBuilder().extractPrimaryKeyFromObject(row, unit));
    }

    private ClassDescriptor descriptor(Class<? extends Row> type) {
        return unit.getDescriptor(type);
    }

    /** EclipseLink alone counts revisions. */
    private static boolean isRevision(DatabaseMapping mapping) {
        ClassDescriptor descriptor = mapping.getDescriptor();
        return descriptor.usesOptimisticLocking()
                && mapping.getField()
                        .equals(descriptor.getOptimisticLockingPolicy().getWriteLockField());
    }
}
