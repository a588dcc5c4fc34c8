package org.collegium.vote;

import java.util.Optional;
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
        return phrase(comparison, bound, Optional.empty());
    }

    /** A bound in words, with the size of what it is a fraction of where that is known. */
    static Phrase phrase(Comparison comparison, Bound bound, Optional<Basis> basis) {
        Phrase how = Phrase.of("comparison", comparison);
        if (bound instanceof Bound.Share share) {
            Phrase part = Phrase.of("bound.part").with(how).with(phrase(share.fraction()));
            return basis.map(known ->
                            Phrase.of("bound.share-of-basis").with(part).with(known.phrase()))
                    .orElse(Phrase.of("bound.share").with(part).with(Phrase.of("base", share.base())));
        }
        if (bound instanceof Bound.Fixed fixed) {
            return Phrase.of("bound.fixed").with(how).with(fixed.number());
        }
        return Phrase.of("bound.other").with(how).with(Phrase.of("count", ((Bound.Other) bound).count()));
    }

    private static Phrase phrase(Fraction fraction) {
        return switch (fraction.toString()) {
            case "1/1" -> Phrase.of("fraction.all");
            case "1/2" -> Phrase.of("fraction.half");
            case "1/3" -> Phrase.of("fraction.third");
            case "1/4" -> Phrase.of("fraction.quarter");
            case "2/3" -> Phrase.of("fraction.two-thirds");
            case "3/4" -> Phrase.of("fraction.three-quarters");
            default -> Phrase.of("fraction.other").with(fraction.toString());
        };
    }
}
