package org.collegium.reporting.paper;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words to be set. A newline breaks the line.
 *
 * @param runs stretches of characters, each with its face, language and link
 * @since 0.1
 */
public record Text(List<Run> runs) {

    private static final Pattern NEWLINE = Pattern.compile("\\R");

    /**
     * Characters alike in all else.
     *
     * @param characters in Unicode's normalization form C
     * @param face of their letters
     * @param languageTag their language (BCP 47), where it is not the document's
     * @param link where they lead
     */
    public record Run(String characters, Face face, Optional<String> languageTag, Optional<URI> link) {
        public Run {
            characters = Normalizer.normalize(characters, Normalizer.Form.NFC);
            languageTag.ifPresent(Description::requireLanguage);
        }

        private static Run of(String characters, Face face) {
            return new Run(characters, face, Optional.empty(), Optional.empty());
        }

        /** A run of other characters, alike in all else. */
        public Run saying(String others) {
            return new Run(others, face, languageTag, link);
        }
    }

    public Text {
        runs = List.copyOf(runs);
    }

    /** Plain words. */
    public static Text of(String characters) {
        return new Text(List.of(Run.of(characters, Face.REGULAR)));
    }

    /** No words yet. */
    public static Text empty() {
        return new Text(List.of());
    }

    /** The text followed by plain words. */
    public Text plain(String characters) {
        return with(Run.of(characters, Face.REGULAR));
    }

    /** The text followed by words in bold. */
    public Text bold(String characters) {
        return with(Run.of(characters, Face.BOLD));
    }

    /** The text followed by words in italics. */
    public Text italic(String characters) {
        return with(Run.of(characters, Face.ITALIC));
    }

    /** The text followed by words in bold italics. */
    public Text boldItalic(String characters) {
        return with(Run.of(characters, Face.BOLD_ITALIC));
    }

    /** The text followed by letters of one width. */
    public Text mono(String characters) {
        return with(Run.of(characters, Face.MONO));
    }

    /** The text followed by words in another language than the document's. */
    public Text foreign(String characters, String languageTag) {
        return with(new Run(characters, Face.REGULAR, Optional.of(languageTag), Optional.empty()));
    }

    /** The text followed by words that lead somewhere. */
    public Text link(String characters, URI target) {
        return with(new Run(characters, Face.REGULAR, Optional.empty(), Optional.of(target)));
    }

    /** The text followed by a run. */
    public Text with(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Text(longer);
    }

    /** The text followed by another. */
    public Text followedBy(Text other) {
        List<Run> longer = new ArrayList<>(runs);
        longer.addAll(other.runs);
        return new Text(longer);
    }

    /** The lines that its newlines part it into, at least one. */
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        Text line = Text.empty();
        for (Run run : runs) {
            String[] parts = NEWLINE.split(run.characters(), -1);
            line = line.with(run.saying(parts[0]));
            for (int i = 1; i < parts.length; i++) {
                lines.add(line);
                line = Text.empty().with(run.saying(parts[i]));
            }
        }
        lines.add(line);
        return lines;
    }

    /** The text with all its words in bold, letters of one width excepted. */
    public Text inBold() {
        return new Text(runs.stream()
                .map(run -> new Run(run.characters(), run.face().inBold(), run.languageTag(), run.link()))
                .toList());
    }

    /** The characters alone, without face, language or link. */
    public String characters() {
        StringBuilder characters = new StringBuilder();
        runs.forEach(run -> characters.append(run.characters()));
        return characters.toString();
    }

    /** Whether nothing of it would be seen. */
    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.characters().isBlank());
    }
}
