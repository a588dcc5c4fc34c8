package org.collegium.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.ASSOCIATION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.archive.AnAssociation;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.conflict.Reader;
import org.collegium.council.Council;
import org.collegium.member.Members;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.Copies;
import org.collegium.reporting.ReportLexicon;
import org.collegium.story.People;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Rule;
import org.collegium.words.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Popolo documents as files. */
class PopoloJsonTest {

    private static final Popolo DOCUMENT = Popolo.of(
            ASSOCIATION,
            People.members(),
            People.council(),
            List.of(ASitting.sealed(), ASitting.next()),
            Reader.Audience.EVERYBODY,
            Locale.ENGLISH);

    private static final String TEXT = PopoloJson.write(DOCUMENT);

    @Nested
    class WhatWasWritten {

        @ParameterizedTest
        @MethodSource("org.collegium.reporting.exchange.PopoloJsonTest#copies")
        @DisplayName("reads back as an equal document, of every kind of sitting, for every reader")
        void readsBack(MinutesCopy copy, Reader.Audience reader, Locale language) {
            boolean isOfTen =
                    !copy.sitting().sitting().convocation().association().equals(ASSOCIATION);
            Popolo document = Popolo.of(
                    copy.sitting().sitting().convocation().association(),
                    isOfTen ? Members.of(AnAssociation.members()) : People.members(),
                    isOfTen ? new Council(7, AnAssociation.mandates()) : People.council(),
                    List.of(copy.minutes()),
                    reader,
                    language);

            assertThat(document.events()).hasSize(1);
            assertThat(PopoloJson.read("popolo.json", PopoloJson.write(document)))
                    .isEqualTo(Answer.granted(document));
        }

        @Test
        @DisplayName("has the rule as the file of bylaws has it, beside what is said of it in words")
        void rule() {
            Rule rule = Bylaws.collegial().provision(Matter.ORDINARY).rule();
            Node first =
                    Node.read("popolo.json", TEXT).member("motions").items().get(0);

            assertThat(first.member("requirement").text()).startsWith("“for”: more than half of the votes expressed");
            assertThat(first.member("rule").member("majority").text()).isEqualTo("FOR MORE_THAN 1/2 EXPRESSED");
            assertThat(RuleJson.read(first.member("rule"))).isEqualTo(rule);
        }

        @Test
        @DisplayName("has times with seconds and offset, which Popolo's schemas want")
        void times() {
            Node event = Node.read("popolo.json", TEXT).member("events").items().get(0);

            assertThat(event.member("start_date").text()).isEqualTo("2025-01-07T20:00:00+01:00");
            assertThat(event.member("end_date").text()).isEqualTo("2025-01-07T21:00:00+01:00");
        }

        @Test
        @DisplayName("says that a legal entity is a member without calling it a person")
        void legalEntity() {
            Popolo document = Popolo.of(
                    ASSOCIATION,
                    Members.of(List.of(AnAssociation.member(9))),
                    Council.of(7),
                    List.of(),
                    Reader.Audience.COUNCIL,
                    Locale.ENGLISH);
            String text = PopoloJson.write(document);
            Node membership =
                    Node.read("popolo.json", text).member("memberships").items().get(0);

            assertThat(document.persons()).isEmpty();
            assertThat(membership.members()).doesNotContainKey("person_id");
            assertThat(membership.member("member").member("id").text()).endsWith("/member/0009");
            assertThat(PopoloJson.read("popolo.json", text)).isEqualTo(Answer.granted(document));
        }

        @Test
        @DisplayName("is the same in every language but for the words")
        void languages() {
            String french = PopoloJson.write(Popolo.of(
                    ASSOCIATION,
                    People.members(),
                    People.council(),
                    List.of(ASitting.sealed(), ASitting.next()),
                    Reader.Audience.EVERYBODY,
                    Locale.FRENCH));

            assertThat(french)
                    .contains(
                            "«\u00a0pour\u00a0»\u00a0: plus de la moitié des suffrages exprimés\u202f; quorum\u00a0: ")
                    .contains("\"Siège\u00a01\"", "\"Séance du conseil collégial, 7\u00a0janvier 2025\"");
            assertThat(worded(french)).isEqualTo(worded(TEXT));
        }

        /** Without what is said in a language. */
        private String worded(String text) {
            return text.replaceAll("\"(name|label|role|requirement)\": \".*\"", "");
        }
    }

    static Stream<Arguments> copies() {
        List<Map.Entry<String, MinutesCopy>> copies = List.copyOf(Copies.all().entrySet());
        return copies.stream()
                .flatMap(copy -> Stream.of(
                        Arguments.of(copy.getValue(), Reader.Audience.EVERYBODY, Locale.FRENCH),
                        Arguments.of(copy.getValue(), Reader.Audience.COUNCIL, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOW_OF_HANDS", "SECRET"})
    @DisplayName("a vote that was not by name cannot name anybody")
    void nobodyNamed(BallotMode mode) {
        OffsetDateTime at = OffsetDateTime.parse("2025-01-07T20:00:00+01:00");
        List<Popolo.Vote> votes = List.of(new Popolo.Vote("a", Popolo.Option.YES, Optional.empty()));

        assertThatThrownBy(() ->
                        new Popolo.VoteEvent("v", "o", "e", "m", mode, at, at, Popolo.Result.PASS, List.of(), votes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("v was by " + mode + ", so nobody is named");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"role\": \"member\" | \"role\": \" \" | /memberships/0/role: “ ” is not a text that is not blank",
                "\"start_date\": \"2024-06-15\" | \"start_date\": \"15/06/2024\" |"
                        + " /memberships/7/start_date: “15/06/2024” is not a day such as 2025-02-04",
                "\"start_date\": \"2024-06-15\" | \"start_date\": \"2024-06-15\", \"end_date\": \"2024-06-14\" |"
                        + " /memberships/7/end_date: “2024-06-14” is not 2024-06-15 or later",
                "2025-01-07T20:00:00+01:00 | 2025-01-07 20:00 |"
                        + " /events/0/start_date: “2025-01-07 20:00” is not a time with its offset such as"
                        + " 2025-02-04T20:00:00+01:00",
                "2025-01-07T21:00:00+01:00 | 2025-01-07T20:59:59+02:00 |"
                        + " /events/0/end_date: “2025-01-07T20:59:59+02:00” is not"
                        + " 2025-01-07T20:00+01:00 or later",
                "\"minutes\": \"sealed\" | \"minutes\": \"SEALED\" |"
                        + " /events/0/minutes: “SEALED” is not one of: draft, approved, sealed",
                "\"majority\": \"FOR | \"majority\": \"PRO |"
                        + " /motions/0/rule/majority: “PRO MORE_THAN 1/2 EXPRESSED” is not a majority such as FOR"
                        + " MORE_THAN 1/2 EXPRESSED",
                "\"value\": 5 | \"value\": -5 |"
                        + " /vote_events/0/counts/0/value: “-5” is not a whole number from 0 to 2147483647",
                "\"option\": \"yes\" | \"option\": \"perhaps\" |"
                        + " /vote_events/0/counts/0/option: “perhaps” is not one of: yes, no, abstain, blank, spoiled,"
                        + " not voting, not yet, absent, recused",
                "\"classification\": \"roll call\" | \"classification\": \"secret\" |"
                        + " /vote_events/0/votes: “[…]” is not empty, as it is of every vote that was not by name",
                "\"scheme\": \"RNA\" | \"scheme\": \"SIREN\" |"
                        + " /organizations/0/identifiers/0/scheme: “SIREN” is not one of: RNA",
                "\"post_id\" | \"post\" | /memberships/7/post: the member “post” is unknown",
                "\"persons\": [ | \"people\": [ | /people: the member “people” is unknown",
                "\"given_name\": \"Aïcha\" | \"given_name\": 1 | /persons/0/given_name: “1” is not a text in quotes",
            })
    @DisplayName("what cannot be read is refused with its place, its value and what was expected there")
    void refused(String what, String by, String why) {
        assertThat(refusal(TEXT.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by))))
                .startsWith("popolo.json, line ")
                .contains(why);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "person_id, /memberships/0/person_id",
        "organization_id, /posts/0/organization_id",
        "parent_id, /organizations/1/parent_id",
        "post_id, /memberships/7/post_id",
        "legislative_session_id, /motions/0/legislative_session_id",
        "motion_id, /vote_events/0/motion_id",
        "voter_id, /vote_events/0/votes/0/voter_id",
        "proxy_id, /vote_events/0/votes/5/proxy_id"
    })
    @DisplayName("what refers to something that is not there is refused")
    void dangling(String member, String place) {
        assertThat(refusal(TEXT.replaceFirst("(\"" + member + "\": *\")[^\"]*", "$1elsewhere")))
                .startsWith("popolo.json, line ")
                .endsWith(place + ": “elsewhere” is not the identifier of something of its kind in this document");
    }

    @Test
    @DisplayName("so is an attendee who is none of the persons")
    void strangers() {
        int attendees = TEXT.indexOf("\"attendees\"");
        String text =
                TEXT.substring(0, attendees) + TEXT.substring(attendees).replaceFirst("member/0001", "member/0099");

        assertThat(refusal(text)).contains("/events/0/attendees/0/id: “" + ASSOCIATION.id() + "/member/0099” is not ");
    }

    @Test
    @DisplayName("so are two things of a kind under one identifier")
    void twice() {
        assertThat(refusal(TEXT.replaceFirst("member/0002", "member/0001")))
                .endsWith("/persons/1/id: “" + ASSOCIATION.id()
                        + "/member/0001” is not an identifier that nothing else of its kind has");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | is no JSON", "[] | not an object in braces", "{\"persons\": {}} | “{…}” is not an array"})
    @DisplayName("so is what is no such document at all")
    void foreign(String text, String why) {
        assertThat(refusal(text)).startsWith("popolo.json, line 1, column 1").contains(why);
    }

    private static String refusal(String text) {
        assertThat(text).isNotEqualTo(TEXT);
        return ReportLexicon.of(Locale.ENGLISH)
                .say(PopoloJson.read("popolo.json", text)
                        .refusal()
                        .orElseThrow()
                        .reason());
    }
}
