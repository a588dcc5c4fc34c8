package org.collegium.secretary.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.collegium.archive.Deed;
import org.collegium.association.Association;
import org.collegium.council.Council;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.register.Register;
import org.collegium.reporting.csv.Row;
import org.collegium.review.Remark;
import org.collegium.review.Review;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;

/**
 * The reviews of minutes, each line carried out in the order of time: what a review refuses is a fault. Of a version that
 * was sent before the tables were last corrected a folder knows the hour alone.
 */
final class ReviewsTables {

    private static final Map<String, String> CELLS_OF_SENDING = Map.of("review.other-version", "version");
    private static final Map<String, String> CELLS_OF_REMARK =
            Map.of("review.not-sent", "version", "review.no-item", "point");

    private final Association association;
    private final Council council;
    private final People people;
    private final List<Meeting.Closed> sittings;
    private final Map<MeetingId, Review> reviews = new HashMap<>();
    private final List<Contents.Told> told = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    /** What cannot be followed, once a fault leaves open what was sent. */
    private final Set<MeetingId> lost = new HashSet<>();

    /** What a line does at its hour. */
    private record Step(Instant at, Runnable taking) {}

    private ReviewsTables(Association association, Council council, People people, List<Meeting.Closed> sittings) {
        this.association = association;
        this.council = council;
        this.people = people;
        this.sittings = sittings;
    }

    /** What was sent and answered, in the order of time. */
    static List<Contents.Told> read(
            Tables tables, Association association, Council council, People people, SittingsTables held) {
        ReviewsTables reading = new ReviewsTables(association, council, people, held.closed());
        List<Row> sendings = tables.rowsIfAny("relectures.csv", "séance", "version", "envoyée le", "par");
        List<Row> remarks = tables.rowsIfAny("remarques.csv", "séance", "version", "point", "membre", "le", "remarque");
        sendings.forEach(row -> reading.sitting(row, held).ifPresent(sitting -> reading.sending(row, sitting)));
        remarks.forEach(row -> reading.sitting(row, held).ifPresent(sitting -> reading.remark(row, sitting)));
        reading.steps.stream()
                .sorted(Comparator.comparing(Step::at))
                .forEach(step -> step.taking().run());
        return List.copyOf(reading.told);
    }

    private Optional<Meeting.Closed> sitting(Row row, SittingsTables held) {
        Optional<MeetingId> id = Cells.meeting(row, "séance");
        id.filter(unknown -> !held.isListed(unknown))
                .ifPresent(unknown -> row.fault("séance", Phrase.of("folder.no-sitting")));
        return id.flatMap(known ->
                sittings.stream().filter(closed -> closed.id().equals(known)).findFirst());
    }

    private void sending(Row row, Meeting.Closed sitting) {
        Optional<Integer> version = Cells.numberFrom1(row, "version");
        Optional<Instant> at = moment(row, "envoyée le");
        Optional<MemberId> by = at.flatMap(hour -> seated(row, "par", hour));
        if (Found.all(version, at, by)) {
            Deed deed = new Deed.SendForReview(sitting.id(), version.get());
            steps.add(new Step(
                    at.get(),
                    () -> take(
                            row,
                            sitting,
                            new Contents.Told(sitting.id(), by.get(), at.get(), deed),
                            (review, minutes) -> review.send(version.get(), minutes, by.get(), at.get()),
                            CELLS_OF_SENDING,
                            "envoyée le")));
        }
    }

    private void remark(Row row, Meeting.Closed sitting) {
        Optional<Integer> version = Cells.numberFrom1(row, "version");
        Optional<Integer> item = row.text("point").isEmpty() ? Optional.empty() : Cells.numberFrom1(row, "point");
        Optional<Instant> at = moment(row, "le");
        Optional<MemberId> by = at.flatMap(hour -> seated(row, "membre", hour));
        Optional<String> words = Optional.of(row.text("remarque")).filter(text -> !text.isBlank());
        if (item.isPresent() && words.isEmpty()) {
            row.faultExpecting("remarque", Phrase.of("expected.words"));
        } else if (Found.all(version, at, by)
                && (item.isPresent() || row.text("point").isEmpty())) {
            Remark remark = new Remark(version.get(), item, by.get(), at.get(), words);
            Deed deed = new Deed.RemarkOn(sitting.id(), version.get(), item, words);
            steps.add(new Step(
                    at.get(),
                    () -> take(
                            row,
                            sitting,
                            new Contents.Told(sitting.id(), by.get(), at.get(), deed),
                            (review, minutes) -> review.add(remark, minutes),
                            CELLS_OF_REMARK,
                            "le")));
        }
    }

    private void take(
            Row row,
            Meeting.Closed sitting,
            Contents.Told act,
            BiFunction<Review, Minutes, Answer<Review>> step,
            Map<String, String> cells,
            String cellOfTime) {
        if (lost.contains(sitting.id())) {
            return;
        }
        Review before = reviews.getOrDefault(sitting.id(), Review.none(sitting.id()));
        Answer<Review> answer = step.apply(before, minutes(sitting, act.at()));
        answer.refusal().map(Refusal::reason).ifPresent(why -> {
            row.fault(cells.getOrDefault(why.key(), cellOfTime), why);
            if (act.deed() instanceof Deed.SendForReview) {
                lost.add(sitting.id());
            }
        });
        if (answer instanceof Answer.Granted<Review> yes) {
            if (yes.value().equals(before)) {
                row.fault("version", Phrase.of("folder.doubled"));
            }
            reviews.put(sitting.id(), yes.value());
            told.add(act);
        }
    }

    /** The minutes as they were at an hour: approved, once the sitting that did so closed. */
    private Minutes minutes(Meeting.Closed sitting, Instant at) {
        List<Meeting.Closed> until =
                sittings.stream().filter(held -> !held.closedAt().isAfter(at)).toList();
        return Minutes.of(sitting, until, Register.empty());
    }

    private Optional<Instant> moment(Row row, String column) {
        return Cells.dayAndHour(row, column)
                .map(time -> time.atZone(association.zone()).toInstant());
    }

    private Optional<MemberId> seated(Row row, String column, Instant at) {
        Optional<Member> member = people.member(row, column);
        member.filter(known -> !isSeated(known, at))
                .ifPresent(stranger -> row.fault(
                        column,
                        Phrase.of("folder.no-seat")
                                .with(stranger.name())
                                .with(at.atZone(association.zone()).toLocalDate())));
        return member.filter(known -> isSeated(known, at)).map(Member::id);
    }

    private boolean isSeated(Member member, Instant at) {
        return council.isSeated(member.id(), at.atZone(association.zone()).toLocalDate());
    }
}
