package org.collegium.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.DeemedResignation;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.CouncilRules;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.collegium.bylaws.SeatRange;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Move;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Ordinal;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.SecondConvocation;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.collegium.consensus.Accord;
import org.collegium.consensus.ConsensusLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.ConsensusStep;
import org.collegium.council.RepresentingSeats;
import org.collegium.council.Terms;
import org.collegium.council.Thirds;
import org.collegium.member.ExclusionRule;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.vote.Base;
import org.collegium.vote.Bound;
import org.collegium.vote.Comparison;
import org.collegium.vote.Condition;
import org.collegium.vote.Count;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of bylaws, held against what is written of them and against what reads them. */
class BylawsSchemaTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/bylaws.schema.json");

    /** What is well formed and still refused, for what it says: no pattern can tell. */
    private static final Pattern BY_WHAT_IT_SAYS = Pattern.compile("replace (/seats 1"
            + "|/seatRanges/0 \"(55 TO 11|5 TO 1) UNDER .*"
            + "|/conflicts \"RAISED 3 .* 0(, .*)?\""
            + "|/council/thirds \"SEATS [0-9 ]+ SINCE 2024\""
            + "|/council/deemedResignation \"1 ABSENCES .*"
            + "|/council/representing \"SEATS [0-9 ]+ UNDER .*"
            + "|[a-zA-Z/]+ \"[A-Z_ ]+ (11/2|22/3) [^/]*)");

    static Stream<Arguments> written() {
        Stream<Bylaws> all = Stream.concat(Bylaws.presets().stream(), Stream.of(everythingSaid()));
        return Stream.concat(
                all.map(bylaws -> Arguments.of(bylaws.name(), BylawsJson.write(bylaws))),
                Stream.of(
                        Arguments.of("the example of the docs", example()),
                        Arguments.of("the sample", PublishedSchema.read("samples/secretary/data/statuts.json")),
                        Arguments.of(
                                "the sample's earlier ones",
                                PublishedSchema.read("samples/secretary/data/statuts-2025.json"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    @DisplayName("all bylaws that are written fit it")
    void fits(String name, String text) {
        assertThat(SCHEMA.errors(text)).isEmpty();
    }

    @Test
    @DisplayName("every member that it describes is written")
    void nothingElse() {
        assertThat(SCHEMA.unseen(written().map(arguments -> (String) arguments.get()[1])))
                .isEmpty();
    }

    @Test
    @DisplayName("it refuses nothing that is read, and takes nothing else but what is refused for what it says")
    void agrees() {
        assertThat(SCHEMA.holdAgreement(BylawsJson.write(everythingSaid()), BylawsSchemaTest::isRead, BY_WHAT_IT_SAYS))
                .isGreaterThan(2500);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    @DisplayName("each word of a notation is taken by both")
    void notations(String pointer, String notation) {
        String text = changed(pointer, notation);

        assertThat(isRead(text)).isTrue();
        assertThat(SCHEMA.errors(text)).isEmpty();
    }

    static Stream<Arguments> notations() {
        String majority = "/matters/ORDINARY/rule/majority";
        String tie = "/matters/ORDINARY/rule/tie";
        String when = "/convening/rhythm/when";
        String ladder = "/consensus/ladder";
        return Stream.of(
                        each(Count.values(), majority, "%s MORE_THAN 1/2 EXPRESSED"),
                        each(Count.values(), majority, "FOR MORE_THAN %s AND FOR AT_LEAST %1$s"),
                        each(Comparison.values(), majority, "FOR %s 999999999"),
                        each(Base.values(), majority, "FOR MORE_THAN 0/1 %s AND FOR AT_LEAST 02/003 %1$s"),
                        each(TieBreak.Step.values(), tie, "%s"),
                        each(new Object[] {"999999999", "PRESIDING"}, tie, "CASTING_VOTE %s"),
                        each(new Object[] {Base.IN_OFFICE, Base.SEATS}, "/consensus/quorum", "MORE_THAN 1/2 %s"),
                        each(Ordinal.values(), when, "MONTHLY ON %s MONDAY 00:00"),
                        each(DayOfWeek.values(), when, "MONTHLY ON FIRST %s 23:59"),
                        each(Move.values(), when, "MONTHLY ON FIRST MONDAY 18:30 %s"),
                        each(Month.values(), when, "MONTHLY EXCEPT %s %1$s"),
                        each(Delay.Counting.values(), "/convening/notice/delay", "999999999 %s"),
                        each(new Object[] {"VOTE", "GENERAL_MEETING"}, ladder, "0 ROUNDS, 0 POSTPONED, THEN %s"),
                        each(ConsensusStep.values(), ladder, "1 ROUNDS, 0 POSTPONED, THEN VOTE, %s PT1M"),
                        each(
                                new Object[] {"1H", "1H2M", "1H2.5S", "1H2M3S", "1M", "1M2.25S", "1S", "0.5S", "1.S"},
                                ladder,
                                "1 ROUNDS, 0 POSTPONED, THEN VOTE, REACTIONS PT%s"),
                        each(
                                EnumSet.range(ConflictStep.DIRECT_TALK, ConflictStep.MAJORITY_VOTE)
                                        .toArray(),
                                "/conflicts",
                                "RAISED 99999, %s 1 ALONE"),
                        each(new Object[] {"", " UNDER x", " UNDER \n x"}, "/exclusion", "0 DAYS%s"),
                        each(new Object[] {"", ", 1 IN A ROW"}, "/council/terms", "999 YEARS%s"))
                .flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/name|' '",
                "/matters/ORDINARY/rule/majority|FOR MORE_THAN 1/2",
                "/matters/ORDINARY/rule/majority|FOR MORE_THAN 1/2 EXPRESSED AND",
                "/matters/ORDINARY/rule/majority|FOR MORE_THAN BLANK",
                "/matters/ORDINARY/rule/majority|FOR MORE_THAN 1000000000",
                "/matters/ORDINARY/rule/tie|CASTING_VOTE",
                "/matters/ORDINARY/rule/tie|CASTING_VOTE 0",
                "/matters/ORDINARY/competent|SENATE",
                "/consensus/quorum|AT_MOST 3",
                "/consensus/quorum|AT_LEAST 1/2 VOTERS",
                "/consensus/quorum|AT_LEAST AGAINST",
                "/consensus/ladder|1 ROUNDS, 0 POSTPONED, THEN POSTPONED",
                "/consensus/ladder|1 ROUNDS, 0 POSTPONED, THEN VOTE, PAUSE PT1M",
                "/consensus/ladder|1 ROUNDS, 0 POSTPONED, THEN VOTE, REACTIONS PT",
                "/consensus/ladder|1 ROUNDS, 0 POSTPONED, THEN VOTE, REACTIONS P1D",
                "/consensus/ladder|1 ROUNDS, 0 POSTPONED, THEN VOTE, REACTIONS PT1M2H",
                "/conflicts|LISTENER 10",
                "/conflicts|RAISED 3, MAJORITY_VOTE 60, LISTENER 10",
                "/conflicts|RAISED 3, TRIAL 60",
                "/convening/rhythm/when|WEEKLY",
                "/convening/rhythm/when|MONTHLY ON FIFTH MONDAY 18:30",
                "/convening/rhythm/when|MONTHLY ON FIRST MONDAY 24:00",
                "/convening/rhythm/when|MONTHLY ON FIRST MONDAY",
                "/convening/rhythm/when|MONTHLY EXCEPT SUMMER",
                "/convening/notice/delay|7 DAYS",
                "/council/terms|3 YEARS UNDER",
                "/council/thirds|SEATS 1 2 SINCE 2024",
                "/council/representing|SEATS 1 2",
                "/exclusion|'15 DAYS UNDER  '",
                "/seatRanges/0|3 TO 11"
            })
    @DisplayName("what is written in no notation is refused by both")
    void otherNotations(String pointer, String notation) {
        String text = changed(pointer, notation);

        assertThat(isRead(text)).isFalse();
        assertThat(SCHEMA.errors(text)).isNotEmpty();
    }

    @Test
    @DisplayName("an order of thirds needs terms beside it for both")
    void thirdsWithoutTerms() {
        String text = BylawsJson.write(everythingSaid()).replaceFirst("\"terms\": .*,\n", "");

        assertThat(text).contains("thirds").doesNotContain("terms");
        assertThat(isRead(text)).isFalse();
        assertThat(SCHEMA.errors(text)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("its enumerations are those of the domain")
    void enumerations(String pointer, Enum<?>[] values) {
        assertThat(SCHEMA.words(pointer))
                .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList());
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("/properties/permissions/items", Permission.values()),
                Arguments.of("/$defs/recusal", RecusalEffect.values()),
                Arguments.of("/$defs/provision/properties/competent", Organ.values()),
                Arguments.of("/$defs/rule/properties/otherwise", Otherwise.values()),
                Arguments.of("/$defs/consensus/properties/accord", Accord.values()));
    }

    @Test
    @DisplayName("its matters are those of the domain, and all must be there")
    void matters() {
        List<String> names = Arrays.stream(Matter.values()).map(Matter::name).toList();
        JsonObject matters = (JsonObject) SCHEMA.json().getValue("/properties/matters");

        assertThat(matters.getJsonObject("properties").keySet()).containsExactlyElementsOf(names);
        assertThat(matters.getJsonArray("required").getValuesAs(JsonString::getString))
                .containsExactlyElementsOf(names);
    }

    private static Stream<Arguments> each(Object[] words, String pointer, String notation) {
        return Arrays.stream(words).map(word -> Arguments.of(pointer, String.format(Locale.ROOT, notation, word)));
    }

    /** Everything said, with another string in one place. */
    private static String changed(String pointer, String notation) {
        return PublishedSchema.replaced(BylawsJson.write(everythingSaid()), pointer, notation);
    }

    private static Bylaws everythingSaid() {
        Rule rule = Rule.of(Majority.atLeast(2, 3, Base.EXPRESSED)
                        .and(new Condition(Count.FOR, Comparison.MORE_THAN, new Bound.Other(Count.AGAINST)))
                        .and(new Condition(Count.VOTERS, Comparison.AT_LEAST, new Bound.Fixed(12))))
                .with(new Quorum(Comparison.MORE_THAN, new Bound.Fixed(30), true))
                .with(RecusalEffect.STAYS)
                .with(TieBreak.parse("CASTING_VOTE 3"))
                .with(Otherwise.POSTPONED)
                .under(article(10));
        Map<Matter, Provision> provisions = new EnumMap<>(Bylaws.collegial().provisions());
        provisions.put(
                Matter.BYLAWS, new Provision(Organ.GENERAL_MEETING, rule, Rule.of(Majority.moreForThanAgainst())));
        return new Bylaws("ours", 7, 2, provisions)
                .allowing(Permission.values())
                .stating(SeatRange.parse("5 TO 11 UNDER art. 12"))
                .with(Convening.unsaid()
                        .with(Rhythm.parse("MONTHLY ON LAST FRIDAY 20:15 WEEK_EARLIER EXCEPT JULY AUGUST")
                                .under(article(11)))
                        .with(Notice.of(Delay.clear(7)).under(article(12)))
                        .with(new SecondConvocation(
                                Delay.plain(15), Notice.of(Delay.plain(6)).under(article(13)))))
                .with(ConsensusRule.unanimity()
                        .with(Quorum.atLeast(1, 2, Base.IN_OFFICE))
                        .with(ConsensusLadder.parse("3 ROUNDS, 2 POSTPONED, THEN VOTE, ON DEMAND, REACTIONS PT1H15M"))
                        .under(article(14)))
                .with(ConflictLadder.parse("RAISED 3 ALONE, LISTENER 10, MAJORITY_VOTE 60"))
                .with(ExclusionRule.parse("8 DAYS, APPEAL SUSPENDS UNDER art. 6"))
                .with(CouncilRules.unsaid()
                        .with(Thirds.parse(
                                Terms.ofYears(3).atMost(2).under(article(15)), "SEATS 4 1 7 2 6 3 5 SINCE 2024"))
                        .with(DeemedResignation.parse("13 ABSENCES UNDER art. 7"))
                        .with(RepresentingSeats.parse("SEATS 1 2 UNDER art. 12")));
    }

    private static Article article(int number) {
        return new Article("art. " + number + ", « al. 2 »");
    }

    private static boolean isRead(String text) {
        return BylawsJson.read("ours.json", text).refusal().isEmpty();
    }

    private static String example() {
        String page = PublishedSchema.read("docs/bylaws.md");
        int begin = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(begin, page.indexOf("```", begin));
    }
}
