package org.collegium.meeting;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param agenda its items, numbered from 1
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
        List<AgendaItem> agenda) {

    public Convocation {
        agenda = List.copyOf(agenda);
        if (means.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("The means of the convocation of " + id + " has no words");
        }
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Item " + (i + 1) + " is missing or out of order in " + id);
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

    /** An item of the agenda by its number. */
    public Optional<AgendaItem> item(int number) {
        return number < 1 || number > agenda.size() ? Optional.empty() : Optional.of(agenda.get(number - 1));
    }
}
