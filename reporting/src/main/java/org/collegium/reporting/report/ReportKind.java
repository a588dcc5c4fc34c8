package org.collegium.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.collegium.reporting.paper.Document;

/**
 * A kind of report. A host adds its own by a class that the {@link ServiceLoader} finds, or calls it by itself.
 *
 * @since 0.1
 */
public interface ReportKind {

    /** By what it is asked for, such as {@code attendance}. */
    String key();

    /** The report over a scope. */
    Report over(Scope scope);

    /** The report on paper. */
    default Document document(Scope scope) {
        return over(scope).document();
    }

    /** All that are known: those of this library, and those that the class path adds, in the order in which it has them. */
    static List<ReportKind> all() {
        List<ReportKind> all = new ArrayList<>(List.of(StandardReport.values()));
        ServiceLoader.load(ReportKind.class).forEach(all::add);
        return List.copyOf(all);
    }

    /** The one that is asked for. */
    static Optional<ReportKind> of(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
