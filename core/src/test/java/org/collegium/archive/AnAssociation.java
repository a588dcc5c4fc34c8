package org.collegium.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.association.Organ;
import org.collegium.attendance.DeemedResignation;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.bylaws.CouncilRules;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.collegium.bylaws.SeatRange;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.SecondConvocation;
import org.collegium.commons.Commons;
import org.collegium.commons.Partner;
import org.collegium.commons.Resource;
import org.collegium.commons.Topic;
import org.collegium.conflict.ConflictLadder;
import org.collegium.consensus.Accord;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.RepresentingSeats;
import org.collegium.council.Seat;
import org.collegium.council.Terms;
import org.collegium.council.Thirds;
import org.collegium.election.BallotCount;
import org.collegium.election.Candidate;
import org.collegium.election.CountedMethod;
import org.collegium.election.OneRound;
import org.collegium.election.Spoiling;
import org.collegium.election.TieRule;
import org.collegium.election.TwoRounds;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Election;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Overruling;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.meeting.WrittenConsultation;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.ExclusionRule;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.vote.Breaking;
import org.collegium.vote.Choice;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.TieBreak;
import org.collegium.words.Article;

/** An association with ten members, six of them on a council of seven seats, whose record a test can fill. */
public record AnAssociation(AssociationId id) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    public static final LocalDate FOUNDED = LocalDate.of(2020, 2, 29);
    public static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 25);
    public static final LocalDate JANUARY = LocalDate.of(2025, 1, 7);
    public static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 4);
    public static final LocalDate LATE_FEBRUARY = LocalDate.of(2025, 2, 25);

    /** The places on the general meeting's list of voters that have somebody there, or a proxy. */
    private static final int[] VOTERS = {1, 3, 4, 6, 7, 8};

    /** One that no other test knows. */
    public static AnAssociation unheardOf() {
        return new AnAssociation(new AssociationId(UUID.randomUUID()));
    }

    public Association letterhead() {
        return new Association(
                id, "Les Écluses d’Ys", "3 quai de l’Œuvre, Brest", Optional.of("W291234567"), Locale.FRENCH, ZONE);
    }

    public BylawsVersions bylaws() {
        return BylawsVersions.from(FOUNDED, Bylaws.collegial());
    }

    /** Eight people, one of whom left, and two legal entities; the first has paid twice, the second never. */
    public static List<Member> members() {
        return IntStream.rangeClosed(1, 10).mapToObj(AnAssociation::member).toList();
    }

    /** The members under the numbers 0001 to 0010. */
    public static Member member(int number) {
        Identity identity = number > 8
                ? new Identity.LegalEntity("Chantier n° " + number, "Gwenn O’Kerdoñ")
                : new Identity.Person("Prénom" + number, "Nom" + number);
        Dues in2024 = new Dues(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), 1_500);
        Dues in2025 = new Dues(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), 0);
        return new Member(
                id(number),
                identity,
                FOUNDED,
                number == 8 ? Optional.of(new Departure(LocalDate.of(2024, 12, 31), "a déménagé")) : Optional.empty(),
                number == 1 ? List.of(in2025, in2024) : number == 2 ? List.of() : List.of(in2024));
    }

    public static MemberId id(int number) {
        return new MemberId("00%02d".formatted(number));
    }

    public static Holder holder(int number) {
        return Holder.of(member(number));
    }

    /** Seats 1 to 6 are held by the members of these numbers, seat 7 by nobody since the sixth member left it. */
    public static List<Mandate> mandates() {
        Mandate ended = new Mandate(
                new Seat(7),
                id(6),
                FOUNDED,
                Optional.of(LocalDate.of(2024, 6, 1)),
                Mandate.Origin.CO_OPTED,
                Optional.of(new Mandate.Ending(Mandate.Cause.NOT_RATIFIED, Optional.empty())));
        List<Mandate> running = IntStream.rangeClosed(1, 6)
                .mapToObj(seat -> new Mandate(
                        new Seat(seat), id(seat), LocalDate.of(2024, 6, 1), Optional.empty(), Mandate.Origin.ELECTED))
                .toList();
        return Stream.concat(running.stream(), Stream.of(ended)).toList();
    }

    public static Composition compositionOn(LocalDate day) {
        return new Council(7, mandates()).compositionOn(day, Members.of(members()));
    }

    public static MeetingId sittingOn(LocalDate day) {
        return new MeetingId(day, Organ.COUNCIL, 1);
    }

    /**
     * January's sitting: four come, the fifth late, the sixth by proxy. A roll call, hands with a recusal and a tie, a
     * secret ballot, and a vote for which too few are left.
     */
    public AnEvening januarySitting() {
        return convened(
                        JANUARY,
                        List.of(
                                new AgendaItem(1, "Nouvelles", Optional.empty(), Optional.empty()).confidential(),
                                item(2, "P-2025-01", Matter.ORDINARY),
                                item(3, "P-2025-02", Matter.SPENDING),
                                item(4, "P-2025-03", Matter.PERSONS),
                                item(5, "P-2025-04", Matter.ORDINARY)))
                .arrive("19:00", 1, 2, 3, 4)
                .arrive("19:20", 5)
                .excuse(6)
                .proxy(6, 1, "19:10", "23:00")
                .recuse(4, 3)
                .say(
                        1,
                        "« Où ça ? » – e\u0301té, \u202eRTL\u202c, \uD83D\uDC69\u200D\uD83D\uDE80,\u00a0fin.\n\n  * a\tb '\"\\ ")
                .say(3, "")
                .assign(2, "Écrire à la mairie", 5, LocalDate.of(2025, 1, 31));
    }

    /** A sitting of ties, each broken in its own way. */
    public Meeting.Closed ties() {
        return convened(
                        JANUARY,
                        List.of(
                                item(1, "P-2025-01", Matter.ORDINARY),
                                item(2, "P-2025-02", Matter.ORDINARY),
                                item(3, "P-2025-03", Matter.ORDINARY),
                                item(4, "P-2025-04", Matter.ORDINARY)))
                .arrive("19:00", 1, 2, 3, 4)
                .tie(1, "19:05", "CASTING_VOTE 3", Optional.empty())
                .tie(2, "19:10", "CASTING_VOTE PRESIDING", Optional.of(new Breaking.PresidingVote(Choice.FOR)))
                .tie(3, "19:15", "LOT", Optional.of(Breaking.parse("LOT 9319./2.5.8.10.12./9.18.26.34.41.45./")))
                .tie(4, "19:20", "LOT", Optional.empty())
                .close("21:00", 1);
    }

    /** The same with its votes: decisions 1 and 2 of the year. */
    public Meeting.Closed january() {
        return januaryThatContradictsItself()
                .overruling(new Overruling(3, ContradictionKind.ANNOUNCED, "Les voix\n\nfont foi, pas l’annonce."))
                .overruling(new Overruling(5, ContradictionKind.ANNOUNCED, "De même."));
    }

    /** January's sitting before anybody said that two announcements, which the ballots belie, may stand. */
    public Meeting.Closed januaryThatContradictsItself() {
        return januaryVotes(januarySitting()).close("21:00:00.123456", 1, "2025-02-04T19:00");
    }

    private static AnEvening januaryVotes(AnEvening evening) {
        return evening.rollCall(2, "19:05")
                .hands(3, "19:30", 2, 2)
                .secret(4, "19:45")
                .leave("20:00", 3, 4, 5)
                .hands(5, "20:10", 3, 0);
    }

    /**
     * January's sitting as corrected: item 2 was by hands, item 3 was adopted, so that the number of what item 4
     * decided moves, and one action and the next date are gone.
     */
    public Meeting.Closed januaryCorrected() {
        return januarySitting()
                .hands(2, "19:05", 3, 1)
                .hands(3, "19:30", 3, 1)
                .secret(4, "19:45")
                .leave("20:00", 3, 4, 5)
                .close("21:00", 1);
    }

    /**
     * February's sitting after January's, with everything that can become of a motion: one amended before it is adopted,
     * one withdrawn and before it a later one postponed, and one that repeals a decision of January, from a day on, in a
     * vote that closed early.
     */
    public Meeting.Closed amending() {
        return tabled().withdrawAmendment(1, 3)
                .amend(1, 1, "19:05", 3, 1)
                .amend(1, 2, "19:10", 1, 3)
                .hands(1, "19:15", 4, 0)
                .postpone(3, "19:20", "Le devis\n\nmanque.")
                .withdraw(2, "19:25", " Parce que.")
                .early(4, "19:30")
                .close("21:00", 3);
    }

    /**
     * January's sitting about a conflict, in which a consensus is sought and, on the same case, a vote is held.
     *
     * @param reference the case
     * @param recusedFrom the items from which the fifth member, who comes between the two, stands back
     */
    public Meeting.Closed aboutConflict(String reference, int... recusedFrom) {
        AnEvening evening = convened(
                        JANUARY,
                        List.of(
                                about(reference, item(1, "P-2025-15", Matter.ORDINARY)),
                                about(reference, item(2, "P-2025-16", Matter.ORDINARY))))
                .arrive("19:00", 1, 2, 3, 4);
        for (int item : recusedFrom) {
            evening = evening.recuse(5, item);
        }
        return evening.seek(1, "19:05", Optional.empty())
                .round(1, "19:06", Stance.of(new Seat(4), Position.AGREE))
                .step(1, search -> search.conclude(AnEvening.at(JANUARY, "19:10")))
                .arrive("19:12", 5)
                .hands(2, "19:15", 4, 0)
                .close("21:00", 1);
    }

    /** The council, all there, votes on a case, but for those recused. */
    public Meeting.Closed councilOnConflict(String reference, int... recused) {
        return onConflict(
                convened(JANUARY, List.of(about(reference, item(1, "P-2025-17", Matter.ORDINARY))))
                        .arrive("19:00", 1, 2, 3, 4, 5, 6),
                6 - recused.length,
                recused);
    }

    /** The general meeting votes on a case, and all are recused but one and who gave that one a proxy. */
    public Meeting.Closed generalMeetingOnConflict(String reference) {
        return onConflict(
                generalMeeting(List.of(about(reference, item(1, "P-2024-02", Matter.ELECTION)))),
                2,
                1,
                3,
                5,
                6,
                7,
                9,
                10);
    }

    private static Meeting.Closed onConflict(AnEvening evening, int inFavour, int... recused) {
        AnEvening without = evening;
        for (int member : recused) {
            without = without.recuse(member, 1);
        }
        return without.hands(1, "19:05", inFavour, 0).close("21:00", 1);
    }

    /** The same as corrected: other amendments are withdrawn, tabled and adopted, and nothing is set aside. */
    public Meeting.Closed amendingCorrected() {
        return tabled().withdrawAmendment(1, 2)
                .table(1, 4, "Et voilà", "Et puis voilà")
                .amend(1, 3, "19:05", 3, 1)
                .amend(1, 1, "19:10", 1, 3)
                .amend(1, 4, "19:12", 3, 1)
                .hands(1, "19:15", 4, 0)
                .close("21:00", 3);
    }

    /**
     * A sitting that seeks a consensus: one is found in a second round, on a text amended to meet an objection; one is
     * put off; and for one the vote is asked for and held, before the first is adopted.
     */
    public Meeting.Closed consensus() {
        Stance objection = Stance.objection(new Seat(4), "Trop « vite » ?");
        AnEvening evening = convened(
                        JANUARY,
                        List.of(
                                item(1, "P-2025-11", Matter.ORDINARY),
                                item(2, "P-2025-12", Matter.ORDINARY),
                                item(3, "P-2025-13", Matter.ORDINARY)))
                .arrive("19:00", 1, 2, 3, 4)
                .excuse(6)
                .proxy(6, 1, "19:00", "23:00")
                .seek(1, "19:05", Optional.empty())
                .round(1, "19:06", objection);
        Instant later = AnEvening.at(JANUARY, "19:20");
        return evening.seek(3, "19:10", Optional.empty())
                .round(3, "19:12", objection)
                .callVote(3, 2, "19:14")
                .hands(3, "19:15", 3, 1)
                .step(1, search -> search.amend("Le conseil décide, au printemps.", later))
                .round(1, "19:30", Stance.of(new Seat(4), Position.STAND_ASIDE))
                .step(1, search -> search.conclude(AnEvening.at(JANUARY, "19:40")))
                .seek(2, "19:45", Optional.empty())
                .round(2, "19:46", objection)
                .step(2, search -> search.amend("Autre texte.", AnEvening.at(JANUARY, "19:47")))
                .round(2, "19:50", objection)
                .step(2, search -> search.conclude(AnEvening.at(JANUARY, "19:55")))
                .close("21:00", 1);
    }

    /** The next sitting takes up what was put off, and hands it on to a vote, which adopts it. */
    public Meeting.Closed consensusCarriedOver() {
        Stance objection = Stance.objection(new Seat(4), "Encore trop vite.");
        SoughtConsensus earlier = consensus().sitting().consensusOn(2).orElseThrow();
        Consensus putOff = earlier.consensus();
        AgendaItem again = new AgendaItem(1, "Point 1", Optional.of(earlier.onTheTable()), Optional.empty());
        return convened(FEBRUARY, List.of(again))
                .arrive("19:00", 1, 2, 3, 4)
                .seek(1, "19:05", Optional.of(putOff))
                .round(1, "19:06", objection)
                .step(1, search -> search.amend("Encore un autre texte.", AnEvening.at(FEBRUARY, "19:10")))
                .round(1, "19:12", objection)
                .step(1, search -> search.conclude(AnEvening.at(FEBRUARY, "19:14")))
                .hands(1, "19:15", 3, 1)
                .close("20:00", 3);
    }

    /** A general meeting: everybody in good standing is on the list of voters. */
    public Meeting.Closed generalMeeting() {
        return generalMeeting(List.of(item(1, "P-2024-01", Matter.ACCOUNTS)))
                .hands(1, "19:05", 4, 1)
                .close("21:00", 1);
    }

    /**
     * A general meeting that elects: in two rounds; two at once, with a tie that goes to the elder; and one by lot among
     * those who are tied.
     */
    public Meeting.Closed elections() {
        Map<Candidate, LocalDate> born = Map.of(
                Election.named(holder(5)),
                LocalDate.of(1980, 2, 29),
                Election.named(holder(7)),
                LocalDate.of(1975, 1, 1));
        TieRule lot = new TieRule.Lot(List.of(Election.named(holder(9)), Election.named(holder(7))));
        return generalMeeting(List.of(talk(1), talk(2), talk(3)))
                .elect(
                        election(1, TwoRounds.uninominal().withAtLeast(2), new TieRule.Undecided(), 7, 7, 9, 3),
                        "19:05",
                        count(6, 0, Map.of(), Map.of(7, 3, 9, 2, 3, 1)),
                        VOTERS)
                .electAgain(1, "19:10", count(5, 1, Map.of(), Map.of(7, 2, 9, 3)), VOTERS)
                .elect(
                        new Election(
                                2,
                                List.of(new Seat(5), new Seat(2)),
                                List.of(holder(4), holder(5), holder(7)),
                                OneRound.BLOCK_VOTE,
                                new TieRule.Age(born)),
                        "19:15",
                        count(5, 0, Map.of(Spoiling.TOO_MANY_NAMES, 1), Map.of(4, 4, 5, 3, 7, 3)),
                        VOTERS)
                .elect(
                        election(3, OneRound.PLURALITY, lot, 1, 7, 9),
                        "19:20",
                        count(4, 0, Map.of(Spoiling.UNUSABLE, 1), Map.of(7, 2, 9, 2)),
                        1,
                        3,
                        4,
                        6,
                        7)
                .close("21:00", 1);
    }

    /** The same, which adopts a text about elections. */
    public Meeting.Closed generalMeetingOnElections() {
        return generalMeeting(List.of(item(1, "P-2024-01", Matter.ELECTION)))
                .hands(1, "19:05", 4, 1)
                .close("21:00", 1);
    }

    /** A general meeting that elects somebody to a seat of the council. */
    public Meeting.Closed electing(Holder candidate, int seat) {
        Election alone = new Election(
                1, List.of(new Seat(seat)), List.of(candidate), OneRound.PLURALITY, new TieRule.AnotherRound());
        BallotCount count = new BallotCount(6, 0, Map.of(), new TreeMap<>(Map.of(Election.named(candidate), 6)));
        return generalMeeting(List.of(talk(1)))
                .elect(alone, "19:05", count, VOTERS)
                .close("21:00", 1);
    }

    private static Election election(int item, CountedMethod method, TieRule rule, int seat, int... candidates) {
        return new Election(
                item,
                List.of(new Seat(seat)),
                IntStream.of(candidates).mapToObj(AnAssociation::holder).toList(),
                method,
                rule);
    }

    private static BallotCount count(
            int expressed, int blank, Map<Spoiling, Integer> spoiled, Map<Integer, Integer> votes) {
        TreeMap<Candidate, Integer> byName = new TreeMap<>();
        votes.forEach((member, each) -> byName.put(Election.named(holder(member)), each));
        return new BallotCount(expressed, blank, spoiled, byName);
    }

    private AnEvening generalMeeting(List<AgendaItem> agenda) {
        MeetingId id = new MeetingId(MAY_2024, Organ.GENERAL_MEETING, 1);
        Convocation convocation = convocation(id, agenda);
        return AnEvening.of(Meeting.convene(convocation)
                        .open(
                                AnEvening.at(MAY_2024, "19:00"),
                                convocation.electorate(new Council(7, mandates()), Members.of(members())),
                                holder(4),
                                holder(3),
                                bylaws().inForceOn(MAY_2024).orElseThrow())
                        .orElseThrow())
                .arrive("19:00", 1, 4, 5, 7, 9)
                .proxy(8, 4, "19:00", "23:00");
    }

    /** The same bylaws, which allow written consultations. */
    public static Bylaws inWriting() {
        return Bylaws.collegial().allowing(Permission.WRITTEN_CONSULTATION);
    }

    /** A written consultation about one motion, which four of six answered. */
    public Meeting.Closed consultation() {
        Motion.Proposed motion = item(1, "P-2025-14", Matter.ORDINARY).motion().orElseThrow();
        Instant opened = AnEvening.at(JANUARY, "08:00");
        WrittenConsultation.Open open = WrittenConsultation.open(
                        motion,
                        compositionOn(JANUARY),
                        Set.of(new Seat(6)),
                        opened,
                        opened.plusSeconds(86_400),
                        inWriting())
                .orElseThrow();
        for (int seat = 1; seat <= 4; seat++) {
            open = open.answer(new Seat(seat), seat == 4 ? Choice.AGAINST : Choice.FOR, opened.plusSeconds(seat))
                    .orElseThrow();
        }
        AgendaItem only = new AgendaItem(1, motion.title(), Optional.of(motion), Optional.empty());
        MeetingId id = MeetingId.consultation(JANUARY, 1);
        Convocation asked = new Convocation(
                id, letterhead(), JANUARY, Optional.of("par courriel"), holder(1), opened, "par écrit", List.of(only));
        return open.close(opened.plusSeconds(86_400))
                .orElseThrow()
                .onRecord(
                        asked,
                        compositionOn(JANUARY),
                        holder(3),
                        Optional.of("C’est urgent."),
                        DecisionNumber.firstOf(2025));
    }

    private AnEvening tabled() {
        AgendaItem repealing = new AgendaItem(
                4,
                "Abroger",
                item(4, "P-2025-09", Matter.ORDINARY)
                        .motion()
                        .map(motion -> motion.changing(new Change(Change.Kind.REPEALS, DecisionNumber.firstOf(2025)))
                                .effectiveFrom(LocalDate.of(2025, 6, 1))),
                Optional.empty());
        return convened(
                        FEBRUARY,
                        List.of(
                                item(1, "P-2025-06", Matter.ORDINARY),
                                item(2, "P-2025-07", Matter.ORDINARY),
                                item(3, "P-2025-08", Matter.ORDINARY),
                                repealing))
                .arrive("19:00", 1, 2, 3, 4)
                .table(1, 2, "décide", "souhaite")
                .table(1, 1, "Et voilà.", "Et voilà, enfin.")
                .table(1, 3, "Le conseil", "");
    }

    /** A service that one of three left, and that one came back to, a room that is gone, a partner and two texts. */
    public static Commons commons() {
        Resource pad = Resource.of("Pad « à nous »", Resource.Kind.SERVICE, Resource.Access.EVERYBODY, FOUNDED);
        Resource masteredPad = learnt(learnt(pad, 2, FOUNDED), 9, JANUARY)
                .leave(id(2), JANUARY)
                .orElseThrow();
        return Commons.none()
                .with(learnt(masteredPad, 2, FEBRUARY))
                .with(Resource.of("Atelier", Resource.Kind.PLACE, Resource.Access.MEMBERS, FOUNDED)
                        .endingOn(JANUARY))
                .with(new Partner("Ville d’Ys", "prête la salle"))
                .with(new Partner("Réseau", "entraide"))
                .with(Topic.SHARING, "Nos notes :\n\n- en accès libre\n- relues")
                .with(Topic.COMMUNITY, "Des gens.");
    }

    private static Resource learnt(Resource resource, int member, LocalDate on) {
        return resource.learn(id(member), on, Members.of(members())).orElseThrow();
    }

    /** Bylaws with something in every place. */
    public static Bylaws peculiarBylaws() {
        Rule rule = Rule.of(Majority.parse("FOR AT_LEAST 2/3 VOTERS AND AGAINST FEWER_THAN 1/4 SEATS"))
                .with(Quorum.parse("MORE_THAN 1/3 SEATS WITH_PROXIES"))
                .with(RecusalEffect.STAYS)
                .with(TieBreak.parse("CASTING_VOTE 3"))
                .with(Otherwise.POSTPONED)
                .under(new Article("art. 9, al. 2"));
        Map<Matter, Provision> provisions = new EnumMap<>(Bylaws.collegial().provisions());
        provisions.put(
                Matter.EXCLUSION,
                new Provision(Organ.GENERAL_MEETING, rule, Rule.of(Majority.parse("FOR AT_LEAST 4"))));
        Convening convening = Convening.unsaid()
                .with(Rhythm.parse("MONTHLY ON LAST FRIDAY 20:15 WEEK_EARLIER EXCEPT JULY AUGUST")
                        .under(new Article("art. 7")))
                .with(Notice.of(Delay.clear(7)).under(new Article("art. 8")))
                .with(new SecondConvocation(
                        Delay.plain(15), Notice.of(Delay.plain(6)).under(new Article("art. 8, al. 2"))));
        return new Bylaws("Statuts « à nous »", 7, 2, provisions)
                .allowing(Permission.values())
                .with(convening)
                .with(new ConsensusRule(
                        Accord.UNANIMITY,
                        Optional.of(Quorum.parse("AT_LEAST 3")),
                        RecusalEffect.STAYS,
                        ConsensusLadder.parse("3 ROUNDS, 2 POSTPONED, THEN GENERAL_MEETING, REACTIONS PT1H30M"),
                        Optional.of(new Article("art. 9, al. 4"))))
                .with(ConflictLadder.parse("RAISED 3, LISTENER 10 ALONE, COUNCIL_CONSENSUS 60"))
                .with(CouncilRules.unsaid()
                        .with(Thirds.parse(
                                Terms.parse("6 YEARS, 2 IN A ROW UNDER art. 7, al. 1"),
                                "SEATS 4 1 7 2 6 3 5 SINCE 2021"))
                        .with(DeemedResignation.parse("3 ABSENCES UNDER art. 7, al. 3"))
                        .with(RepresentingSeats.parse("SEATS 1 2 5 UNDER art. 12")))
                .with(ExclusionRule.parse("8 DAYS, APPEAL SUSPENDS UNDER art. 6, al. 2"))
                .stating(SeatRange.parse("3 TO 11 UNDER art. 7"), SeatRange.parse("5 TO 11 UNDER art. 12, al. 1"));
    }

    /** February's sitting, which does not approve the minutes of January. */
    public Meeting.Closed refusing() {
        return onJanuarysMinutes(0, 3).close("19:30", 3);
    }

    /** February's sitting, which approves January's minutes as the decision of a number. */
    public Meeting.Closed february(int decision) {
        return onJanuarysMinutes(3, 0).close("19:30", decision);
    }

    private AnEvening onJanuarysMinutes(int inFavour, int against) {
        AgendaItem approval = new AgendaItem(
                1,
                "Procès-verbal de janvier",
                item(1, "P-2025-05", Matter.ORDINARY).motion(),
                Optional.of(sittingOn(JANUARY)));
        return convened(FEBRUARY, List.of(approval)).arrive("19:00", 1, 2, 3).hands(1, "19:10", inFavour, against);
    }

    /** The sitting of late February, which mends January's minutes, or has nothing to mend. */
    public Meeting.Closed mending(boolean mends) {
        return mending(LATE_FEBRUARY, mends);
    }

    /** A sitting of another day that does. */
    public Meeting.Closed mending(LocalDate day, boolean mends) {
        AgendaItem item = item(1, "P-2025-10", Matter.ORDINARY);
        return convened(day, List.of(mends ? item.mending(sittingOn(JANUARY)) : item))
                .arrive("19:00", 1, 2, 3)
                .hands(1, "19:10", 3, 0)
                .close("19:30", 4);
    }

    private AnEvening convened(LocalDate day, List<AgendaItem> agenda) {
        return AnEvening.of(Meeting.convene(convocation(sittingOn(day), agenda))
                .open(
                        AnEvening.at(day, "19:00"),
                        compositionOn(day),
                        holder(2),
                        holder(3),
                        bylaws().inForceOn(day).orElseThrow())
                .orElseThrow());
    }

    private Convocation convocation(MeetingId id, List<AgendaItem> agenda) {
        return new Convocation(
                id,
                letterhead(),
                id.date().minusDays(7),
                Optional.of("par courriel"),
                holder(1),
                AnEvening.at(id.date(), "19:00"),
                "Salle Ti an Holl",
                agenda);
    }

    private static AgendaItem about(String conflict, AgendaItem item) {
        return new AgendaItem(
                item.number(), item.title(), item.motion().map(motion -> motion.about(conflict)), item.approves());
    }

    private static AgendaItem talk(int number) {
        return new AgendaItem(number, "Point " + number, Optional.empty(), Optional.empty());
    }

    private static AgendaItem item(int number, String motion, Matter matter) {
        return new AgendaItem(
                number,
                "Point " + number,
                Optional.of(Motion.propose(
                        new MotionId(motion), "Titre de " + motion, matter, "Le conseil décide.\n\nEt voilà.")),
                Optional.empty());
    }
}
