package org.collegium.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collegium.archive.Subject.Kind;
import org.collegium.association.Association;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Mandate;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.Member;
import org.collegium.member.MemberFile;
import org.collegium.member.MemberId;
import org.collegium.member.Retention;
import org.collegium.register.Salt;
import org.collegium.words.Answer;

/**
 * What an act does.
 *
 * @since 0.1
 */
public sealed interface Deed {

    /**
     * Opens the record of an association. Done again with the same values it changes nothing, whatever bylaws came since.
     *
     * @param association whose record
     * @param bylaws its bylaws by date
     */
    record OpenRecord(Association association, BylawsVersions bylaws) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.one(Kind.ASSOCIATION, association.id().toString());
        }
    }

    /**
     * Brings another version of the bylaws into force. Done again with the same values it changes nothing; what was
     * decided before is not judged again.
     *
     * @param from the first day on which it is in force, after that of the version before
     * @param bylaws what they say from then on
     */
    record AmendBylaws(LocalDate from, Bylaws bylaws) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.one(Kind.BYLAWS, from.toString());
        }
    }

    /**
     * Enters members, or what changed about them. Nobody is removed.
     *
     * @param members who
     */
    record Enrol(List<Member> members) implements Deed {
        public Enrol {
            members = List.copyOf(members);
        }

        @Override
        public List<Subject> about() {
            return Subject.members(members.stream().map(Member::id));
        }
    }

    /**
     * Enters members of a roll kept elsewhere, which may be too long to hold. Where it changes nothing, it is no act and
     * leaves no trace.
     *
     * @param roll takes it in, and says how many members entered or changed; a refusal undoes all of it
     */
    record TakeIn(Function<? super MemberFile, Answer<Integer>> roll) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.one(Kind.ROLL, "roll");
        }
    }

    /**
     * Enters mandates on the council, or what became of one: a mandate with the seat, the member and the first day of
     * one that is there takes its place, ratified or ended before its term. Those that are there already are passed over.
     *
     * @param mandates which, a mandate that ended before the one that follows it
     */
    record Appoint(List<Mandate> mandates) implements Deed {
        public Appoint {
            mandates = List.copyOf(mandates);
        }

        @Override
        public List<Subject> about() {
            return Subject.members(mandates.stream().map(Mandate::member));
        }
    }

    /**
     * Enters what is shared, who masters it, the partners, and what the association says of itself, in the place of what
     * was entered before.
     *
     * @param commons all of it, what is past too
     */
    record KeepCommons(Commons commons) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.one(Kind.COMMONS, "commons");
        }
    }

    /**
     * Enters a sitting that closed, or corrects it until its minutes are sealed.
     *
     * @param sitting the whole of it
     */
    record RecordSitting(Meeting.Closed sitting) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.sittings(Stream.of(sitting.id()));
        }
    }

    /**
     * Enters that actions of sittings on record were done. Done again with another day, that day counts.
     *
     * @param done which, and when
     */
    record ReportDone(List<ActionDone> done) implements Deed {
        public ReportDone {
            done = List.copyOf(done);
        }

        @Override
        public List<Subject> about() {
            return Subject.sittings(done.stream().map(ActionDone::sitting));
        }
    }

    /**
     * Sends the minutes of a sitting for review, as they stand now: they are kept as a version.
     *
     * @param sitting which
     * @param version its number, the next one; one that was sent already changes nothing
     */
    record SendForReview(MeetingId sitting, int version) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.sittings(Stream.of(sitting));
        }
    }

    /**
     * Answers minutes that were sent for review. Said again it changes nothing.
     *
     * @param sitting which
     * @param version the number of the version that was read
     * @param item the agenda item it is about; empty where it is about the whole
     * @param words what should be said; empty where nothing is to be said
     */
    record RemarkOn(MeetingId sitting, int version, Optional<Integer> item, Optional<String> words) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.sittings(Stream.of(sitting));
        }
    }

    /**
     * Seals the approved minutes of a sitting in the register.
     *
     * @param sitting which
     * @param salt drawn by the host for this entry alone
     */
    record SealMinutes(MeetingId sitting, Salt salt) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.sittings(Stream.of(sitting));
        }
    }

    /**
     * Seals an erratum that a sitting decided in the register, which holds the minutes that it mends.
     *
     * @param mended the sitting whose minutes it mends
     * @param number of the erratum, from 1 for these minutes
     * @param salt drawn by the host for this entry alone
     */
    record SealErratum(MeetingId mended, int number, Salt salt) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.sittings(Stream.of(mended));
        }
    }

    /**
     * Enters a conflict, or its next state: facts are added to a case, never changed. A party enters only what it did
     * itself. Done again with the same value it changes nothing.
     *
     * @param conflict the case with all its facts
     */
    record RecordConflict(ConflictCase conflict) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.one(Kind.CONFLICT, conflict.reference());
        }
    }

    /**
     * Enters changes to be filed with the prefecture, or what became of their filing.
     *
     * @param filings which
     */
    record FileChanges(List<ChangeFiling> filings) implements Deed {
        public FileChanges {
            filings = List.copyOf(filings);
        }

        @Override
        public List<Subject> about() {
            return Subject.all(Kind.FILING, filings.stream().map(filing -> filing.change() + " " + filing.on()));
        }
    }

    /**
     * Enters special mandates, or their end before their term.
     *
     * @param mandates which
     */
    record Entrust(List<SpecialMandate> mandates) implements Deed {
        public Entrust {
            mandates = List.copyOf(mandates);
        }

        @Override
        public List<Subject> about() {
            return Subject.members(
                    mandates.stream().map(mandate -> mandate.holder().id()));
        }
    }

    /**
     * Enters what was done in the association's name, or its report to a sitting on record.
     *
     * @param acts which
     */
    record ReportActs(List<ActOnBehalf> acts) implements Deed {
        public ReportActs {
            acts = List.copyOf(acts);
        }

        @Override
        public List<Subject> about() {
            return Subject.members(acts.stream().map(act -> act.by().id()));
        }
    }

    /**
     * Enters the exclusion of a member, or its next steps: steps are added to a procedure, never changed. Done again with
     * the same value it changes nothing.
     *
     * @param exclusion the procedure with all its steps
     */
    record RecordExclusion(Exclusion exclusion) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.members(Stream.of(exclusion.member()));
        }
    }

    /**
     * Takes the name, the fees and the reason of the departure of somebody who left off the member file
     * (<i>pseudonymiser</i>), and the name off conflicts that are over. Names in sealed minutes remain, and the record
     * says since when and on what ground. Done again it changes nothing.
     *
     * @param member who
     * @param on the day, not after that of the act
     * @param retention how long names are kept
     */
    record Pseudonymise(MemberId member, LocalDate on, Retention retention) implements Deed {
        @Override
        public List<Subject> about() {
            return Subject.members(Stream.of(member));
        }
    }

    /** What it is about, by which the trail tells the history of each thing. */
    List<Subject> about();

    /** The deed's name in the trail. */
    default String name() {
        return getClass().getSimpleName();
    }
}
