package org.collegium.reporting.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.List;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** What a calendar says of a time zone: each change of its offset that some events need, by the rules of this Java. */
final class TimeZones {

    private TimeZones() {}

    /** The zone from the change before the first event to the one before the last. */
    static VTimeZone of(String id, List<Instant> events) {
        ZoneRules rules = ZoneId.of(id).getRules();
        VTimeZone zone = new VTimeZone(new PropertyList(List.of(new TzId(id))));
        Instant last = Collections.max(events);
        ZoneOffsetTransition change =
                rules.previousTransition(Collections.min(events).plusNanos(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(last);
            zone.add(observance(false, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            zone.add(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return zone;
    }

    private static Observance observance(boolean isDaylight, LocalDateTime at, ZoneOffset from, ZoneOffset to) {
        Observance observance = isDaylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(at));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
