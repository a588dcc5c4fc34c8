package org.collegium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Spoken.said;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A register held against itself by somebody who has nothing else. */
class RegisterCopyTest {

    private static final Salt SALT = new Salt("0123456789abcdef".repeat(4));
    private static final List<Exhibit> THREE = exhibits();
    private static final Exhibit FIRST = THREE.get(0);
    private static final Exhibit SECOND = THREE.get(1);
    private static final Exhibit THIRD = THREE.get(2);

    @Test
    void aWholeOneShowsNothingAndHasTheHeadOfTheRegister() {
        assertThat(new RegisterCopy(THREE).verify()).isEmpty();
        assertThat(new RegisterCopy(THREE).head()).contains(THIRD.seal());
        assertThat(new RegisterCopy(List.of()).verify()).isEmpty();
        assertThat(new RegisterCopy(List.of()).head()).isEmpty();
    }

    @Nested
    class WhenAnEntryWasChanged {

        private static final String CHANGED = "Entry 2 of the register was changed after it was sealed.";

        @Test
        void anotherContentShows() {
            assertThat(found(FIRST, new Exhibit(SECOND.seal(), THIRD.content()), THIRD))
                    .containsExactly(CHANGED);
        }

        @Test
        void aRootOrANumberOfPartsThatIsNotThatOfTheContentShows() {
            Seal is = SECOND.seal();
            Seal rooted = new Seal(2, is.subject(), is.sealedAt(), is.content(), Hash.NONE, is.parts(), is.previous());
            Seal counted = new Seal(2, is.subject(), is.sealedAt(), is.content(), is.root(), 9, is.previous());

            for (Seal other : List.of(rooted, counted)) {
                assertThat(found(FIRST, new Exhibit(other, SECOND.content()))).containsExactly(CHANGED);
            }
        }

        @Test
        void aSealMadeToFitBreaksTheLinkAfterIt() {
            Seal is = SECOND.seal();
            Seal renamed = new Seal(2, "other", is.sealedAt(), is.content(), is.root(), is.parts(), is.previous());

            assertThat(found(FIRST, new Exhibit(renamed, SECOND.content()), THIRD))
                    .containsExactly("Entry 3 of the register does not follow the one before.");
        }
    }

    @Nested
    class WhenEntriesWereMoved {

        @Test
        void aDroppedOneShows() {
            assertThat(found(FIRST, THIRD))
                    .containsExactly(
                            "Entry 2 of the register bears the number 3.",
                            "Entry 3 of the register does not follow the one before.");
            assertThat(found(SECOND, THIRD)).contains("Entry 2 of the register does not follow the one before.");
        }

        @Test
        void aDoubledOneShows() {
            assertThat(found(FIRST, SECOND, SECOND, THIRD))
                    .contains(
                            "Entry 3 of the register bears the number 2.",
                            "Entry 2 of the register does not follow the one before.");
        }

        @Test
        void anotherOrderShows() {
            assertThat(found(SECOND, FIRST, THIRD))
                    .contains(
                            "Entry 1 of the register bears the number 2.",
                            "Entry 1 of the register does not follow the one before.");
        }
    }

    private static List<String> found(Exhibit... exhibits) {
        return said(new RegisterCopy(List.of(exhibits)).verify());
    }

    private static List<Exhibit> exhibits() {
        List<Content> contents = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> new Content(Json.object(), List.of(Json.object().with("n", n))))
                .toList();
        Register register = Register.empty();
        for (Content content : contents) {
            register = register.seal(
                    "sitting " + register.entries().size(), content, SALT, Instant.parse("2025-02-03T20:00:00Z"));
        }
        List<Exhibit> exhibits = new ArrayList<>();
        for (Entry entry : register.entries()) {
            exhibits.add(
                    new Exhibit(entry.seal(), contents.get(entry.number() - 1).with(SALT)));
        }
        return List.copyOf(exhibits);
    }
}
