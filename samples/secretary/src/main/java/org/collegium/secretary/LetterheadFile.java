package org.collegium.secretary;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.letterhead.Accent;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.letterhead.Logo;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;

/** The letterhead of the documents that a command writes, where it is given one: a file of properties, in UTF-8. */
final class LetterheadFile {

    private static final String LOGO = "logo";
    private static final String ALTERNATIVE = "logo-alternative";
    private static final String ACCENT = "accent";
    private static final String ADDRESS = "address";

    /** What some editors begin a file with. */
    private static final String BYTE_ORDER = "\uFEFF";

    private static final List<String> KEYS = List.of(LOGO, ALTERNATIVE, ACCENT, ADDRESS);

    @Option(names = "--letterhead", paramLabel = "FILE", descriptionKey = "letterhead")
    private Optional<Path> file = Optional.empty();

    /**
     * What it says.
     *
     * @throws UnreadableException where it, or the logo that it names, cannot be read or is not what is expected
     */
    Letterhead letterhead() {
        return file.map(LetterheadFile::read).orElse(Letterhead.NONE);
    }

    private static Letterhead read(Path file) {
        try {
            Properties given = properties(file);
            return new Letterhead(
                    logo(given, file),
                    value(given, ADDRESS)
                            .map(String::lines)
                            .map(lines -> lines.map(String::strip).toList())
                            .orElse(List.of()),
                    value(given, ACCENT).map(Accent::of).orElse(Accent.HOUSE));
        } catch (UnreadableException fault) {
            throw at(file, fault.why());
        } catch (CharacterCodingException otherEncoding) {
            throw at(file, Phrase.of("letterhead.encoding"));
        } catch (IOException trouble) {
            throw new UnreadableException(FileTrouble.of(trouble));
        }
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(Phrase.of("letterhead.no-file").with(file.toString()));
        }
    }

    private static Properties properties(Path file) throws IOException {
        requireFile(file);
        Properties given = new OnceEach();
        String text = Files.readString(file);
        try {
            given.load(new StringReader(text.startsWith(BYTE_ORDER) ? text.substring(1) : text));
        } catch (IllegalArgumentException escape) {
            throw new UnreadableException(Phrase.of("letterhead.escape"));
        }
        return given;
    }

    private static Optional<Logo> logo(Properties given, Path file) throws IOException {
        Optional<String> name = value(given, LOGO);
        Optional<String> alternative = value(given, ALTERNATIVE);
        if (name.isPresent() != alternative.isPresent()) {
            throw new UnreadableException(Phrase.of("letterhead.alone")
                    .with(name.isPresent() ? LOGO : ALTERNATIVE)
                    .with(name.isPresent() ? ALTERNATIVE : LOGO));
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path picture = beside(file, name.get());
        requireFile(picture);
        try (InputStream in = Files.newInputStream(picture)) {
            return Optional.of(
                    Logo.read(picture.toString(), in.readNBytes(Logo.MOST_BYTES + 1), alternative.orElseThrow()));
        }
    }

    private static Path beside(Path file, String name) {
        try {
            return file.resolveSibling(name);
        } catch (InvalidPathException noName) {
            throw new UnreadableException(Phrase.of("letterhead.no-file").with(name));
        }
    }

    private static Optional<String> value(Properties given, String key) {
        return Optional.ofNullable(given.getProperty(key));
    }

    private static UnreadableException at(Path file, Phrase why) {
        return new UnreadableException(
                Phrase.of("letterhead.at").with(file.toString()).with(why));
    }

    /** Properties that are known here, of which none stands twice; of others the last would win unseen. */
    private static final class OnceEach extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            String name = Objects.toString(key);
            if (!KEYS.contains(name)) {
                throw new UnreadableException(
                        Phrase.of("letterhead.key").with(name).with(String.join(", ", KEYS)));
            }
            if (containsKey(key)) {
                throw new UnreadableException(Phrase.of("letterhead.twice").with(name));
            }
            return super.put(key, value);
        }
    }
}
