package org.collegium.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.collegium.words.Article;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * What came of a vote, and why. It follows from the rule, the electorate, the tally and what broke a tie alone, so two
 * verdicts over the same four are equal, and every output that shows one shows the same numbers.
 *
 * @since 0.1
 */
public final class Verdict {

    private final Rule rule;
    private final Electorate electorate;
    private final Tally tally;
    private final List<Reckoning> reckonings;
    private final Optional<QuorumReckoning> quorum;
    private final Optional<Breaking> breaking;

    Verdict(Rule rule, Electorate electorate, Tally tally, Optional<Breaking> breaking) {
        this.rule = rule;
        this.electorate = rule.majority().voidsProxies() ? electorate.withoutProxies() : electorate;
        this.tally = tally;
        this.reckonings = rule.majority().conditions().stream()
                .map(condition -> condition.reckon(this.electorate, tally, rule.recusal()))
                .toList();
        this.quorum = rule.quorum().map(required -> required.reckon(this.electorate, rule.recusal()));
        this.breaking = breaking.filter(given -> isTie() && rule.tieBreak().admits(given));
    }

    /** What came of it. */
    public Outcome outcome() {
        if (quorum.filter(line -> !line.met()).isPresent()) {
            return Outcome.NO_QUORUM;
        }
        if (tally.inFavour() > 0 && reckonings.stream().allMatch(Reckoning::met)) {
            return Outcome.ADOPTED;
        }
        return isTie() ? outcomeOfTheTie() : Outcome.NOT_ADOPTED;
    }

    private Outcome outcomeOfTheTie() {
        return breaking.map(Breaking::choice)
                .map(choice -> choice == Choice.FOR ? Outcome.ADOPTED : Outcome.NOT_ADOPTED)
                .orElse(rule.tieBreak().unbroken());
    }

    /** Whether the motion is adopted. */
    public boolean isAdopted() {
        return outcome() == Outcome.ADOPTED;
    }

    /** Whether as many were for as against, at least one, and no condition failed but for that. */
    public boolean isTie() {
        List<Reckoning> unmet = reckonings.stream().filter(line -> !line.met()).toList();
        return quorum.map(QuorumReckoning::met).orElse(true)
                && tally.inFavour() > 0
                && tally.inFavour() == tally.against()
                && !unmet.isEmpty()
                && unmet.stream().allMatch(line -> line.condition().failsOnATie());
    }

    /** The rule that was applied. */
    public Rule rule() {
        return rule;
    }

    /** How the seats stood, without the proxies that the rule voids. */
    public Electorate electorate() {
        return electorate;
    }

    /** What was chosen. */
    public Tally tally() {
        return tally;
    }

    /** A line for each condition. */
    public List<Reckoning> reckonings() {
        return reckonings;
    }

    /** The line of the quorum, where the rule has one. */
    public Optional<QuorumReckoning> quorum() {
        return quorum;
    }

    /** What broke the tie, where there was one and something did. */
    public Optional<Breaking> breaking() {
        return breaking;
    }

    /** The fewest seats that would have turned it. */
    public SmallestChange smallestChange() {
        return SmallestChange.of(this);
    }

    /** The verdict in one line: what came of it, and the votes. */
    public Phrase headline() {
        return Phrase.of("verdict").with(Phrase.of("headline", outcome())).with(tally.phrase());
    }

    /** Whether the motion goes to the next sitting as it stands: by the way out of a tie, or as what is not adopted does. */
    public boolean isPostponed() {
        return switch (outcome()) {
            case NOT_ADOPTED -> rule.otherwise() == Otherwise.POSTPONED;
            case TIED -> rule.tieBreak() == TieBreak.Step.NEXT_MEETING;
            case ADOPTED, NO_QUORUM -> false;
        };
    }

    /** Why: the quorum, each condition, the tie and what would have turned it. */
    public List<Phrase> reasons() {
        List<Phrase> reasons = new ArrayList<>();
        quorum.ifPresent(line -> reasons.add(line.phrase()));
        if (outcome() == Outcome.NO_QUORUM) {
            reasons.add(Phrase.of("verdict.for-information"));
        }
        reckonings.forEach(line -> reasons.add(line.phrase()));
        if (tally.inFavour() == 0) {
            reasons.add(Phrase.of("verdict.nobody-for"));
        }
        if (isTie()) {
            reasons.add(Phrase.of("tie")
                    .with(breaking.map(Breaking::phrase).orElse(rule.tieBreak().phrase())));
        }
        if (outcome() == Outcome.NOT_ADOPTED && isPostponed()) {
            reasons.add(Phrase.of("verdict.postponed"));
        }
        reasons.add(smallestChange().phrase());
        reasons.add(source());
        return List.copyOf(reasons);
    }

    /** Where the rule is written, or that it is an assumption to confirm. */
    public Phrase source() {
        return Article.source(rule.article());
    }

    /** The whole verdict in sentences of a language. */
    public String explain(Locale language) {
        Lexicon lexicon = Lexicon.of(language);
        return lexicon.say(headline()) + " " + lexicon.say(reasons());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict that
                && rule.equals(that.rule)
                && electorate.equals(that.electorate)
                && tally.equals(that.tally)
                && breaking.equals(that.breaking);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, electorate, tally, breaking);
    }

    @Override
    public String toString() {
        return outcome() + " by " + rule + " over " + electorate + " and " + tally
                + breaking.map(broke -> ", the tie broken by " + broke).orElse("");
    }
}
