package org.collegium.secretary;

import java.util.List;
import org.collegium.reporting.csv.Fault;

/** Thrown where a folder says what cannot be, so that nothing is entered in it. */
final class FaultyFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyFolderException(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, each with its place. */
    List<Fault> faults() {
        return faults;
    }
}
