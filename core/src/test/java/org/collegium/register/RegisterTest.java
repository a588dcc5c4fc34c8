package org.collegium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.said;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is sealed stays sealed. */
class RegisterTest {

    private static final Instant MONDAY = Instant.parse("2025-02-03T20:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-02-04T20:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-02-05T20:00:00Z");

    private static final Register THREE = Register.empty()
            .seal("january", "{\"n\":1}", MONDAY)
            .seal("february", "{\"n\":2}", TUESDAY)
            .seal("march", "{\"n\":3}", TUESDAY);

    @Nested
    class WhenSomethingIsSealed {

        @Test
        void itIsNumberedAndFollowsTheOneBefore() {
            assertThat(THREE.entries()).extracting(Entry::number).containsExactly(1, 2, 3);
            assertThat(THREE.entries().get(0).previous()).isEqualTo(Hash.NONE);
            assertThat(THREE.entries().get(1).previous())
                    .isEqualTo(THREE.entries().get(0).hash());
            assertThat(THREE.entries().get(2).previous())
                    .isEqualTo(THREE.entries().get(1).hash());
        }

        @Test
        void anybodyCanWorkOutItsHashWithSha256sum() {
            // printf '{"n":1}' | sha256sum
            String content = "2bfd14f43d17fc7cea24e0917a8879b4b2f880b8baeec1b9d90fbaad655e71bd";
            Entry first = THREE.entries().get(0);

            assertThat(first.contentHash()).isEqualTo(Hash.of("{\"n\":1}"));
            assertThat(first.hash())
                    .isEqualTo(Hash.of("{\"content\":\"" + first.contentHash() + "\",\"number\":1,\"previous\":\""
                            + "0".repeat(64) + "\",\"sealedAt\":\"2025-02-03T20:00:00Z\",\"subject\":\"january\"}"));
            assertThat(first.contentHash()).hasToString(content);
        }

        @Test
        void theRegisterBeforeItIsUnchanged() {
            assertThat(Register.empty().seal("january", "{}", MONDAY).head()).isPresent();
            assertThat(Register.empty().head()).isEmpty();
        }

        @Test
        void itIsSealedOnce() {
            assertThatThrownBy(() -> THREE.seal("january", "{}", WEDNESDAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'january' is already sealed");
        }

        @Test
        void theClockDoesNotRunBackwards() {
            assertThatThrownBy(() -> THREE.seal("april", "{}", MONDAY))
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
            assertThat(findings(first, withContent(second, "{\"n\":20}"), third))
                    .containsExactly("Entry 2 of the register was changed after it was sealed.");
        }

        @Test
        void aChangedSubjectOrTimeShows() {
            Entry renamed =
                    new Entry(2, "other", second.sealedAt(), second.content(), second.previous(), second.hash());
            Entry redated =
                    new Entry(2, second.subject(), WEDNESDAY, second.content(), second.previous(), second.hash());

            assertThat(findings(first, renamed, third)).hasSize(1);
            assertThat(findings(first, redated, third)).hasSize(1);
        }

        @Test
        void aChangedContentWithItsHashMadeToFitBreaksTheLink() {
            Entry forged = withContent(second, "{\"n\":20}");
            Entry fitting = new Entry(
                    2, forged.subject(), forged.sealedAt(), forged.content(), forged.previous(), forged.expectedHash());

            assertThat(findings(first, fitting, third))
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
            Entry renumbered =
                    new Entry(2, third.subject(), third.sealedAt(), third.content(), third.previous(), third.hash());

            assertThat(findings(first, renumbered))
                    .containsExactly(
                            "Entry 2 of the register does not follow the one before.",
                            "Entry 2 of the register was changed after it was sealed.");
        }

        private List<String> findings(Entry... entries) {
            return said(new Register(List.of(entries)).verify());
        }

        private Entry withContent(Entry entry, String content) {
            return new Entry(
                    entry.number(), entry.subject(), entry.sealedAt(), content, entry.previous(), entry.hash());
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
}
