package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of a document is what was written into it, to the character: of a thousand that nobody thought of. */
class RoundTripTest {

    private static final int EACH = 100;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aHundredRandomDocumentsAreReadAsWritten(long hundred) {
        for (long seed = hundred * EACH; seed < (hundred + 1) * EACH; seed++) {
            RandomDocument document = new RandomDocument(seed);

            assertThat(RandomDocument.found(Reading.of(Specimen.pdf(document::write))))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(document.expected());
        }
    }
}
