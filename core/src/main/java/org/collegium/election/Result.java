package org.collegium.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.words.Article;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * What came of one round, and why. Nobody is elected without a vote, even where seats stay empty.
 *
 * @param contest who stood for how many seats
 * @param method the name of the method
 * @param count what was in the box
 * @param threshold what election took, where the most votes were not enough
 * @param elected those elected, most votes first; as many votes, by the rule for ties, then by name
 * @param tie the tie over the last seats, whether it is broken or not
 * @param next the round that is to follow
 * @since 0.1
 */
public record Result(
        Contest contest,
        Phrase method,
        BallotCount count,
        Optional<Threshold> threshold,
        List<Candidate> elected,
        Optional<Tie> tie,
        Optional<Round> next) {

    public Result {
        elected = List.copyOf(elected);
    }

    /** Elects those with the most votes, whatever the method counted as votes. */
    public static Result ofMost(Contest contest, Phrase method, BallotCount count) {
        return of(contest, method, count, Optional.empty());
    }

    /** Elects those with the most votes, if they reach a threshold. */
    public static Result ofMajority(Contest contest, Phrase method, BallotCount count, Threshold threshold) {
        return of(contest, method, count, Optional.of(threshold));
    }

    private static Result of(Contest contest, Phrase method, BallotCount count, Optional<Threshold> threshold) {
        int needed = threshold.map(Threshold::needed).orElse(1);
        List<Candidate> eligible = contest.candidates().stream()
                .filter(candidate -> count.of(candidate) >= needed)
                .toList();
        Comparator<Candidate> byVotes =
                Comparator.<Candidate>comparingInt(count::of).reversed();
        Cut cut = Cut.of(eligible, byVotes, contest.seats());
        List<Candidate> in = cut.in().stream()
                .sorted(byVotes.thenComparing(contest.tieRule().order(cut.in())))
                .toList();
        if (cut.tied().isEmpty()) {
            return new Result(contest, method, count, threshold, in, Optional.empty(), Optional.empty());
        }
        Tie tie = breaking(cut, contest.tieRule());
        List<Candidate> elected =
                Stream.concat(in.stream(), tie.chosen().stream()).toList();
        return new Result(contest, method, count, threshold, elected, Optional.of(tie), Optional.empty());
    }

    private static Tie breaking(Cut cut, TieRule rule) {
        Cut byRule = Cut.of(cut.tied(), rule.order(cut.tied()), cut.places());
        return new Tie(cut.tied(), cut.places(), byRule.in(), byRule.tied());
    }

    /** This result, followed by another round. */
    public Result with(Round following) {
        return new Result(contest, method, count, threshold, elected, tie, Optional.of(following));
    }

    /** This result; where its tie is to be broken by another round, that round by this method. */
    public Result withOpenTieGoingTo(ElectionMethod another) {
        return tie.filter(held -> !held.isBroken() && contest.tieRule() instanceof TieRule.AnotherRound)
                .map(held -> with(new Round(another, contest.between(held.open(), held.openSeats()))))
                .orElse(this);
    }

    /** Whether this round elected somebody. */
    public boolean isElected(Candidate candidate) {
        return elected.contains(candidate);
    }

    /** The seats that this round did not fill. */
    public int openSeats() {
        return contest.seats() - elected.size();
    }

    /** What was held: the method, the seats, the candidates. */
    public Phrase headline() {
        return Phrase.of("election.headline")
                .with(method)
                .with(contest.seats())
                .with(contest.candidates().size());
    }

    /** The papers, what was needed, every candidate's count, the tie, what follows, and the article. */
    public List<Phrase> reasons() {
        List<Phrase> said = new ArrayList<>(needed());
        count.ranking().forEach(standing -> said.add(line(standing)));
        said.addAll(consequences());
        return List.copyOf(said);
    }

    /** The reasons without every candidate's count, where that is shown beside them. */
    public List<Phrase> reckoning() {
        List<Phrase> said = new ArrayList<>(needed());
        said.addAll(consequences());
        return List.copyOf(said);
    }

    private List<Phrase> needed() {
        List<Phrase> said = new ArrayList<>(papers());
        said.addAll(threshold.map(Threshold::phrases).orElse(List.of(Phrase.of("election.most"))));
        return said;
    }

    private List<Phrase> consequences() {
        List<Phrase> said = new ArrayList<>();
        tie.ifPresent(held -> said.addAll(held.phrases(contest.tieRule())));
        if (openSeats() > 0) {
            said.add(Phrase.of("election.open-seats").with(openSeats()));
        }
        next.ifPresent(round -> said.add(Phrase.of("election.next")
                .with(round.contest().seats())
                .with(Tie.names(List.copyOf(round.contest().candidates())))));
        said.add(source());
        return said;
    }

    /** Where the way of electing is written, or that it is an assumption to confirm. */
    public Phrase source() {
        return Article.source(contest.article());
    }

    private List<Phrase> papers() {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("election.papers")
                .with(count.papers())
                .with(count.blank())
                .with(count.spoiledPapers())
                .with(count.expressed()));
        count.spoiled()
                .forEach((why, papers) ->
                        said.add(Phrase.of("election.spoiled").with(papers).with(Phrase.of("spoiling", why))));
        return said;
    }

    private Phrase line(Standing standing) {
        Phrase line =
                isElected(standing.candidate()) ? Phrase.of("election.elected") : Phrase.of("election.not-elected");
        return line.with(standing.rank()).with(standing.candidate().name()).with(standing.votes());
    }

    /** The whole result in sentences of a language. */
    public String explain(Locale language) {
        return explain(Lexicon.of(language));
    }

    /** The whole result in the words of a lexicon, which knows the method's name where the method is one's own. */
    public String explain(Lexicon lexicon) {
        return lexicon.say(headline()) + " " + lexicon.say(reasons());
    }
}
