package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.JANUARY;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.stream.IntStream;
import org.collegium.meeting.AgendaItem;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.register.Register;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Test;

/** Nothing is too long to be written. That long tables conform is asked of shorter ones, for veraPDF takes minutes here. */
class LengthTest {

    private static final int MOTIONS = 200;

    @Test
    void theMinutesOfTwoHundredMotionsTellEach() {
        Evening evening = Evening.of(
                        JANUARY,
                        IntStream.rangeClosed(1, MOTIONS)
                                .mapToObj(number -> motion(number, "Motion no " + number))
                                .toArray(AgendaItem[]::new))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ);
        for (int number = 1; number <= MOTIONS; number++) {
            evening.showsHands(number, "20:10", "20:10", 3, 1, 0);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivalPdf.write(
                new MinutesDocument(
                        MinutesCopy.full(Minutes.draft(evening.closes("22:00"), Register.empty())), Locale.FRENCH),
                out);

        Reading read = Reading.of(out.toByteArray());
        assertThat(read.pages()).hasSizeGreaterThan(MOTIONS / 4);
        for (int number = 1; number <= MOTIONS; number++) {
            String title = "Motion no " + number;
            assertThat(read.textsOf("H3"))
                    .as(title)
                    .filteredOn(heading -> heading.endsWith(title))
                    .hasSize(1);
        }
    }

    @Test
    void ofTenThousandDecisionsNoneIsLost() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LongDocuments.decisions(out, number -> {});

        assertThat(Reading.of(out.toByteArray()).textsOf("TH"))
                .hasSize(LongDocuments.DECISIONS + 3)
                .contains("2026-1", "2026-5000", "2026-" + LongDocuments.DECISIONS);
    }
}
