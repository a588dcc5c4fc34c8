package org.collegium.reporting.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.collegium.association.Association;
import org.collegium.association.Organ;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.Reader;
import org.collegium.findings.KeptRecord;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.tables.Columns;
import org.collegium.reporting.tables.Table;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Of what a report is made: a record as it stands, the days that the report is about, for whom and in which language.
 *
 * @param association whose record
 * @param record all of it
 * @param told the sittings until the period's last day, in order, as the reader may read them
 * @param done the actions that were done, by their lines in these sittings
 * @param period the days
 * @param reader for whom
 * @param holidays which may move a sitting
 * @param language one of the {@link org.collegium.words.Languages}
 * @since 0.1
 */
public record Scope(
        Association association,
        KeptRecord record,
        List<Meeting.Closed> told,
        List<ActionDone> done,
        Period period,
        Reader reader,
        Holidays holidays,
        Locale language) {

    public Scope {
        told = List.copyOf(told);
        done = List.copyOf(done);
    }

    /**
     * The scope over a record. What was treated behind closed doors is left out for all but the council.
     *
     * @throws org.collegium.minutes.BrokenSealException when a sitting differs from what was sealed
     */
    public static Scope of(
            Association association,
            KeptRecord record,
            Period period,
            Reader reader,
            Holidays holidays,
            Locale language) {
        boolean isPublic = reader != Reader.Audience.COUNCIL;
        List<Meeting.Closed> told = MinutesCopy.of(record.sittings(), record.register(), isPublic).stream()
                .map(MinutesCopy::sitting)
                .filter(sitting -> !sitting.id().date().isAfter(period.last()))
                .sorted(Comparator.comparing(Meeting.Closed::closedAt))
                .toList();
        List<ActionDone> done = isPublic ? ActionDone.publicly(record.done(), record.sittings()) : record.done();
        return new Scope(association, record, told, done, period, reader, holidays, language);
    }

    /** The sittings of the period, written consultations too. */
    public List<Meeting.Closed> sittings() {
        return told.stream()
                .filter(sitting -> period.holds(sitting.id().date()))
                .toList();
    }

    /** The sittings of the council among them. */
    public List<Meeting.Closed> ofCouncil() {
        return sittings().stream().filter(Scope::isOfCouncil).toList();
    }

    /** The sittings of the council in a month, until the period's last day. */
    List<Meeting.Closed> ofCouncilIn(YearMonth month) {
        return told.stream()
                .filter(Scope::isOfCouncil)
                .filter(sitting -> YearMonth.from(sitting.id().date()).equals(month))
                .toList();
    }

    private static boolean isOfCouncil(Meeting.Closed sitting) {
        return sitting.id().organ() == Organ.COUNCIL && !sitting.id().isConsultation();
    }

    /** All decisions until the period's last day, as they stand on it. */
    public Decisions decisions() {
        return Decisions.of(told).asOf(period.last());
    }

    /** The words. */
    public Lexicon lexicon() {
        return ReportLexicon.of(language);
    }

    String say(Phrase phrase) {
        return lexicon().say(phrase);
    }

    String say(String key) {
        return lexicon().say(key);
    }

    <T> Columns<T> columns() {
        return new Columns<>(lexicon());
    }

    /** A part with the title that the lexicon has for it under {@code part.NAME}. */
    Part part(String name, Table table) {
        return Part.of(name, say("part." + name), table);
    }
}
