package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.register.Json;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.signature.Signatory;
import org.collegium.reporting.signature.Signer;
import org.collegium.reporting.signature.SigningKey;
import org.collegium.words.Phrase;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The key with which a command signs, where it is given one. Its password never stands on the command line. */
final class Signing {

    /** As OpenSSL and browsers print one. */
    private static final HexFormat FINGERPRINT = HexFormat.ofDelimiter(":").withUpperCase();

    private static final String KEY = "--key";
    private static final String VARIABLE = "--key-password-env";
    private static final String TYPED = "--key-password";

    @Option(names = KEY, paramLabel = "FILE")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--key-alias", paramLabel = "NAME")
    private Optional<String> alias = Optional.empty();

    @Option(names = VARIABLE, paramLabel = "VARIABLE")
    private Optional<String> variable = Optional.empty();

    @Option(names = TYPED, interactive = true, arity = "0", prompt = TYPED + ": ", paramLabel = "")
    private char[] typed = new char[0];

    @Option(names = "--signed-at", paramLabel = "INSTANT")
    private Optional<Instant> at = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /**
     * Who signs; empty where nobody does.
     *
     * @throws UnreadableException where the key cannot be read, or is not valid at that hour
     * @throws MissingParameterException where the key or its password is not given
     */
    Optional<Signer> signer() throws IOException {
        if (key.isPresent()) {
            return Optional.of(signer(key.get()));
        }
        if (alias.isPresent() || variable.isPresent() || typed.length > 0 || at.isPresent()) {
            throw missing(KEY);
        }
        return Optional.empty();
    }

    /** By what its signatures are known. */
    static Phrase told(Signatory signatory) {
        return with(Phrase.of("signing.by"), signatory);
    }

    /** A sentence about a signature that ends with what its certificate says. */
    static Phrase with(Phrase sentence, Signatory signatory) {
        return sentence.with(signatory.subject())
                .with(FINGERPRINT.formatHex(
                        HexFormat.of().parseHex(signatory.fingerprint().hex())))
                .with(signatory.from())
                .with(signatory.until());
    }

    /** The same for programs. */
    static Json.Fields facts(Signatory signatory) {
        return Json.object()
                .with("subject", signatory.subject())
                .with("fingerprint", signatory.fingerprint().hex())
                .with("from", signatory.from().toString())
                .with("until", signatory.until().toString());
    }

    private Signer signer(Path file) throws IOException {
        char[] password = variable.map(Signing::valueOf).orElse(typed);
        if (variable.isEmpty() && password.length == 0) {
            throw missing(VARIABLE, TYPED);
        }
        try {
            Instant hour = at.orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
            return SigningKey.read(file, password, alias).at(hour);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static char[] valueOf(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .orElseThrow(() ->
                        new UnreadableException(Phrase.of("signing.no-variable").with(variable)))
                .toCharArray();
    }

    private MissingParameterException missing(String... options) {
        List<ArgSpec> missing =
                Stream.of(options).<ArgSpec>map(spec::findOption).toList();
        return new MissingParameterException(spec.commandLine(), missing, String.join(", ", options));
    }
}
