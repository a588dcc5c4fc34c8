package org.collegium.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/**
 * How long a mandate lasts, and how many one person may hold in a row.
 *
 * @param years the length of a mandate, 1 or more
 * @param most how many elected mandates in a row a person may hold; empty where there is no limit
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record Terms(int years, Optional<Integer> most, Optional<Article> article) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3}) YEARS(?:, (\\d{1,3}) IN A ROW)?(?: UNDER (.+))?", Pattern.DOTALL);

    public Terms {
        if (years < 1 || most.filter(limit -> limit < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "A mandate of a year or more, held once or more, not of " + years + ", held " + most);
        }
    }

    /** Mandates of so many years, without a limit and without an article. */
    public static Terms ofYears(int years) {
        return new Terms(years, Optional.empty(), Optional.empty());
    }

    /** These terms, of which a person may hold so many in a row. */
    public Terms atMost(int mandates) {
        return new Terms(years, Optional.of(mandates), article);
    }

    /** These terms under an article. */
    public Terms under(Article source) {
        return new Terms(years, most, Optional.of(source));
    }

    /** These terms, with a third of the seats renewed at a time. */
    public Thirds byThirds(List<Seat> order, int elected) {
        return new Thirds(this, order, elected);
    }

    /** The first day after the term of somebody elected on a day. */
    public LocalDate end(LocalDate from) {
        return from.plusYears(years);
    }

    /**
     * The mandate that an election would give. Refused where its holder has held as many in a row as the bylaws allow.
     *
     * <p>Only elected mandates count, those cut short too; the rest of somebody else's does not. They are in a row where
     * less than a year lies between one and the next.
     */
    public Answer<Mandate> allow(Mandate mandate, Council council, Members members) {
        int before = inARow(mandate.member(), mandate.from(), council);
        if (most.filter(limit -> before >= limit).isEmpty()) {
            return Answer.granted(mandate);
        }
        String name = members.member(mandate.member())
                .map(Member::name)
                .orElse(mandate.member().value());
        return Answer.refused(
                Phrase.of("council.term-limit").with(name).with(before).with(Article.source(article)));
    }

    private static int inARow(MemberId member, LocalDate from, Council council) {
        List<Mandate> latestFirst = council.mandates().stream()
                .filter(mandate ->
                        mandate.member().equals(member) && mandate.from().isBefore(from))
                .sorted(Comparator.comparing(Mandate::from).reversed())
                .toList();
        int elected = 0;
        LocalDate next = from;
        for (Mandate mandate : latestFirst) {
            if (isAYearApart(mandate, next)) {
                return elected;
            }
            elected += mandate.origin() == Mandate.Origin.ELECTED ? 1 : 0;
            next = mandate.from();
        }
        return elected;
    }

    private static boolean isAYearApart(Mandate mandate, LocalDate next) {
        return mandate.until().filter(end -> !end.plusYears(1).isAfter(next)).isPresent();
    }

    /** The terms as they are stored and exchanged, such as {@code 3 YEARS, 2 IN A ROW UNDER art. 7}. */
    @Override
    public String toString() {
        return years + " YEARS" + most.map(limit -> ", " + limit + " IN A ROW").orElse("") + Article.ending(article);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text says no terms
     */
    public static Terms parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' says no terms, such as 3 YEARS, 2 IN A ROW UNDER art. 7");
        }
        return new Terms(
                Integer.parseInt(form.group(1)),
                Optional.ofNullable(form.group(2)).map(Integer::valueOf),
                Optional.ofNullable(form.group(3)).map(Article::new));
    }
}
