package org.collegium.reporting.pdf;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;

/** A document of any blocks and any words, drawn from a seed, which knows what a reader must find in it. */
final class RandomDocument {

    private static final List<String> WORDS = List.of(
            "conseil",
            "séance",
            "l’œuvre",
            "L’Élorn",
            "été",
            "où",
            "ça",
            "aïeul",
            "nævus",
            "vice-président",
            "et/ou",
            "!",
            "«\u00A0oui\u00A0»",
            "4\u202F800\u00A0€",
            "18\u00A0h\u00A030",
            "c’hoar",
            "lec\u02BCh",
            "Stêr",
            "peñse",
            "dañvez",
            "skol-veur",
            "ul loc’h",
            "anticonstitutionnellement",
            "“quote”",
            "‘so’",
            "„ja“",
            "‚na‘",
            "–",
            "—",
            "…",
            "Ελλάς",
            "ψήφος",
            "совет",
            "Ярославль",
            "Łódź",
            "İı",
            "ß",
            "&",
            "<b>",
            "\\(",
            "\\)",
            "\\");

    /** Spaces of every width, hyphens, joined letters, ticks and letters with loose accents. */
    private static final List<String> ODDITIES = List.of(
            "\u2009",
            "\u202F",
            "\u00A0",
            "\u2007",
            "\u200A",
            "\u200B",
            "\u00AD",
            "\u2010",
            "\u2011",
            "\u2212",
            "ﬁ",
            "ﬂ",
            "ﬀ",
            "ﬃ",
            "☐",
            "☑",
            "✓",
            "✗",
            "e\u0301",
            "n\u0303",
            "u\u0300",
            "C\u0327",
            "o\u0302\u0323",
            "q\u0301",
            "\u212B",
            "\u2126",
            "½",
            "№",
            "€",
            "·",
            "×",
            "\n",
            "\n\n",
            "   ",
            "");

    /** A block, what it is, and the texts of its parts in reading order. */
    private record Block(String role, List<String> texts, Consumer<ArchivalPdf> writing) {}

    private final Random random;
    private final List<Block> blocks = new ArrayList<>();
    private int level;

    RandomDocument(long seed) {
        random = new Random(seed);
        List<Supplier<Block>> kinds = List.of(
                this::heading,
                this::paragraph,
                this::paragraph,
                this::quote,
                this::bullets,
                this::nested,
                this::table,
                this::facts);
        int length = random.nextInt(20) == 0 ? 40 : 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            blocks.add(kinds.get(random.nextInt(kinds.size())).get());
        }
    }

    void write(ArchivalPdf pdf) {
        blocks.forEach(block -> block.writing().accept(pdf));
    }

    /** Role and texts of each block, such as a reader must find them. */
    List<String> expected() {
        return blocks.stream().map(block -> block.role() + block.texts()).toList();
    }

    /** The same of what was read. */
    static List<String> found(Reading reading) {
        return reading.document().children().stream()
                .map(block -> block.role() + texts(block))
                .toList();
    }

    /** The texts of the parts that hold no other part; stretches within a line are no parts. */
    private static List<String> texts(Reading.Element element) {
        List<Reading.Element> parts = element.children().stream()
                .filter(child -> !List.of("Span", "Link").contains(child.role()))
                .toList();
        return parts.isEmpty()
                ? List.of(element.text())
                : parts.stream().flatMap(part -> texts(part).stream()).toList();
    }

    private Block heading() {
        level = Math.min(Paper.LEVELS, 1 + random.nextInt(level + 1));
        int drawn = level;
        Text text = Text.of("Titre ").followedBy(text(6));
        return new Block("H" + drawn, List.of(read(text)), pdf -> pdf.heading(drawn, text));
    }

    private Block paragraph() {
        Text text = text(120);
        return new Block("P", List.of(read(text)), pdf -> pdf.paragraph(text));
    }

    private Block quote() {
        Text text = text(60);
        return new Block("BlockQuote", List.of(read(text)), pdf -> pdf.quote(text));
    }

    private Block bullets() {
        List<Text> items = texts(1 + random.nextInt(6), 25);
        return new Block("L", withLabels(items, item -> "•"), pdf -> pdf.bullets(items));
    }

    private Block nested() {
        List<Text> inner = texts(1 + random.nextInt(3), 15);
        Text outer = text(15);
        List<String> read = new ArrayList<>(List.of("1.", read(outer)));
        read.addAll(withLabels(inner, item -> "–"));
        Listing listing = Listing.numbered().item(outer, Listing.bullets(inner));
        return new Block("L", read, pdf -> pdf.list(listing));
    }

    private Block table() {
        int columns = 1 + random.nextInt(4);
        List<Table.Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> Table.Column.left("colonne " + i, 1 + random.nextInt(5)))
                .toList();
        List<List<Text>> rows = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> texts(columns, 12))
                .toList();
        Text caption = text(8);
        List<String> read = new ArrayList<>(List.of(read(caption)));
        heads.forEach(head -> read.add(read(head.header())));
        rows.forEach(row -> row.forEach(cell -> read.add(read(cell))));
        // A body without rows is a part without text.
        if (rows.isEmpty()) {
            read.add("");
        }
        Table table = Table.of(heads, rows).captioned(caption);
        return new Block("Table", read, pdf -> pdf.table(table));
    }

    private Block facts() {
        List<Text> labels = texts(1 + random.nextInt(4), 3);
        List<Fact> facts =
                labels.stream().map(label -> new Fact(label, text(20))).toList();
        List<String> read = new ArrayList<>();
        facts.forEach(fact -> read.addAll(List.of(read(fact.label()), read(fact.value()))));
        return new Block("Table", read, pdf -> pdf.facts(facts));
    }

    private List<String> withLabels(List<Text> items, Function<Text, String> label) {
        return items.stream()
                .flatMap(item -> List.of(label.apply(item), read(item)).stream())
                .toList();
    }

    private List<Text> texts(int count, int words) {
        return IntStream.range(0, count).mapToObj(i -> text(words)).toList();
    }

    /** Some runs of any face, language or link. */
    private Text text(int mostWords) {
        Text text = Text.of(words(1 + random.nextInt(mostWords)));
        while (random.nextInt(3) == 0) {
            String more = words(1 + random.nextInt(mostWords));
            text = switch (random.nextInt(6)) {
                case 0 -> text.bold(more);
                case 1 -> text.italic(more);
                case 2 -> text.boldItalic(more);
                case 3 -> text.mono(Long.toHexString(random.nextLong()).repeat(1 + random.nextInt(9)));
                case 4 -> text.foreign(more, "br-FR");
                default -> text.link(more, URI.create("https://example.org/" + random.nextInt(9)));
            };
        }
        return text;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())).repeat(random.nextInt(40) == 0 ? 12 : 1));
            words.append(random.nextInt(8) == 0 ? ODDITIES.get(random.nextInt(ODDITIES.size())) : " ");
        }
        return words.toString();
    }

    /** What a reader finds: the characters in NFC, with a space where a line was broken on purpose. */
    private static String read(Text text) {
        StringBuilder read = new StringBuilder();
        text.runs().forEach(run -> read.append(Normalizer.normalize(run.characters(), Normalizer.Form.NFC)));
        return read.toString().replace('\n', ' ');
    }
}
