package org.collegium.commons;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Provision;
import org.collegium.council.Representation;
import org.collegium.council.RepresentingSeats;
import org.collegium.member.Members;
import org.collegium.vote.Majority;
import org.collegium.vote.Rule;
import org.collegium.words.Article;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a commons sheet tells, topic by topic. */
class CommonsSheetTest {

    @Nested
    class WhenItIsOfAnEarlierDay {

        @Test
        void itTellsWhatWasSoThatDay() {
            CommonsSheet sheet = CommonsSheet.of(ASSOCIATION, Workshop.OPENED)
                    .with(members())
                    .with(Workshop.commons(), members())
                    .with(Representation.byEverySeat(council()));

            assertThat(told(sheet, Topic.COMMUNITY)).containsExactly("9 members, 0 of them in good standing.");
            assertThat(told(sheet, Topic.GOVERNANCE)).contains("Collegial council of 7 seats, 0 of them filled.");
            assertThat(told(sheet, Topic.CONTRIBUTION))
                    .containsExactly("0 of 3 services, posts and tools are mastered by 2 members or more.");
            assertThat(told(sheet, Topic.MEANS)).containsExactly("Nothing is on record about this.");
        }
    }

    @Nested
    class WhenTheBylawsNarrowWhoRepresents {

        @Test
        void itTellsHowManyMayWithTheArticle() {
            RepresentingSeats two = RepresentingSeats.parse("SEATS 1 2 UNDER art. 12");
            CommonsSheet sheet =
                    CommonsSheet.of(ASSOCIATION, JANUARY).with(Representation.of(council(), Optional.of(two)));

            assertThat(told(sheet, Topic.GOVERNANCE))
                    .containsExactly(
                            "Collegial council of 7 seats, 7 of them filled.",
                            "The association is represented by some seats of the council only: 2 persons. Rule: art."
                                    + " 12.");
        }
    }

    @Nested
    class WhenTheBylawsAskForMore {

        @Test
        void everyConditionIsToldWithTheArticle() {
            Rule rule = Rule.of(Majority.simpleWithAtLeast(3)).under(new Article("art. 9"));
            Bylaws bylaws = new Bylaws(
                    "own",
                    7,
                    1,
                    Arrays.stream(Matter.values())
                            .collect(toMap(identity(), matter -> Provision.of(Organ.COUNCIL, rule))));

            assertThat(told(CommonsSheet.of(ASSOCIATION, JANUARY).with(bylaws), Topic.GOVERNANCE))
                    .containsExactly(
                            "Ordinary motions, “for”: more than half of the votes expressed and “for”: at least 3."
                                    + " Rule: art. 9.");
        }
    }

    @Nested
    class WhenTheAssociationWroteSomethingItself {

        @Test
        void itStandsAfterWhatIsThereAlready() {
            CommonsSheet sheet = CommonsSheet.of(ASSOCIATION, JANUARY)
                    .with(members())
                    .with(Topic.COMMUNITY, "Most of us bake.")
                    .with(Topic.COMMUNITY, "Some of us print.");

            assertThat(told(sheet, Topic.COMMUNITY))
                    .containsExactly("8 members, 8 of them in good standing.", "Most of us bake.", "Some of us print.");
        }
    }

    @Nested
    class WhenTheRecordIsEmpty {

        @Test
        void everySectionIsThereAndSaysThatNothingIs() {
            CommonsSheet sheet = CommonsSheet.of(ASSOCIATION, JANUARY);

            assertThat(sheet.sections()).extracting(CommonsSheet.Section::topic).containsExactly(Topic.values());
            assertThat(Topic.values())
                    .allSatisfy(topic ->
                            assertThat(told(sheet, topic)).containsExactly("Nothing is on record about this."));
        }

        @Test
        void nothingIsCountedWhereThereIsNothingToCount() {
            CommonsSheet sheet = CommonsSheet.of(ASSOCIATION, JANUARY).with(Commons.none(), Members.none());

            assertThat(sheet).isEqualTo(CommonsSheet.of(ASSOCIATION, JANUARY));
        }
    }

    @Nested
    class WhenItIsMisused {

        @Test
        void aBlankTextTellsNothing() {
            CommonsSheet sheet = CommonsSheet.of(ASSOCIATION, JANUARY);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sheet.with(Topic.SHARING, " "))
                    .withMessage("A blank text tells nothing about SHARING");
        }

        @Test
        void eachTopicIsThereOnce() {
            List<CommonsSheet.Section> sections =
                    CommonsSheet.of(ASSOCIATION, JANUARY).sections();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CommonsSheet(ASSOCIATION, JANUARY, sections.subList(1, sections.size())))
                    .withMessageStartingWith("A sheet has each topic once, in order, not [OPEN_TO_EVERYBODY");
        }
    }

    private static List<String> told(CommonsSheet sheet, Topic topic) {
        return sheet.sections().stream()
                .filter(section -> section.topic() == topic)
                .flatMap(section -> Workshop.printed(section, Lexicon.english()))
                .toList();
    }
}
