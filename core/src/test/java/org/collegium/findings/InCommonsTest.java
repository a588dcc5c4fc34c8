package org.collegium.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.ELECTED_ON;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.NOBODY;
import static org.collegium.story.People.members;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collegium.calendar.Holidays;
import org.collegium.commons.Commons;
import org.collegium.commons.Resource;
import org.collegium.commons.Resource.Access;
import org.collegium.commons.Resource.Kind;
import org.collegium.commons.Steward;
import org.collegium.member.MemberId;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each kind of finding in what is shared, and the same commons mended, in which there is none. */
class InCommonsTest {

    @Nested
    class WhenNothingIsShared {

        @Test
        void nothingIsFound() {
            assertThat(found(JANUARY)).isEmpty();
        }
    }

    @Nested
    class WhenOneMemberAloneMastersAService {

        @Test
        void itIsSerious() {
            assertSerious(
                    found(JANUARY, service(AICHA)),
                    "“Map” (service), on 7\u00a0January 2025: mastered by Aïcha Le Gall alone, at least 2");
        }

        @Test
        void aSecondMendsIt() {
            assertThat(found(JANUARY, service(AICHA, BENOIT))).isEmpty();
        }

        @Test
        void itIsFoundFromTheDayTheSecondLeft() {
            Resource left = service(AICHA, BENOIT).leave(BENOIT, FEBRUARY).orElseThrow();

            assertThat(found(FEBRUARY.minusDays(1), left)).isEmpty();
            assertThat(found(FEBRUARY, left)).hasSize(1);
        }
    }

    @Nested
    class WhenSomebodyLeftTheAssociation {

        @Test
        void itIsMinorThatTheyAreStillNoted() {
            assertMinor(
                    found(JANUARY, service(AICHA, BENOIT, IRIS)),
                    "Iris Le Gall is noted as mastering “Map” (service), but is no member on Tuesday"
                            + " 7\u00a0January 2025. To do: note the end of that mastery");
        }

        @Test
        void somebodyUnknownIsToldByNumber() {
            assertMinor(found(JANUARY, service(AICHA, BENOIT, NOBODY)), "9999 is noted as mastering");
        }

        @Test
        void theEndOfTheirMasteryMendsIt() {
            Resource noted =
                    service(AICHA, BENOIT, IRIS).leave(IRIS, ELECTED_ON).orElseThrow();

            assertThat(found(JANUARY, noted)).isEmpty();
        }

        @Test
        void whereTooFewAreLeftBothAreTold() {
            assertThat(found(JANUARY, service(IRIS, AICHA)))
                    .extracting(Finding::gravity)
                    .containsExactly(Finding.Gravity.SERIOUS, Finding.Gravity.MINOR);
        }
    }

    @Nested
    class WhenNobodyLooksAfterARoom {

        @Test
        void itIsMinor() {
            assertMinor(
                    found(JANUARY, room()),
                    "Nobody is noted as looking after “Bakery” (place). To do: find somebody who does");
        }

        @Test
        void somebodyMendsIt() {
            assertThat(found(JANUARY, room(AICHA))).isEmpty();
        }

        @Test
        void whoeverLeftTheAssociationIsToldAlone() {
            assertMinor(found(JANUARY, room(IRIS)), "Iris Le Gall is noted as mastering “Bakery” (place)");
        }

        @Test
        void aRoomThatIsGoneNeedsNobody() {
            assertThat(found(JANUARY, room().endingOn(JANUARY))).isEmpty();
        }
    }

    @Nested
    class WhenThereIsMuchToFind {

        @Test
        void theSeriousComesFirst() {
            assertThat(found(JANUARY, room(), service(AICHA)))
                    .extracting(Finding::gravity)
                    .containsExactly(Finding.Gravity.SERIOUS, Finding.Gravity.MINOR);
        }
    }

    private static Resource service(MemberId... stewards) {
        return resource("Map", Kind.SERVICE, stewards);
    }

    private static Resource room(MemberId... stewards) {
        return resource("Bakery", Kind.PLACE, stewards);
    }

    private static Resource resource(String name, Kind kind, MemberId... stewards) {
        return new Resource(
                name,
                kind,
                Access.EVERYBODY,
                LocalDate.of(2024, 1, 1),
                Optional.empty(),
                Arrays.stream(stewards)
                        .map(who -> new Steward(who, LocalDate.of(2024, 1, 1), Optional.empty()))
                        .toList());
    }

    private static List<Finding> found(LocalDate day, Resource... resources) {
        Commons commons = Commons.none();
        for (Resource resource : resources) {
            commons = commons.with(resource);
        }
        Kept kept = Kept.record();
        return Findings.on(
                day,
                KeptRecord.of(kept.bylaws(), members(), kept.council(), List.of(), kept.register())
                        .with(commons),
                Holidays.none());
    }

    private static void assertSerious(List<Finding> found, String sentence) {
        assertOnly(found, Finding.Gravity.SERIOUS, sentence);
    }

    private static void assertMinor(List<Finding> found, String sentence) {
        assertOnly(found, Finding.Gravity.MINOR, sentence);
    }

    private static void assertOnly(List<Finding> found, Finding.Gravity gravity, String sentence) {
        assertThat(found).singleElement().extracting(Finding::gravity).isEqualTo(gravity);
        assertThat(said(found)).singleElement().asString().startsWith(sentence);
    }
}
