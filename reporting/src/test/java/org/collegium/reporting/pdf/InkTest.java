package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collegium.reporting.letterhead.Accent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {

    /** By the formula of WCAG 2, success criterion 1.4.3. */
    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MUTED", "ACCENT"})
    void textStandsOutOnWhiteAndOnThePaleFills(Ink text) {
        for (Ink ground : List.of(Ink.PALE, Ink.CAUTION_PALE, Ink.APPROVAL_PALE)) {
            assertThat((luminance(ground) + 0.05) / (luminance(text) + 0.05))
                    .as(text + " on " + ground)
                    .isGreaterThan(4.5);
        }
    }

    @Test
    void aLetterheadPutsItsAccentAndTheGroundOfItInThePlaceOfTheHouses() {
        Accent grey = Accent.of("#767676");

        assertThat(Ink.ACCENT.rgb(grey)).isEqualTo(0x767676);
        assertThat(Ink.PALE.rgb(grey)).isEqualTo(0xFFFFFF);
        assertThat(Ink.TEXT.rgb(grey)).isEqualTo(Ink.TEXT.rgb(Accent.HOUSE));
    }

    private static double luminance(Ink ink) {
        int rgb = ink.rgb(Accent.HOUSE);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
