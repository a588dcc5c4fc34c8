package org.collegium.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.archive.Holdings;
import org.collegium.archive.Subject;
import org.collegium.archive.Trace;
import org.collegium.commons.Steward;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.CaseView;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Reader;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.Mandate;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.register.Entry;
import org.collegium.review.Remark;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Everything on record about one person, on request (<i>droit d'accès</i>). It is drawn from the record and not kept; a
 * conflict is in it as far as its confidentiality lets the person read it.
 *
 * @param drawnOn the day on which it was drawn
 * @param member the member file: identity, membership, dues
 * @param mandates those on the council
 * @param sittings what each sitting and written consultation says of the person
 * @param remarks what the person answered to minutes sent for review
 * @param versions those minutes sent for review that name the person
 * @param sealed the numbers of the register's entries that name the person
 * @param conflicts those in which the person is named, as the person may see them
 * @param mastered what the person masters or mastered
 * @param candidacies the elections in which the person stood, by sitting and item
 * @param exclusions the procedures against the person
 * @param specialMandates those that the person held, or whose words name the person
 * @param actsOnBehalf what the person did in the association's name, and what others did whose words name the person
 * @param acts what the person did in the record
 * @param mentions the words on record that say the person's name
 * @since 0.1
 */
public record PersonalFile(
        LocalDate drawnOn,
        Member member,
        List<Mandate> mandates,
        List<AtSitting> sittings,
        List<Answered> remarks,
        List<Sent> versions,
        List<Integer> sealed,
        List<CaseView> conflicts,
        List<Mastered> mastered,
        List<Candidacy> candidacies,
        List<Exclusion> exclusions,
        List<SpecialMandate> specialMandates,
        List<ActOnBehalf> actsOnBehalf,
        List<Done> acts,
        List<Mention> mentions) {

    /**
     * Something that the person did in the record, or that somebody did to what it holds about them.
     *
     * @param at when
     * @param deed the name of what was done
     * @param act the identifier of the act
     * @param own whether the person did it
     */
    public record Done(Instant at, String deed, String act, boolean own) {

        private static Done of(Trace trace, MemberId who) {
            return new Done(
                    trace.at(),
                    trace.deed(),
                    trace.id().toString(),
                    trace.actor().equals(who));
        }
    }

    /**
     * An answer to minutes that were sent for review.
     *
     * @param sitting whose minutes
     * @param remark what was said
     */
    public record Answered(MeetingId sitting, Remark remark) {}

    /**
     * Minutes as they were sent for review.
     *
     * @param sitting whose minutes
     * @param version the number of the version
     */
    public record Sent(MeetingId sitting, int version) {}

    /**
     * An election in which the person stood.
     *
     * @param sitting which sitting held it
     * @param item the agenda item
     */
    public record Candidacy(MeetingId sitting, int item) {}

    /**
     * A resource that the person masters.
     *
     * @param resource its name
     * @param steward since when, and until when
     */
    public record Mastered(String resource, Steward steward) {}

    /**
     * The file of a member, of everything that a record holds. Refused where nobody has the number.
     *
     * @param on the day, which decides whether the person reads conflicts as a member of the council
     */
    public static Answer<PersonalFile> of(MemberId who, Holdings holdings, LocalDate on) {
        Optional<Member> known = holdings.members().member(who);
        return known.map(member -> Answer.granted(drawn(member, holdings, on)))
                .orElseGet(() -> Answer.refused(Phrase.of("member.unknown").with(who.value())));
    }

    private static PersonalFile drawn(Member member, Holdings holdings, LocalDate on) {
        MemberId who = member.id();
        Words words = new Words(member);
        return new PersonalFile(
                on,
                member,
                holdings.council().mandates().stream()
                        .filter(mandate -> mandate.member().equals(who))
                        .toList(),
                sittings(who, holdings),
                holdings.reviews().stream()
                        .flatMap(review -> review.remarks().stream()
                                .filter(remark -> remark.by().equals(who))
                                .map(remark -> new Answered(review.sitting(), remark)))
                        .toList(),
                holdings.reviews().stream()
                        .flatMap(review -> review.versions().stream()
                                .filter(version -> words.sayIt(version.content()))
                                .map(version -> new Sent(review.sitting(), version.number())))
                        .toList(),
                holdings.register().entries().stream()
                        .filter(entry -> words.sayIt(entry.content()))
                        .map(Entry::number)
                        .toList(),
                conflicts(who, words, holdings, on),
                holdings.commons().resources().stream()
                        .flatMap(resource -> resource.stewards().stream()
                                .filter(steward -> steward.member().equals(who))
                                .map(steward -> new Mastered(resource.name(), steward)))
                        .toList(),
                candidacies(who, holdings),
                holdings.exclusions().stream()
                        .filter(exclusion -> exclusion.member().equals(who))
                        .toList(),
                holdings.dealings().specialMandates().stream()
                        .filter(mandate -> mandate.holder().id().equals(who) || words.sayIt(mandate.object()))
                        .toList(),
                holdings.dealings().acts().stream()
                        .filter(act -> act.by().id().equals(who) || words.sayIt(act.what()))
                        .toList(),
                holdings.trail().traces().stream()
                        .filter(trace -> trace.actor().equals(who)
                                || trace.isAbout(new Subject(Subject.Kind.MEMBER, who.value())))
                        .map(trace -> Done.of(trace, who))
                        .toList(),
                words.mentions(holdings));
    }

    private static List<Candidacy> candidacies(MemberId who, Holdings holdings) {
        return holdings.sittings().stream()
                .flatMap(closed -> closed.sitting().elections().stream()
                        .map(HeldElection::election)
                        .filter(election -> election.candidates().stream()
                                .anyMatch(candidate -> candidate.id().equals(who)))
                        .map(election -> new Candidacy(closed.id(), election.item())))
                .distinct()
                .toList();
    }

    private static List<AtSitting> sittings(MemberId who, Holdings holdings) {
        return holdings.sittings().stream()
                .flatMap(closed ->
                        AtSitting.of(
                                who,
                                closed,
                                holdings.register()
                                        .entry(closed.id().toString())
                                        .map(Entry::number))
                                .stream())
                .toList();
    }

    private static List<CaseView> conflicts(MemberId who, Words words, Holdings holdings, LocalDate on) {
        Reader reader = new Reader.Person(who, holdings.council().isSeated(who, on));
        List<CaseView> views = new ArrayList<>();
        for (ConflictCase conflict : holdings.conflicts()) {
            CaseFile file = conflict.onRecord();
            boolean isNamed = file.names(who) || file.phrases().stream().anyMatch(words::sayIt);
            if (isNamed) {
                views.add(conflict.visibleTo(reader));
            }
        }
        return views;
    }
}
