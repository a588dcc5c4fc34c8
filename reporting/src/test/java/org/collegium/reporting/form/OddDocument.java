package org.collegium.reporting.form;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Face;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/** A document of every kind of block, full of what forms give a meaning to; the same for the same seed. */
record OddDocument(long seed) implements Document {

    private static final List<String> SCRAPS = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "&amp;",
            "&copy",
            "&#35;",
            "|",
            "||",
            "#",
            "##",
            "\\",
            "\\\\",
            "!",
            "![",
            "~~",
            "~",
            "^",
            "$",
            "$$",
            "-",
            "--",
            "---",
            "+",
            "=",
            "==",
            "===",
            ":",
            ":-",
            ":-:",
            "1.",
            "2)",
            "10.",
            "<br>",
            "</p>",
            "<script>",
            "<!--",
            "-->",
            "]]>",
            "\"",
            "'",
            "%",
            "%s",
            "{",
            "}",
            "@",
            "/",
            "//",
            "http://a.example",
            "www.a.example",
            "a@b.example",
            "[x]",
            "[a]: b",
            "[a](b)",
            "é",
            "œuvre",
            "«",
            "»",
            "’",
            "…",
            "–",
            "€",
            "°",
            "☐",
            "😀",
            "mot",
            "word",
            "Z",
            "9");

    @Override
    public Description description() {
        return new Description("<odd> & \"odd\"", "a", "b & c", "en-GB", Instant.EPOCH, "odd");
    }

    @Override
    public void writeOn(Paper paper) {
        Random random = new Random(seed);
        paper.heading(1, words(random));
        for (int i = 0; i < 12; i++) {
            block(random, paper);
        }
    }

    private static void block(Random random, Paper paper) {
        switch (random.nextInt(10)) {
            case 0 -> paper.heading(2, words(random));
            case 1 -> paper.quote(text(random));
            case 2 -> paper.list(listing(random, 2));
            case 3 -> paper.table(table(random));
            case 4 ->
                paper.facts(texts(random, 3)
                        .map(value -> new Fact(words(random), value))
                        .toList());
            case 5 -> paper.banner(text(random), Tone.CAUTION);
            case 6 -> paper.signatures(texts(random, 2).toList());
            case 7 -> paper.small(text(random));
            default -> paper.paragraph(text(random));
        }
    }

    private static Listing listing(Random random, int depth) {
        List<Listing.Item> items = texts(random, 3)
                .map(text -> new Listing.Item(
                        text,
                        depth > 0 && random.nextBoolean() ? Optional.of(listing(random, depth - 1)) : Optional.empty()))
                .toList();
        return new Listing(random.nextBoolean(), items);
    }

    private static Table table(Random random) {
        List<Table.Column> columns = Stream.of(Alignment.values())
                .map(alignment -> new Table.Column(text(random), 1, alignment))
                .toList();
        List<List<Text>> rows =
                IntStream.range(0, 3).mapToObj(row -> cells(random)).toList();
        Table table = Table.of(columns, rows);
        return random.nextBoolean()
                ? table
                : table.captioned(text(random)).withRowHeaders().withTotal(cells(random));
    }

    private static List<Text> cells(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(cell -> random.nextInt(4) == 0 ? Text.empty() : text(random))
                .toList();
    }

    private static Stream<Text> texts(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(i -> text(random));
    }

    /** Words on one line or more, the first a letter's neighbour as often as not. */
    private static Text text(Random random) {
        Text text = words(random);
        for (int i = random.nextInt(6); i >= 4; i--) {
            text = text.plain(random.nextInt(3) == 0 ? "\n\n" : "\n").followedBy(words(random));
        }
        return text;
    }

    private static Text words(Random random) {
        Text text = Text.empty().with(run(random, scraps(random) + scrap(random)));
        for (int i = random.nextInt(4); i > 0; i--) {
            text = text.with(run(random, scraps(random)));
        }
        return text;
    }

    private static Text.Run run(Random random, String characters) {
        Face face = List.of(Face.values()).get(random.nextInt(5));
        Optional<URI> link = random.nextInt(12) == 0
                ? Optional.of(URI.create("https://a.example/b_(c)?d=e&copy=*f*"))
                : Optional.empty();
        return new Text.Run(characters, face, random.nextInt(8) == 0 ? Optional.of("br-FR") : Optional.empty(), link);
    }

    private static String scraps(Random random) {
        StringBuilder scraps = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            String space = random.nextInt(6) == 0 ? "\u00a0" : " ";
            scraps.append(random.nextBoolean() ? space : "").append(scrap(random));
        }
        return scraps + (random.nextBoolean() ? " " : "");
    }

    private static String scrap(Random random) {
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }
}
