package org.collegium.reporting.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.collegium.association.Association;
import org.collegium.meeting.Convocation;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Sittings as events that calendars take in (iCalendar, RFC 5545): when each begins, in the association's time zone, where,
 * and its agenda. An event keeps its identifier (UID); a corrected agenda has the next SEQUENCE, and so has a cancellation,
 * by which calendars know what is new. Its organizer is the association (RFC 5546 asks for one). It has no end, which nobody knows. The same sittings are the same bytes.
 *
 * @since 0.1
 */
public final class MeetingCalendar {

    private static final String PRODUCT = "-//Collegium//Collegium//EN";

    private final Calendar calendar;

    private MeetingCalendar(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Sittings that are called, for whoever subscribes or takes the file in.
     *
     * @param called their convocations, as they were sent last; none twice
     * @param language one of the {@link org.collegium.words.Languages}, for everything but what people wrote
     */
    public static MeetingCalendar of(Collection<Convocation> called, Locale language) {
        return new MeetingCalendar(calendar(
                ImmutableMethod.PUBLISH,
                called,
                convocation -> event(convocation, lastSent(convocation), convocation.version() - 1, language)));
    }

    /**
     * That a sitting does not take place, for those who took its convocation in.
     *
     * @param called as it was sent last
     * @param on the day on which it is cancelled, in the association's time zone
     * @param language one of the {@link org.collegium.words.Languages}, for everything but what people wrote
     */
    public static MeetingCalendar cancelling(Convocation called, LocalDate on, Locale language) {
        return new MeetingCalendar(calendar(ImmutableMethod.CANCEL, List.of(called), convocation -> {
            VEvent event = event(convocation, on, convocation.version(), language);
            event.replace(new Status(ImmutableStatus.VEVENT_CANCELLED.getValue()));
            return event;
        }));
    }

    /**
     * Writes it, in UTF-8.
     *
     * @param to where to; it is left open
     * @throws IOException when the stream does
     */
    public void write(OutputStream to) throws IOException {
        new CalendarOutputter(true).output(calendar, to);
        to.flush();
    }

    private interface Event {

        VEvent of(Convocation convocation);
    }

    private static Calendar calendar(Method method, Collection<Convocation> called, Event event) {
        List<Convocation> inOrder =
                called.stream().sorted(Comparator.comparing(Convocation::id)).toList();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        zones(inOrder).forEach((zone, starts) -> calendar.add(TimeZones.of(zone, starts)));
        inOrder.forEach(convocation -> calendar.add(event.of(convocation)));
        return calendar;
    }

    /** When something begins in each time zone. */
    private static SortedMap<String, List<Instant>> zones(List<Convocation> called) {
        SortedMap<String, List<Instant>> zones = new TreeMap<>();
        called.forEach(convocation -> zones.computeIfAbsent(
                        convocation.association().zone().getId(), zone -> new ArrayList<>())
                .add(convocation.at()));
        return zones;
    }

    private static LocalDate lastSent(Convocation convocation) {
        List<LocalDate> revisions = convocation.revisions();
        return revisions.isEmpty() ? convocation.sentOn() : revisions.get(revisions.size() - 1);
    }

    private static VEvent event(Convocation convocation, LocalDate sent, int sequence, Locale language) {
        Lexicon lexicon = ReportLexicon.of(language);
        ZoneId zone = convocation.association().zone();
        DtStart<LocalDateTime> start =
                new DtStart<>(convocation.at().atZone(zone).toLocalDateTime());
        start.add(new TzId(zone.getId()));
        VEvent event = new VEvent(false);
        event.add(new Uid(convocation.id() + "." + convocation.association().id()));
        event.add(new DtStamp(sent.atStartOfDay(zone).toInstant()));
        event.add(new Sequence(sequence));
        event.add(start);
        event.add(new Summary(lexicon.say(Phrase.of("calendar.sitting")
                .with(Phrase.of("organ", convocation.id().organ()))
                .with(convocation.association().name()))));
        event.add(organizer(convocation.association()));
        event.add(new Location(convocation.place()));
        event.add(new Description(agenda(convocation, lexicon)));
        event.add(new Status(ImmutableStatus.VEVENT_CONFIRMED.getValue()));
        return event;
    }

    /** The association, by its identifier: of an address the record knows nothing. */
    private static Organizer organizer(Association association) {
        Organizer organizer = new Organizer(URI.create("urn:uuid:" + association.id()));
        organizer.add(new Cn(association.name()));
        return organizer;
    }

    private static String agenda(Convocation convocation, Lexicon lexicon) {
        return convocation.agenda().stream()
                .map(item -> lexicon.say(
                        Phrase.of("calendar.item").with(item.number()).with(item.title())))
                .collect(Collectors.joining("\n"));
    }
}
