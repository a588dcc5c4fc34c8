package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.collegium.bylaws.Bylaws;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.Fault;
import org.collegium.secretary.folder.FolderEntries;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins the folder of an association. */
@Command(name = "init", aliases = "commencer", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private static final int SECRET_BYTES = 32;

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Option(
            names = {"--name", "--nom"},
            required = true,
            paramLabel = "NAME")
    private String name = "";

    @Option(
            names = {"--office", "--siège"},
            required = true,
            paramLabel = "ADDRESS")
    private String office = "";

    @Option(names = "--rna", paramLabel = "NUMBER")
    private Optional<String> rna = Optional.empty();

    @Option(
            names = {"--keeper", "--tenu-par"},
            required = true,
            paramLabel = "MEMBER")
    private Optional<MemberId> keeper = Optional.empty();

    @Option(
            names = {"--bylaws", "--statuts"},
            paramLabel = "BYLAWS")
    private String bylaws = Bylaws.collegial().name();

    @Option(
            names = {"--since", "--depuis"},
            paramLabel = "DATE")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = {"--zone", "--fuseau"},
            paramLabel = "ZONE")
    private ZoneId zone = ZoneId.of("Europe/Paris");

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Path path = folder.path();
        if (Files.exists(path.resolve("association.csv"))) {
            throw new NotNowException(Phrase.of("init.there-already").with(path.toString()));
        }
        Files.createDirectories(path);
        Locale language = telling.lexicon().language();
        List<Fault> faults = folder.desk()
                .enter(
                        FolderEntries.beginning(
                                UUID.randomUUID(),
                                name,
                                office,
                                rna,
                                language.getLanguage(),
                                zone.getId(),
                                bylaws,
                                since.orElseGet(() -> LocalDate.now(zone)),
                                keeper.orElseThrow(),
                                secret()),
                        telling::wrote)
                .faults();
        if (!faults.isEmpty()) {
            throw new FaultyFolderException(faults);
        }
        telling.say(Phrase.of("init.done").with(name).with(path.toString()));
        return telling.done();
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
