package org.collegium.persistence;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.changetracking.DeferredChangeDetectionPolicy;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.queries.ReportQuery;

/**
 * What annotations cannot say about a row: that UUIDs are native, whose foreign keys point where, and how its table is
 * read. It stands on every row, so that the rows bring it along into a host's own persistence unit.
 */
public class RowSetup implements DescriptorCustomizer {

    private static final ClassValue<List<Field>> ATTRIBUTES = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> row) {
            return Stream.<Class<?>>iterate(row, type -> type != Object.class, Class::getSuperclass)
                    .flatMap(type -> Stream.of(type.getDeclaredFields()))
                    .filter(field -> field.isAnnotationPresent(Column.class))
                    .toList();
        }
    };

    /** The names of the queries are the names of the attributes that they hold fixed. */
    static final List<String> EVERYWHERE = List.of();

    static final List<String> OF_ASSOCIATION = List.of("association");

    static final List<String> OF_SITTING = List.of("association", "sitting");
    static final List<String> OF_ACT = List.of("association", "act");

    private static final Map<Class<? extends Row>, List<Class<? extends Row>>> POINTS_TO = Map.ofEntries(
            Map.entry(BylawsVersionRow.class, List.of(AssociationRow.class)),
            Map.entry(BylawsProvisionRow.class, List.of(BylawsVersionRow.class)),
            Map.entry(MemberRow.class, List.of(AssociationRow.class)),
            Map.entry(DuesRow.class, List.of(MemberRow.class)),
            Map.entry(MandateRow.class, List.of(MemberRow.class)),
            Map.entry(ResourceRow.class, List.of(AssociationRow.class)),
            Map.entry(StewardRow.class, List.of(ResourceRow.class, MemberRow.class)),
            Map.entry(PartnerRow.class, List.of(AssociationRow.class)),
            Map.entry(SheetTextRow.class, List.of(AssociationRow.class)),
            Map.entry(FilingRow.class, List.of(AssociationRow.class)),
            Map.entry(SpecialMandateRow.class, List.of(MemberRow.class)),
            Map.entry(ActOnBehalfRow.class, List.of(MemberRow.class)),
            Map.entry(SittingRow.class, List.of(AssociationRow.class)),
            Map.entry(SittingSeatRow.class, List.of(SittingRow.class, MemberRow.class)),
            Map.entry(AgendaItemRow.class, List.of(SittingRow.class, ConflictCaseRow.class)),
            Map.entry(AttendanceRow.class, List.of(AgendaItemRow.class, MemberRow.class)),
            Map.entry(AmendmentRow.class, List.of(AgendaItemRow.class)),
            Map.entry(ConsensusRow.class, List.of(AgendaItemRow.class)),
            Map.entry(ConsensusStageRow.class, List.of(ConsensusRow.class, SittingSeatRow.class)),
            Map.entry(ConsensusPositionRow.class, List.of(ConsensusRow.class, SittingSeatRow.class)),
            Map.entry(VoteRow.class, List.of(AmendmentRow.class)),
            Map.entry(VoteSeatRow.class, List.of(VoteRow.class, SittingSeatRow.class)),
            Map.entry(ActionDoneRow.class, List.of(ActionItemRow.class)),
            Map.entry(ElectionRow.class, List.of(AgendaItemRow.class)),
            Map.entry(ElectionCandidateRow.class, List.of(ElectionRow.class, MemberRow.class)),
            Map.entry(ElectionSeatRow.class, List.of(ElectionRow.class, SittingSeatRow.class)),
            Map.entry(ActionItemRow.class, List.of(AgendaItemRow.class)),
            Map.entry(OverrulingRow.class, List.of(AgendaItemRow.class)),
            Map.entry(MinutesVersionRow.class, List.of(SittingRow.class, MemberRow.class)),
            Map.entry(MinutesRemarkRow.class, List.of(MinutesVersionRow.class, MemberRow.class)),
            Map.entry(ConflictCaseRow.class, List.of(AssociationRow.class)),
            Map.entry(ConflictPartyRow.class, List.of(ConflictCaseRow.class, MemberRow.class)),
            Map.entry(ConflictRungRow.class, List.of(ConflictCaseRow.class)),
            Map.entry(ConflictFactRow.class, List.of(ConflictCaseRow.class, MemberRow.class)),
            Map.entry(ExclusionRow.class, List.of(MemberRow.class)),
            Map.entry(EntryRow.class, List.of(AssociationRow.class)),
            Map.entry(ActRow.class, List.of(AssociationRow.class)));

    /** Every row class. */
    static Stream<Class<? extends Row>> rowClasses() {
        return Stream.concat(Stream.of(AssociationRow.class), POINTS_TO.keySet().stream());
    }

    /** Every row class, each after those that it points to. */
    static List<Class<? extends Row>> inOrderOfTheirKeys() {
        Set<Class<? extends Row>> ordered = new LinkedHashSet<>();
        rowClasses().sorted(Comparator.comparing(Class::getName)).forEach(row -> addAfterItsTargets(row, ordered));
        return List.copyOf(ordered);
    }

    private static void addAfterItsTargets(Class<? extends Row> row, Set<Class<? extends Row>> ordered) {
        if (!ordered.contains(row)) {
            POINTS_TO.getOrDefault(row, List.of()).forEach(target -> addAfterItsTargets(target, ordered));
            ordered.add(row);
        }
    }

    /** The mapping of each column; EclipseLink 4 and 5 name theirs by methods that are not the same to the JVM. */
    static List<DatabaseMapping> mappings(ClassDescriptor descriptor) {
        return ATTRIBUTES.get(descriptor.getJavaClass()).stream()
                .map(field -> descriptor.getMappingForAttributeName(field.getName()))
                .toList();
    }

    @Override
    public void customize(ClassDescriptor descriptor) {
        // A unit of a host's may be woven, and then would not see what is set as is done here.
        descriptor.setObjectChangePolicy(new DeferredChangeDetectionPolicy());
        ATTRIBUTES.get(descriptor.getJavaClass()).stream()
                .filter(field -> field.getType() == UUID.class)
                .map(field -> descriptor.getMappingForAttributeName(field.getName()))
                // EclipseLink would make it a text.
                .forEach(mapping -> ((DirectToFieldMapping) mapping).setConverter(null));
        POINTS_TO.getOrDefault(descriptor.getJavaClass(), List.of()).forEach(descriptor::addConstraintDependency);
        Stream.of(EVERYWHERE, OF_ASSOCIATION, OF_SITTING, OF_ACT)
                .filter(fixed -> fixed.stream().allMatch(name -> descriptor.getMappingForAttributeName(name) != null))
                .forEach(fixed -> descriptor.getQueryManager().addQuery(fixed.toString(), query(descriptor, fixed)));
    }

    /** Plain values, not entities: nothing is registered, compared or cloned only to be read. */
    private static ReportQuery query(ClassDescriptor descriptor, List<String> fixed) {
        ExpressionBuilder row = new ExpressionBuilder();
        ReportQuery query = new ReportQuery(descriptor.getJavaClass(), row);
        query.setShouldReturnWithoutReportQueryResult(true);
        for (DatabaseMapping mapping : mappings(descriptor)) {
            query.addAttribute(mapping.getAttributeName());
        }
        fixed.forEach(query::addArgument);
        fixed.stream()
                .map(name -> row.get(name).equal(row.getParameter(name)))
                .reduce(Expression::and)
                .ifPresent(query::setSelectionCriteria);
        for (Column key :
                descriptor.getJavaClass().getAnnotation(PrimaryKey.class).columns()) {
            query.addOrdering(row.getField(key.name()));
        }
        return query;
    }
}
