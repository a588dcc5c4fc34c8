package org.collegium.archive;

import java.util.ArrayList;
import java.util.List;
import org.collegium.register.Hash;
import org.collegium.words.Finding;

/**
 * The audit trail: who did what when, and to what, in the order in which it was done. Lines are only ever added, each
 * holding the hash of the one before, so that none can be changed, left out or put elsewhere unseen. What was done last
 * can be cut off unseen, unless somebody kept the {@link #head()}.
 *
 * @param traces from the first to the last
 * @since 0.1
 */
public record Trail(List<Trace> traces) {

    /**
     * The end of a trail, to which the next line is tied.
     *
     * @param lines how many lines there are
     * @param hash the hash of the last one
     * @since 0.1
     */
    public record Head(int lines, Hash hash) {

        /** The end of a trail in which nothing stands yet. */
        public static final Head NONE = new Head(0, Hash.NONE);
    }

    public Trail {
        traces = List.copyOf(traces);
    }

    /** Its end: the number and hash of the last line prove everything before it. */
    public Head head() {
        return traces.isEmpty() ? Head.NONE : traces.get(traces.size() - 1).head();
    }

    /** What was done to something, in order. */
    public List<Trace> about(Subject subject) {
        return traces.stream().filter(trace -> trace.isAbout(subject)).toList();
    }

    /** What does not hold: a wrong number, a changed line, a broken link. Empty when the trail is whole. */
    public List<Finding> verify() {
        List<Finding> faults = new ArrayList<>();
        Head before = Head.NONE;
        for (Trace trace : traces) {
            faults.addAll(trace.faultsAfter(before));
            before = trace.head();
        }
        return List.copyOf(faults);
    }
}
