package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the sample folder, to be changed. */
public final class SampleFolder {

    private final Path path;

    private SampleFolder(Path path) {
        this.path = path;
    }

    /** The sample folder itself, not to be changed. */
    public static Path original() {
        return Path.of(System.getProperty("basedir", "."), "data");
    }

    /** A copy of it under another folder. */
    public static SampleFolder copiedInto(Path parent) {
        Path copy = parent.resolve("folder");
        try (Stream<Path> files = Files.walk(original())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(original().relativize(file).toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new SampleFolder(copy);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Replaces the one place at which a text stands in a file. */
    public SampleFolder replace(String file, String text, String by) {
        String before = text(file);
        int at = before.indexOf(text);
        if (at < 0 || before.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " must hold exactly once: " + text);
        }
        return write(file, before.replace(text, by));
    }

    /** Replaces a text wherever it stands in a table. */
    public SampleFolder replaceInTables(String text, String by) {
        try (Stream<Path> files = Files.list(path)) {
            for (Path table :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                String name = String.valueOf(table.getFileName());
                write(name, text(name).replace(text, by));
            }
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a line to a table. */
    public SampleFolder append(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    /** What is expected of a line, with the number of the last one of the file at its beginning for {@code {last}}. */
    String withLastLine(String expected) {
        String file = expected.replaceFirst(",.*", "");
        return expected.contains("{last}")
                ? expected.replace("{last}", Long.toString(text(file).lines().count()))
                : expected;
    }

    /** Removes the one line of a table that begins with a text. */
    public SampleFolder removeLine(String file, String start) {
        String line = text(file)
                .lines()
                .filter(one -> one.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " has no line that begins with: " + start));
        return replace(file, line + "\n", "");
    }

    /** Leaves nothing in a file. */
    public SampleFolder empty(String file) {
        return write(file, "");
    }

    /** Removes a file. */
    public SampleFolder remove(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes the folder. */
    public void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a file of a text, new or in the place of another. */
    public SampleFolder write(String file, String text) {
        try {
            Files.write(path.resolve(file), text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
