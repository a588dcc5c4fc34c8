package org.collegium.secretary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.collegium.archive.StaleRevisionException;
import org.collegium.minutes.BrokenSealException;
import org.collegium.persistence.StoreException;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.pdf.MissingGlyphException;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What a command answers where it could not do its work: one sentence, and the exit code that {@link Collegium} tells. */
final class Failure implements CommandLine.IExecutionExceptionHandler {

    private static final int WRONGLY_ASKED = 2;
    private static final int FOUND = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        Lexicon lexicon = lexicon(command);
        List<Phrase> complaints = complaints(failure, lexicon);
        boolean isToPrograms = ScriptAnswer.isAsked(command);
        if (!isToPrograms) {
            new Progress(command.getOut(), lexicon).done();
        }
        complaints.forEach(complaint -> command.getErr().println(lexicon.say(complaint)));
        int exitCode = exitCode(failure, command);
        if (isToPrograms) {
            new ScriptAnswer(command.getCommandSpec(), exitCode, complaints, Optional.empty()).print(lexicon);
        }
        return exitCode;
    }

    private static int exitCode(Exception failure, CommandLine command) {
        if (failure instanceof BrokenSealException) {
            return FOUND;
        }
        boolean isWronglyAsked = failure instanceof OneRecord.NotOneRecordException
                || failure instanceof FaultyFolderException
                || failure instanceof NotNowException
                || failure instanceof MissingGlyphException
                || failure instanceof UnreadableException;
        return isWronglyAsked ? WRONGLY_ASKED : command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** All that is said, what is at fault in a folder first. */
    private static List<Phrase> complaints(Exception failure, Lexicon lexicon) throws Exception {
        List<Phrase> complaints = new ArrayList<>();
        if (failure instanceof FaultyFolderException faulty) {
            faulty.faults().forEach(fault -> complaints.add(fault.phrase()));
        }
        complaints.add(sentence(failure, lexicon));
        return complaints;
    }

    /** What is said; an error of the program itself is thrown on. */
    private static Phrase sentence(Exception failure, Lexicon lexicon) throws Exception {
        if (failure instanceof StoreException store) {
            return Phrase.of("record.failed").with(store.explain(lexicon.language()));
        }
        if (failure instanceof StaleRevisionException) {
            return Phrase.of("record.conflict");
        }
        if (failure instanceof BrokenSealException broken) {
            return Phrase.of("record.broken-seal")
                    .with(broken.sitting().toString())
                    .with(broken.entry());
        }
        if (failure instanceof FaultyFolderException faulty) {
            return Phrase.of("desk.faults").with(faulty.faults().size());
        }
        if (failure instanceof NotNowException notNow) {
            return Phrase.of("desk.refused").with(notNow.why());
        }
        if (failure instanceof OneRecord.NotOneRecordException notOne) {
            return notOne.phrase();
        }
        if (failure instanceof UnreadableException unreadable) {
            return unreadable.why();
        }
        if (failure instanceof MissingGlyphException unprintable) {
            return Phrase.of("year.unprintable")
                    .with(unprintable.characterName())
                    .with(unprintable.excerpt());
        }
        if (failure instanceof UncheckedIOException wrapped) {
            return FileTrouble.of(Objects.requireNonNull(wrapped.getCause()));
        }
        if (failure instanceof IOException trouble) {
            return FileTrouble.of(trouble);
        }
        throw failure;
    }

    /** In the language asked for, else in that of the machine. */
    private static Lexicon lexicon(CommandLine command) {
        Languages asked = Optional.ofNullable(command.getParseResult().matchedOption("--lang"))
                .map(option -> Languages.parse(option.stringValues().get(0)))
                .orElse(Languages.BOTH);
        return SecretaryLexicon.of(asked.spoken(Locale.getDefault()));
    }
}
