package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.members;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collegium.archive.AnAssociation;
import org.collegium.association.Organ;
import org.collegium.attendance.Proxy;
import org.collegium.council.Composition;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.document.AttendanceSheetDocument;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.story.Evening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttendanceSheetPdfTest {

    static final AttendanceSheetDocument JANUARYS = AttendanceSheetDocument.of(
            ConvocationPdfTest.JANUARYS,
            composition(),
            members(),
            List.of(new Proxy(FANCH, AICHA, at("20:00"), Optional.empty())),
            Locale.FRENCH);

    @Test
    @DisplayName("every seat has its holder, capacity, own vote, proxies held, and who gave one need not sign")
    void seats() {
        List<List<String>> rows = rows(Printed.of(JANUARYS));

        assertThat(rows).hasSize(2 + 7 + 5);
        assertThat(rows.get(0)).containsExactly("Siège", "Nom", "Qualité", "Voix", "Voix par pouvoir", "Signature");
        assertThat(rows.get(1))
                .containsExactly("1", "Aïcha Le Gall", "membre du conseil", "1", "1 (Fañch Le Gall)", "");
        assertThat(rows.get(2)).containsExactly("2", "Benoît Le Gall", "membre du conseil", "1", "", "");
        assertThat(rows.get(6))
                .containsExactly(
                        "6",
                        "Fañch Le Gall",
                        "membre du conseil",
                        "1",
                        "",
                        "pouvoir à Aïcha Le Gall, dès 20\u00a0h\u00a000");
    }

    @Test
    @DisplayName("blank lines for others and two certifying signatures follow")
    void certified() {
        Reading reading = Printed.of(JANUARYS).reading();

        assertThat(rows(Printed.of(JANUARYS)).subList(9, 14)).containsOnly(Collections.nCopies(4, ""));
        assertThat(reading.textsOf("H2")).containsExactly("Autres personnes présentes, sans voix", "Certification");
        assertThat(reading.textsOf("LBody"))
                .containsExactly(
                        "Nom et signature, animation de la séance", "Nom et signature, secrétariat de la séance");
        assertThat(Printed.of(JANUARYS).text())
                .contains("Prévue Le mardi 7 janvier 2025 à 20 h 00 Lieu 3 quai de la Douane Liste 7 sièges, dont 7"
                        + " tenus");
    }

    @Test
    @DisplayName(
            "before a sitting is on record its hour and place are left to be written in, and a vacant seat has no vote")
    void ahead() {
        Printed sheet = Printed.of(AttendanceSheetDocument.of(
                ASSOCIATION,
                Evening.council(FEBRUARY),
                AnAssociation.compositionOn(FEBRUARY),
                Members.of(AnAssociation.members()),
                Locale.ENGLISH));

        assertThat(rows(sheet).get(7)).containsExactly("7", "", "vacant seat", "0", "", "");
        assertThat(sheet.text())
                .contains("Called for Tuesday 4 February 2025 at ____", "Place ____")
                .contains("List 7 seats, of which 6 are held");
    }

    @Test
    @DisplayName("for three hundred members the header is on every page, and no row is lost")
    void generalMeeting() {
        Members many = Members.of(IntStream.rangeClosed(1, 300)
                .mapToObj(AttendanceSheetPdfTest::member)
                .toList());
        Printed sheet = Printed.of(AttendanceSheetDocument.of(
                ASSOCIATION,
                new MeetingId(JANUARY, Organ.GENERAL_MEETING, 1),
                Composition.ofMembers(many.inGoodStanding(JANUARY)),
                many,
                Locale.FRENCH));
        List<String> pages = sheet.reading().pages();

        assertThat(rows(sheet).subList(1, 301))
                .extracting(row -> row.get(1))
                .hasSize(300)
                .doesNotHaveDuplicates();
        assertThat(rows(sheet).get(300))
                .containsExactly("300", "Ferme n° 300", "personne morale, représentée par Gwenn Riou", "1", "", "");
        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page)
                        .contains("Signature")
                        .containsPattern("page[\\s\u00a0]\\d+[\\s\u00a0]sur[\\s\u00a0]" + pages.size()));
        assertThat(sheet.text()).contains("Liste 300 membres à jour de cotisation");
    }

    @Test
    @DisplayName("nobody signs a sheet of a written consultation")
    void consultation() {
        MeetingId asked = MeetingId.consultation(JANUARY, 1);

        assertThatThrownBy(
                        () -> AttendanceSheetDocument.of(ASSOCIATION, asked, composition(), members(), Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(asked.toString());
    }

    @Test
    @DisplayName("a row of a least height takes it, however few its words, and one of more words takes more")
    void rowHeight() {
        Table table = Table.of(List.of(Table.Column.left("a", 1)), Collections.nCopies(14, List.of(Text.of("a word"))));
        Table wordy = Table.of(
                List.of(Table.Column.left("a", 1)), Collections.nCopies(14, List.of(Text.of("a word\n".repeat(12)))));

        assertThat(pages(table)).isEqualTo(1);
        assertThat(pages(table.withRowsOf(100))).isEqualTo(3);
        assertThat(pages(wordy.withRowsOf(10))).isEqualTo(pages(wordy)).isGreaterThan(2);
    }

    private static int pages(Table table) {
        return Reading.of(Specimen.pdf(pdf -> pdf.table(table))).pages().size();
    }

    private static Member member(int number) {
        Identity identity = number % 100 == 0
                ? new Identity.LegalEntity("Ferme n° " + number, "Gwenn Riou")
                : new Identity.Person("Anna", "Riou-" + number);
        return new Member(
                new MemberId("M%03d".formatted(number)),
                identity,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                List.of(new Dues(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), 1500)));
    }

    /** The cells of each row, of all tables but those of labels. */
    private static List<List<String>> rows(Printed sheet) {
        return sheet.reading().all("Table").stream()
                .filter(table -> !table.all("THead").isEmpty())
                .flatMap(table -> table.all("TR").stream())
                .map(row -> row.children().stream().map(Reading.Element::text).toList())
                .toList();
    }
}
