package org.collegium.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collegium.association.Association;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.MeetingId;
import org.collegium.register.Hash;
import org.collegium.reporting.Clock;
import org.collegium.reporting.Prose;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** How a document speaks: its own words in its language, and what people wrote in the language of the record. */
final class Wording {

    private static final Pattern AFTER_NUMBER = Pattern.compile("(?<=\\d) (?=\\p{L})");

    private static final String VOTERS = "minutes.base.voters";

    private final Lexicon lexicon;
    private final Clock clock;
    private final Association association;
    private final Locale record;

    Wording(Association association, Locale language) {
        this(association, ReportLexicon.of(language));
    }

    /** The words of a meeting of an organ: in a general meeting every member in good standing is in office. */
    static Wording of(Organ organ, Association association, Locale language) {
        Lexicon words = ReportLexicon.of(language);
        return new Wording(
                association,
                organ == Organ.GENERAL_MEETING
                        ? words.where("base.IN_OFFICE", VOTERS).where("base.SEATS", VOTERS)
                        : words);
    }

    private Wording(Association association, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.clock = Clock.of(association);
        this.association = association;
        this.record = association.language();
    }

    String languageTag() {
        return lexicon.language().toLanguageTag();
    }

    String say(Phrase phrase) {
        return bound(lexicon.say(phrase));
    }

    String say(String key) {
        return bound(lexicon.say(key));
    }

    /** With numbers that are not parted from the word that follows by the end of a line. */
    private static String bound(String text) {
        return AFTER_NUMBER.matcher(text).replaceAll("\u00a0");
    }

    Text text(Phrase phrase) {
        return Text.of(say(phrase));
    }

    Text text(String key) {
        return Text.of(say(key));
    }

    /** Whose document it is: name, registered office, and number in the national register where there is one. */
    Text letterhead() {
        Phrase unregistered =
                Phrase.of("minutes.association").with(association.name()).with(association.registeredOffice());
        return text(association
                .registration()
                .map(number -> Phrase.of("minutes.association-registered")
                        .with(association.name())
                        .with(association.registeredOffice())
                        .with(number))
                .orElse(unregistered));
    }

    /** The title of an item, with a word for one that is not for everybody. */
    Text title(AgendaItem item) {
        Text title = recorded(item.title());
        return item.isConfidential() ? title.plain(say("minutes.closed-doors")) : title;
    }

    /** The title of an item, or that it is confidential where a copy leaves it out. */
    Text titleOrSecret(AgendaItem item) {
        return item.title().isEmpty() ? text("minutes.confidential") : title(item);
    }

    /** When, by whom and by what means a sitting was called, or a question sent. */
    Text convened(Convocation convocation) {
        MeetingId meeting = convocation.id();
        String key = meeting.isConsultation()
                ? "minutes.convened.1.consultation"
                : "minutes.convened." + Math.min(meeting.convocation(), 2);
        Text sent = text(Phrase.of(key).with(convocation.sentOn()).with(name(convocation.convenor())));
        return convocation
                .means()
                .map(means -> sent.plain(", ").followedBy(recorded(means)))
                .orElse(sent);
    }

    /** What somebody wrote, marked with its language where the document speaks another. */
    Text recorded(String words) {
        String set = bound(Prose.typeset(words, record));
        return isForeign() ? Text.empty().foreign(set, record.toLanguageTag()) : Text.of(set);
    }

    /** A name as the typography of the record sets it. */
    String name(Holder holder) {
        return Prose.typeset(holder.name(), record);
    }

    /** The name of a seat's holder under a roll, with who votes for it by proxy; its number where nobody holds it. */
    String seat(Seat seat, Roll roll) {
        return roll.standing(seat).map(standing -> seat(standing, roll)).orElse("");
    }

    private String seat(Roll.Standing standing, Roll roll) {
        return standing.holder()
                        .map(this::name)
                        .orElse(Integer.toString(standing.seat().number()))
                + standing.proxy()
                        .flatMap(roll::standing)
                        .flatMap(Roll.Standing::holder)
                        .map(holder -> say(Phrase.of("minutes.by").with(name(holder))))
                        .orElse("");
    }

    /**
     * How many seats stand in a state, and whose they are; empty where none does.
     *
     * @param family the beginning of the key, which the name of the state ends
     */
    Optional<Text> seats(String family, SeatState state, Roll roll) {
        String names = roll.standings().stream()
                .filter(standing -> standing.state() == state)
                .map(standing -> seat(standing, roll))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(text(
                        Phrase.of(family + state.name()).with(roll.count(state)).with(names)));
    }

    /** That what people wrote stands in another language than the document; empty where it does not. */
    Optional<Text> foreignRecord() {
        return isForeign() ? Optional.of(text(writtenIn())) : Optional.empty();
    }

    /** Only French and English have a name in every language; another is told by the name that it gives itself. */
    private Phrase writtenIn() {
        String key = "minutes.language." + record.getLanguage();
        return lexicon.patterns().containsKey(key)
                ? Phrase.of(key)
                : Phrase.of("minutes.language.other")
                        .with(ReportLexicon.of(record).say("language.name"));
    }

    private boolean isForeign() {
        return !lexicon.language().getLanguage().equals(record.getLanguage());
    }

    /** A fact under a label of minutes. */
    Fact fact(String label, Phrase value) {
        return new Fact(text("minutes.label." + label), text(value));
    }

    /** A fact under a label of minutes. */
    Fact fact(String label, Text value) {
        return new Fact(text("minutes.label." + label), value);
    }

    /** A hash under a label of minutes. */
    Fact hash(String label, Hash hash) {
        return new Fact(text("minutes.label." + label), Text.empty().mono(hash.hex()));
    }

    LocalDate day(Instant at) {
        return clock.day(at);
    }

    LocalTime hour(Instant at) {
        return clock.hour(at);
    }
}
