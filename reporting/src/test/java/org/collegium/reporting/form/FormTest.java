package org.collegium.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.paper.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("it changes the default locale and time zone")
class FormTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    @DisplayName("neither the locale nor the time zone of the machine shows in the bytes")
    void sameBytes(Form form) throws IOException {
        byte[] here = bytes(form);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(bytes(form)).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(bytes(form)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("each form has the ending that programs know it by")
    void endings() {
        Document document = new OddDocument(1);

        assertThat(Form.PDF.file("a", document).name()).isEqualTo("a.pdf");
        assertThat(Form.HTML.file("a", document).name()).isEqualTo("a.html");
        assertThat(Form.MARKDOWN.file("a", document).name()).isEqualTo("a.md");
        assertThat(Form.TEXT.file("a", document).name()).isEqualTo("a.txt");
    }

    /** In all states, whose names some languages spell otherwise. */
    private static byte[] bytes(Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Minutes minutes : List.of(ASitting.draft(), ASitting.approved(), ASitting.sealed())) {
            form.write(new MinutesDocument(MinutesCopy.full(minutes), Locale.FRENCH), bytes);
        }
        return bytes.toByteArray();
    }
}
