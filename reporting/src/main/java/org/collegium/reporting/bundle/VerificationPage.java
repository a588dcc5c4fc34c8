package org.collegium.reporting.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collegium.association.Association;
import org.collegium.register.Entry;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.IncompleteLanguageException;
import org.collegium.words.Language;
import org.collegium.words.Languages;
import org.collegium.words.Phrase;

/** The page of a bundle that tells how to verify it. */
final class VerificationPage {

    private static final List<String> PARTS = List.of("verify", "verify_signed", "verify_unsigned");
    private static final Pattern GAP = Pattern.compile("\\{(proof|association|entries|day|hash)}");

    private final Association association;
    private final Entry head;
    private final boolean signed;
    private final Locale language;

    VerificationPage(Association association, Entry head, boolean signed, Locale language) {
        this.association = association;
        this.head = head;
        this.signed = signed;
        this.language = language;
    }

    /** The page; empty in a language that a host added without one. */
    Optional<String> text() {
        Language spoken = Languages.of(language);
        return template("verify", spoken).map(page -> {
            List<String> faults = faults(spoken);
            if (!faults.isEmpty()) {
                throw new IncompleteLanguageException(spoken, faults);
            }
            return filled(page, template(proof(), spoken).orElse(""));
        });
    }

    private String filled(String page, String proof) {
        Phrase day =
                Phrase.of("day").with(head.sealedAt().atZone(association.zone()).toLocalDate());
        return page.replace("{proof}", proof)
                .replace("{association}", association.name())
                .replace("{entries}", Integer.toString(head.number()))
                .replace("{day}", ReportLexicon.of(language).say(day))
                .replace("{hash}", head.hash().hex());
    }

    private String proof() {
        return signed ? "verify_signed" : "verify_unsigned";
    }

    /** What the pages of a language lack beside the English ones. */
    static List<String> faults(Language language) {
        return PARTS.stream().flatMap(part -> fault(part, language).stream()).toList();
    }

    private static Optional<String> fault(String part, Language language) {
        Set<String> expected = gaps(template(part, Languages.of(Locale.ENGLISH)).orElseThrow());
        Optional<Set<String>> found = template(part, language).map(VerificationPage::gaps);
        if (found.isEmpty()) {
            return Optional.of(file(part, language) + ": there is no such file");
        }
        return found.filter(gaps -> !gaps.equals(expected))
                .map(gaps -> file(part, language) + ": has the gaps " + gaps + ", expected " + expected);
    }

    private static Set<String> gaps(String template) {
        return GAP.matcher(template).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> template(String part, Language language) {
        String file = file(part, language);
        return Optional.ofNullable(VerificationPage.class.getResourceAsStream(file))
                .or(() -> language.open(file))
                .map(VerificationPage::read);
    }

    private static String file(String part, Language language) {
        return part + "_" + language.locale().getLanguage() + ".txt";
    }

    private static String read(InputStream template) {
        try (template) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
