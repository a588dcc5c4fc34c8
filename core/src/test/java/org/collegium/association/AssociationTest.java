package org.collegium.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names by which things are kept. */
class AssociationTest {

    @Nested
    class WhenAReferenceIsChosen {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1",
                    "0042",
                    "P-2025-03",
                    "a.b_c-D",
                    "0123456789012345678901234567890123456789012345678901234567890123"
                })
        void itIsShortAndPlain(String text) {
            assertThat(Reference.isWellFormed(text)).isTrue();
            assertThat(Reference.wellFormed(text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "-1",
                    ".hidden",
                    "a/b",
                    "a b",
                    "é",
                    "a\n",
                    "01234567890123456789012345678901234567890123456789012345678901234"
                })
        void anythingElseIsRefused(String text) {
            assertThat(Reference.isWellFormed(text)).isFalse();
            assertThatThrownBy(() -> Reference.wellFormed(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'" + text + "' is no reference: 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }

    @Test
    void anAssociationNeedsAName() {
        AssociationId id = new AssociationId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

        assertThat(id).hasToString("00000000-0000-4000-8000-000000000001");
        assertThatThrownBy(() -> new Association(id, " ", "Brest", Optional.empty(), Locale.FRENCH, ZoneOffset.UTC))
                .hasMessage("An association needs a name");
    }

    @Test
    void theOrgansHaveOneNameInEveryLanguage() {
        assertThat(Organ.COUNCIL.slug()).isEqualTo("council");
        assertThat(Organ.GENERAL_MEETING.slug()).isEqualTo("general-meeting");
    }
}
