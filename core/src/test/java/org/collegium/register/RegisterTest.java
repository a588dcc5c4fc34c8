package org.collegium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.said;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sealed stays sealed. */
class RegisterTest {

    private static final Instant MONDAY = Instant.parse("2025-02-03T20:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-02-04T20:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-02-05T20:00:00Z");

    private static final Salt SALT = new Salt("0123456789abcdef".repeat(4));

    private static final Register THREE = Register.empty()
            .seal("january", content(1), SALT, MONDAY)
            .seal("february", content(2), SALT, TUESDAY)
            .seal("march", content(3), SALT, TUESDAY);

    @Nested
    class WhenSomethingIsSealed {

        @Test
        void itIsNumberedAndFollowsTheOneBefore() {
            assertThat(THREE.entries()).extracting(Entry::number).containsExactly(1, 2, 3);
            assertThat(THREE.entries().get(0).seal().previous()).isEqualTo(Hash.NONE);
            assertThat(THREE.entries().get(1).seal().previous())
                    .isEqualTo(THREE.entries().get(0).hash());
            assertThat(THREE.entries().get(2).seal().previous())
                    .isEqualTo(THREE.entries().get(1).hash());
        }

        @Test
        void anybodyCanWorkOutItsHashWithSha256sum() {
            Entry first = THREE.entries().get(0);

            assertThat(first.content())
                    .isEqualTo(
                            "{\"items\":[{\"n\":1,\"salt\":\"" + SALT.of(1) + "\"}],\"salt\":\"" + SALT.of(0) + "\"}");
            assertThat(first.seal().content()).isEqualTo(Hash.of(first.content()));
            assertThat(first.seal().parts()).isEqualTo(2);
            assertThat(first.seal().canonical())
                    .isEqualTo("{\"content\":\"" + first.seal().content()
                            + "\",\"number\":1,\"parts\":2,\"previous\":\""
                            + "0".repeat(64) + "\",\"root\":\"" + first.seal().root()
                            + "\",\"sealedAt\":\"2025-02-03T20:00:00Z\",\"subject\":\"january\"}");
            assertThat(first.hash()).isEqualTo(Hash.of(first.seal().canonical()));
        }

        @Test
        void theRegisterBeforeItIsUnchanged() {
            assertThat(Register.empty()
                            .seal("january", content(1), SALT, MONDAY)
                            .head())
                    .isPresent();
            assertThat(Register.empty().head()).isEmpty();
        }

        @Test
        void itIsSealedOnce() {
            assertThatThrownBy(() -> THREE.seal("january", content(1), SALT, WEDNESDAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'january' is already sealed");
        }

        @Test
        void theClockDoesNotRunBackwards() {
            assertThatThrownBy(() -> THREE.seal("april", content(4), SALT, MONDAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("2025-02-03T20:00:00Z lies before entry 3 of 2025-02-04T20:00:00Z");
        }
    }

    @Nested
    class WhenAskedForItsHead {

        @Test
        void itIsTheLastEntryThen() {
            assertThat(THREE.head()).contains(THREE.entries().get(2));
            assertThat(THREE.headAt(MONDAY.minusNanos(1))).isEmpty();
            assertThat(THREE.headAt(MONDAY)).contains(THREE.entries().get(0));
            assertThat(THREE.headAt(TUESDAY.minusNanos(1)))
                    .contains(THREE.entries().get(0));
            assertThat(THREE.headAt(WEDNESDAY)).contains(THREE.entries().get(2));
        }

        @Test
        void anEntryIsFoundByItsSubject() {
            assertThat(THREE.entry("february")).contains(THREE.entries().get(1));
            assertThat(THREE.entry("april")).isEmpty();
        }
    }

    @Nested
    class WhenVerified {

        private final Entry first = THREE.entries().get(0);
        private final Entry second = THREE.entries().get(1);
        private final Entry third = THREE.entries().get(2);

        @Test
        void aWholeRegisterShowsNothing() {
            assertThat(THREE.verify()).isEmpty();
            assertThat(Register.empty().verify()).isEmpty();
        }

        @Test
        void aChangedContentShows() {
            Entry changed = new Entry(second.seal(), second.salt(), "{\"n\":20}", second.hash());

            assertThat(findings(first, changed, third))
                    .containsExactly("Entry 2 of the register was changed after it was sealed.");
        }

        @ParameterizedTest
        @MethodSource("org.collegium.register.RegisterTest#changes")
        void aSealChangedInAnyPartShows(UnaryOperator<Seal> change) {
            Entry changed = new Entry(change.apply(second.seal()), second.salt(), second.content(), second.hash());

            assertThat(findings(first, changed, third))
                    .contains("Entry 2 of the register was changed after it was sealed.");
        }

        @Test
        void aChangedContentWithItsHashMadeToFitBreaksTheLink() {
            Register other = Register.empty()
                    .seal("january", content(1), SALT, MONDAY)
                    .seal("february", content(20), SALT, TUESDAY);

            assertThat(findings(first, other.entries().get(1), third))
                    .containsExactly("Entry 3 of the register does not follow the one before.");
        }

        @Test
        void aReorderedRegisterShows() {
            assertThat(findings(first, third, second))
                    .contains(
                            "Entry 2 of the register bears the number 3.",
                            "Entry 3 of the register does not follow the one before.");
        }

        @Test
        void aDroppedEntryShows() {
            assertThat(findings(first, third))
                    .containsExactly(
                            "Entry 2 of the register bears the number 3.",
                            "Entry 3 of the register does not follow the one before.");
            assertThat(findings(second, third)).contains("Entry 2 of the register does not follow the one before.");
        }

        @Test
        void aRenumberedEntryShows() {
            Seal is = third.seal();
            Seal asSecond =
                    new Seal(2, is.subject(), is.sealedAt(), is.content(), is.root(), is.parts(), is.previous());

            assertThat(findings(first, new Entry(asSecond, third.salt(), third.content(), third.hash())))
                    .containsExactly(
                            "Entry 2 of the register does not follow the one before.",
                            "Entry 2 of the register was changed after it was sealed.");
        }

        private List<String> findings(Entry... entries) {
            return said(new Register(List.of(entries)).verify());
        }
    }

    @Nested
    class WhenHashed {

        @Test
        void theHashIsThatOfTheStandard() {
            // FIPS 180-4's own example, the message "abc".
            assertThat(Hash.of("abc")).hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            // printf 'é' | sha256sum, in UTF-8.
            assertThat(Hash.of("é")).hasToString("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
        }

        @Test
        void anythingElseIsNoHash() {
            assertThatThrownBy(() -> new Hash("ABC")).hasMessageStartingWith("'ABC' is no SHA-256 hash");
            assertThatThrownBy(() -> new Hash("A".repeat(64))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    static Stream<UnaryOperator<Seal>> changes() {
        return Stream.of(
                is -> new Seal(2, "other", is.sealedAt(), is.content(), is.root(), is.parts(), is.previous()),
                is -> new Seal(2, is.subject(), WEDNESDAY, is.content(), is.root(), is.parts(), is.previous()),
                is -> new Seal(2, is.subject(), is.sealedAt(), is.root(), is.root(), is.parts(), is.previous()),
                is -> new Seal(2, is.subject(), is.sealedAt(), is.content(), is.content(), is.parts(), is.previous()),
                is -> new Seal(2, is.subject(), is.sealedAt(), is.content(), is.root(), 3, is.previous()),
                is -> new Seal(2, is.subject(), is.sealedAt(), is.content(), is.root(), is.parts(), Hash.NONE));
    }

    private static Content content(int n) {
        return new Content(Json.object(), List.of(Json.object().with("n", n)));
    }
}
