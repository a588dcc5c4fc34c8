package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Desk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingKilledTest {

    private static final int KILLS = 20;
    private static final int NOTE = 0;
    private static final int ACTION = 1;
    private static final int VOTE = 2;
    private static final int KINDS = 3;
    private static final int LINES = 200;
    private static final int NOTE_LENGTH = 200_000;
    private static final int MOST_ANSWERS = 6;
    private static final int MOST_NANOSECONDS = 30_000_000;

    /** Where the files of a line are while they are on their way to their places. */
    private static final List<String> ASIDE = List.of(".collegium-written", ".collegium-writing");

    @TempDir
    private Path folder;

    @TempDir
    private Path copies;

    @Test
    @DisplayName("every line that was answered is in the folder, and none by half, wherever the command is killed")
    void killed() throws IOException {
        CalledSitting sitting = new CalledSitting(folder);
        sitting.begin();
        sitting.done("meeting", "open", "--facilitator", "Malo", "--secretary", "M001", "--at", "18:32");
        sitting.done("meeting", "arrive", CalledSitting.COUNCIL, "--at", "18:32");
        Random chance = new Random(7);
        int there = 0;
        int cutShort = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int answered = there + killed(there, chance);
            cutShort += ASIDE.stream().anyMatch(this::isThere) ? 1 : 0;
            int now = lines(Files.createDirectory(copies.resolve("after-" + kill)));

            assertThat(now).as("after kill %s", kill).isBetween(answered, answered + 1);
            there = now;
        }
        assertThat(there).isGreaterThan(KILLS);
        assertThat(cutShort).as("kills while the folder was being written").isPositive();
        assertThat(sitting.done("meeting", "close", "--at", "19:00")).contains("closes at 19:00");
    }

    /** Types lines after those that are there, kills the command in their midst, and counts what it answered. */
    private int killed(int there, Random chance) throws IOException {
        Process command = new Shell(folder)
                .begin(
                        "meeting",
                        IntStream.range(there, there + LINES)
                                .mapToObj(MeetingKilledTest::line)
                                .toList());
        List<String> answers = new ArrayList<>();
        try (BufferedReader said = command.inputReader(StandardCharsets.UTF_8)) {
            for (int answer = 1 + chance.nextInt(MOST_ANSWERS); answer > 0; answer--) {
                answers.add(said.readLine());
            }
            List<String> awaited = ASIDE.subList(0, chance.nextInt(ASIDE.size() + 1));
            long last = System.nanoTime() + chance.nextInt(MOST_NANOSECONDS);
            while (command.isAlive()
                    && (awaited.isEmpty()
                            ? System.nanoTime() < last
                            : awaited.stream().noneMatch(this::isThere))) {
                Thread.onSpinWait();
            }
            assertThat(command.isAlive()).isTrue();
            // By its handle: the process itself would close what it has said and nobody has read yet.
            command.toHandle().destroyForcibly();
            said.lines().forEach(answers::add);
        }
        assertThat(command.onExit().join().exitValue()).isNotZero();
        assertThat(answers)
                .allMatch(answer -> Stream.of("Noté au point 2.", "Acheter ", "Partage des voix")
                        .anyMatch(answer::contains));
        return answers.size();
    }

    /** A text, a table, and two tables of which neither can be without the other. */
    private static String line(int number) {
        return switch (number % KINDS) {
            case NOTE -> "noter 2 " + note(number);
            case ACTION -> "tâche 2 Malo 2026-01-20 Acheter " + number;
            default -> "voter 1 pour=2 contre=2 blanc=1 --secret --à 18:40";
        };
    }

    /** Long enough for a kill to find it half on the disk. */
    private static String note(int number) {
        return "mot" + number + "-".repeat(NOTE_LENGTH);
    }

    private boolean isThere(String aside) {
        return Files.exists(folder.resolve(aside));
    }

    /** How many lines a copy of the folder tells, once what was cut short there is finished: the first so many. */
    private int lines(Path copy) throws IOException {
        Shell.copy(folder, copy);
        Contents contents = Desk.at(copy).read().contents().orElseThrow();
        Sitting sitting = ((Meeting.Open) contents.pending().get(0)).sitting();
        List<String> notes = sitting.summaries()
                .getOrDefault(2, "")
                .lines()
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> actions = sitting.actions().stream().map(ActionItem::what).toList();
        int votes = sitting.votesOn(1).size();
        int lines = notes.size() + actions.size() + votes;
        assertThat(notes).isEqualTo(of(NOTE, lines).map(MeetingKilledTest::note).toList());
        assertThat(actions)
                .isEqualTo(of(ACTION, lines).map(number -> "Acheter " + number).toList());
        assertThat(votes).isEqualTo(of(VOTE, lines).count());
        return lines;
    }

    /** The numbers of one kind among the first lines. */
    private static Stream<Integer> of(int kind, int lines) {
        return IntStream.range(0, lines)
                .filter(number -> number % KINDS == kind)
                .boxed();
    }
}
