package org.collegium.conformance;

/** What other engines answer, by their own formulas: y, n and a are the votes for, against and abstaining. */
enum Peer {
    /** Percentages only, of the base for and against; whoever reads them must judge. */
    OPEN_SLIDES_4("OpenSlides 4") {
        @Override
        String answer(Case asked) {
            int base = asked.inFavour() + asked.against();
            return base == 0 ? "–" : asked.inFavour() + "/" + base;
        }
    },
    /** Half of the base, rounded up, and one. */
    OPEN_SLIDES_3("OpenSlides 3") {
        @Override
        String answer(Case asked) {
            int base = asked.inFavour() + asked.against();
            int share = ceiling(base * asked.numerator(), asked.denominator());
            return passes(
                    asked.numerator() * 2 == asked.denominator()
                            ? asked.inFavour() >= share + 1
                            : asked.inFavour() >= share);
        }
    },
    /** At least a percentage of the stances given, abstentions among them. */
    LOOMIO("Loomio") {
        @Override
        String answer(Case asked) {
            int stances = asked.inFavour() + asked.against() + asked.abstaining();
            double percent = stances == 0 ? 0 : asked.inFavour() * 100.0 / stances;
            return passes(percent >= asked.numerator() * 100.0 / asked.denominator());
        }
    },
    /** More for than against; whoever is for or abstains makes the quorum, here of the fraction asked for. */
    OPEN_ZEPPELIN("OpenZeppelin") {
        @Override
        String answer(Case asked) {
            int quorum = asked.entitled() * asked.numerator() / asked.denominator();
            return passes(asked.inFavour() > asked.against() && quorum <= asked.inFavour() + asked.abstaining());
        }
    },
    /** At least a percentage with two decimals of everybody allowed to vote. */
    GITVOTE("gitvote") {
        @Override
        String answer(Case asked) {
            double threshold = Math.round(asked.numerator() * 10_000.0 / asked.denominator()) / 100.0;
            return passes(asked.inFavour() * 100.0 / asked.entitled() >= threshold);
        }
    },
    /** Whole numbers: strictly more, or at least, a fraction of for and against. */
    LIQUID_FEEDBACK("LiquidFeedback") {
        @Override
        String answer(Case asked) {
            int yes = asked.inFavour() * asked.denominator();
            int needed = asked.numerator() * (asked.inFavour() + asked.against());
            return passes(asked.inFavour() > 0 && (asked.strictly() ? yes > needed : yes >= needed));
        }
    },
    /** More than a fraction of for and against; equality never elects, and no votes are an error. */
    VOTELIB("votelib") {
        @Override
        String answer(Case asked) {
            int base = asked.inFavour() + asked.against();
            return base == 0 ? "error" : passes(asked.inFavour() * asked.denominator() > asked.numerator() * base);
        }
    };

    private final String title;

    Peer(String title) {
        this.title = title;
    }

    abstract String answer(Case asked);

    String title() {
        return title;
    }

    private static String passes(boolean passes) {
        return passes ? "pass" : "fail";
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
