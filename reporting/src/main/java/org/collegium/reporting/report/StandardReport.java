package org.collegium.reporting.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.collegium.reporting.paper.Document;

/**
 * The reports that a council secretary runs.
 *
 * @since 0.1
 */
public enum StandardReport implements ReportKind {
    /** Who joined and left, and whose dues are paid. */
    MEMBERS(MembersReport::parts),
    /** Who came, by member and by sitting, with absences in a row. */
    ATTENDANCE(AttendanceReport::parts),
    /** How many attended and how many had to, at each opening and vote. */
    QUORUM(QuorumReport::parts),
    /** What was decided, with the verdict, and what became of it. */
    DECISIONS(DecisionsReport::parts),
    /** How each member voted in roll calls; of secret ballots the counts. */
    VOTES(VotesReport::parts),
    /** What was to be done: done, open and overdue. */
    ACTIONS(ActionsReport::parts),
    /** The rounds in which consensus was sought. */
    CONSENSUS(ConsensusReport::parts),
    /** The conflicts, as far as their confidentiality allows. */
    CONFLICTS(ConflictsReport::parts),
    /** Mandates, vacant seats, filings, and what was done in the association's name. */
    MANDATES(MandatesReport::parts),
    /** What is shared, and who masters it. */
    RESOURCES(ResourcesReport::parts),
    /** The commons sheet. */
    COMMONS(CommonsReport::parts) {
        @Override
        public Document document(Scope scope) {
            return new CommonsSheetDocument(CommonsReport.sheet(scope), scope.language());
        }
    },
    /** The year of the council in numbers: what it is asked to account for. */
    GOVERNANCE(GovernanceReport::parts);

    private final Function<Scope, List<Part>> parts;

    StandardReport(Function<Scope, List<Part>> parts) {
        this.parts = parts;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Report over(Scope scope) {
        return new Report(
                key(),
                scope.say("report." + key()),
                scope.association(),
                scope.period(),
                scope.language(),
                parts.apply(scope));
    }
}
