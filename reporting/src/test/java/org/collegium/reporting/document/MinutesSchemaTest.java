package org.collegium.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Movement;
import org.collegium.attendance.SeatState;
import org.collegium.bylaws.Matter;
import org.collegium.consensus.Accord;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Position;
import org.collegium.election.GoingOn;
import org.collegium.election.OneRound;
import org.collegium.election.Spoiling;
import org.collegium.election.TieRule;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.Motion;
import org.collegium.reporting.Copies;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Base;
import org.collegium.vote.Choice;
import org.collegium.vote.Comparison;
import org.collegium.vote.Condition;
import org.collegium.vote.Count;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Outcome;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.TieBreak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of the content of minutes, held against what the minutes write. */
class MinutesSchemaTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/minutes.schema.json");

    /** Members that may be missing, by the name of what they are in and their own. */
    private static final Pattern OPTIONAL = Pattern.compile(
            "/(nextAt|approval|openingQuorum|registerHead|salt)|.*/(association/registration|convocation/(revisedOn|means)"
                    + "|seats/\\*/holder|proxies/\\*/until|items/\\*/(motion|approves|mends|summary|consensus|setAside|salt)"
                    + "|motion/(changes|effectiveFrom|mastery)|rule/(quorum|article)|consensus/decision|stages/\\*/askedBy"
                    + "|rounds/\\*/quorum|positions/\\*/words|votes/\\*/(announced|decision)|verdict/(brokenBy|quorum)"
                    + "|conditions/\\*/base|roll/\\*/proxy|elections/\\*/article|spoiled/[A-Z_]+|tieRule/drawn)");

    static Stream<Arguments> contents() {
        Stream<Arguments> copies =
                Copies.all().entrySet().stream().map(copy -> Arguments.of(copy.getKey(), content(copy.getValue())));
        Arguments golden = Arguments.of(
                "february", PublishedSchema.read("core/src/test/resources/org/collegium/minutes/february.json"));
        return Stream.concat(copies, Stream.of(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    @DisplayName("the content of minutes of every kind and in every state fits it")
    void fits(String name, String content) {
        assertThat(SCHEMA.errors(content)).isEmpty();
    }

    @Test
    @DisplayName("wherever a member is added, left out that must be there, or given another type, it is refused")
    void strict() {
        assertThat(SCHEMA.holdStrict(contents().map(content -> (String) content.get()[1]), OPTIONAL))
                .isGreaterThan(170);
    }

    @Test
    @DisplayName("what is malformed is refused, not only what is of another type")
    void malformed() {
        String content = content(Copies.all().get("sealed"));

        assertThat(SCHEMA.errors(content.replace("collegium-minutes/2", "collegium-minutes/1")))
                .isNotEmpty();
        assertThat(SCHEMA.errors(content.replaceFirst("T19:00:00Z", "T20:00:00+01:00")))
                .isNotEmpty();
        assertThat(SCHEMA.errors(content.replaceFirst("\"mode\":\"SECRET\"", "\"mode\":\"ROLL_CALL\"")))
                .isNotEmpty();
        assertThat(SCHEMA.errors(content.replaceFirst("\"mode\":\"ROLL_CALL\"", "\"mode\":\"SECRET\"")))
                .isNotEmpty();
        assertThat(SCHEMA.errors(content.replaceFirst("\"mode\":\"ROLL_CALL\"", "\"mode\":\"SHOW_OF_HANDS\"")))
                .isNotEmpty();
        assertThat(SCHEMA.errors(content.replaceFirst("\"FOR MORE_THAN 1/2", "\"FOR MORE_THAN HALF")))
                .isNotEmpty();
        assertThat(SCHEMA.errors(content.replaceFirst("\"seat\":1,", "\"seat\":0,")))
                .isNotEmpty();
    }

    @Test
    @DisplayName("it names every member that the minutes can write, and no other")
    void members() {
        Set<String> written = new TreeSet<>(List.of("items", "salt", "leftOut"));
        written.addAll(PublishedSchema.writtenBy(
                PublishedSchema.read("core/src/main/java/org/collegium/minutes/MinutesContent.java")));
        written.addAll(names(Choice.values()));
        written.addAll(names(Spoiling.values()));

        assertThat(written).hasSizeGreaterThan(100);
        assertThat(SCHEMA.members()).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("its enumerations are those of the domain")
    void enumerations(String pointer, Enum<?>[] values) {
        assertThat(SCHEMA.words("/$defs" + pointer)).containsExactlyElementsOf(names(values));
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("/organ", Organ.values()),
                Arguments.of("/choice", Choice.values()),
                Arguments.of("/outcome", Outcome.values()),
                Arguments.of("/recusal", RecusalEffect.values()),
                Arguments.of("/roll/items/properties/state", SeatState.values()),
                Arguments.of("/attendance/properties/movements/items/properties/kind", Movement.Kind.values()),
                Arguments.of("/item/properties/setAside/properties/kind", Motion.SetAside.Kind.values()),
                Arguments.of("/motion/properties/matter", Matter.values()),
                Arguments.of("/consensus/properties/rule/properties/accord", Accord.values()),
                Arguments.of("/consensus/properties/stages/items/properties/step", ConsensusStep.values()),
                Arguments.of("/round/properties/positions/items/properties/position", Position.values()),
                Arguments.of("/round/properties/outcome", Consent.Outcome.values()),
                Arguments.of("/vote/properties/mode", BallotMode.values()),
                Arguments.of("/verdict/properties/rule/properties/otherwise", Otherwise.values()),
                Arguments.of("/election/properties/method/properties/counting", OneRound.values()),
                Arguments.of("/election/properties/method/properties/goingOn", GoingOn.values()),
                Arguments.of("/election/properties/tieRule/properties/kind", TieRule.Kind.values()));
    }

    @Test
    @DisplayName("its notations are those of the domain")
    void notations() {
        for (Count count : Count.values()) {
            for (Comparison comparison : Comparison.values()) {
                for (Base base : Base.values()) {
                    String condition =
                            Condition.share(count, comparison, 2, 3, base).toString();
                    assertThat(condition).matches(pattern("/condition")).matches(pattern("/majority"));
                }
            }
        }
        for (TieBreak.Step step : TieBreak.Step.values()) {
            assertThat(step.toString()).matches(pattern("/verdict/properties/rule/properties/tieBreak"));
        }
        assertThat(new TieBreak.PresidingVote().toString())
                .matches(pattern("/verdict/properties/rule/properties/tieBreak"));
        assertThat("FOR MORE_THAN HALF").doesNotMatch(pattern("/condition"));
    }

    private static String pattern(String pointer) {
        return ((JsonString) SCHEMA.json().getValue("/$defs" + pointer + "/pattern")).getString();
    }

    private static String content(MinutesCopy copy) {
        return copy.parts().whole().canonical();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toList());
    }
}
