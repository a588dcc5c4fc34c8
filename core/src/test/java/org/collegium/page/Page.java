package org.collegium.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown page of the repository, whose blocks tests run.
 *
 * @param text all of it
 */
public record Page(String text) {

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+) ?(\\S*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * A block between fences.
     *
     * @param language what it is in
     * @param name the word after that, such as a file's name; empty where there is none
     * @param text its lines, each with its end
     */
    public record Block(String language, String name, String text) {

        /** Its lines. */
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /**
     * A page of the repository.
     *
     * @param file from its root
     */
    public static Page of(String file) {
        return of(repository().resolve(file));
    }

    /** A page, wherever it is. */
    public static Page of(Path file) {
        try {
            return new Page(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The root of the repository, whichever module is tested. */
    public static Path repository() {
        return Stream.iterate(
                        Path.of(System.getProperty("basedir", "."))
                                .toAbsolutePath()
                                .normalize(),
                        Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("DECISIONS.md")))
                .findFirst()
                .orElseThrow();
    }

    /** Its blocks, in order. */
    public List<Block> blocks() {
        return BLOCK.matcher(text).results().map(Page::block).toList();
    }

    /** The text of the first block in a language. */
    public String block(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The page has no block in " + language));
    }

    private static Block block(MatchResult found) {
        return new Block(found.group(1), found.group(2), found.group(3));
    }
}
