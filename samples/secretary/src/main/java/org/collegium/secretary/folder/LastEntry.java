package org.collegium.secretary.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What was entered last: the files that it wrote, as they were before and after. It lies beside them in a file of its own,
 * written together with them, so that it can be taken back for as long as nobody changed them.
 *
 * @param before without those that were not there
 * @param after all of them
 */
record LastEntry(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {

    /** Its name. */
    static final String FILE = ".collegium-last";

    /** What it holds where there is nothing to take back. */
    static final byte[] NONE = {};

    private static final String BEFORE = "before/";
    private static final String AFTER = "after/";

    /** What is to be written for something that is entered, with what takes it back. */
    static SortedMap<String, byte[]> withWhatTakesItBack(Draft entered) {
        SortedMap<String, byte[]> before = new TreeMap<>();
        entered.files()
                .keySet()
                .forEach(file -> entered.folder().content(file).ifPresent(content -> before.put(file, content)));
        SortedMap<String, byte[]> all = new TreeMap<>(entered.files());
        all.put(FILE, new LastEntry(before, entered.files()).written());
        return all;
    }

    /** That of a folder; empty where there is none, where it was taken back, or where a file was changed since. */
    static Optional<LastEntry> in(Draft folder) {
        return folder.content(FILE)
                .filter(bytes -> bytes.length > 0)
                .map(LastEntry::read)
                .filter(last -> last.after.entrySet().stream()
                        .allMatch(file -> folder.content(file.getKey())
                                .filter(content -> Arrays.equals(content, file.getValue()))
                                .isPresent()));
    }

    /** The folder without it; a table that it began has no line then. */
    Draft takenBackIn(Draft folder) {
        Draft without = folder.with(FILE, NONE);
        for (String file : after.keySet()) {
            Optional<byte[]> content = Optional.ofNullable(before.get(file));
            Optional<TableFile> table = Stream.of(TableFile.values())
                    .filter(each -> each.file().equals(file))
                    .findFirst();
            without = content.isEmpty() && table.isPresent()
                    ? without.withEmpty(table.get())
                    : without.with(file, content.orElse(new byte[0]));
        }
        return without;
    }

    private byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(BEFORE, before, zip);
            write(AFTER, after, zip);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void write(String kind, Map<String, byte[]> files, ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(kind + file.getKey()));
            zip.write(file.getValue());
        }
    }

    private static LastEntry read(byte[] bytes) {
        LastEntry last = new LastEntry(new TreeMap<>(), new TreeMap<>());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                boolean isBefore = name.startsWith(BEFORE);
                (isBefore ? last.before : last.after)
                        .put(name.substring((isBefore ? BEFORE : AFTER).length()), zip.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return last;
    }
}
