package org.collegium.secretary;

import java.time.LocalDate;
import java.util.List;
import org.collegium.archive.Holdings;
import org.collegium.words.Finding;

/** What the command line finds in a record, for tests in other packages. */
public final class RecordFindings {

    private RecordFindings() {}

    /** What it finds on a day. */
    public static List<Finding> on(LocalDate day, Holdings holdings) {
        return FindingsCommand.found(day, holdings);
    }
}
