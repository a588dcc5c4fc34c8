package org.collegium.reporting.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.paper.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterheadTest {

    private static final String LONGEST = "a".repeat(Letterhead.LONGEST_LINE);

    @Test
    @DisplayName("an address has lines that fit, and not too many")
    void address() {
        assertThat(addressed(Collections.nCopies(8, LONGEST)).address()).hasSize(8);
        assertRefused(Collections.nCopies(9, "a"), "The address has 9 lines: expected at most 8.");
        assertRefused(
                List.of(LONGEST + "b"), "“" + LONGEST + "b” in the address: expected lines of 1 to 80 characters.");
        assertRefused(List.of("a", " "), "“” in the address: expected lines of 1 to 80 characters.");
        assertRefused(List.of("a\tb"), "“a\tb” in the address: expected lines of 1 to 80 characters.");
    }

    @Test
    @DisplayName("it is blank where nothing stands above the document, whatever its colour")
    void blank() {
        assertThat(Letterhead.NONE.isBlank()).isTrue();
        assertThat(addressed(List.of("a")).isBlank()).isFalse();
        assertThat(ALetterhead.whole().isBlank()).isFalse();
    }

    @Test
    @DisplayName("it says what its logo says, where that is something, and its address")
    void words() {
        Text address = Text.of(String.join("\n", ALetterhead.ADDRESS));

        assertThat(ALetterhead.whole().words()).containsExactly(Text.of(ALetterhead.ALTERNATIVE), address);
        assertThat(ALetterhead.with(ALetterhead.png(), "").words()).containsExactly(address);
        assertThat(Letterhead.NONE.words()).isEmpty();
    }

    private static Letterhead addressed(List<String> lines) {
        return new Letterhead(Optional.empty(), lines, Accent.HOUSE);
    }

    private static void assertRefused(List<String> lines, String why) {
        assertThatThrownBy(() -> addressed(lines))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refusal -> assertThat(ReportLexicon.of(Locale.ENGLISH).say(refusal.why()))
                                .isEqualTo(why));
    }
}
