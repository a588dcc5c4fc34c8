package org.collegium.secretary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.collegium.archive.Holdings;
import org.collegium.archive.Stored;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.minutes.Minutes;
import org.collegium.register.Json;
import org.collegium.review.Remark;
import org.collegium.review.Review;
import org.collegium.review.Version;
import org.collegium.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says for the council how far the minutes of a sitting have come: the versions sent for review and the answers. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "SITTING", descriptionKey = "sitting")
    private Optional<MeetingId> asked = Optional.empty();

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--version-sent", paramLabel = "NUMBER")
    private Optional<Integer> version = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        return record.read(this::tell);
    }

    private int tell(Holdings holdings) {
        MeetingId sitting = asked.orElseThrow();
        Optional<Meeting.Closed> held = holdings.sitting(sitting).map(Stored::value);
        if (held.isEmpty()) {
            return telling.refuse(REFUSED, Phrase.of("archive.no-such-sitting").with(sitting.toString()));
        }
        Review review = holdings.review(sitting);
        if (version.isPresent()) {
            return review.version(version.get())
                    .map(sent -> tell(sitting, sent))
                    .orElseGet(() -> telling.refuse(
                            REFUSED,
                            Phrase.of("review.not-sent").with(version.get()).with(sitting.toString())));
        }
        Minutes minutes = Minutes.of(held.get(), holdings.sittings(), holdings.register());
        List<Holder> awaited = minutes.approval().isPresent()
                ? List.of()
                : review.last().map(sent -> awaited(sent, review, holdings)).orElse(List.of());
        told(sitting, minutes, review, awaited, holdings).forEach(telling::say);
        return telling.answer(DONE, facts(sitting, minutes, review, awaited));
    }

    private int tell(MeetingId sitting, Version sent) {
        telling.say(sent.content());
        return telling.answer(
                DONE,
                Json.object()
                        .with("sitting", sitting.toString())
                        .with("version", sent.number())
                        .with("content", sent.content()));
    }

    private static Json.Fields facts(MeetingId sitting, Minutes minutes, Review review, List<Holder> awaited) {
        return Json.object()
                .with("sitting", sitting.toString())
                .with("stage", review.stage(minutes).name())
                .with("versions", review.versions().stream().map(sent -> facts(sent, review)))
                .with(
                        "awaited",
                        awaited.stream().map(holder -> new Json.Text(holder.id().value())));
    }

    private static Json.Fields facts(Version sent, Review review) {
        return Json.object()
                .with("version", sent.number())
                .with("sentAt", sent.sentAt().toString())
                .with("sentBy", sent.sentBy().value())
                .with(
                        "partsUnlike",
                        review.version(sent.number() - 1)
                                .map(sent::partsUnlike)
                                .map(parts -> Json.array(parts.stream().map(Json.Whole::new))))
                .with(
                        "remarks",
                        review.remarks().stream()
                                .filter(remark -> remark.version() == sent.number())
                                .map(ReviewCommand::facts));
    }

    private static Json.Fields facts(Remark remark) {
        return Json.object()
                .with("by", remark.by().value())
                .with("at", remark.at().toString())
                .with("item", remark.item().map(Json.Whole::new))
                .with("words", remark.words());
    }

    private static List<Phrase> told(
            MeetingId sitting, Minutes minutes, Review review, List<Holder> awaited, Holdings holdings) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(
                Phrase.of("review.stage").with(sitting.date()).with(Phrase.of("review-stage", review.stage(minutes))));
        review.versions().forEach(sent -> phrases.addAll(told(sent, review, holdings)));
        if (!awaited.isEmpty()) {
            phrases.add(Phrase.of("review.awaited")
                    .with(awaited.stream().map(Holder::name).collect(Collectors.joining(", "))));
        }
        return phrases;
    }

    private static List<Phrase> told(Version sent, Review review, Holdings holdings) {
        ZoneId zone = holdings.association().orElseThrow().zone();
        Members members = holdings.members();
        LocalDate day = sent.sentAt().atZone(zone).toLocalDate();
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(Phrase.of("review.version")
                .with(sent.number())
                .with(day)
                .with(sent.sentAt().atZone(zone).toLocalTime())
                .with(name(sent.sentBy(), members)));
        review.version(sent.number() - 1)
                .map(sent::partsUnlike)
                .map(ReviewCommand::differences)
                .ifPresent(phrases::add);
        review.remarks().stream()
                .filter(remark -> remark.version() == sent.number())
                .map(remark -> told(remark, name(remark.by(), members)))
                .forEach(phrases::add);
        return phrases;
    }

    /** Who was on the council when a version was sent, and has not answered it. */
    private static List<Holder> awaited(Version sent, Review review, Holdings holdings) {
        ZoneId zone = holdings.association().orElseThrow().zone();
        LocalDate day = sent.sentAt().atZone(zone).toLocalDate();
        return holdings.council().compositionOn(day, holdings.members()).holders().stream()
                .filter(holder -> review.of(holder.id(), sent.number()).isEmpty())
                .toList();
    }

    private static Phrase differences(List<Integer> parts) {
        List<Integer> items = parts.stream().filter(part -> part > 0).toList();
        String numbers = items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return items.isEmpty()
                ? Phrase.of(parts.isEmpty() ? "review.same" : "review.other-head")
                : Phrase.of("review.other-items").with(items.size()).with(numbers);
    }

    private static Phrase told(Remark remark, String name) {
        return remark.words()
                .map(words -> remark.item()
                        .map(item -> Phrase.of("review.remark-on-item")
                                .with(name)
                                .with(item)
                                .with(words))
                        .orElseGet(() -> Phrase.of("review.remark").with(name).with(words)))
                .orElseGet(() -> Phrase.of("review.nothing-to-say").with(name));
    }

    private static String name(MemberId id, Members members) {
        return members.member(id).map(Member::name).orElse(id.value());
    }
}
