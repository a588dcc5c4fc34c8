package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.council.Holder;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.member.MemberId;
import org.collegium.vote.Quorum;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A sitting without its parts: the letterhead of its day, the notice, the hours and who led it. */
@Entity
@Table(name = "sitting")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting")})
@SuppressWarnings("NullAway.Init")
class SittingRow extends SittingPart {

    @Column(name = "association_name")
    String associationName;

    @Column(name = "registered_office")
    String registeredOffice;

    @Column(name = "registration")
    @Nullable
    String registration;

    @Column(name = "language")
    String language;

    @Column(name = "zone")
    String zone;

    @Column(name = "sent_on")
    LocalDate sentOn;

    @Column(name = "sent_means")
    @Nullable
    String means;

    @Column(name = "revised_on")
    @Nullable
    String revisedOn;

    @Column(name = "called_for")
    OffsetDateTime calledFor;

    @Column(name = "place")
    String place;

    @Column(name = "convenor")
    String convenor;

    @Column(name = "convenor_name")
    String convenorName;

    @Column(name = "facilitator")
    String facilitator;

    @Column(name = "facilitator_name")
    String facilitatorName;

    @Column(name = "secretary")
    String secretary;

    @Column(name = "secretary_name")
    String secretaryName;

    @Column(name = "quorum")
    @Nullable
    String quorum;

    @Column(name = "opened_at")
    OffsetDateTime openedAt;

    @Column(name = "closed_at")
    OffsetDateTime closedAt;

    @Column(name = "next_at")
    @Nullable
    OffsetDateTime nextAt;

    @Column(name = "revision")
    @Version
    int revision;

    static SittingRow of(UUID association, Meeting.Closed closed, int revision) {
        SittingRow row = new SittingRow();
        row.association = association;
        row.sitting = closed.id().toString();
        row.notice(closed.sitting().convocation());
        row.course(closed.sitting());
        row.closedAt = Moment.column(closed.closedAt());
        row.nextAt = Moment.columnOrNull(closed.next().orElse(null));
        row.revision = revision;
        return row;
    }

    private void notice(Convocation convocation) {
        Association letterhead = convocation.association();
        associationName = letterhead.name();
        registeredOffice = letterhead.registeredOffice();
        registration = letterhead.registration().orElse(null);
        language = letterhead.language().toLanguageTag();
        zone = letterhead.zone().getId();
        sentOn = convocation.sentOn();
        means = convocation.means().orElse(null);
        revisedOn = convocation.revisions().isEmpty()
                ? null
                : convocation.revisions().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        calledFor = Moment.column(convocation.at());
        place = convocation.place();
        convenor = convocation.convenor().id().value();
        convenorName = convocation.convenor().name();
    }

    private void course(Sitting held) {
        openedAt = Moment.column(held.openedAt());
        facilitator = held.facilitator().id().value();
        facilitatorName = held.facilitator().name();
        secretary = held.secretary().id().value();
        secretaryName = held.secretary().name();
        quorum = held.opening().quorum().map(Quorum::toString).orElse(null);
    }

    MeetingId id() {
        return meeting(sitting);
    }

    Association letterhead() {
        return new Association(
                new AssociationId(association),
                associationName,
                registeredOffice,
                Optional.ofNullable(registration),
                Locale.forLanguageTag(language),
                ZoneId.of(zone));
    }

    List<LocalDate> revisions() {
        return Optional.ofNullable(revisedOn).stream()
                .flatMap(days -> Arrays.stream(days.split(" ", -1)))
                .map(LocalDate::parse)
                .toList();
    }

    Holder whoConvened() {
        return new Holder(new MemberId(convenor), convenorName);
    }

    Holder whoFacilitated() {
        return new Holder(new MemberId(facilitator), facilitatorName);
    }

    Holder whoKeptTheRecord() {
        return new Holder(new MemberId(secretary), secretaryName);
    }
}
