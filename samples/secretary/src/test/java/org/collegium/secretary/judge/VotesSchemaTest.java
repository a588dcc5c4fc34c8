package org.collegium.secretary.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.attendance.SeatState;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.vote.Base;
import org.collegium.vote.Choice;
import org.collegium.vote.Comparison;
import org.collegium.vote.Count;
import org.collegium.vote.Outcome;
import org.collegium.vote.RecusalEffect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of votes to judge again, held against those that are published and against what reads them. */
class VotesSchemaTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/votes.schema.json");

    /** A roll without every seat once, and a fraction of more than all there are. */
    private static final Pattern BY_WHAT_IT_SAYS =
            Pattern.compile("replace /seats 1|remove /roll/\\d null|replace /roll/\\d/seat 1"
                    + "|replace /rule/(conditions/0|quorum)/fraction \"(11/2|22/4)\"");

    /** A vote that says everything but a casting vote, which the published ones say. */
    private static final String VOTE = """
            {"id": "7", "seats": 4,
             "rule": {"conditions": [{"count": "FOR", "is": "MORE_THAN", "fraction": "1/2", "base": "EXPRESSED"},
                                     {"count": "VOTERS", "is": "AT_LEAST", "number": 2},
                                     {"count": "FOR", "is": "MORE_THAN", "than": "AGAINST"}],
                      "quorum": {"is": "AT_LEAST", "fraction": "2/4", "base": "IN_OFFICE", "countsProxies": true},
                      "recusal": "LEAVES",
                      "tie": "CASTING_VOTE 3"},
             "roll": [{"seat": 1, "state": "PRESENT", "choice": "FOR"},
                      {"seat": 2, "state": "REPRESENTED", "holder": 1, "choice": "AGAINST"},
                      {"seat": 3, "state": "ABSENT"},
                      {"seat": 4, "state": "RECUSED"}],
             "expect": {"outcome": "TIED",
                        "counts": {"FOR": 1, "AGAINST": 1, "ABSTAIN": 0, "BLANK": 0, "SPOILED": 0, "NOT_PARTICIPATING": 0},
                        "conditions": [{"count": 1, "base": 2, "needed": 2, "margin": -1, "met": false}],
                        "quorum": {"attending": 2, "needed": 2, "met": true},
                        "tie": true,
                        "smallestChange": 1}}
            """;

    @Test
    @DisplayName("the three hundred published votes, and that of the docs, fit it")
    void fits() {
        assertThat(votes().toList())
                .hasSize(301)
                .allSatisfy(vote -> assertThat(SCHEMA.errors(vote)).isEmpty());
    }

    @Test
    @DisplayName("every member that it describes is in some of them")
    void nothingElse() {
        assertThat(SCHEMA.unseen(votes())).isEmpty();
    }

    @Test
    @DisplayName("what reads votes takes what the schema takes, but for what it says")
    void agrees() {
        assertThat(isRead(VOTE)).isTrue();
        assertThat(SCHEMA.holdAgreement(VOTE, VotesSchemaTest::isRead, BY_WHAT_IT_SAYS))
                .isGreaterThan(900);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"tie\": \"CASTING_VOTE 3\"|\"tie\": {\"castingVote\": 3}|true",
                "\"tie\": \"CASTING_VOTE 3\"|\"tie\": \"CASTING_VOTE PRESIDING\"|true",
                "\"tie\": \"CASTING_VOTE 3\"|\"tie\": \"LOT\"|true",
                "\"tie\": \"CASTING_VOTE 3\"|\"tie\": {\"castingVote\": 0}|false",
                "\"tie\": \"CASTING_VOTE 3\"|\"tie\": {\"castingVote\": 3, \"by\": 1}|false",
                "\"tie\": \"CASTING_VOTE 3\"|\"tie\": \"DICE\"|false",
                "\"number\": 2|\"than\": \"FOR\"|true",
                "\"number\": 2|\"number\": 2, \"than\": \"FOR\"|false",
                "\"number\": 2|\"number\": 2, \"base\": \"SEATS\"|false",
                "\"number\": 2|\"fraction\": null, \"number\": 2|false",
                "\"number\": 2|\"number\": 1000001|false",
                "\"is\": \"MORE_THAN\", \"fraction\": \"1/2\"|\"is\": \"MORE_THAN 1/2\"|false",
                "\"fraction\": \"2/4\", \"base\": \"IN_OFFICE\"|\"number\": 3|true",
                "\"fraction\": \"2/4\", \"base\": \"IN_OFFICE\"|\"than\": \"FOR\"|false",
                "\"fraction\": \"2/4\", \"base\": \"IN_OFFICE\"|\"fraction\": \"2/4\", \"base\": \"VOTERS\"|false",
                "\"state\": \"ABSENT\"|\"state\": \"ABSENT\", \"choice\": null|true",
                "\"state\": \"ABSENT\"|\"state\": \"ABSENT\", \"holder\": null|false",
                "\"state\": \"ABSENT\"|\"state\": \"REPRESENTED\"|false",
                "\"base\": 2, \"needed\"|\"base\": null, \"needed\"|true",
                "\"smallestChange\": 1|\"smallestChange\": null|true",
                "\"smallestChange\": 1|\"smallestChange\": 1.0|true",
                "\"smallestChange\": 1|\"smallestChange\": 1.5|false"
            })
    @DisplayName("each way to say a thing is taken by both, and no other by either")
    void ways(String said, String otherwise, boolean taken) {
        String vote = VOTE.replace(said, otherwise);

        assertThat(vote).isNotEqualTo(VOTE);
        assertThat(isRead(vote)).isEqualTo(taken);
        assertThat(SCHEMA.errors(vote).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("its enumerations are those of the domain")
    void enumerations(String pointer, Enum<?>[] values) {
        assertThat(SCHEMA.words(pointer)).containsExactlyElementsOf(names(values));
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("/properties/roll/items/properties/state", SeatState.values()),
                Arguments.of("/properties/roll/items/properties/choice", Choice.values()),
                Arguments.of("/$defs/rule/properties/recusal", RecusalEffect.values()),
                Arguments.of("/$defs/condition/properties/is", Comparison.values()),
                Arguments.of("/$defs/condition/properties/base", Base.values()),
                Arguments.of("/$defs/count", Count.values()),
                Arguments.of("/$defs/expectation/properties/outcome", Outcome.values()));
    }

    @Test
    @DisplayName("it counts every choice that there is")
    void choices() {
        assertThat(SCHEMA.json()
                        .getValue("/$defs/expectation/properties/counts/properties")
                        .asJsonObject()
                        .keySet())
                .containsExactlyElementsOf(names(Choice.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Stream<String> votes() {
        String page = PublishedSchema.read("docs/judge.md");
        String example = page.substring(page.indexOf("```json") + "```json".length(), page.lastIndexOf("```"));
        return Stream.concat(
                Stream.of(example),
                PublishedSchema.read("core/src/test/resources/org/collegium/vote/seven.jsonl")
                        .lines());
    }

    private static boolean isRead(String vote) {
        String line = vote.lines().map(String::strip).collect(Collectors.joining());
        try {
            JsonCases.judge("votes.jsonl", new BufferedReader(new StringReader(line)), judged -> {});
            return true;
        } catch (UnreadableException refused) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
