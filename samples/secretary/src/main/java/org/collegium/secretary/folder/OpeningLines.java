package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.collegium.bylaws.Bylaws;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** The line that says how a sitting opened. */
final class OpeningLines {

    private final Row row;
    private final SittingsTables.Setting setting;

    OpeningLines(SittingsTables.Lines lines, SittingsTables.Setting setting) {
        this.row = lines.sitting();
        this.setting = setting;
    }

    Optional<Meeting.Open> open(Meeting.Convened convened) {
        LocalDate day = convened.convocation().id().date();
        Optional<LocalTime> hour = Cells.hour(row, "ouverte");
        Optional<Holder> facilitator = setting.people().holder(row, "animation");
        Optional<Holder> secretary = setting.people().holder(row, "secrétariat");
        Optional<Bylaws> bylaws = setting.bylaws().inForceOn(day);
        if (bylaws.isEmpty()) {
            row.fault("séance", Phrase.of("folder.no-bylaws"));
        }
        if (!Found.all(hour, facilitator, secretary, bylaws)) {
            return Optional.empty();
        }
        Composition composition = convened.convocation()
                .electorate(setting.council().orElseThrow(), setting.people().members());
        Answer<Meeting.Open> opened = convened.open(
                day.atTime(hour.get()).atZone(setting.association().zone()).toInstant(),
                composition,
                facilitator.get(),
                secretary.get(),
                bylaws.get());
        opened.refusal().ifPresent(refusal -> row.fault("ouverte", refusal.reason()));
        return opened instanceof Answer.Granted<Meeting.Open> yes ? Optional.of(yes.value()) : Optional.empty();
    }
}
