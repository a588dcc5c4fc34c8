package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Examination;
import org.collegium.bylaws.Observation;
import org.collegium.bylaws.Peculiarity;
import org.collegium.register.Json;
import org.collegium.reporting.exchange.BylawsJson;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Examines bylaws and says, matter by matter, what their rules do that may not have been meant. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class BylawsCheckCommand implements Callable<Integer> {

    private static final int SOUND = 0;
    private static final int SERIOUS = 1;
    private static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Answer<Examination> examined = read().then(Examination::of);
        if (examined.refusal().isPresent()) {
            return telling.refuse(UNREADABLE, examined.refusal().get().reason());
        }
        Examination examination = examined.orElseThrow();
        Lexicon lexicon = telling.lexicon();
        if (!examination.seats().isEmpty()) {
            telling.say(lexicon.say("check.seats"));
            examination.seats().forEach(observation -> say(observation.finding(), lexicon));
        }
        examination.parts().forEach(part -> say(part, lexicon));
        telling.say(lexicon.say(examination.isSerious() ? "check.trouble" : "check.sound"));
        return telling.answer(examination.isSerious() ? SERIOUS : SOUND, facts(examination));
    }

    private Json.Fields facts(Examination examination) {
        Sentences sentences = telling.sentences();
        return Json.object()
                .with(
                        "seats",
                        examination.seats().stream()
                                .map(seen -> facts(seen.peculiarity(), sentences.of(seen.finding()))))
                .with(
                        "rules",
                        examination.parts().stream()
                                .map(part -> Json.object()
                                        .with(
                                                "matters",
                                                part.matters().stream().map(matter -> new Json.Text(matter.name())))
                                        .with("observations", facts(part.observations(), sentences))
                                        .with("onSecondConvocation", facts(part.onSecondConvocation(), sentences))));
    }

    private static Stream<Json> facts(List<Observation> observations, Sentences sentences) {
        return observations.stream().map(seen -> facts(seen.peculiarity(), sentences.of(seen.finding())));
    }

    private static Json facts(Peculiarity peculiarity, Json.Fields finding) {
        return finding.with("peculiarity", peculiarity.name());
    }

    private Answer<Bylaws> read() {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            return Bylaws.named(file)
                    .map(Answer::granted)
                    .orElseGet(() ->
                            Answer.refused(Phrase.of("check.no-file").with(file).with(names())));
        }
        try {
            return BylawsJson.read(String.valueOf(path.getFileName()), Files.readString(path));
        } catch (IOException failure) {
            return Answer.refused(Phrase.of("check.unreadable").with(file).with(String.valueOf(failure.getMessage())));
        }
    }

    private void say(Examination.Part part, Lexicon lexicon) {
        telling.say(matters(part, lexicon));
        part.observations().forEach(observation -> say(observation.finding(), lexicon));
        if (!part.onSecondConvocation().isEmpty()) {
            telling.say(lexicon.say("check.second"));
            part.onSecondConvocation().forEach(observation -> say(observation.finding(), lexicon));
        }
    }

    private void say(Finding finding, Lexicon lexicon) {
        telling.say(lexicon.say(Phrase.of("check.finding")
                .with(Phrase.of("gravity", finding.gravity()))
                .with(finding.says())));
    }

    private static String matters(Examination.Part part, Lexicon lexicon) {
        return part.matters().stream()
                .map(matter -> lexicon.say(Phrase.of("matter", matter)))
                .collect(Collectors.joining(", "));
    }

    private static String names() {
        return Bylaws.presets().stream().map(Bylaws::name).collect(Collectors.joining(", "));
    }
}
