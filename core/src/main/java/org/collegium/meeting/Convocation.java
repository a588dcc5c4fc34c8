package org.collegium.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Association;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.member.Members;

/**
 * The notice that calls a sitting, with its agenda.
 *
 * @param id which sitting
 * @param association who is called, as the association was named then
 * @param sentOn the day on which it was sent
 * @param means by what means it was sent, such as "by e-mail", in the words of the record; empty where it is not noted
 * @param convenor who called it
 * @param at when it is to begin
 * @param place where, or how to connect
 * @param agenda its items, numbered from 1, in the version that was sent last
 * @param revisions the days on which a corrected agenda was sent, in order; the first of them sent version 2
 * @since 0.1
 */
public record Convocation(
        MeetingId id,
        Association association,
        LocalDate sentOn,
        Optional<String> means,
        Holder convenor,
        Instant at,
        String place,
        List<AgendaItem> agenda,
        List<LocalDate> revisions) {

    public Convocation {
        agenda = List.copyOf(agenda);
        revisions = List.copyOf(revisions);
        if (means.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("The means of the convocation of " + id + " has no words");
        }
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Item " + (i + 1) + " is missing or out of order in " + id);
            }
        }
        for (int i = 0; i < revisions.size(); i++) {
            LocalDate before = i == 0 ? sentOn : revisions.get(i - 1);
            if (revisions.get(i).isBefore(before) || revisions.get(i).isAfter(id.date())) {
                throw new IllegalArgumentException("Version " + (i + 2) + " of the agenda of " + id + " was sent on "
                        + revisions.get(i) + ", before the one before or after the sitting");
            }
        }
        if (!at.atZone(association.zone()).toLocalDate().equals(id.date())) {
            throw new IllegalArgumentException(at + " is not on the day of " + id);
        }
    }

    /**
     * Who may sit: on the council the holders of its seats on its day; in the general meeting the members in good
     * standing on its day, numbered in the order of their member numbers.
     */
    public Composition electorate(Council council, Members members) {
        return switch (id.organ()) {
            case COUNCIL -> council.compositionOn(id.date(), members);
            case GENERAL_MEETING -> Composition.ofMembers(members.inGoodStanding(id.date()));
        };
    }

    /** A notice whose agenda was not corrected. */
    public Convocation(
            MeetingId id,
            Association association,
            LocalDate sentOn,
            Optional<String> means,
            Holder convenor,
            Instant at,
            String place,
            List<AgendaItem> agenda) {
        this(id, association, sentOn, means, convenor, at, place, agenda, List.of());
    }

    /** The notice with a corrected agenda, which is its next version. */
    public Convocation revised(List<AgendaItem> corrected, LocalDate sent) {
        List<LocalDate> more = new ArrayList<>(revisions);
        more.add(sent);
        return new Convocation(id, association, sentOn, means, convenor, at, place, corrected, more);
    }

    /** What everybody may know of it. */
    Convocation publicly() {
        return new Convocation(
                id,
                association,
                sentOn,
                means,
                convenor,
                at,
                place,
                agenda.stream().map(AgendaItem::publicly).toList(),
                revisions);
    }

    /** The version of the agenda that was sent last, from 1. */
    public int version() {
        return revisions.size() + 1;
    }

    /** An item of the agenda by its number. */
    public Optional<AgendaItem> item(int number) {
        return number < 1 || number > agenda.size() ? Optional.empty() : Optional.of(agenda.get(number - 1));
    }
}
