package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.collegium.secretary.judge.Cases;
import org.collegium.secretary.judge.Difference;
import org.collegium.secretary.judge.JudgedCase;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the votes of a file again and says where the file expects otherwise. */
@Command(name = "judge", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class JudgeCommand implements Callable<Integer> {

    private static final int AGREES = 0;
    private static final int DISAGREES = 1;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--explain")
    private boolean explain;

    @Mixin
    private Speech speech = new Speech();

    private int cases;
    private int disagreeing;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = speech.lexicon();
        Cases.judge(file, judged -> report(judged, lexicon));
        // The same in every language, for programs that read it.
        speech.say(cases + " cases, " + disagreeing + " disagree");
        return disagreeing == 0 ? AGREES : DISAGREES;
    }

    private void report(JudgedCase judged, Lexicon lexicon) {
        cases++;
        if (explain) {
            speech.say(lexicon.say(Phrase.of("judge.verdict")
                    .with(judged.id())
                    .with(judged.verdict().explain(lexicon.language()))));
        }
        if (judged.disagrees()) {
            disagreeing++;
        }
        for (Difference difference : judged.differences()) {
            speech.say(lexicon.say(Phrase.of("judge.differs")
                    .with(judged.id())
                    .with(difference.what())
                    .with(difference.expected())
                    .with(difference.computed())));
        }
    }
}
