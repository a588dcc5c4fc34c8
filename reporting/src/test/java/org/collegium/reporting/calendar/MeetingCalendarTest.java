package org.collegium.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.association.Association;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.MeetingId;
import org.collegium.reporting.ASitting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by a library that is not the one which writes. */
class MeetingCalendarTest {

    private static final Convocation JANUARY = ASitting.JANUARYS.sitting().convocation();

    @Test
    @DisplayName("an event says when, where and what about, and another reader finds nothing wrong with it")
    void event() throws IOException {
        ICalendar calendar = read(MeetingCalendar.of(List.of(JANUARY), Locale.FRENCH));

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue())
                .isEqualTo(JANUARY.id() + "." + JANUARY.association().id());
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(JANUARY.at());
        assertThat(event.getDateTimeStamp().getValue().toInstant())
                .isEqualTo(JANUARY.sentOn()
                        .atStartOfDay(JANUARY.association().zone())
                        .toInstant());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getLocation().getValue()).isEqualTo(JANUARY.place());
        assertThat(event.getSummary().getValue())
                .isEqualTo("Séance\u00a0: conseil collégial, "
                        + JANUARY.association().name());
        assertThat(event.getDescription().getValue().lines())
                .hasSameSizeAs(JANUARY.agenda())
                .first()
                .asString()
                .startsWith("1. ");
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
        assertThat(event.getOrganizer().getCommonName())
                .isEqualTo(JANUARY.association().name());
        assertThat(event.getOrganizer().getUri())
                .isEqualTo("urn:uuid:" + JANUARY.association().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ar Roued", "Un, deux ; trois : Été", "Les \"Amis\" du quai"})
    @DisplayName("the association is the organizer, by its name, in what is published and what is cancelled")
    void organizer(String name) throws IOException {
        Convocation called = called(name, LocalDateTime.of(2026, 1, 6, 18, 30), ZoneId.of("Europe/Paris"));

        for (MeetingCalendar calendar : List.of(
                MeetingCalendar.of(List.of(called), Locale.FRENCH),
                MeetingCalendar.cancelling(called, called.sentOn(), Locale.FRENCH))) {
            assertThat(read(calendar).getEvents().get(0).getOrganizer().getCommonName())
                    .isEqualTo(name);
        }
    }

    @Test
    @DisplayName("a corrected agenda is the same event with the next sequence, and so is a cancellation")
    void sequence() throws IOException {
        Convocation corrected = JANUARY.revised(
                List.of(new AgendaItem(1, "Accueil", Optional.empty(), Optional.empty())),
                JANUARY.sentOn().plusDays(2));
        VEvent second = read(MeetingCalendar.of(List.of(corrected), Locale.FRENCH))
                .getEvents()
                .get(0);

        assertThat(second.getUid().getValue())
                .isEqualTo(JANUARY.id() + "." + JANUARY.association().id());
        assertThat(second.getSequence().getValue()).isEqualTo(1);
        assertThat(second.getDescription().getValue()).isEqualTo("1. Accueil");

        ICalendar cancelled =
                read(MeetingCalendar.cancelling(corrected, JANUARY.id().date(), Locale.FRENCH));
        assertThat(cancelled.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent last = cancelled.getEvents().get(0);
        assertThat(last.getUid()).isEqualTo(second.getUid());
        assertThat(last.getSequence().getValue()).isEqualTo(2);
        assertThat(last.getStatus()).isEqualTo(Status.cancelled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Noumea", "Asia/Tokyo", "Etc/UTC"
            })
    @DisplayName("in every month the hour is that of the association's time zone")
    void hours(String zone) throws IOException {
        List<Convocation> year = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            year.add(called("Ar Roued", LocalDateTime.of(2026, month, 3, 18, 30), ZoneId.of(zone)));
        }
        ICalendar calendar = read(MeetingCalendar.of(year, Locale.ENGLISH));

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactlyElementsOf(year.stream().map(Convocation::at).toList());
    }

    @Test
    @DisplayName("texts keep their commas, semicolons, accents and ends of lines, however long they are")
    void texts() throws IOException {
        String title = "Été ; « chez Anna, Malo » \\ " + "très ".repeat(40) + "long";
        Convocation called = with(JANUARY, List.of(new AgendaItem(1, title, Optional.empty(), Optional.empty())));

        assertThat(read(MeetingCalendar.of(List.of(called), Locale.FRENCH))
                        .getEvents()
                        .get(0)
                        .getDescription()
                        .getValue())
                .isEqualTo("1. " + title);
        assertThat(bytes(MeetingCalendar.of(List.of(called), Locale.FRENCH)).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThan(150));
    }

    @Test
    @DisplayName("the same sittings are the same bytes, in whatever order they come")
    void sameBytes() throws IOException {
        Convocation february = ASitting.FEBRUARYS.sitting().convocation();

        assertThat(bytes(MeetingCalendar.of(List.of(JANUARY, february), Locale.FRENCH)))
                .isEqualTo(bytes(MeetingCalendar.of(List.of(february, JANUARY), Locale.FRENCH)));
    }

    private static Convocation called(String name, LocalDateTime at, ZoneId zone) {
        Association association =
                new Association(JANUARY.association().id(), name, "1 quai", Optional.empty(), Locale.FRENCH, zone);
        LocalDate day = at.toLocalDate();
        Instant start = at.atZone(zone).toInstant();
        return new Convocation(
                new MeetingId(day, JANUARY.id().organ(), 1),
                association,
                day.minusDays(9),
                Optional.empty(),
                JANUARY.convenor(),
                start,
                "Salle",
                List.of());
    }

    private static Convocation with(Convocation called, List<AgendaItem> agenda) {
        return new Convocation(
                called.id(),
                called.association(),
                called.sentOn(),
                called.means(),
                called.convenor(),
                called.at(),
                called.place(),
                agenda);
    }

    private static ICalendar read(MeetingCalendar calendar) throws IOException {
        try (ICalReader reader = new ICalReader(bytes(calendar))) {
            ICalendar read = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            return read;
        }
    }

    private static String bytes(MeetingCalendar calendar) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        calendar.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
