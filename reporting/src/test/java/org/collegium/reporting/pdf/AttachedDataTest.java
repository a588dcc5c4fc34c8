package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedDataTest {

    private static final int MORE_THAN_MINUTES_SAY = (1 << 26) + 1;

    @Test
    @DisplayName("what was attached is read back by its names, in its order")
    void readBack() {
        byte[] pdf = pdf(Map.of("a.json", bytes("{}"), "été.json", bytes("{\"n\":1}")));
        Map<String, byte[]> attached = AttachedData.in("some.pdf", pdf);

        assertThat(attached.keySet()).containsExactly("a.json", "été.json");
        assertThat(attached.get("été.json")).isEqualTo(bytes("{\"n\":1}"));
        assertThat(AttachedData.in("some.pdf", pdf(Map.of()))).isEmpty();
    }

    @Test
    @DisplayName("what would unpack to more than any minutes say is refused")
    void bomb() {
        byte[] pdf = pdf(Map.of("minutes-a.json", new byte[MORE_THAN_MINUTES_SAY]));

        assertThat(pdf).hasSizeLessThan(1_000_000);
        assertUnreadable(pdf);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 100, 2000})
    @DisplayName("what is cut short is refused")
    void cut(int length) {
        assertUnreadable(Arrays.copyOf(pdf(Map.of("a.json", bytes("{}"))), length));
    }

    private static void assertUnreadable(byte[] pdf) {
        assertThatThrownBy(() -> AttachedData.in("some.pdf", pdf))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(ReportLexicon.of(Locale.ENGLISH).say(refused.why()))
                                .isEqualTo("some.pdf is no PDF that can be read."));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(Map<String, byte[]> attached) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Description description = new Description("Title", "Author", "Subject", "en-GB", Instant.EPOCH, "identifier");
        try (ArchivalPdf pdf = ArchivalPdf.open(bytes, description)) {
            pdf.heading(1, Text.of("Title"));
            pdf.paragraph(Text.of("Words."));
            new TreeMap<>(attached).forEach((name, content) -> pdf.attach(name, "application/json", "Data", content));
            pdf.finish();
        }
        return bytes.toByteArray();
    }
}
