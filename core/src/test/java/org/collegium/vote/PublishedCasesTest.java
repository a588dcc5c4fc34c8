package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three hundred made-up votes that tell every reading of the rules apart, worked out by others. */
class PublishedCasesTest {

    private static final Instant OPENED = Instant.parse("2025-01-07T19:00:00Z");
    private static final int ITEM = 1;

    private record Judged(Verdict verdict, JsonObject expected) {

        JsonObject condition(int index) {
            return expected.getJsonArray("conditions").getJsonObject(index);
        }
    }

    static Stream<Arguments> cases() {
        return read().stream().map(vote -> arguments(vote.getString("id"), vote));
    }

    @Test
    void areAllThere() {
        assertThat(read()).hasSize(300).doesNotHaveDuplicates();
        assertThat(read().stream().filter(vote -> hasCastingVote(vote.getJsonObject("rule"))))
                .hasSize(41);
        Map<String, Integer> outcomes = new TreeMap<>();
        read().forEach(vote -> outcomes.merge(vote.getJsonObject("expect").getString("outcome"), 1, Integer::sum));
        assertThat(outcomes).isEqualTo(Map.of("ADOPTED", 133, "NOT_ADOPTED", 130, "NO_QUORUM", 31, "TIED", 6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void areJudgedAlike(String id, JsonObject vote) {
        Judged judged = judge(vote);
        Verdict verdict = judged.verdict();
        JsonObject expected = judged.expected();

        expected.getJsonObject("counts")
                .forEach((choice, count) -> assertThat(verdict.tally().of(Choice.valueOf(choice)))
                        .as(choice)
                        .hasToString(count.toString()));
        assertThat(verdict.reckonings())
                .hasSize(expected.getJsonArray("conditions").size());
        for (int i = 0; i < verdict.reckonings().size(); i++) {
            compare(verdict.reckonings().get(i), judged.condition(i));
        }
        assertThat(verdict.quorum().isPresent()).isEqualTo(!expected.isNull("quorum"));
        verdict.quorum().ifPresent(line -> compare(line, expected.getJsonObject("quorum")));
        assertThat(verdict.isTie()).as("tie of %s", id).isEqualTo(expected.getBoolean("tie"));
        assertThat(verdict.outcome()).hasToString(expected.getString("outcome"));
        compareChange(verdict, expected.get("smallestChange"));
    }

    private static void compare(Reckoning line, JsonObject expected) {
        assertThat(line.counted()).as("count").isEqualTo(expected.getInt("count"));
        assertThat(line.base().isPresent()).as("has a base").isEqualTo(!expected.isNull("base"));
        line.base().ifPresent(size -> assertThat(size).as("base").isEqualTo(expected.getInt("base")));
        assertThat(line.needed()).as("needed").isEqualTo(expected.getInt("needed"));
        assertThat(line.margin()).as("margin").isEqualTo(expected.getInt("margin"));
        assertThat(line.met()).as("met").isEqualTo(expected.getBoolean("met"));
    }

    private static void compare(QuorumReckoning line, JsonObject expected) {
        assertThat(line.attending()).as("attending").isEqualTo(expected.getInt("attending"));
        assertThat(line.needed()).as("needed to attend").isEqualTo(expected.getInt("needed"));
        assertThat(line.met()).as("quorum").isEqualTo(expected.getBoolean("met"));
    }

    private static void compareChange(Verdict verdict, JsonValue expected) {
        SmallestChange change = verdict.smallestChange();
        if (verdict.outcome() == Outcome.NO_QUORUM) {
            assertThat(expected).isEqualTo(JsonValue.NULL);
            assertThat(change).isNotInstanceOf(SmallestChange.OtherChoices.class);
        } else if (verdict.rule().tieBreak().isCastingVote()) {
            assertThat(expected).isEqualTo(JsonValue.NULL);
            assertThat(change).isEqualTo(new SmallestChange.NotComputed());
        } else if (expected.equals(JsonValue.NULL)) {
            assertThat(change).isEqualTo(new SmallestChange.Impossible());
        } else {
            assertThat(change)
                    .isInstanceOfSatisfying(
                            SmallestChange.OtherChoices.class,
                            other -> assertThat(other.seats()).hasToString(expected.toString()));
        }
    }

    /** The whole way: from who was there, by the roll and the ballots, to the verdict. */
    private static Judged judge(JsonObject vote) {
        Rule rule = rule(vote.getJsonObject("rule"));
        JsonArray seats = vote.getJsonArray("roll");
        Roll taken = attendance(seats).rollFor(ITEM, composition(seats), OPENED);
        Roll roll = rule.majority().voidsProxies() ? taken.withoutProxies() : taken;
        Map<Seat, Choice> answers = new TreeMap<>();
        for (JsonObject place : seats.getValuesAs(JsonObject.class)) {
            Seat seat = new Seat(place.getInt("seat"));
            if (place.containsKey("choice") && roll.standing(seat).orElseThrow().mayVote()) {
                answers.put(seat, Choice.valueOf(place.getString("choice")));
            }
        }
        Ballots ballots = Ballots.rollCall(answers, roll).orElseThrow();
        return new Judged(rule.judge(roll, ballots, Optional.empty()), vote.getJsonObject("expect"));
    }

    private static Composition composition(JsonArray seats) {
        return new Composition(seats.getValuesAs(JsonObject.class).stream()
                .map(place -> new Composition.Place(
                        new Seat(place.getInt("seat")),
                        place.getString("state").equals("VACANT")
                                ? Optional.empty()
                                : Optional.of(new Holder(member(place.getInt("seat")), "Somebody"))))
                .toList());
    }

    private static Attendance attendance(JsonArray seats) {
        List<Movement> movements = new ArrayList<>();
        List<Proxy> proxies = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        for (JsonObject place : seats.getValuesAs(JsonObject.class)) {
            MemberId who = member(place.getInt("seat"));
            switch (place.getString("state")) {
                case "PRESENT" -> movements.add(new Movement(OPENED, who, Movement.Kind.ARRIVAL));
                case "REPRESENTED" ->
                    proxies.add(new Proxy(who, member(place.getInt("holder")), OPENED, Optional.empty()));
                case "RECUSED" -> recusals.add(new Recusal(who, ITEM));
                default -> {}
            }
        }
        return new Attendance(movements, List.of(), proxies, recusals);
    }

    private static MemberId member(int seat) {
        return new MemberId("seat-" + seat);
    }

    private static Rule rule(JsonObject rule) {
        Majority majority = new Majority(rule.getJsonArray("conditions").getValuesAs(JsonObject.class).stream()
                .map(condition -> Condition.parse(
                        condition.getString("count") + " " + condition.getString("is") + " " + bound(condition)))
                .toList());
        Rule judging = Rule.of(majority).with(RecusalEffect.valueOf(rule.getString("recusal")));
        judging = judging.with(TieBreak.parse(
                hasCastingVote(rule)
                        ? "CASTING_VOTE " + rule.getJsonObject("tie").getInt("castingVote")
                        : rule.getString("tie")));
        return rule.isNull("quorum") ? judging : judging.with(quorum(rule.getJsonObject("quorum")));
    }

    private static Quorum quorum(JsonObject quorum) {
        return Quorum.parse(quorum.getString("is") + " " + bound(quorum)
                + (quorum.getBoolean("countsProxies") ? " WITH_PROXIES" : ""));
    }

    private static String bound(JsonObject held) {
        if (held.containsKey("fraction")) {
            return held.getString("fraction") + " " + held.getString("base");
        }
        return held.containsKey("number") ? Integer.toString(held.getInt("number")) : held.getString("than");
    }

    private static boolean hasCastingVote(JsonObject rule) {
        return rule.get("tie").getValueType() == JsonValue.ValueType.OBJECT;
    }

    private static List<JsonObject> read() {
        try (InputStream in = PublishedCasesTest.class.getResourceAsStream("seven.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(PublishedCasesTest::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
