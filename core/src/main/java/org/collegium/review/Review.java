package org.collegium.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The review of the minutes of one sitting: the versions sent and the remarks made on them. Both are added, never
 * changed. The record is corrected by recording the sitting again, and sent again as the next version.
 *
 * @param sitting whose minutes
 * @param versions those sent, in order
 * @param remarks what was answered, in the order in which it came
 * @since 0.1
 */
public record Review(MeetingId sitting, List<Version> versions, List<Remark> remarks) {

    public Review {
        versions = List.copyOf(versions);
        remarks = List.copyOf(remarks);
    }

    /** The review of minutes that were not sent yet. */
    public static Review none(MeetingId sitting) {
        return new Review(sitting, List.of(), List.of());
    }

    /** The version sent last. */
    public Optional<Version> last() {
        return version(versions.size());
    }

    /** The version of a number. */
    public Optional<Version> version(int number) {
        return versions.stream().filter(sent -> sent.number() == number).findFirst();
    }

    /**
     * Sends minutes as they stand now. Refused where they are approved already, before the sitting closed or the last
     * version was sent, and where another version than the next is meant.
     *
     * @param version its number, by which two who send at once notice each other; one that was sent changes nothing
     * @param minutes of the sitting
     * @param by who sends them
     */
    public Answer<Review> send(int version, Minutes minutes, MemberId by, Instant at) {
        if (version(version).isPresent()) {
            return Answer.granted(this);
        }
        if (version != versions.size() + 1) {
            return refused(Phrase.of("review.other-version").with(version).with(versions.size() + 1));
        }
        Instant earliest = last().map(Version::sentAt).orElse(minutes.sitting().closedAt());
        return approved(minutes)
                .or(() -> before(earliest, at))
                .map(Review::refused)
                .orElseGet(() -> Answer.granted(
                        new Review(sitting, with(versions, Version.of(version, at, by, minutes.parts())), remarks)));
    }

    /**
     * Adds a remark; one that repeats another changes nothing. Refused where its version was not sent before it or has
     * no such item, and once the minutes are approved.
     */
    public Answer<Review> add(Remark remark, Minutes minutes) {
        if (remarks.stream().anyMatch(remark::repeats)) {
            return Answer.granted(this);
        }
        Optional<Version> read = version(remark.version());
        if (read.isEmpty()) {
            return refused(Phrase.of("review.not-sent").with(remark.version()).with(sitting.toString()));
        }
        Version sent = read.get();
        Optional<Phrase> noItem = remark.item()
                .filter(item -> !sent.hasItem(item))
                .map(item -> Phrase.of("review.no-item").with(item).with(remark.version()));
        return approved(minutes)
                .or(() -> before(sent.sentAt(), remark.at()))
                .or(() -> noItem)
                .map(Review::refused)
                .orElseGet(() -> Answer.granted(new Review(sitting, versions, with(remarks, remark))));
    }

    /** The remarks of somebody on a version. */
    public List<Remark> of(MemberId member, int version) {
        return remarks.stream()
                .filter(remark -> remark.version() == version && remark.by().equals(member))
                .toList();
    }

    /** How far the minutes have come. */
    public Stage stage(Minutes minutes) {
        if (minutes instanceof Minutes.Sealed) {
            return Stage.SEALED;
        } else if (minutes instanceof Minutes.Approved) {
            return Stage.APPROVED;
        }
        Optional<Version> sent = last();
        boolean isSentSinceRefused = sent.filter(version -> minutes.refusal()
                        .filter(refusal -> !refusal.at().isBefore(version.sentAt()))
                        .isEmpty())
                .isPresent();
        if (minutes.refusal().isPresent() && !isSentSinceRefused) {
            return Stage.REFUSED;
        }
        return sent.map(version -> version.says(minutes.parts()) ? Stage.IN_REVIEW : Stage.CORRECTED)
                .orElse(Stage.DRAFTED);
    }

    /** The state of the minutes as it is printed: of a draft that was sent for review, which version it is. */
    public Phrase status(Minutes minutes) {
        return switch (stage(minutes)) {
            case IN_REVIEW -> sent(Phrase.of("minutes.in-review"), minutes);
            case CORRECTED -> sent(Phrase.of("minutes.corrected"), minutes);
            case DRAFTED, REFUSED, APPROVED, SEALED -> minutes.status();
        };
    }

    private Phrase sent(Phrase status, Minutes minutes) {
        Version sent = last().orElseThrow();
        ZoneId zone = minutes.sitting().sitting().convocation().association().zone();
        return status.with(sent.number()).with(sent.sentAt().atZone(zone).toLocalDate());
    }

    private Optional<Phrase> approved(Minutes minutes) {
        return minutes.approval()
                .map(approval -> Phrase.of("review.approved")
                        .with(sitting.toString())
                        .with(approval.by().date()));
    }

    private Optional<Phrase> before(Instant earliest, Instant at) {
        return at.isBefore(earliest)
                ? Optional.of(Phrase.of("review.too-early").with(sitting.toString()))
                : Optional.empty();
    }

    private static Answer<Review> refused(Phrase why) {
        return Answer.refused(why);
    }

    private static <T> List<T> with(Collection<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
