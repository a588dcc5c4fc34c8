package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.collegium.register.Json;
import org.collegium.secretary.judge.Cases;
import org.collegium.secretary.judge.Difference;
import org.collegium.secretary.judge.JudgedCase;
import org.collegium.vote.Verdict;
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
    private Telling telling = new Telling();

    private int cases;
    private int disagreeing;
    private final List<Json> told = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = telling.lexicon();
        Cases.judge(file, judged -> report(judged, lexicon));
        // The same in every language, for programs that read it.
        telling.say(cases + " cases, " + disagreeing + " disagree");
        return telling.answer(
                disagreeing == 0 ? AGREES : DISAGREES,
                Json.object()
                        .with("cases", cases)
                        .with("disagreeing", disagreeing)
                        .with("votes", told.stream()));
    }

    private void report(JudgedCase judged, Lexicon lexicon) {
        cases++;
        if (cases % Progress.SHOWN_EVERY == 0) {
            telling.working(Phrase.of("judge.judging").with(cases));
        }
        if (explain) {
            telling.say(lexicon.say(Phrase.of("judge.verdict")
                    .with(judged.id())
                    .with(judged.verdict().explain(lexicon.language()))));
        }
        if (judged.disagrees()) {
            disagreeing++;
        }
        if (telling.isToPrograms() && (explain || judged.disagrees())) {
            told.add(facts(judged, lexicon));
        }
        for (Difference difference : judged.differences()) {
            telling.say(lexicon.say(Phrase.of("judge.differs")
                    .with(judged.id())
                    .with(difference.what())
                    .with(difference.expected())
                    .with(difference.computed())));
        }
    }

    private Json.Fields facts(JudgedCase judged, Lexicon lexicon) {
        Verdict verdict = judged.verdict();
        Json.Fields facts = Json.object()
                .with("id", judged.id())
                .with("outcome", verdict.outcome().name())
                .with(
                        "differences",
                        judged.differences().stream()
                                .map(difference -> Json.object()
                                        .with("what", difference.what())
                                        .with("expected", difference.expected())
                                        .with("computed", difference.computed())));
        return explain ? facts.with("says", verdict.explain(lexicon.language())) : facts;
    }
}
