package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.collegium.page.Page;
import org.collegium.page.Page.Block;

/**
 * A guide whose steps are done from a shell as it says: {@code sh} is typed, {@code lines} are typed after that,
 * {@code text} is what is answered, and any other block is a file of the name that stands beside its language.
 *
 * @param page its page
 */
record Guide(Page page) {

    /** A guide of the documentation. */
    static Guide of(String file) {
        return new Guide(Page.of("docs/" + file));
    }

    /** Does every step in a shell, and gives how many were held against their answer. */
    int follow(Shell shell) throws IOException, InterruptedException {
        return follow(shell, page.blocks());
    }

    /** Does the steps before the first that begins with a command. */
    void followUntil(String command, Shell shell) throws IOException, InterruptedException {
        List<Block> before = page.blocks().stream()
                .takeWhile(block -> !block.text().startsWith(command))
                .toList();
        assertThat(before).hasSizeLessThan(page.blocks().size());
        follow(shell, before);
    }

    /** How many keys are pressed until a command has been typed, those of the files by hand included. */
    int keysUntil(String command) {
        List<Block> typed = page.blocks().stream()
                .filter(block -> !block.language().equals("text"))
                .toList();
        int last = IntStream.range(0, typed.size())
                .filter(step -> typed.get(step).text().startsWith(command))
                .findFirst()
                .orElseThrow();
        return typed.subList(0, last + 1).stream()
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private static int follow(Shell shell, List<Block> blocks) throws IOException, InterruptedException {
        String command = "";
        List<String> typed = List.of();
        int steps = 0;
        for (Block block : blocks) {
            switch (block.language()) {
                case "sh" -> {
                    assertThat(command).as("a step without its answer").isEmpty();
                    command = block.text();
                }
                case "lines" -> typed = block.lines();
                case "text" -> {
                    assertThat(shell.answer(command, typed)).as(command).contains(block.lines());
                    command = "";
                    typed = List.of();
                    steps++;
                }
                default -> Files.writeString(shell.folder().resolve(block.name()), block.text());
            }
        }
        assertThat(command).as("a step without its answer").isEmpty();
        return steps;
    }
}
