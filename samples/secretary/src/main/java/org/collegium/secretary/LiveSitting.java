package org.collegium.secretary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.meeting.TakenOff;
import org.collegium.member.Member;
import org.collegium.secretary.folder.Contents;
import org.collegium.secretary.folder.Entry;
import org.collegium.words.Phrase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sitting that is being held, as its folder tells it, and what is entered of it. */
final class LiveSitting {

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Option(
            names = {"--at", "--à"},
            paramLabel = "HOUR",
            descriptionKey = "meeting.at")
    private Optional<LocalTime> at = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    /**
     * The sitting in session, when something is to be entered of it.
     *
     * @param contents what the folder tells
     * @param open the sitting
     */
    record Standing(Contents contents, Meeting.Open open) {

        MeetingId id() {
            return open.id();
        }

        /** What it is to deal with. */
        List<AgendaItem> agenda() {
            return open.sitting().convocation().agenda();
        }

        /** Somebody who is named. */
        Member one(String name) {
            return new Who(contents.members()).one(name);
        }

        /** Those who are named, between commas. */
        List<Member> all(List<String> words) {
            return new Who(contents.members()).all(words);
        }

        /** How the places stand at an hour. */
        Roll rollAt(LocalTime hour) {
            return open.sitting().attendance().rollAt(open.sitting().composition(), instant(hour));
        }

        /** How the places stand at an hour for who decides an item. */
        Roll rollFor(int item, LocalTime hour) {
            return open.sitting().attendance().rollFor(item, open.sitting().composition(), instant(hour));
        }

        /** The time of an hour. */
        Instant instant(LocalTime hour) {
            return id().date()
                    .atTime(hour)
                    .atZone(contents.association().zone())
                    .toInstant();
        }

        /** The first whole minute in which nothing was deliberated any more. */
        private LocalTime afterDeliberation() {
            Sitting sitting = open.sitting();
            ZoneId zone = contents.association().zone();
            return Stream.of(
                            sitting.votes().stream().map(HeldVote::closedAt),
                            sitting.elections().stream().map(HeldElection::closedAt),
                            sitting.consensuses().stream().map(SoughtConsensus::reachedAt),
                            sitting.takenOff().stream().map(TakenOff::at))
                    .flatMap(Function.identity())
                    .max(Comparator.naturalOrder())
                    .map(last -> last.atZone(zone).toLocalTime().plusMinutes(1))
                    .orElse(LocalTime.MIN);
        }
    }

    DeskFolder folder() {
        return folder;
    }

    /** The one in session. */
    Standing standing() {
        return standing(folder.contents());
    }

    /** The same, when something is to be entered of an item of its agenda. */
    Standing standingAt(int item) {
        Standing standing = standing();
        List<AgendaItem> agenda = standing.agenda();
        if (agenda.stream().noneMatch(each -> each.number() == item)) {
            throw new NotNowException(Phrase.of("meeting.no-item").with(item));
        }
        return standing;
    }

    /** The one in session, in what a folder tells. */
    static Standing standing(Contents contents) {
        Meeting.Open open = contents.pending().stream()
                .filter(Meeting.Open.class::isInstance)
                .map(Meeting.Open.class::cast)
                .findFirst()
                .orElseThrow(() -> new NotNowException(Phrase.of("meeting.none-open")));
        return new Standing(contents, open);
    }

    /** The hour that was given, or now on the day of the sitting in session. */
    LocalTime hour(Standing standing) {
        return hour(standing.id(), standing.contents());
    }

    /** The hour that was given, or now on the day of the sitting. */
    LocalTime hour(MeetingId sitting, Contents contents) {
        return at.orElseGet(() -> now(sitting, contents));
    }

    /** The same for what nobody does while something is deliberated: now is then the minute after it. */
    LocalTime hourOfMovement(Standing standing) {
        return at.orElseGet(() -> {
            LocalTime now = now(standing.id(), standing.contents());
            LocalTime after = standing.afterDeliberation();
            return now.isBefore(after) ? after : now;
        });
    }

    private static LocalTime now(MeetingId sitting, Contents contents) {
        ZoneId zone = contents.association().zone();
        if (!sitting.date().equals(LocalDate.now(zone))) {
            throw new NotNowException(Phrase.of("meeting.hour-needed").with(sitting.date()));
        }
        return LocalTime.now(zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Enters something, says it, and who is there then. */
    int enter(Entry entry, Phrase done, LocalTime hour) {
        Standing standing = standing(folder.enter(entry, telling));
        telling.say(done);
        telling.say(there(standing.rollAt(hour)));
        return telling.done();
    }

    /** Enters something, and says it. */
    int enter(Entry entry, Phrase done) {
        folder.enter(entry, telling);
        telling.say(done);
        return telling.done();
    }

    /** Enters something of the sitting in session, and tells that sitting then. */
    Sitting entered(Entry entry) {
        return standing(folder.enter(entry, telling)).open().sitting();
    }

    /** How it speaks. */
    Telling telling() {
        return telling;
    }

    /** How many are there, or represented. */
    static Phrase there(Roll roll) {
        return Phrase.of("meeting.there")
                .with(roll.count(SeatState.PRESENT))
                .with(roll.count(SeatState.REPRESENTED))
                .with(roll.standings().size() - roll.count(SeatState.VACANT));
    }
}
