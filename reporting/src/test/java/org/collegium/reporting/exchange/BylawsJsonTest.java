package org.collegium.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.collegium.bylaws.SeatRange;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.SecondConvocation;
import org.collegium.conflict.ConflictLadder;
import org.collegium.consensus.ConsensusLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.member.ExclusionRule;
import org.collegium.reporting.ReportLexicon;
import org.collegium.vote.Base;
import org.collegium.vote.Bound;
import org.collegium.vote.Comparison;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bylaws out to a file and back. */
class BylawsJsonTest {

    private static final String COLLEGIAL = BylawsJson.write(Bylaws.collegial());

    @ParameterizedTest
    @MethodSource("org.collegium.bylaws.Bylaws#presets")
    void whatIsWrittenReadsBackTheSame(Bylaws bylaws) {
        assertThat(BylawsJson.read("preset.json", BylawsJson.write(bylaws)).orElseThrow())
                .isEqualTo(bylaws);
    }

    @Test
    void everyPartOfARuleIsKept() {
        Rule rule = Rule.of(Majority.atLeast(2, 3, Base.EXPRESSED))
                .with(new Quorum(Comparison.MORE_THAN, new Bound.Fixed(3), true))
                .with(RecusalEffect.STAYS)
                .with(TieBreak.parse("SECOND_BALLOT"))
                .with(Otherwise.POSTPONED)
                .under(new Article("règlement intérieur, art. 3 « b »"));
        Rule eased = Rule.of(Majority.moreForThanAgainst());
        Map<Matter, Provision> provisions = new EnumMap<>(Bylaws.collegial().provisions());
        provisions.put(Matter.BYLAWS, new Provision(Organ.GENERAL_MEETING, rule, eased));
        Bylaws bylaws = new Bylaws("nôtres", 9, 2, provisions).allowing(Permission.values());
        String text = BylawsJson.write(bylaws);

        assertThat(BylawsJson.read("nôtres.json", text).orElseThrow()).isEqualTo(bylaws);
        assertThat(text.split("onSecondConvocation", -1))
                .as("written where it is another")
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource
    void everythingSaidOfHowTheCouncilIsCalledIsKept(Convening convening) {
        Bylaws bylaws = Bylaws.collegial().with(convening);
        String text = BylawsJson.write(bylaws);

        assertThat(BylawsJson.read("ours.json", text).orElseThrow()).isEqualTo(bylaws);
        assertThat(text.contains("convening"))
                .as("written where something is said")
                .isEqualTo(!convening.equals(Convening.unsaid()));
    }

    static Stream<Convening> everythingSaidOfHowTheCouncilIsCalledIsKept() {
        Convening unsaid = Convening.unsaid();
        Rhythm rhythm = Rhythm.parse("MONTHLY ON LAST FRIDAY 20:15 WEEK_EARLIER EXCEPT JULY AUGUST");
        Notice notice = Notice.of(Delay.clear(7));
        SecondConvocation second = new SecondConvocation(Delay.plain(15), Notice.of(Delay.plain(6)));
        Article article = new Article("art. 8");
        return Stream.of(
                unsaid,
                unsaid.with(rhythm),
                unsaid.with(notice),
                unsaid.with(second),
                unsaid.with(rhythm.under(article))
                        .with(notice.under(article))
                        .with(new SecondConvocation(
                                Delay.plain(15), second.notice().under(article))));
    }

    @Test
    void howAConsensusIsSoughtAConflictClimbsAndAMemberIsExcludedIsKept() {
        ConsensusRule unanimity = ConsensusRule.unanimity()
                .with(Quorum.atLeast(1, 2, Base.IN_OFFICE))
                .with(ConsensusLadder.parse("3 ROUNDS, 2 POSTPONED, THEN VOTE, ON DEMAND, REACTIONS PT15M"))
                .under(new Article("art. 9, al. 4"));
        Bylaws bylaws = Bylaws.collegial()
                .with(unanimity)
                .with(ConflictLadder.parse("RAISED 3 ALONE, LISTENER 10, COUNCIL_CONSENSUS 60"))
                .with(ExclusionRule.parse("8 DAYS, APPEAL SUSPENDS UNDER art. 6, « al. 2 »"));
        String text = BylawsJson.write(bylaws);

        assertThat(BylawsJson.read("ours.json", text).orElseThrow()).isEqualTo(bylaws);
        assertThat(BylawsJson.write(Bylaws.collegial()))
                .as("written where it is no assumption")
                .doesNotContain("consensus")
                .doesNotContain("conflicts")
                .doesNotContain("exclusion");
    }

    @Test
    void whatTheArticlesSayOfTheNumberOfSeatsIsKeptInTheirOrder() {
        Bylaws bylaws = Bylaws.collegial()
                .stating(SeatRange.parse("5 TO 11 UNDER art. 12"), SeatRange.parse("3 TO 11 UNDER art. 7, « al. 2 »"));
        String text = BylawsJson.write(bylaws);

        assertThat(BylawsJson.read("ours.json", text).orElseThrow()).isEqualTo(bylaws);
        assertThat(BylawsJson.write(Bylaws.collegial()))
                .as("written where an article says something")
                .doesNotContain("seatRanges");
    }

    @Test
    void theExampleOfTheDocsIsRead() throws IOException {
        Bylaws bylaws = BylawsJson.read("bylaws.md", exampleOfTheDocs()).orElseThrow();
        Provision ofBylaws = bylaws.provision(Matter.BYLAWS);

        assertThat(bylaws.seats()).isEqualTo(7);
        assertThat(bylaws.provision(Matter.ORDINARY).rule().article()).contains(new Article("art. 9"));
        assertThat(bylaws.provision(Matter.SPENDING).rule().article())
                .as("an assumption to confirm")
                .isEmpty();
        assertThat(ofBylaws.rule().quorum()).isPresent();
        assertThat(ofBylaws.onSecondConvocation().quorum()).isEmpty();
        assertThat(bylaws.convening())
                .isEqualTo(Convening.unsaid()
                        .with(Rhythm.parse("MONTHLY ON FIRST TUESDAY 18:30 WEEK_LATER EXCEPT AUGUST")
                                .under(new Article("art. 8")))
                        .with(Notice.of(Delay.clear(7)).under(new Article("art. 8")))
                        .with(new SecondConvocation(Delay.plain(15), Notice.of(Delay.plain(6)))));
        assertThat(bylaws.exclusion()).isEqualTo(ExclusionRule.parse("15 DAYS, APPEAL SUSPENDS UNDER art. 6"));
        assertThat(BylawsJson.read("again.json", BylawsJson.write(bylaws)).orElseThrow())
                .isEqualTo(bylaws);
    }

    @Nested
    class WhenTheFileIsWrong {

        @ParameterizedTest(name = "{0} → {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"seats\": 7|\"seats\": \"7\"|line 3, column 14, at /seats: “7” is not a whole number from 1 to 1000",
                    "\"seats\": 7|\"seats\": 7.5|line 3, column 14, at /seats: “7.5” is not a whole number from 1 to 1000",
                    "\"seats\": 7|\"seats\": 0|line 3, column 14, at /seats: “0” is not a whole number from 1 to 1000",
                    "\"seats\": 7,|\"places\": 7,|line 3, column 15, at /places: the member “places” is unknown; known: name, seats, seatRanges, proxiesPerHolder, permissions, convening, consensus, conflicts, exclusion, matters",
                    "\"seats\": 7,|\"seats\": 7, \"seatRanges\": [\"3 to 11\"],|line 3, column 32, at /seatRanges/0: “3 to 11” is not a range of seats such as 3 TO 11 UNDER art. 7",
                    "\"seats\": 7,|\"seats\": 7, \"seatRanges\": [\"11 TO 3 UNDER art. 7\"],|at /seatRanges/0: “11 TO 3 UNDER art. 7” is not a range of seats",
                    "\"seats\": 7,|\"seats\": 7, \"exclusion\": \"15\",|line 3, column 30, at /exclusion: “15” is not a rule of exclusion such as 15 DAYS, APPEAL SUSPENDS UNDER art. 6",
                    "\"seats\": 7,|\"seats\": 7, \"seatRanges\": \"3 TO 11 UNDER art. 7\",|at /seatRanges: “3 TO 11 UNDER art. 7” is not an array in brackets",
                    "\"seats\": 7,|\"seats\": 7, \"seats\": 7,|line 3, column 17, at /seats: this member is there twice",
                    "\"seats\": 7,||line 1, column 1, at /: the member “seats” is missing",
                    "\"name\": \"collegial\"|\"name\": \" \"|line 2, column 13, at /name: “ ” is not a text that is not blank",
                    "\"name\": \"collegial\"|\"name\": [1]|line 2, column 13, at /name: “[…]” is not a text in quotes",
                    "\"PERSONS\"|\"PEOPLE\"|at /matters/PEOPLE: the member “PEOPLE” is unknown; known: ORDINARY, PERSONS,",
                    "\"COUNCIL\"|\"SENATE\"|at /matters/ORDINARY/competent: “SENATE” is not one of: COUNCIL, GENERAL_MEETING",
                    "FOR MORE_THAN 1/2 EXPRESSED|FOR MOST EXPRESSED|at /matters/ORDINARY/rule/majority: “FOR MOST EXPRESSED” is not a majority such as",
                    "AT_LEAST 1/2 IN_OFFICE|AT_MOST 3|at /matters/ORDINARY/rule/quorum: “AT_MOST 3” is not a quorum such as",
                    "\"LEAVES\"|\"GOES\"|at /matters/ORDINARY/rule/recusal: “GOES” is not one of: LEAVES, STAYS",
                    "\"NOT_ADOPTED\"|\"DICE\"|at /matters/ORDINARY/rule/tie: “DICE” is not a way out of ties such as",
                    "\"MONTHLY\"|\"WEEKLY\"|at /convening/rhythm/when: “WEEKLY” is not a rhythm such as MONTHLY ON FIRST TUESDAY 18:30",
                    "\"when\": \"MONTHLY\"|\"article\": \"art. 8\"|at /convening/rhythm: the member “when” is missing",
                    "\"rhythm\"|\"rythm\"|at /convening/rythm: the member “rythm” is unknown; known: rhythm, notice, secondConvocation",
                    "\"rhythm\": {|\"notice\": {\"delay\": \"7 DAYS\"}, \"rhythm\": {|at /convening/notice/delay: “7 DAYS” is not a delay such as 7 CLEAR or 7 PLAIN",
                    "\"when\"|\"day\": 1, \"when\"|at /convening/rhythm/day: the member “day” is unknown; known: when, article",
                    "\"seats\": 7|\"seats\" 7|this is no JSON from here on"
                })
        void theRefusalNamesThePlaceTheValueAndWhatWasExpected(String correct, String wrong, String complaint) {
            String text = COLLEGIAL.replaceFirst(
                    Pattern.quote(correct),
                    Matcher.quoteReplacement(Optional.ofNullable(wrong).orElse("")));

            assertThat(said(text, Locale.ENGLISH))
                    .startsWith("ours.json, line ")
                    .contains(complaint);
            assertThat(said(text, Locale.FRENCH))
                    .startsWith("ours.json, ligne ")
                    .contains(", colonne ");
        }

        @Test
        void aMatterLeftOutIsNamed() {
            String text = BylawsJson.write(Bylaws.collegial());
            int accounts = text.indexOf("\"ACCOUNTS\"");
            String without = text.substring(0, text.lastIndexOf(',', accounts)) + "}}";

            assertThat(said(without, Locale.ENGLISH)).contains("at /matters: the member “ACCOUNTS” is missing");
            assertThat(said(without, Locale.FRENCH)).contains("le membre «\u00a0ACCOUNTS\u00a0» manque");
        }

        @Test
        void whatFollowsTheEndAndWhatNeverEndsAreNoJson() {
            assertThat(said(COLLEGIAL + "}", Locale.ENGLISH)).contains("this is no JSON");
            assertThat(said("", Locale.ENGLISH)).contains("line 1, column 1, at /: this is no JSON");
            assertThat(said("[".repeat(5000), Locale.ENGLISH)).contains("nested deeper than 100 levels");
            assertThat(said("7", Locale.ENGLISH)).contains("“7” is not an object in braces");
        }
    }

    private static String said(String text, Locale language) {
        return ReportLexicon.of(language)
                .say(BylawsJson.read("ours.json", text).refusal().orElseThrow().reason());
    }

    private static String exampleOfTheDocs() throws IOException {
        Path docs = Path.of(System.getProperty("basedir", "."), "..", "docs", "bylaws.md");
        String page = Files.readString(docs);
        int begin = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(begin, page.indexOf("```", begin));
    }
}
