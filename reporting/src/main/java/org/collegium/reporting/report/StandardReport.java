package org.collegium.reporting.report;

import java.util.List;
import java.util.Locale;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.collegium.reporting.paper.Document;

/**
 * The reports that a council secretary runs.
 *
 * @since 0.1
 */
public enum StandardReport implements ReportKind {
    /** Who joined and left, and whose dues are paid. */
    MEMBERS,
    /** Who came, by member and by sitting, with absences in a row. */
    ATTENDANCE,
    /** How many attended and how many had to, at each opening and vote. */
    QUORUM,
    /** What was decided, with the verdict, and what became of it. */
    DECISIONS,
    /** How each member voted in roll calls; of secret ballots the counts. */
    VOTES,
    /** What was to be done: done, open and overdue. */
    ACTIONS,
    /** The rounds in which consensus was sought. */
    CONSENSUS,
    /** The conflicts, as far as their confidentiality allows. */
    CONFLICTS,
    /** Mandates, vacant seats, filings, and what was done in the association's name. */
    MANDATES,
    /** What is shared, and who masters it. */
    RESOURCES,
    /** The commons sheet. */
    COMMONS,
    /** The year of the council in numbers: what it is asked to account for. */
    GOVERNANCE;

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
                parts(scope));
    }

    @Override
    public Document document(Scope scope) {
        return this == COMMONS
                ? new CommonsSheetDocument(CommonsReport.sheet(scope), scope.language())
                : ReportKind.super.document(scope);
    }

    private List<Part> parts(Scope scope) {
        return switch (this) {
            case MEMBERS -> MembersReport.parts(scope);
            case ATTENDANCE -> AttendanceReport.parts(scope);
            case QUORUM -> QuorumReport.parts(scope);
            case DECISIONS -> DecisionsReport.parts(scope);
            case VOTES -> VotesReport.parts(scope);
            case ACTIONS -> ActionsReport.parts(scope);
            case CONSENSUS -> ConsensusReport.parts(scope);
            case CONFLICTS -> ConflictsReport.parts(scope);
            case MANDATES -> MandatesReport.parts(scope);
            case RESOURCES -> ResourcesReport.parts(scope);
            case COMMONS -> CommonsReport.parts(scope);
            case GOVERNANCE -> GovernanceReport.parts(scope);
        };
    }
}
