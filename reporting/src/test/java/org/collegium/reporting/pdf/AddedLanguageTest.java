package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.council;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.collegium.association.Association;
import org.collegium.commons.CommonsSheet;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Dealings;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.Meeting;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.minutes.ErratumCopy;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.Copies;
import org.collegium.reporting.Prose;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.collegium.reporting.document.ErratumDocument;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.report.AScope;
import org.collegium.reporting.report.StandardReport;
import org.collegium.reporting.tables.ActionsTable;
import org.collegium.reporting.tables.ActsTable;
import org.collegium.reporting.tables.AttendanceTable;
import org.collegium.reporting.tables.ConsensusTable;
import org.collegium.reporting.tables.DecisionsTable;
import org.collegium.reporting.tables.ElectionsTable;
import org.collegium.reporting.tables.FilingsTable;
import org.collegium.reporting.tables.MandatesTable;
import org.collegium.reporting.tables.MembersTable;
import org.collegium.reporting.tables.SpecialMandatesTable;
import org.collegium.reporting.tables.Table;
import org.collegium.reporting.tables.VotesTable;
import org.collegium.words.Transcribed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents and tables in a language that a host adds. It is written in Cyrillic letters, so that of its documents every
 * Latin letter is either what people wrote or a word of ours that no file of words can change.
 */
class AddedLanguageTest {

    private static final Locale LANGUAGE = Transcribed.LOCALE;
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** What people wrote elsewhere than in sittings, and the file that carries a proof. */
    private static final Set<String> WRITTEN_ELSEWHERE = Set.of(
            "Questions diverses",
            "Le fournil",
            "Atelier d'écoute",
            "Courriel",
            "Maison de quartier",
            "prête la salle",
            "Qui veut reprendre ?\n- les notices ;\n- les plans.",
            "moved away",
            "extract-2025-01.json");

    private static final List<String> WRITTEN = written();

    static Stream<Document> documents() {
        return Stream.of(
                        Copies.all().values().stream().map(copy -> new MinutesDocument(copy, LANGUAGE)),
                        errata().map(copy -> new ErratumDocument(copy, LANGUAGE)),
                        CommonsSheetPdfTest.sheets().map(sheet -> new CommonsSheetDocument(sheet, LANGUAGE)),
                        EnumSet.range(DocumentKind.CONVOCATION, DocumentKind.DECISION_REGISTER).stream()
                                .map(kind -> kind.in(LANGUAGE)))
                .flatMap(Function.identity());
    }

    static Stream<Document> documentsAndReports() {
        AScope reported = AScope.in(LANGUAGE);
        return Stream.concat(
                documents(),
                Stream.of(StandardReport.values())
                        .filter(kind -> kind != StandardReport.COMMONS)
                        .map(kind -> reported.report(kind).document()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("the pages conform, name their language, and say nothing in another")
    void pages(Document document) throws IOException {
        Printed printed = Printed.of(document);

        assertThat(Conformance.failures(printed.bytes())).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("qaa-Cyrl");
            assertThat(left(pdf.getDocumentInformation().getTitle())).isEmpty();
            assertThat(left(pdf.getDocumentInformation().getSubject())).isEmpty();
        }
        assertThat(left(printed.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentsAndReports")
    @DisplayName("HTML names its language, and no form says anything in another")
    void forms(Document document) throws IOException {
        org.jsoup.nodes.Document html = Jsoup.parse(text(Form.HTML, document));

        assertThat(html.select("html").attr("lang")).isEqualTo("qaa-Cyrl");
        assertThat(left(html.title() + " " + html.body().text())).isEmpty();
        assertThat(left(text(Form.MARKDOWN, document).replace("<br>", " "))).isEmpty();
        assertThat(left(text(Form.TEXT, document))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr;Intitulés, comptes rendus et textes sont donnés dans la langue où ils ont été écrits : Енглисх.",
                "en;Titles, summaries and texts are given in the language in which they were written: Енглисх.",
            })
    @DisplayName("where people write the record in it, a document in another language says so by its own name")
    void record(String language, String said) {
        CommonsSheet sheet = CommonsSheet.of(writing(LANGUAGE), JANUARY);

        assertThat(Printed.of(new CommonsSheetDocument(sheet, Locale.forLanguageTag(language)))
                        .text())
                .contains(said);
        assertThat(Printed.of(new CommonsSheetDocument(sheet, LANGUAGE)).text()).doesNotContain("Енглисх");
    }

    private static Association writing(Locale language) {
        return new Association(
                ASSOCIATION.id(),
                ASSOCIATION.name(),
                ASSOCIATION.registeredOffice(),
                ASSOCIATION.registration(),
                language,
                ASSOCIATION.zone());
    }

    static Stream<Table> tables() {
        List<Meeting.Closed> meetings = List.of(ASitting.JANUARYS, ASitting.FEBRUARYS);
        Dealings dealings = new Dealings(
                List.of(ChangeFiling.of(ChangeFiling.Change.BYLAWS, JANUARY)),
                List.of(new SpecialMandate(SpecialMandate.Kind.BANK, "№ 1", named(AICHA), JANUARY, FEBRUARY)),
                List.of(ActOnBehalf.done(named(AICHA), SpecialMandate.Kind.BANK, "№ 1", JANUARY)));
        return Stream.of(
                DecisionsTable.of(meetings, LANGUAGE),
                VotesTable.of(meetings, LANGUAGE),
                AttendanceTable.of(meetings, LANGUAGE),
                ConsensusTable.of(List.of(ASitting.SEEKING), LANGUAGE),
                ElectionsTable.of(List.of(ASitting.OF_MEMBERS), LANGUAGE),
                ActionsTable.of(meetings, List.of(), LANGUAGE),
                MandatesTable.of(council(), members(), LANGUAGE),
                MembersTable.of(members(), LANGUAGE),
                FilingsTable.of(dealings, LANGUAGE),
                SpecialMandatesTable.of(dealings, LANGUAGE),
                ActsTable.of(dealings, LANGUAGE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("tables say nothing in another language")
    void csv(Table table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvFormat.RFC_4180.write(table, file);

        assertThat(left(file.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Stream<ErratumCopy> errata() {
        return Stream.of("mended", "mended for everybody")
                .map(Copies.all()::get)
                .flatMap(copy -> copy.errata().stream());
    }

    private static String text(Form form, Document document) throws IOException {
        return new String(form.file("any", document).bytes(), StandardCharsets.UTF_8);
    }

    /** The Latin words of a text that nobody wrote. */
    private static Set<String> left(String text) {
        String others = HASH.matcher(spaced(text)).replaceAll("#");
        for (String written : WRITTEN) {
            others = others.replaceAll("(?<!\\p{L})" + Pattern.quote(written) + "(?!\\p{L})", "#");
        }
        return LATIN.matcher(others).results().map(word -> word.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /** Every line that stands in the content of minutes and errata, the longest first. */
    private static List<String> written() {
        Set<String> texts = new TreeSet<>(WRITTEN_ELSEWHERE);
        for (Member member : members()) {
            Identity.Person person = (Identity.Person) member.identity();
            texts.addAll(List.of(person.familyName(), person.givenName()));
        }
        Stream.concat(Copies.all().values().stream().map(MinutesCopy::parts), errata().map(ErratumCopy::parts))
                .map(parts -> parsed(parts.whole().canonical()))
                .forEach(content -> collect(content, texts));
        return texts.stream()
                .flatMap(String::lines)
                .map(line -> spaced(Prose.typeset(line.replaceFirst("^- ", ""), Locale.FRENCH)))
                .filter(line -> LATIN.matcher(line).find())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static void collect(JsonValue value, Collection<String> texts) {
        if (value instanceof JsonString text) {
            texts.add(text.getString());
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> collect(element, texts));
        } else if (value instanceof JsonObject object) {
            object.values().forEach(member -> collect(member, texts));
        }
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
