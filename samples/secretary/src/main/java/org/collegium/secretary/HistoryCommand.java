package org.collegium.secretary;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.collegium.archive.Holdings;
import org.collegium.archive.Subject;
import org.collegium.archive.Trace;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.register.Json;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says who did what when, as the audit trail has it: all of it, or the history of one thing. */
@Command(name = "history", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2)
final class HistoryCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NONE = 1;

    /** An enrolment is about as many as there are members. */
    private static final int MOST_NAMED = 5;

    /** Of which a record has one alone, so that nobody needs to be told which. */
    private static final Set<Subject.Kind> THE_ONLY_ONE =
            Set.of(Subject.Kind.ASSOCIATION, Subject.Kind.COMMONS, Subject.Kind.ROLL);

    @Parameters(arity = "0..1", paramLabel = "WHAT", descriptionKey = "what")
    private Optional<String> what = Optional.empty();

    @Mixin
    private OneRecord record = new OneRecord();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        return record.read(this::tell);
    }

    private int tell(Holdings holdings) {
        Members members = holdings.members();
        boolean isMember =
                what.filter(reference -> isMember(reference, members)).isPresent();
        List<Trace> traces = holdings.trail().traces().stream()
                .filter(trace -> what.isEmpty() || isAbout(trace, what.get(), isMember))
                .toList();
        ZoneId zone = holdings.association().orElseThrow().zone();
        traces.forEach(trace -> telling.say(line(trace, members, zone)));
        return traces.isEmpty()
                ? telling.refuse(NONE, Phrase.of("history.none").with(what.orElse("")))
                : telling.answer(
                        DONE, Json.object().with("traces", traces.stream().map(HistoryCommand::facts)));
    }

    private static Json.Fields facts(Trace trace) {
        return Json.object()
                .with("number", trace.number())
                .with("act", trace.id().toString())
                .with("actor", trace.actor().value())
                .with("at", trace.at().toString())
                .with("deed", trace.deed())
                .with(
                        "about",
                        trace.about().stream()
                                .map(subject -> Json.object()
                                        .with("kind", subject.kind().name())
                                        .with("reference", subject.reference())))
                .with("hash", trace.hash().hex());
    }

    private static boolean isMember(String reference, Members members) {
        return StreamSupport.stream(members.spliterator(), false)
                .anyMatch(member -> member.id().value().equals(reference));
    }

    private static boolean isAbout(Trace trace, String reference, boolean isMember) {
        return trace.about().stream().map(Subject::reference).anyMatch(reference::equals)
                || (isMember && trace.isAbout(new Subject(Subject.Kind.MEMBER, reference)));
    }

    private Phrase line(Trace trace, Members members, ZoneId zone) {
        List<String> subjects = trace.about().stream()
                .filter(subject -> !THE_ONLY_ONE.contains(subject.kind()))
                .map(Subject::reference)
                .toList();
        Phrase line = Phrase.of(subjects.isEmpty() ? "history.line" : "history.line-about")
                .with(trace.at().atZone(zone).toLocalDate())
                .with(trace.at().atZone(zone).toLocalTime().withNano(0))
                .with(members.member(trace.actor())
                        .map(Member::name)
                        .orElse(trace.actor().value()))
                .with(Phrase.of("deed." + trace.deed()));
        return subjects.isEmpty() ? line : line.with(named(subjects));
    }

    private String named(List<String> subjects) {
        String first = subjects.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = subjects.size() - MOST_NAMED;
        return more > 0
                ? telling.lexicon()
                        .say(Phrase.of("history.and-more").with(first).with(more))
                : first;
    }
}
