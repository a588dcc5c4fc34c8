package org.collegium.archive;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.conflict.CaseView;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.Reader;
import org.collegium.conflict.Stamp;
import org.collegium.member.MemberId;
import org.collegium.page.DerivedPage;
import org.collegium.story.People;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhoMayPageTest {

    private static final DerivedPage PAGE = new DerivedPage("who-may.md", "<!-- what the code answers -->\n");
    private static final String YES = "yes";
    private static final String NO = "–";

    @Test
    @DisplayName("docs/who-may.md says of every deed in what capacities it may be done, as the code answers")
    void page() throws IOException {
        PAGE.assertEndsIn(answers());
    }

    @Test
    @DisplayName("it quotes a refusal as it is said, in both languages")
    void quotes() throws IOException {
        Phrase refusal = Capacity.objection(People.CHLOE, EnumSet.of(Capacity.SEAT_HOLDER), Deed.RecordSitting.class)
                .orElseThrow();
        String plain = plain(Files.readString(PAGE.file()));

        assertThat(plain).contains(plain(Lexicon.english().say(refusal)));
        assertThat(plain).contains(plain(Lexicon.french().say(refusal)));
    }

    /** Of every deed, which capacities the page says it may be done in. */
    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(PAGE.file()).stream()
                .dropWhile(line -> !line.equals("## Who enters what"))
                .takeWhile(line -> !line.equals("## Who reads a conflict"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> List.of(line.substring(2).split(" \\| ?", -1)))
                .map(cells -> new Line(
                        cells.get(0).replace("`", ""),
                        IntStream.range(0, Capacity.values().length)
                                .filter(i -> cells.get(i + 2).equals(YES))
                                .mapToObj(List.of(Capacity.values())::get)
                                .toList()));
    }

    record Line(String deed, List<Capacity> allowed) {}

    private static String answers() {
        return "\n## Who enters what\n\n" + deeds() + "\n## Who reads a conflict\n\n"
                + "By what the grievance says of its confidentiality. The concerned are the parties and whoever holds or held"
                + " a step of\nthe ladder. Everything else is read by whom the host lets: the library asks nobody in what"
                + " capacity they read it.\n\n"
                + readers() + "\n## The capacities in both languages\n\n" + names();
    }

    private static String deeds() {
        Stream<List<String>> rows = Arrays.stream(Deed.class.getPermittedSubclasses())
                .map(kind -> kind.<Deed>asSubclass(Deed.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(kind -> row(
                        "`" + kind.getSimpleName() + "`",
                        Lexicon.english().say("deed." + kind.getSimpleName()),
                        Arrays.stream(Capacity.values())
                                .map(capacity -> mark(Capacity.allowedFor(kind).contains(capacity)))));
        return table(row("Deed", "What", Arrays.stream(Capacity.values()).map(Capacity::name)), rows);
    }

    private static String readers() {
        Stream<List<String>> rows = Arrays.stream(Confidentiality.values())
                .map(confidentiality -> row(
                        "`" + confidentiality + "`",
                        Stream.of(
                                        person(People.GWENN, false),
                                        person(People.HERVE, false),
                                        person(People.AICHA, true),
                                        person(People.NOBODY, false),
                                        Reader.Audience.EVERYBODY)
                                .map(reader -> mark(mayRead(reader, confidentiality)))));
        return table(
                row(
                        "Confidentiality",
                        Stream.of("PARTY", "holder of a step", "SEAT_HOLDER", "MEMBER", "anybody else, AUDITOR too")),
                rows);
    }

    private static String names() {
        return table(
                row("Capacity", Stream.of("In English", "In French")),
                Arrays.stream(Capacity.values())
                        .map(capacity -> row(
                                "`" + capacity + "`",
                                Stream.of(Lexicon.english(), Lexicon.french())
                                        .map(lexicon -> lexicon.say(Phrase.of("capacity", capacity))))));
    }

    /** A case between Gwenn and Iris, which Hervé received. */
    private static boolean mayRead(Reader reader, Confidentiality confidentiality) {
        ConflictCase raised = ConflictCase.raise(
                        new Grievance(
                                "C-1",
                                List.of(People.named(People.GWENN), People.named(People.IRIS)),
                                "The shed",
                                confidentiality),
                        ConflictLadder.collegial(),
                        People.named(People.HERVE),
                        new Stamp(People.named(People.GWENN), People.MARCH))
                .orElseThrow();
        return !(raised.visibleTo(reader) instanceof CaseView.Withheld);
    }

    private static Reader person(MemberId id, boolean isSeated) {
        return new Reader.Person(id, isSeated);
    }

    private static String mark(boolean may) {
        return may ? YES : NO;
    }

    private static List<String> row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static List<String> row(String first, String second, Stream<String> others) {
        return row(first, row(second, others).stream());
    }

    private static String table(List<String> header, Stream<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.add(header.stream().map(title -> "---").toList());
        rows.forEach(all::add);
        Function<List<String>, String> line = cells -> "| " + String.join(" | ", cells) + " |\n";
        return all.stream().map(line).collect(joining());
    }

    private static String plain(String text) {
        return text.replaceAll("(?m)^> ?", "").replaceAll("[\\s\u00a0]+", " ");
    }
}
