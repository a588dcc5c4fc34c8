package org.collegium.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.bylaws.Matter;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.persistence.CouncilStore;
import org.collegium.vote.Ballots;
import org.collegium.vote.Tally;

/** Keeps a whole sitting of a council: who came, what was put to the vote, and what came of it. */
public final class FirstSitting {

    private static final ZoneId BREST = ZoneId.of("Europe/Paris");
    private static final LocalDate FOUNDED = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 7);
    private static final Bylaws BYLAWS = Bylaws.collegial();
    private static final Association ASSOCIATION = new Association(
            new AssociationId(UUID.fromString("6f9c2c7e-0d0e-4f0b-9a57-3f4e6f1f6a10")),
            "Le Four",
            "3 place du Four, Quimper",
            Optional.empty(),
            Locale.FRENCH,
            BREST);
    private static final List<Member> PEOPLE = List.of(
            person("anna", "Anna", "Bihan"),
            person("malo", "Malo", "Uguen"),
            person("naig", "Naïg", "Tanguy"),
            person("soizic", "Soizic", "Balcon"));

    private FirstSitting() {}

    /** Runs it: a database without a record, such as {@code jdbc:h2:file:./council}. */
    public static void main(String[] arguments) {
        List<Mandate> mandates = IntStream.range(0, PEOPLE.size())
                .mapToObj(i -> new Mandate(
                        new Seat(i + 1), PEOPLE.get(i).id(), FOUNDED, Optional.empty(), Mandate.Origin.ELECTED))
                .toList();
        Meeting.Closed sitting = sitting(composition(mandates));
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            Archive archive = new Archive(store);
            archive.perform(act(at("17:00"), new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(FOUNDED, BYLAWS))))
                    .orElseThrow();
            archive.perform(act(at("17:01"), new Deed.Enrol(PEOPLE))).orElseThrow();
            archive.perform(act(at("17:02"), new Deed.Appoint(mandates))).orElseThrow();
            archive.perform(act(at("21:00"), new Deed.RecordSitting(sitting))).orElseThrow();
        }
        sitting.sitting()
                .votesOn(1)
                .forEach(vote -> System.out.println(vote.verdict().explain(Locale.ENGLISH)));
    }

    private static Meeting.Closed sitting(Composition council) {
        Motion.Proposed oven = Motion.propose(
                new MotionId("oven"), "A second oven", Matter.ORDINARY, "The association buys a second oven.");
        Convocation convocation = new Convocation(
                new MeetingId(DAY, Organ.COUNCIL, 1),
                ASSOCIATION,
                DAY.minusDays(8),
                Optional.of("by e-mail"),
                holder("anna"),
                at("18:30"),
                "3 place du Four",
                List.of(new AgendaItem(1, oven.title(), Optional.of(oven), Optional.empty())));
        Meeting.Open open = Meeting.convene(convocation)
                .open(at("18:30"), council, holder("malo"), holder("anna"), BYLAWS)
                .orElseThrow();
        for (Member member : PEOPLE) {
            open = open.arrive(member.id(), at("18:30")).orElseThrow();
        }
        Meeting.Voting voting = open.openVote(1, at("18:45"), BYLAWS).orElseThrow();
        Ballots hands = Ballots.showOfHands(Tally.of(3, 1, 0), voting.roll()).orElseThrow();
        return voting.close(at("18:50"), hands, Optional.empty())
                .then(after -> after.close(at("19:30"), DecisionNumber.firstOf(2025), Optional.empty()))
                .orElseThrow();
    }

    private static Composition composition(List<Mandate> mandates) {
        Council council = Council.of(BYLAWS.seats());
        for (Mandate mandate : mandates) {
            council = council.appoint(mandate, Members.of(PEOPLE)).orElseThrow();
        }
        return council.compositionOn(DAY, Members.of(PEOPLE));
    }

    private static Member person(String id, String givenName, String familyName) {
        return new Member(
                new MemberId(id), new Identity.Person(givenName, familyName), FOUNDED, Optional.empty(), List.of());
    }

    private static Holder holder(String id) {
        return Holder.of(Members.of(PEOPLE).member(new MemberId(id)).orElseThrow());
    }

    private static Instant at(String hour) {
        return DAY.atTime(LocalTime.parse(hour)).atZone(BREST).toInstant();
    }

    private static Act act(Instant at, Deed deed) {
        return new Act(new ActId(UUID.randomUUID()), ASSOCIATION.id(), new MemberId("anna"), at, deed);
    }
}
