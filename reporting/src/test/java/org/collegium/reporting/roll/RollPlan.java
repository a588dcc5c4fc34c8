package org.collegium.reporting.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.member.HeldFile;
import org.collegium.member.Members;
import org.collegium.reporting.csv.Fault;
import org.collegium.words.Phrase;

/** Everything that was noted of a roll, and the members that result where nothing was refused. */
record RollPlan(List<RollNote> notes, RollCount count, Optional<Members> result) {

    static RollPlan of(List<RollNote> notes, RollCount count, HeldFile file) {
        return new RollPlan(notes, count, count.refused() == 0 ? Optional.of(file.all()) : Optional.empty());
    }

    Optional<RollFormat> format() {
        return all(RollNote.Tool.class).map(RollNote.Tool::format).findFirst();
    }

    List<RollNote.Step> steps() {
        return all(RollNote.Step.class).toList();
    }

    List<Fault> refused() {
        return all(RollNote.Refused.class).map(RollNote.Refused::fault).toList();
    }

    List<RollNote.SetAside> setAside() {
        return all(RollNote.SetAside.class).toList();
    }

    Map<String, Integer> unmapped() {
        Map<String, Integer> unmapped = new LinkedHashMap<>();
        all(RollNote.Unmapped.class).forEach(column -> unmapped.put(column.column(), column.cells()));
        return unmapped;
    }

    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        notes.forEach(note -> note.phrase().ifPresent(phrases::add));
        phrases.add(count.phrase());
        return phrases;
    }

    private <N extends RollNote> Stream<N> all(Class<N> kind) {
        return notes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
