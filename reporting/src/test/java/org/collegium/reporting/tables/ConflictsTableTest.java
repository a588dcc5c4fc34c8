package org.collegium.reporting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.council;
import static org.collegium.story.People.named;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.conflict.AgreedCase;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.OpenCase;
import org.collegium.conflict.Reader;
import org.collegium.conflict.Stamp;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.CsvFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsTableTest {

    private static final String SUBJECT = "The key of the shed";

    @Test
    @DisplayName("one row a step, with its result and where the case stands")
    void rows() {
        OpenCase talking = talking(Confidentiality.MEMBERS);
        AgreedCase agreed = agreed(talking);

        assertThat(lines(agreed))
                .containsExactly(
                        "C-2025-1;saisine;2025-03-04;2025-03-11;Hervé Le Gall;"
                                + "étape terminée sans accord\u00a0: nothing;terminée;",
                        "C-2025-1;échange direct;2025-03-04;2025-03-18;Aïcha Le Gall;"
                                + "accord des parties\u00a0: two keys\u202f; à revoir le 3\u00a0avril 2025;accord à revoir;2025-04-03");
        assertThat(lines(talking).get(1)).endsWith(";Aïcha Le Gall;;en cours;");
        assertThat(lines(agreed.keep(council(), by(AICHA, 30)).orElseThrow()).get(1))
                .endsWith(";différend clos;2025-04-03");
        assertThat(lines(talking.withdraw("settled", by(GWENN, 0)).orElseThrow())
                        .get(1))
                .endsWith(";différend retiré\u00a0: settled;différend clos;");
    }

    @Test
    @DisplayName("who may read a case sees it, and others see that there is one")
    void confidential() {
        List<ConflictCase> cases = List.of(talking(Confidentiality.COUNCIL));

        assertThat(ConflictsTable.of(cases, Reader.Audience.COUNCIL, Locale.ENGLISH)
                        .rows())
                .hasSize(2);
        assertThat(ConflictsTable.of(cases, Reader.Audience.MEMBERS, Locale.ENGLISH)
                        .rows())
                .containsExactly(List.of("C-2025-1", "", "", "", "", "", "confidential", ""));
    }

    @ParameterizedTest
    @EnumSource(Confidentiality.class)
    @DisplayName("no byte of a name, of the subject or of what was said reaches the public")
    void nothingLeaks(Confidentiality confidentiality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvFormat.FRENCH_SPREADSHEET.write(
                ConflictsTable.of(List.of(agreed(talking(confidentiality))), Reader.Audience.EVERYBODY, Locale.FRENCH),
                bytes);

        String written = bytes.toString(StandardCharsets.UTF_8);
        assertThat(written).contains("C-2025-1;").contains("confidentiel");
        assertThat(Stream.of("Gwenn", "Iris", "Hervé", "Aïcha", "Le Gall", "0007", "0009", "sister", "keys", "nothing")
                        .filter(written::contains))
                .isEmpty();
        assertThat(written).doesNotContain(SUBJECT).doesNotContainIgnoringCase("shed");
    }

    private static List<String> lines(ConflictCase conflict) {
        Table table = ConflictsTable.of(List.of(conflict), Reader.Audience.MEMBERS, Locale.FRENCH);
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(String.join(";", row)));
        return lines;
    }

    private static OpenCase talking(Confidentiality confidentiality) {
        Grievance grievance = new Grievance("C-2025-1", List.of(named(GWENN), named(IRIS)), SUBJECT, confidentiality);
        return (OpenCase) ConflictCase.raise(grievance, ConflictLadder.collegial(), named(HERVE), by(GWENN, 0))
                .then(raised -> raised.hear(named(IRIS), Optional.of("her sister"), by(HERVE, 0)))
                .then(heard -> heard.note("nothing", by(HERVE, 0)))
                .then(noted -> noted.climb(ConflictStep.DIRECT_TALK, named(AICHA), council(), by(IRIS, 0)))
                .orElseThrow();
    }

    private static AgreedCase agreed(OpenCase talking) {
        return talking.agree("two keys", MARCH.plusDays(30), by(AICHA, 1)).orElseThrow();
    }

    private static Stamp by(MemberId who, int days) {
        return new Stamp(named(who), MARCH.plusDays(days));
    }
}
