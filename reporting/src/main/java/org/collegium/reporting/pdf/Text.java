package org.collegium.reporting.pdf;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words to be set: runs of characters, each with its face, language and link. A newline breaks the line. */
record Text(List<Run> runs) {

    /** Characters, in NFC, alike in face, in language (the document's when absent) and in link. */
    record Run(String characters, Face face, Optional<String> languageTag, Optional<URI> link) {
        Run {
            characters = Normalizer.normalize(characters, Normalizer.Form.NFC);
            languageTag.ifPresent(Description::requireLanguage);
        }

        private static Run of(String characters, Face face) {
            return new Run(characters, face, Optional.empty(), Optional.empty());
        }
    }

    Text {
        runs = List.copyOf(runs);
    }

    static Text of(String characters) {
        return new Text(List.of(Run.of(characters, Face.REGULAR)));
    }

    static Text empty() {
        return new Text(List.of());
    }

    Text plain(String characters) {
        return with(Run.of(characters, Face.REGULAR));
    }

    Text bold(String characters) {
        return with(Run.of(characters, Face.BOLD));
    }

    Text italic(String characters) {
        return with(Run.of(characters, Face.ITALIC));
    }

    Text boldItalic(String characters) {
        return with(Run.of(characters, Face.BOLD_ITALIC));
    }

    Text mono(String characters) {
        return with(Run.of(characters, Face.MONO));
    }

    Text foreign(String characters, String languageTag) {
        return with(new Run(characters, Face.REGULAR, Optional.of(languageTag), Optional.empty()));
    }

    Text link(String characters, URI target) {
        return with(new Run(characters, Face.REGULAR, Optional.empty(), Optional.of(target)));
    }

    Text with(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Text(longer);
    }

    Text followedBy(Text other) {
        List<Run> longer = new ArrayList<>(runs);
        longer.addAll(other.runs);
        return new Text(longer);
    }

    /** The characters alone, without face, language or link. */
    String characters() {
        StringBuilder characters = new StringBuilder();
        runs.forEach(run -> characters.append(run.characters()));
        return characters.toString();
    }

    boolean isBlank() {
        return runs.stream().allMatch(run -> run.characters().isBlank());
    }
}
