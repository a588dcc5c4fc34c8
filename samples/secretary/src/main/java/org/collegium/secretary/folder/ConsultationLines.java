package org.collegium.secretary.folder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.WrittenConsultation;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.reporting.csv.Row;
import org.collegium.vote.Choice;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;

/** The lines of a written consultation: its own, its one item, who stands back, and an answer each. */
final class ConsultationLines {

    private final SittingsTables.Lines lines;
    private final SittingsTables.Setting setting;
    private final Tables tables;
    private final Row row;

    ConsultationLines(SittingsTables.Lines lines, SittingsTables.Setting setting, Tables tables) {
        this.lines = lines;
        this.setting = setting;
        this.tables = tables;
        this.row = lines.sitting();
    }

    Optional<Meeting.Closed> close(Convocation convocation, DecisionNumber first) {
        reportStray();
        Optional<Motion.Proposed> motion = onlyMotion(convocation);
        Optional<Bylaws> bylaws = setting.bylaws().inForceOn(convocation.id().date());
        Optional<Instant> opened = Cells.hour(row, "ouverte")
                .map(hour -> instant(convocation.id().date().atTime(hour)));
        Optional<Instant> deadline = Cells.dayAndHour(row, "levée").map(this::instant);
        Optional<Holder> secretary = setting.people().holder(row, "secrétariat");
        if (bylaws.isEmpty()) {
            row.fault("séance", Phrase.of("folder.no-bylaws"));
        }
        if (!Found.all(motion, bylaws, opened, deadline, secretary)) {
            return Optional.empty();
        }
        Composition composition = convocation.electorate(
                setting.council().orElseThrow(), setting.people().members());
        return granted(WrittenConsultation.open(
                        motion.get(), composition, recused(composition), opened.get(), deadline.get(), bylaws.get()))
                .map(open -> answered(open, composition))
                .flatMap(open -> granted(open.close(deadline.get())))
                .map(closed -> closed.onRecord(convocation, composition, secretary.get(), summary(), first));
    }

    /** Nobody comes to a consultation, stands for anybody else, or does anything there but answer. */
    private void reportStray() {
        Stream.of(
                        lines.attendance(),
                        lines.proxies(),
                        lines.amendments(),
                        lines.consensus(),
                        lines.positions(),
                        lines.votes(),
                        lines.elections(),
                        lines.candidates(),
                        lines.counts(),
                        lines.setAside(),
                        lines.actions())
                .flatMap(List::stream)
                .forEach(stray -> stray.faultExpecting("séance", Phrase.of("folder.not-in-writing")));
    }

    /** The motion of the one item that a consultation asks about. */
    private Optional<Motion.Proposed> onlyMotion(Convocation convocation) {
        Optional<Motion.Proposed> motion = convocation
                .item(WrittenConsultation.ITEM)
                .flatMap(AgendaItem::motion)
                .filter(asked -> convocation.agenda().size() == 1);
        if (motion.isEmpty()) {
            row.fault("séance", Phrase.of("folder.one-motion"));
        }
        return motion;
    }

    private Optional<String> summary() {
        return lines.agenda().stream()
                .filter(item -> !item.text("résumé").isEmpty())
                .findFirst()
                .flatMap(item -> tables.text(item, "résumé"));
    }

    private Set<Seat> recused(Composition composition) {
        Set<Seat> recused = new HashSet<>();
        for (Row line : lines.recusals()) {
            reportOtherItem(line);
            places(composition).seat(line, "membre").ifPresent(recused::add);
        }
        return recused;
    }

    private WrittenConsultation.Open answered(WrittenConsultation.Open open, Composition composition) {
        lines.ballots().forEach(ConsultationLines::reportOtherItem);
        Roll roll = open.ballot().roll();
        WrittenConsultation.Open answered = open;
        BallotLines ballots = BallotLines.ofConsultation(lines, places(composition));
        for (Map.Entry<Seat, Choice> answer : ballots.choices(roll).entrySet()) {
            answered = answered.answer(answer.getKey(), answer.getValue(), open.openedAt())
                    .orElseThrow();
        }
        return answered;
    }

    private Places places(Composition composition) {
        return new Places(Organ.COUNCIL, composition, setting.people());
    }

    private static void reportOtherItem(Row line) {
        Cells.number(line, "point")
                .filter(item -> item != WrittenConsultation.ITEM)
                .ifPresent(
                        item -> line.fault("point", Phrase.of("meeting.no-item").with(item)));
    }

    private <T> Optional<T> granted(Answer<T> answer) {
        answer.refusal()
                .map(Refusal::reason)
                .ifPresent(why -> row.fault(why.key().equals("consultation.not-allowed") ? "séance" : "levée", why));
        return answer instanceof Answer.Granted<T> yes ? Optional.of(yes.value()) : Optional.empty();
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(setting.association().zone()).toInstant();
    }
}
