package org.collegium.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.commons.Workshop.OPENED;
import static org.collegium.commons.Workshop.commons;
import static org.collegium.commons.Workshop.pad;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;

import java.util.List;
import java.util.TreeMap;
import org.collegium.commons.Resource.Access;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is shared, with whom. */
class CommonsTest {

    @Nested
    class WhenOneAsksWhatIsOpen {

        @Test
        void eachResourceIsForJustOneKindOfPeople() {
            assertThat(names(commons().open(Access.EVERYBODY, JANUARY))).containsExactly("Pad", "Le fournil");
            assertThat(names(commons().open(Access.MEMBERS, JANUARY))).containsExactly("Courriel");
            assertThat(names(commons().open(Access.STEWARDS, JANUARY))).containsExactly("Comptabilité");
        }

        @Test
        void onlyWhatIsThereThatDayIs() {
            Commons ending = commons().with(pad().endingOn(FEBRUARY));

            assertThat(names(ending.open(Access.EVERYBODY, JANUARY))).containsExactly("Pad", "Le fournil");
            assertThat(names(ending.open(Access.EVERYBODY, FEBRUARY))).containsExactly("Le fournil");
            assertThat(ending.on(OPENED.minusDays(1))).isEmpty();
        }
    }

    @Nested
    class WhenSomethingChanges {

        @Test
        void aResourceTakesThePlaceOfTheOneOfItsName() {
            Resource ending = pad().endingOn(FEBRUARY);

            assertThat(commons().with(ending).resources()).hasSize(4).startsWith(ending);
            assertThat(commons().with(ending).resource("Pad")).contains(ending);
            assertThat(commons().resource("pad")).isEmpty();
        }

        @Test
        void aPartnerTakesThePlaceOfTheOneOfItsName() {
            Partner partner = new Partner("Maison de quartier", "prête deux salles");
            Partner other = new Partner("Médiathèque", "accueille les ateliers");

            assertThat(commons().with(other).with(partner).partners()).containsExactly(partner, other);
        }
    }

    @Nested
    class WhenTheRecordIsMisused {

        @Test
        void noTwoAreOfTheSameName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Commons(List.of(pad(), pad().endingOn(JANUARY)), List.of(), new TreeMap<>()))
                    .withMessage("Two of the same name among [Pad, Pad]");
            Partner partner = new Partner("Médiathèque", "accueille les ateliers");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Commons(List.of(), List.of(partner, partner), new TreeMap<>()));
        }

        @Test
        void aPartnerHasANameAndDoesSomething() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Partner(" ", "prête la salle"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Partner("Médiathèque", ""))
                    .withMessageEndingWith("'Médiathèque'");
        }
    }

    private static List<String> names(List<Resource> resources) {
        return resources.stream().map(Resource::name).toList();
    }
}
