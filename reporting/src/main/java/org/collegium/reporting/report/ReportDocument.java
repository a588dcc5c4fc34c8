package org.collegium.reporting.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.collegium.register.Hash;
import org.collegium.reporting.Prose;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.document.Cover;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.tables.Cell;
import org.collegium.reporting.tables.Column;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** A report on paper: each part under its heading, with what is said of it, its bars and its table. */
final class ReportDocument implements Document {

    private final Report report;
    private final Lexicon lexicon;
    private final Cover cover;

    ReportDocument(Report report) {
        this.report = report;
        this.lexicon = ReportLexicon.of(report.language());
        this.cover = Cover.of(
                report.association(),
                Phrase.of("report.title").with(report.title()),
                Phrase.of("report.foot")
                        .with(report.title())
                        .with(report.period().first())
                        .with(report.period().last()),
                report.period().last(),
                report.language());
    }

    @Override
    public Description description() {
        try {
            return cover.description(Hash.ofWritten(report.json().content()::writeTo));
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written", impossible);
        }
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        paper.paragraph(Text.of(lexicon.say(Phrase.of("report.period")
                .with(report.period().first())
                .with(report.period().last()))));
        report.parts().forEach(part -> write(part, paper));
    }

    private void write(Part part, Paper paper) {
        paper.heading(2, Text.of(part.title()));
        part.remarks().forEach(remark -> paper.paragraph(Text.of(remark)));
        part.chart().ifPresent(paper::chart);
        if (part.table().cells().iterator().hasNext()) {
            paper.table(table(part).withRowHeaders());
        } else {
            paper.small(Text.of(lexicon.say("report.nothing")));
        }
    }

    private Table table(Part part) {
        List<Column> columns = part.table().columns();
        int[] places = part.printed().stream()
                .mapToInt(printed -> part.table().indexOf(printed.column()))
                .toArray();
        List<Table.Column> printed = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Column column = columns.get(places[i]);
            float weight = part.printed().get(i).weight();
            printed.add(
                    column.isNumber()
                            ? Table.Column.right(column.title(), weight)
                            : Table.Column.left(column.title(), weight));
        }
        return Table.of(
                printed,
                () -> StreamSupport.stream(part.table().cells().spliterator(), false)
                        .map(row -> IntStream.of(places)
                                .mapToObj(place -> text(row.get(place)))
                                .toList())
                        .iterator());
    }

    private Text text(Cell cell) {
        if (cell instanceof Cell.Recorded recorded) {
            return recorded(recorded.said());
        }
        return Text.of(
                cell instanceof Cell.Day day ? lexicon.say(Phrase.of("day").with(day.value())) : cell.said());
    }

    /** What somebody wrote, marked with its language where the report speaks another. */
    private Text recorded(String words) {
        Locale record = report.association().language();
        String set = Prose.typeset(words, record);
        return record.getLanguage().equals(lexicon.language().getLanguage()) || set.isEmpty()
                ? Text.of(set)
                : Text.empty().foreign(set, record.toLanguageTag());
    }
}
