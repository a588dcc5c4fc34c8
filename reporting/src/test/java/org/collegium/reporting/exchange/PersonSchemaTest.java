package org.collegium.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.named;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.archive.Deed;
import org.collegium.association.Organ;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.SeatState;
import org.collegium.commons.Steward;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.CaseView;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Fact;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.Stamp;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.ExclusionStep;
import org.collegium.member.Identity;
import org.collegium.member.LegalBasis;
import org.collegium.member.Member;
import org.collegium.privacy.AtSitting;
import org.collegium.privacy.Mention;
import org.collegium.privacy.PersonalFile;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.review.Remark;
import org.collegium.vote.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of personal files, held against what they can say. */
class PersonSchemaTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/person.schema.json");

    /** Members that may be missing from the files below, where some need others. */
    private static final Pattern OPTIONAL = Pattern.compile("/(sittings/\\*/(registerEntry|seat|proxies/\\*/until"
            + "|votes/\\*/(choice|voted|castingVote)|positions/\\*/words)|mandates/\\*/term"
            + "|remarks/\\*/item|masters/\\*/until|actsOnBehalf/\\*/reportedOn|exclusions/\\*/[A-Z_]+)");

    private static final MeetingId SITTING = new MeetingId(JANUARY, Organ.COUNCIL, 1);
    private static final Instant EVENING = Instant.parse("2025-01-07T19:00:00Z");

    static Stream<String> files() {
        Member person =
                member(new Identity.Person("Aïcha", "Le Goff"), Optional.of(new Departure(MARCH, "déménagement")));
        return Stream.of(
                written(everythingAbout(person)),
                written(nothingAbout(
                        member(new Identity.LegalEntity("Le Fournil", "Aïcha Le Goff"), Optional.empty()))),
                written(nothingAbout(member(
                        new Identity.Pseudonym(AICHA, MARCH, LegalBasis.LEGITIMATE_INTEREST),
                        Optional.of(new Departure(MARCH, ""))))));
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("every file that is written fits it")
    void fits(String file) {
        assertThat(SCHEMA.errors(file)).isEmpty();
    }

    @Test
    @DisplayName("every member that it describes is written")
    void nothingElse() {
        assertThat(SCHEMA.unseen(files())).isEmpty();
    }

    @Test
    @DisplayName("wherever a member is added, left out that must be there, or given another type, it is refused")
    void strict() {
        assertThat(SCHEMA.holdStrict(files(), OPTIONAL)).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collegium-person/1>collegium-person/2",
                "\"drawnOn\": \"2025-03-04\">\"drawnOn\": \"04/03/2025\"",
                "T19:00:00Z>T20:00:00+01:00",
                "\"cents\": 2000>\"cents\": 20.5",
                "\"cents\": 2000>\"cents\": -1",
                "\"number\": \"0001\">\"number\": \"0 1\"",
                "-council-1\">-board-1\"",
                "\"proxySeat\": 2,>",
                "\"state\": \"REPRESENTED\">\"state\": \"PRESENT\"",
                "\"castingVote\": \"FOR\">\"castingVote\": \"ABSTAIN\"",
                "\"own\": true>\"own\": \"yes\"",
                "\"deed\": \"Enrol\">\"deed\": \"Enroll\"",
                "\"givenName\">\"representedBy\"",
                "\"SUMMONS\">\"SUMMON\"",
                "\"representedBy\">\"givenName\": \"Le\", \"representedBy\"",
                "\"pseudonymisedOn\">\"representedBy\": \"Malo\", \"pseudonymisedOn\"",
            })
    @DisplayName("what is malformed is refused, not only what is of another type")
    void malformed(String change) {
        String[] parts = change.split(">", -1);
        String file =
                files().filter(said -> said.contains(parts[0])).findFirst().orElseThrow();

        assertThat(SCHEMA.errors(file.replace(parts[0], parts[1]))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("its enumerations are those of the domain")
    void enumerations(String pointer, List<String> names) {
        assertThat(((JsonArray) SCHEMA.json().getValue(pointer)).getValuesAs(JsonString::getString))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    static Stream<Arguments> enumerations() {
        String sitting = "/$defs/atSitting/properties/";
        return Stream.of(
                Arguments.of("/$defs/kind/enum", names(SpecialMandate.Kind.values())),
                Arguments.of("/$defs/membership/properties/namesRemainBy/enum", names(LegalBasis.values())),
                Arguments.of("/$defs/mandate/properties/origin/enum", names(Mandate.Origin.values())),
                Arguments.of("/$defs/mandate/properties/ending/enum", names(Mandate.Cause.values())),
                Arguments.of(sitting + "roles/items/enum", names(AtSitting.Role.values())),
                Arguments.of(sitting + "movements/items/properties/kind/enum", names(Movement.Kind.values())),
                Arguments.of(sitting + "positions/items/properties/position/enum", names(Position.values())),
                Arguments.of("/$defs/atVote/properties/state/enum", names(SeatState.values())),
                Arguments.of("/$defs/atVote/properties/choice/enum", names(Choice.values())),
                Arguments.of(
                        "/properties/acts/items/properties/deed/enum",
                        Arrays.stream(Deed.class.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .toList()));
    }

    private static PersonalFile everythingAbout(Member member) {
        return new PersonalFile(
                MARCH,
                member,
                List.of(new Mandate(
                        new Seat(1),
                        AICHA,
                        ELECTED_ON,
                        Optional.of(MARCH),
                        Mandate.Origin.ELECTED,
                        Optional.of(new Mandate.Ending(Mandate.Cause.LEFT, Optional.of(ELECTED_ON.plusYears(3)))))),
                List.of(sitting()),
                List.of(new PersonalFile.Answered(
                        SITTING, new Remark(1, Optional.of(2), AICHA, EVENING, Optional.of("La porte est verte.")))),
                List.of(new PersonalFile.Sent(SITTING, 1)),
                List.of(1),
                List.of(conflict(), new CaseView.Withheld("C-2025-2")),
                List.of(new PersonalFile.Mastered("Le four", new Steward(AICHA, ELECTED_ON, Optional.of(MARCH)))),
                List.of(new PersonalFile.Candidacy(SITTING, 3)),
                List.of(exclusion(ExclusionStep.CONFIRMED), exclusion(ExclusionStep.SET_ASIDE)),
                List.of(new SpecialMandate(SpecialMandate.Kind.BANK, "Le compte", named(AICHA), ELECTED_ON, MARCH)),
                List.of(ActOnBehalf.done(named(AICHA), SpecialMandate.Kind.SIGNATURE, "Le bail", JANUARY)
                        .report(FEBRUARY)
                        .orElseThrow()),
                List.of(new PersonalFile.Done(EVENING, "Enrol", "00000000-0000-4000-8000-000000000001", true)),
                List.of(new Mention("2025-01-07-council-1/3/summary", "Aïcha Le Goff propose le vert.")));
    }

    private static PersonalFile nothingAbout(Member member) {
        return new PersonalFile(
                MARCH, member, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Member member(Identity identity, Optional<Departure> departure) {
        return new Member(AICHA, identity, ELECTED_ON, departure, List.of(new Dues(ELECTED_ON, MARCH, 2000)));
    }

    private static AtSitting sitting() {
        return new AtSitting(
                SITTING,
                Optional.of(1),
                List.of("Aïcha Le Goff"),
                Set.of(AtSitting.Role.CONVENOR, AtSitting.Role.SECRETARY),
                Optional.of(new Seat(1)),
                List.of(new Movement(EVENING, AICHA, Movement.Kind.ARRIVAL)),
                false,
                List.of(new Proxy(AICHA, BENOIT, EVENING, Optional.of(EVENING.plusSeconds(60)))),
                List.of(new Recusal(AICHA, 2)),
                List.of(
                        new AtSitting.AtVote(
                                1,
                                1,
                                SeatState.REPRESENTED,
                                Optional.of(new Seat(2)),
                                Optional.of(Choice.FOR),
                                Optional.empty(),
                                Optional.of(Choice.FOR)),
                        new AtSitting.AtVote(
                                2,
                                1,
                                SeatState.PRESENT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(true),
                                Optional.empty())),
                List.of(new AtSitting.Taken(1, 1, Stance.objection(new Seat(1), "Trop cher"))),
                List.of(1),
                List.of(new ActionItem(1, "Acheter la peinture", named(AICHA), FEBRUARY)));
    }

    private static CaseFile conflict() {
        Stamp stamp = new Stamp(named(BENOIT), JANUARY);
        return new CaseFile(
                new Grievance("C-2025-1", List.of(named(AICHA), named(BENOIT)), "Le bruit", Confidentiality.CONCERNED),
                ConflictLadder.collegial(),
                List.of(new Fact.Reached(ConflictStep.RAISED, named(BENOIT), FEBRUARY, stamp)));
    }

    /** A procedure in which all was done, to this result of the appeal. */
    private static Exclusion exclusion(ExclusionStep result) {
        SortedMap<ExclusionStep, LocalDate> steps = new TreeMap<>();
        for (ExclusionStep step : ExclusionStep.values()) {
            steps.put(step, JANUARY);
        }
        List<ExclusionStep> results = new ArrayList<>(List.of(ExclusionStep.CONFIRMED, ExclusionStep.SET_ASIDE));
        results.remove(result);
        steps.keySet().removeAll(results);
        return new Exclusion(
                "X-2025-1",
                AICHA,
                "Des griefs",
                ExclusionRule.ASSUMED,
                steps,
                Optional.empty(),
                Optional.of("2025-01"));
    }

    private static String written(PersonalFile file) {
        return PersonalFileJson.write(file, Locale.FRENCH);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
