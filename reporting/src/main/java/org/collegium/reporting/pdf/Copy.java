package org.collegium.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.paper.Text;

/** A text made ready to be set: every character with a glyph, cut where face or tag changes. */
final class Copy {

    private final List<Segment> segments = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private boolean isPlain = true;

    private Copy() {}

    static Copy of(Text text, boolean bold) {
        Copy copy = new Copy();
        for (Text.Run run : text.runs()) {
            copy.add(run, Typeface.of(bold ? run.face().inBold() : run.face()));
        }
        return copy;
    }

    List<Segment> segments() {
        return segments;
    }

    List<Inline> inlines() {
        return inlines;
    }

    boolean isPlain() {
        return isPlain;
    }

    private void add(Text.Run run, Typeface typeface) {
        String characters = spaced(run.characters());
        int inline = inlineFor(Inline.of(run));
        int start = 0;
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (!typeface.has(character) && character != '\n') {
                String drawn = Substitute.at(i, characters, typeface);
                addDrawnAsIs(typeface, characters.substring(start, i), inline);
                segments.add(new Segment(typeface, drawn, String.valueOf(character), inline));
                start = i + 1;
            }
        }
        addDrawnAsIs(typeface, characters.substring(start), inline);
    }

    /** A space before each newline, lest the words on both sides run together when read aloud. */
    private static String spaced(String characters) {
        return characters.indexOf('\n') < 0 ? characters : characters.replace("\n", " \n");
    }

    private int inlineFor(Inline inline) {
        int last = inlines.size() - 1;
        if (last >= 0 && inlines.get(last).equals(inline)) {
            return last;
        }
        inlines.add(inline);
        isPlain &= inline.isPlain();
        return last + 1;
    }

    private void addDrawnAsIs(Typeface typeface, String characters, int inline) {
        if (!characters.isEmpty()) {
            segments.add(new Segment(typeface, characters, characters, inline));
        }
    }
}
