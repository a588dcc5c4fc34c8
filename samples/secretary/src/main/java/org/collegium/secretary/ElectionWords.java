package org.collegium.secretary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.council.Seat;
import org.collegium.election.CountedMethod;
import org.collegium.election.OneRound;
import org.collegium.election.Result;
import org.collegium.election.TieRule;
import org.collegium.election.TwoRounds;
import org.collegium.meeting.HeldElection;
import org.collegium.member.MemberId;
import org.collegium.secretary.folder.ElectionEntries;
import org.collegium.secretary.folder.Polling;
import org.collegium.vote.Choice;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word of a sitting by which persons are elected, in secret: a line a round, with what was in the box. */
final class ElectionWords {

    private ElectionWords() {}

    /** How an election is held, which its first round tells. */
    static final class Terms {

        @Option(
                names = {"--seats", "--sièges"},
                split = ",",
                paramLabel = "NUMBERS",
                descriptionKey = "meeting.seats")
        private List<Integer> seats = List.of();

        @Option(
                names = {"--two-rounds", "--deux-tours"},
                descriptionKey = "meeting.two-rounds")
        private boolean hasTwoRounds;

        @Option(
                names = {"--approval", "--approbation"},
                descriptionKey = "meeting.approval")
        private boolean isByApproval;

        @Option(
                names = {"--again", "--nouveau-tour"},
                descriptionKey = "meeting.again")
        private boolean isHeldAgain;

        ElectionEntries.Terms of(Map<MemberId, Integer> votes) {
            if (seats.isEmpty()) {
                throw new NotNowException(Phrase.of("meeting.seats-needed"));
            }
            return new ElectionEntries.Terms(
                    seats.stream().map(Seat::new).toList(),
                    method(),
                    isHeldAgain ? new TieRule.AnotherRound() : new TieRule.Undecided(),
                    List.copyOf(votes.keySet()));
        }

        private CountedMethod method() {
            if (isByApproval) {
                return OneRound.APPROVAL;
            }
            boolean isForOne = seats.size() == 1;
            if (hasTwoRounds) {
                return isForOne ? TwoRounds.uninominal() : TwoRounds.plurinominal();
            }
            return isForOne ? OneRound.PLURALITY : OneRound.BLOCK_VOTE;
        }
    }

    @Command(
            aliases = {"élire", "elire", "élection"},
            mixinStandardHelpOptions = true)
    static int elect(
            @Mixin LiveSitting live,
            @Mixin Terms terms,
            @Mixin Box box,
            @Option(
                            names = {"--expressed", "--exprimés"},
                            paramLabel = "NUMBER",
                            descriptionKey = "meeting.expressed")
                    Optional<Integer> expressed,
            @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "meeting.point") int item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHO=VOTES", descriptionKey = "meeting.counted")
                    List<String> counted) {
        LiveSitting.Standing standing = live.standing();
        List<HeldElection> before = standing.open().sitting().electionsOn(item);
        Map<MemberId, Integer> votes = new LinkedHashMap<>();
        Map<Choice, Integer> others = new LinkedHashMap<>();
        Shares.of(counted)
                .all()
                .forEach((word, count) -> other(word)
                        .ifPresentOrElse(
                                choice -> others.put(choice, Shares.count(count)),
                                () -> votes.put(standing.one(word).id(), Shares.count(count))));
        var closed = live.hour(standing);
        Polling polling = new Polling(
                standing.id(), item, Optional.empty(), before.size() + 1, box.opened(closed), closed, Optional.empty());
        int papers = expressed.orElseGet(
                () -> votes.values().stream().mapToInt(each -> each).sum());
        List<HeldElection> after = live.entered(ElectionEntries.round(
                        polling,
                        before.isEmpty() ? Optional.of(terms.of(votes)) : Optional.empty(),
                        new ElectionEntries.Box(
                                papers,
                                others.getOrDefault(Choice.BLANK, 0),
                                others.getOrDefault(Choice.SPOILED, 0),
                                votes),
                        box.voters(polling, standing)))
                .electionsOn(item);
        Result result = after.get(after.size() - 1).result();
        live.telling().say(result.headline(), result.reasons());
        return live.telling().done();
    }

    /** The papers that count for nobody. */
    private static Optional<Choice> other(String word) {
        return Named.find("choice", Choice.class, word)
                .filter(choice -> choice == Choice.BLANK || choice == Choice.SPOILED);
    }
}
