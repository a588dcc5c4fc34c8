package org.collegium.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.collegium.association.Association;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.council.Mandate;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Member;
import org.collegium.member.MemberFile;
import org.collegium.words.Answer;

/**
 * What an act does.
 *
 * @since 0.1
 */
public sealed interface Deed {

    /**
     * Opens the record of an association. Done again with the same values it changes nothing.
     *
     * @param association whose record
     * @param bylaws its bylaws by date
     */
    record OpenRecord(Association association, BylawsVersions bylaws) implements Deed {}

    /**
     * Brings another version of the bylaws into force. Done again with the same values it changes nothing; what was
     * decided before is not judged again.
     *
     * @param from the first day on which it is in force, after that of the version before
     * @param bylaws what they say from then on
     */
    record AmendBylaws(LocalDate from, Bylaws bylaws) implements Deed {}

    /**
     * Enters members, or what changed about them. Nobody is removed.
     *
     * @param members who
     */
    record Enrol(List<Member> members) implements Deed {
        public Enrol {
            members = List.copyOf(members);
        }
    }

    /**
     * Enters members of a roll kept elsewhere, which may be too long to hold. Where it changes nothing, it is no act and
     * leaves no trace.
     *
     * @param roll takes it in, and says how many members entered or changed; a refusal undoes all of it
     */
    record TakeIn(Function<? super MemberFile, Answer<Integer>> roll) implements Deed {}

    /**
     * Enters mandates on the council. Those that are there already are passed over.
     *
     * @param mandates which
     */
    record Appoint(List<Mandate> mandates) implements Deed {
        public Appoint {
            mandates = List.copyOf(mandates);
        }
    }

    /**
     * Enters a sitting that closed, or corrects it until its minutes are sealed.
     *
     * @param sitting the whole of it
     */
    record RecordSitting(Meeting.Closed sitting) implements Deed {}

    /**
     * Seals the approved minutes of a sitting in the register.
     *
     * @param sitting which
     */
    record SealMinutes(MeetingId sitting) implements Deed {}

    /** The deed's name in the trail. */
    default String name() {
        return getClass().getSimpleName();
    }
}
