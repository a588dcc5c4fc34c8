package org.collegium.reporting.bundle;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * The files of a bundle, read where they lie. Nothing is unpacked to disk, and whatever is compressed is refused, so that
 * no bundle is larger inside than outside.
 */
final class BundleFiles implements Closeable {

    private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*(/\\w[\\w.-]*)*");

    private final ZipFile zip;
    private final List<ZipEntry> entries;

    private BundleFiles(ZipFile zip) {
        this.zip = zip;
        this.entries = zip.stream().<ZipEntry>map(entry -> entry).toList();
    }

    /** @throws IOException when this is no ZIP file, a {@link ZipException} or {@link EOFException}, or cannot be read */
    static BundleFiles open(Path bundle) throws IOException {
        return new BundleFiles(new ZipFile(bundle.toFile(), StandardCharsets.UTF_8));
    }

    /** The names, in the order of the ZIP. */
    List<String> names() {
        return entries.stream().map(ZipEntry::getName).toList();
    }

    /** What no bundle has: names that lead out of it, compressed files, names that stand twice. */
    List<Finding> faults() {
        List<Finding> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (!NAME.matcher(name).matches()) {
                faults.add(fault("bundle.unsafe-name", name));
            } else if (entry.getMethod() != ZipEntry.STORED) {
                faults.add(fault("bundle.compressed", name));
            } else if (!seen.add(name)) {
                faults.add(fault("bundle.twice", name));
            }
        }
        return faults;
    }

    /** What is in a file; empty where there is none of that name, or the ZIP does not lead to it. */
    Optional<byte[]> bytes(String name) throws IOException {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream file = zip.getInputStream(entry.get())) {
            return Optional.of(file.readAllBytes());
        } catch (ZipException | EOFException astray) {
            return Optional.empty();
        }
    }

    /** The same as text. */
    Optional<String> text(String name) throws IOException {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Finding fault(String key, String name) {
        return Finding.serious(Phrase.of(key).with(name));
    }
}
