package org.collegium.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks copy into lines: after spaces, save no-break ones and those of French punctuation, after a hyphen or a slash
 * between letters, at newlines, and within a word that is longer than a line.
 */
final class LineBreaker {

    private final List<Segment> segments;
    private final float size;
    private final int measure;
    private final List<Line> lines = new ArrayList<>();

    /** Where the line begins. */
    private int startSegment;

    private int startIndex;

    /** Where it may end: the place after the break, the advance there, and the advance without spaces at the end. */
    private int breakSegment;

    private int breakIndex;
    private int breakAdvance;
    private int breakInked;

    /** How far it has come, in thousandths of the size, with and without spaces at the end. */
    private int advance;

    private int inked;

    private LineBreaker(List<Segment> segments, float size, float width) {
        this.segments = segments;
        this.size = size;
        this.measure = (int) (width * 1000 / size);
    }

    static List<Line> lines(Copy copy, float size, float width) {
        LineBreaker breaker = new LineBreaker(copy.segments(), size, width);
        breaker.run();
        return breaker.lines;
    }

    private void run() {
        for (int s = 0; s < segments.size(); s++) {
            Segment segment = segments.get(s);
            String drawn = segment.drawn();
            for (int i = 0; i < drawn.length(); i++) {
                char character = drawn.charAt(i);
                if (character == '\n') {
                    endLine(s, i, inked);
                    startLine(s, i + 1, advance);
                } else if (isBreakingSpace(character)) {
                    advance += segment.typeface().advance(character);
                    if (!clings(drawn, i)) {
                        mayBreak(s, i + 1);
                    }
                } else {
                    add(segment, s, i, character);
                }
            }
        }
        if (!segments.isEmpty()) {
            endLine(
                    segments.size() - 1,
                    segments.get(segments.size() - 1).drawn().length(),
                    inked);
        }
    }

    private void add(Segment segment, int s, int i, char character) {
        int width = segment.typeface().advance(character);
        if (advance + width > measure && mayBreakEarlier()) {
            endLine(breakSegment, breakIndex, breakInked);
            startLine(breakSegment, breakIndex, breakAdvance);
        }
        if (advance + width > measure && inked > 0 && mayCut(segment, i)) {
            endLine(s, i, inked);
            startLine(s, i, advance);
        }
        advance += width;
        inked = advance;
        if ((character == '-' || character == '/' || character == '\u2010') && joinsLetters(segment.drawn(), i)) {
            mayBreak(s, i + 1);
        }
    }

    /** A substitute stays whole, since its actual text stands for all of it. */
    private static boolean mayCut(Segment segment, int index) {
        return index == 0 || !segment.isSubstitute();
    }

    private boolean mayBreakEarlier() {
        return breakSegment > startSegment || (breakSegment == startSegment && breakIndex > startIndex);
    }

    private void mayBreak(int segment, int index) {
        breakSegment = segment;
        breakIndex = index;
        breakAdvance = advance;
        breakInked = inked;
    }

    private void startLine(int segment, int index, int advanceBefore) {
        startSegment = segment;
        startIndex = index;
        advance -= advanceBefore;
        inked = Math.max(0, inked - advanceBefore);
        mayBreak(segment, index);
    }

    private void endLine(int segment, int index, int width) {
        lines.add(new Line(cut(segment, index), width * size / 1000));
    }

    private List<Segment> cut(int endSegment, int endIndex) {
        if (startSegment == endSegment) {
            return startIndex == endIndex
                    ? List.of()
                    : List.of(segments.get(startSegment).part(startIndex, endIndex));
        }
        List<Segment> parts = new ArrayList<>(endSegment - startSegment + 1);
        for (int s = startSegment; s <= endSegment; s++) {
            int from = s == startSegment ? startIndex : 0;
            int to = s == endSegment ? endIndex : segments.get(s).drawn().length();
            if (from < to) {
                parts.add(segments.get(s).part(from, to));
            }
        }
        return parts;
    }

    private static boolean isBreakingSpace(char character) {
        return character == ' '
                || (character >= '\u2000' && character <= '\u200B' && character != '\u2007')
                || character == '\u3000';
    }

    /** Whether the space belongs to a French punctuation mark beside it, which must not stand alone on a line. */
    private static boolean clings(String text, int space) {
        return (space > 0 && text.charAt(space - 1) == '\u00AB')
                || (space + 1 < text.length() && "\u00BB;:!?%\u20AC".indexOf(text.charAt(space + 1)) >= 0);
    }

    private static boolean joinsLetters(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }
}
