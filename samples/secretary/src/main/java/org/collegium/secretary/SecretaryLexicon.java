package org.collegium.secretary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Lexicon;

/** The words of the command line, with those of reports and of the domain. */
final class SecretaryLexicon {

    private SecretaryLexicon() {}

    static Lexicon of(Locale language) {
        Lexicon reports = ReportLexicon.of(language);
        String name = "secretary_" + reports.language().getLanguage() + ".properties";
        Properties words = new Properties();
        try (InputStream in = SecretaryLexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return reports.including(words);
    }
}
