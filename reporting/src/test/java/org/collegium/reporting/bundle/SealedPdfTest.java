package org.collegium.reporting.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import org.collegium.register.Hash;
import org.collegium.register.Seal;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedPdfTest {

    private static final Lexicon ENGLISH = ReportLexicon.of(Locale.ENGLISH);

    @Test
    @DisplayName("sealed minutes carry their entry, which holds by itself")
    void whole() throws IOException {
        SealedPdf pdf = read(ABundle.pdf(ASitting.JANUARYS).bytes());

        assertThat(pdf.seal()).isEqualTo(ABundle.REGISTER.entries().get(0).seal());
        assertThat(pdf.content()).isEqualTo(ABundle.REGISTER.entries().get(0).content());
        assertThat(pdf.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOR", "\"salt\""})
    @DisplayName("another content than the one that was sealed shows")
    void changed(String text) throws IOException {
        SealedPdf pdf = read(ABundle.pdf(ASitting.JANUARYS).bytes());
        SealedPdf other = new SealedPdf(pdf.seal(), pdf.content().replaceFirst(text, text.replaceAll("\\w", "X")));

        assertThat(other.verify().stream().map(finding -> ENGLISH.say(finding.says())))
                .containsExactly("Entry 1 of the register was changed after it was sealed.");
    }

    @Test
    @DisplayName("a content that is only the same in another form is another")
    void anotherForm() throws IOException {
        SealedPdf pdf = read(ABundle.pdf(ASitting.JANUARYS).bytes());

        assertThat(new SealedPdf(pdf.seal(), pdf.content() + "\n").verify()).hasSize(1);
        assertThat(new SealedPdf(pdf.seal(), "{").verify()).hasSize(2);
    }

    @Test
    @DisplayName("a seal of another content is told, though its parts be the same")
    void anotherHash() throws IOException {
        SealedPdf pdf = read(ABundle.pdf(ASitting.JANUARYS).bytes());
        Seal is = pdf.seal();
        Seal other =
                new Seal(is.number(), is.subject(), is.sealedAt(), Hash.NONE, is.root(), is.parts(), is.previous());

        assertThat(new SealedPdf(other, pdf.content()).verify()).hasSize(1);
    }

    @Test
    @DisplayName("a draft carries no entry, and proves nothing")
    void draft() throws IOException {
        byte[] draft = ABundle.pdf(ABundle.MARCHS).bytes();

        assertThatThrownBy(() -> read(draft))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(ENGLISH.say(refused.why()))
                                .isEqualTo("minutes.pdf has no entry of a register attached: it can prove nothing."));
    }

    @Test
    @DisplayName("whatever byte of a PDF is flipped, the data is what was sealed, or that it is not is told")
    void flipped() throws IOException {
        byte[] pdf = ABundle.pdf(ASitting.FEBRUARYS).bytes();
        Hash sealed = ABundle.REGISTER.entries().get(1).hash();
        int told = 0;

        for (int at = 0; at < pdf.length; at += 37) {
            pdf[at] ^= 1;
            if (isOtherThan(sealed, pdf)) {
                told++;
            }
            pdf[at] ^= 1;
        }

        assertThat(told).isPositive().isLessThan(pdf.length / 37);
    }

    /** Whether a PDF is refused, or carries something else; unchanged data has the hash that is known from elsewhere. */
    private static boolean isOtherThan(Hash sealed, byte[] bytes) {
        try {
            SealedPdf pdf = read(bytes);
            boolean holds = pdf.verify().isEmpty() && pdf.seal().hash().equals(sealed);
            assertThat(holds)
                    .isEqualTo(pdf.content()
                                    .equals(ABundle.REGISTER.entries().get(1).content())
                            && pdf.seal()
                                    .equals(ABundle.REGISTER.entries().get(1).seal()));
            return !holds;
        } catch (UnreadableException refused) {
            return true;
        }
    }

    private static SealedPdf read(byte[] pdf) {
        return SealedPdf.read("minutes.pdf", pdf);
    }
}
