package org.collegium.vote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.words.Phrase;

/** Bounds read from text and put in words. */
final class Bounds {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,9})/(\\d{1,9}) ([A-Z_]+)");
    private static final Pattern FIXED = Pattern.compile("\\d{1,9}");

    private Bounds() {}

    static Bound parse(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            Fraction fraction = new Fraction(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2)));
            return new Bound.Share(fraction, Base.valueOf(share.group(3)));
        }
        if (FIXED.matcher(text).matches()) {
            return new Bound.Fixed(Integer.parseInt(text));
        }
        return new Bound.Other(Count.valueOf(text));
    }

    static Phrase phrase(Comparison comparison, Bound bound) {
        Phrase how = Phrase.of("comparison", comparison);
        if (bound instanceof Bound.Share share) {
            return Phrase.of("bound.share")
                    .with(how)
                    .with(share.fraction().toString())
                    .with(Phrase.of("base", share.base()));
        }
        if (bound instanceof Bound.Fixed fixed) {
            return Phrase.of("bound.fixed").with(how).with(fixed.number());
        }
        return Phrase.of("bound.other").with(how).with(Phrase.of("count", ((Bound.Other) bound).count()));
    }
}
