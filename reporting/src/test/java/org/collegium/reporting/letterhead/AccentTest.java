package org.collegium.reporting.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @ParameterizedTest
    @DisplayName(
            "a colour that does not stand out from white is refused with the contrast that it has, never rounded up")
    @CsvSource({"#777777,4.47", "#FF0000,3.99", "#ffffff,1.00", "#FFFF00,1.07"})
    void tooPale(String colour, String contrast) {
        Phrase why = why(colour);

        assertThat(ReportLexicon.of(Locale.ENGLISH).say(why))
                .isEqualTo("The colour " + colour.toUpperCase(Locale.ROOT) + " stands out on white by " + contrast
                        + " to 1: expected 4.5 to 1 or more (WCAG 2.1, 1.4.3), as a darker one has.");
        assertThat(ReportLexicon.of(Locale.FRENCH).say(why)).contains(contrast.replace('.', ','));
    }

    @Test
    @DisplayName("the palest grey that stands out enough is the known one")
    void bound() {
        assertThat(Accent.of("#767676").rgb()).isEqualTo(0x767676);
        assertThat(Accent.of("#1b3a57")).isEqualTo(Accent.HOUSE);
    }

    @ParameterizedTest
    @DisplayName("what is no colour is refused")
    @ValueSource(strings = {"", "1B3A57", "#1B3A5", "#1B3A577", "#1B3A5G", "green", " #1B3A57"})
    void noColour(String notation) {
        assertThat(ReportLexicon.of(Locale.ENGLISH).say(why(notation)))
                .isEqualTo("“" + notation + "” is no colour: expected # and six hexadecimal digits, such as #1B3A57.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000})
    void noColourOf24Bits(int rgb) {
        assertThatThrownBy(() -> new Accent(rgb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(rgb));
    }

    @Test
    @DisplayName("behind the heads of tables it stands out too")
    void ground() {
        assertThat(Accent.HOUSE.ground()).isEqualTo(0xF2F5F8);
        assertThat(Accent.of("#767676").ground()).isEqualTo(0xFFFFFF);
        assertThat(IntStream.rangeClosed(0, 0x76).map(grey -> grey << 16 | grey << 8 | grey))
                .allSatisfy(grey ->
                        assertThat(contrast(grey, new Accent(grey).ground())).isGreaterThanOrEqualTo(4.5));
    }

    private static Phrase why(String notation) {
        try {
            throw new AssertionError(Accent.of(notation));
        } catch (UnreadableException refusal) {
            return refusal.why();
        }
    }

    private static double contrast(int ink, int ground) {
        return (luminance(ground) + 0.05) / (luminance(ink) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
