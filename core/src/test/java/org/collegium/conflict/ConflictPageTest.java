package org.collegium.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConflictPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../docs/conflict.md");

    @Test
    @DisplayName("docs/conflict.md shows the ladder of the model association, rung by rung")
    void ladder() throws IOException {
        assertThat(table("| Step |"))
                .isEqualTo(ConflictLadder.collegial().rungs().stream()
                        .map(rung -> "| %s | %s | %d | %s |"
                                .formatted(
                                        Lexicon.english().say(Phrase.of("conflict-step", rung.step())),
                                        Lexicon.french().say(Phrase.of("conflict-step", rung.step())),
                                        rung.days(),
                                        rung.skippedAlone() ? "yes" : "no"))
                        .toList());
    }

    @Test
    @DisplayName("docs/conflict.md shows who reads a case")
    void readers() throws IOException {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("a party", new Reader.Person(IRIS, false));
        readers.put("who holds or held a step", new Reader.Person(HERVE, false));
        readers.put("a member of the council", new Reader.Person(AICHA, true));
        readers.put("another member", new Reader.Person(CHLOE, false));
        readers.put("a report for the council", Reader.Audience.COUNCIL);
        readers.put("a report for the members", Reader.Audience.MEMBERS);
        readers.put("a report for everybody", Reader.Audience.EVERYBODY);

        assertThat(table("| Reader |"))
                .isEqualTo(readers.entrySet().stream()
                        .map(reader -> "| " + reader.getKey() + " | " + seenBy(reader.getValue()) + " |")
                        .toList());
    }

    private static String seenBy(Reader reader) {
        return Arrays.stream(Confidentiality.values())
                .map(confidentiality -> Dispute.raised(Dispute.between(confidentiality, GWENN, IRIS)))
                .map(raised -> raised.visibleTo(reader) instanceof CaseFile ? "all" : "number")
                .collect(Collectors.joining(" | "));
    }

    /** The rows below the head that begins so. */
    private static List<String> table(String head) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
