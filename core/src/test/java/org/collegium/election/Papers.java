package org.collegium.election;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A box that fills up with papers. */
final class Papers {

    private final List<Ballot> box = new ArrayList<>();

    /** So many papers with these names, separated by blanks. */
    Papers with(int howMany, String names) {
        box.addAll(Collections.nCopies(howMany, Ballot.naming(names.split(" "))));
        return this;
    }

    Papers blank(int howMany) {
        box.addAll(Collections.nCopies(howMany, Ballot.blank()));
        return this;
    }

    Papers unusable(int howMany) {
        box.addAll(Collections.nCopies(howMany, Ballot.unusable()));
        return this;
    }

    List<Ballot> all() {
        return List.copyOf(box);
    }

    static List<String> names(Iterable<Candidate> candidates) {
        List<String> names = new ArrayList<>();
        candidates.forEach(candidate -> names.add(candidate.name()));
        return names;
    }

    static List<String> elected(Result result) {
        return names(result.elected());
    }
}
