package org.collegium.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.council.Seat;
import org.collegium.vote.Electorate;
import org.collegium.vote.QuorumReckoning;
import org.collegium.words.Article;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Whether a round finds the council agreed, and why. It follows from the rule and the round alone.
 *
 * @param rule the rule that is applied
 * @param round the round with the positions taken
 * @since 0.1
 */
public record Consent(ConsensusRule rule, Round round) {

    /** What comes of a round. */
    public enum Outcome {
        /** The council agrees as far as the rule asks. */
        HOLDS,
        /** Somebody was silent or objects, or too few agree. */
        FAILS,
        /** Too few attend: nothing is decided. */
        NO_QUORUM
    }

    /** What comes of it. */
    public Outcome outcome() {
        if (quorum().filter(line -> !line.met()).isPresent()) {
            return Outcome.NO_QUORUM;
        }
        boolean agreed = silent().isEmpty() && objections().isEmpty() && agreeing() >= needed();
        return agreed ? Outcome.HOLDS : Outcome.FAILS;
    }

    /** Whether the council agrees as far as the rule asks. */
    public boolean holds() {
        return outcome() == Outcome.HOLDS;
    }

    /** The line of the quorum, where the rule has one. */
    public Optional<QuorumReckoning> quorum() {
        return rule.quorum().map(required -> required.reckon(Electorate.of(round.roll()), rule.recusal()));
    }

    /** The seats that were asked and took no position. */
    public List<Seat> silent() {
        return round.asked().stream()
                .filter(seat -> !round.standing().containsKey(seat))
                .toList();
    }

    /** How many agree, with reservations or without. */
    public int agreeing() {
        return count(Position.AGREE) + count(Position.AGREE_WITH_RESERVATIONS);
    }

    /** How many had to agree. */
    public int needed() {
        return rule.accord().needed(round.asked().size());
    }

    /** The objections that stand, by seat. */
    public List<Stance> objections() {
        return round.standing().values().stream().filter(Stance::objects).toList();
    }

    /** How many seats hold a position. */
    public int count(Position position) {
        return Math.toIntExact(round.standing().values().stream()
                .filter(stance -> stance.position() == position)
                .count());
    }

    /** The result in one line: what comes of it, the round, the text and the positions. */
    public Phrase headline() {
        return Phrase.of("consent.headline")
                .with(Phrase.of("consent", outcome()))
                .with(Phrase.of("accord", rule.accord()))
                .with(round.number())
                .with(round.version().number())
                .with(Phrase.of("consent.positions")
                        .with(count(Position.AGREE))
                        .with(count(Position.AGREE_WITH_RESERVATIONS))
                        .with(count(Position.STAND_ASIDE))
                        .with(count(Position.OBJECT)));
    }

    /** Why: the quorum, who was heard, how many agree, each objection that stands, and the article. */
    public List<Phrase> reasons() {
        List<Phrase> reasons = new ArrayList<>();
        quorum().ifPresent(line -> reasons.add(line.phrase()));
        if (outcome() == Outcome.NO_QUORUM) {
            reasons.add(Phrase.of("verdict.for-information"));
        }
        reasons.add(heard());
        reasons.add(Phrase.of("consent.agreeing").with(agreeing()).with(needed()));
        objections().forEach(objection -> reasons.add(line(objection)));
        if (objections().isEmpty()) {
            reasons.add(Phrase.of("consent.no-objection"));
        }
        reasons.add(Article.source(rule.article()));
        return List.copyOf(reasons);
    }

    /** The whole result in sentences of a language. */
    public String explain(Locale language) {
        Lexicon lexicon = Lexicon.of(language);
        return lexicon.say(headline()) + " " + lexicon.say(reasons());
    }

    private Phrase heard() {
        Phrase heard = Phrase.of(silent().isEmpty() ? "consent.all-heard" : "consent.not-all-heard")
                .with(round.standing().size())
                .with(round.asked().size());
        return silent().isEmpty() ? heard : heard.with(silent().size()).with(numbers(silent()));
    }

    private static Phrase line(Stance objection) {
        return Phrase.of("consent.objection")
                .with(objection.seat().number())
                .with(objection.words().orElseThrow());
    }

    private static String numbers(List<Seat> seats) {
        return seats.stream().map(seat -> Integer.toString(seat.number())).collect(Collectors.joining(", "));
    }
}
