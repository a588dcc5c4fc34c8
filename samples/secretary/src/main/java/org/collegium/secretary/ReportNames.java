package org.collegium.secretary;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collegium.reporting.csv.Header;
import org.collegium.reporting.report.ReportKind;
import org.collegium.reporting.report.StandardReport;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Reports by the names that people type for them, in French or English, with or without accents. A report that a host
 * adds has its key for a name.
 */
final class ReportNames {

    private static final String NAME = "report-name";
    /** The name of all reports together. */
    static final Phrase ALL = Phrase.of(NAME + ".all");

    private ReportNames() {}

    /** What a shell offers to complete the name of a report. */
    static final class Candidates implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return lexicons()
                    .flatMap(lexicon -> Stream.concat(in(lexicon).stream(), Stream.of(all(lexicon))))
                    .distinct()
                    .iterator();
        }
    }

    /** Those of all reports, in a language. */
    static List<String> in(Lexicon lexicon) {
        return ReportKind.all().stream().map(kind -> lexicon.say(name(kind))).toList();
    }

    /** Those of all reports, one after the other. */
    static Phrase listed() {
        return ReportKind.all().stream()
                .map(ReportNames::name)
                .reduce((before, next) -> Phrase.of("report.names").with(before).with(next))
                .orElse(ALL);
    }

    private static String all(Lexicon lexicon) {
        return lexicon.say(ALL);
    }

    /** The reports that a word names; none where it names none. */
    static List<ReportKind> named(String word) {
        List<ReportKind> known = ReportKind.all();
        if (lexicons().anyMatch(lexicon -> isSame(word, all(lexicon)))) {
            return known;
        }
        return known.stream()
                .filter(kind -> lexicons().anyMatch(lexicon -> isSame(word, lexicon.say(name(kind)))))
                .toList();
    }

    private static Phrase name(ReportKind kind) {
        return kind instanceof StandardReport standard
                ? Phrase.of(NAME, standard)
                : Phrase.of("report.own-name").with(kind.key());
    }

    private static boolean isSame(String word, String name) {
        return Header.plain(word).equals(Header.plain(name));
    }

    private static Stream<Lexicon> lexicons() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH).map(SecretaryLexicon::of);
    }
}
