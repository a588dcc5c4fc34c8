package org.collegium.reporting.pdf;

/** The colouring of a banner. It only underlines what the words of the banner say. */
enum Tone {
    NEUTRAL(Ink.ACCENT, Ink.PALE),
    CAUTION(Ink.CAUTION, Ink.CAUTION_PALE),
    APPROVAL(Ink.APPROVAL, Ink.APPROVAL_PALE);

    private final Ink bar;
    private final Ink fill;

    Tone(Ink bar, Ink fill) {
        this.bar = bar;
        this.fill = fill;
    }

    Ink bar() {
        return bar;
    }

    Ink fill() {
        return fill;
    }
}
