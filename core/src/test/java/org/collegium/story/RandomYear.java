package org.collegium.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.SALT;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.MemoryStore;
import org.collegium.association.Organ;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.OpenCase;
import org.collegium.conflict.Stamp;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Round;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.findings.Findings;
import org.collegium.findings.KeptRecord;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Overruling;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.meeting.WrittenConsultation;
import org.collegium.member.Departure;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.minutes.Contradiction;
import org.collegium.minutes.Minutes;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.register.Register;
import org.collegium.vote.Choice;
import org.collegium.vote.Outcome;
import org.collegium.words.Answer;

/** A year of an association in which anything happens, kept in an archive; what it holds is checked after each step. */
final class RandomYear {

    static final int YEAR = 2025;
    private static final LocalDate FIRST_DAY = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate GENERAL_MEETING = LocalDate.of(YEAR, 5, 24);
    private static final int PEOPLE = 11;

    /** A motion that may come before a sitting, and the search that an earlier one put off. */
    private record Pending(Motion.Proposed motion, Optional<Consensus> search) {}

    private final Random chance;
    private final Archive archive = new Archive(new MemoryStore());
    private final Members members;
    private final RandomCouncil mandates;
    private final List<Bylaws> versions;
    private final Map<MotionId, Pending> pending = new LinkedHashMap<>();
    private final Set<DecisionNumber> standing = new HashSet<>();
    private final Map<MeetingId, Meeting.Closed> recorded = new LinkedHashMap<>();
    private final Set<MeetingId> approved = new HashSet<>();
    private final NavigableSet<MeetingId> contradicting = new TreeSet<>();
    private final Set<MeetingId> sealed = new HashSet<>();
    private int taken;
    private int motions;
    private int acts;

    RandomYear(long seed) {
        chance = new Random(seed);
        members = Members.of(
                IntStream.rangeClosed(1, PEOPLE).mapToObj(this::member).toList());
        mandates = new RandomCouncil(chance, members, LocalDate.of(2024, 6, 15));
        versions = List.of(someBylaws(), someBylaws());
    }

    void live() {
        planMandates();
        open();
        LocalDate amendedOn = FIRST_DAY.plusDays(30 + chance.nextInt(300));
        OpenDispute dispute = new OpenDispute();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(YEAR, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
            if (!day.isBefore(amendedOn) && bylaws().byFirstDay().size() == 1) {
                amend(day, amendedOn);
            }
            dispute.goOn(day);
            sit(new MeetingId(day, Organ.COUNCIL, 1), Optional.of(dispute));
            seal(day.plusDays(1));
            if (month == 5) {
                sit(new MeetingId(GENERAL_MEETING, Organ.GENERAL_MEETING, 1), Optional.empty());
            }
            if (month == 7) {
                consult(LocalDate.of(YEAR, 7, 20));
            }
            if (month == 6) {
                assertKept();
            }
        }
        changeTheCouncilAfterwards();
        assertKept();
        assertFindings();
    }

    /** Of every vote: one state a seat, ballots only of seats that may vote, and the verdict that its rule gives. */
    static void assertSound(HeldVote vote, Composition composition) {
        int states = 0;
        for (SeatState state : SeatState.values()) {
            states += vote.roll().count(state);
        }
        assertThat(states).isEqualTo(composition.places().size());
        int mayVote = vote.roll().count(SeatState.PRESENT) + vote.roll().count(SeatState.REPRESENTED);
        assertThat(vote.ballots().tally().total()).isEqualTo(mayVote);
        vote.roll().standings().stream()
                .filter(standing -> standing.state() != SeatState.PRESENT && standing.state() != SeatState.REPRESENTED)
                .forEach(standing -> assertThat(vote.ballots().choiceOf(standing.seat()))
                        .as("%s in %s", standing, vote.question().motion().id())
                        .isEmpty());
        assertThat(vote.verdict())
                .isEqualTo(vote.question().rule().judge(vote.roll(), vote.ballots(), Optional.empty()));
    }

    private void planMandates() {
        boolean hasMet = false;
        for (LocalDate day = FIRST_DAY; day.getYear() == YEAR; day = day.plusDays(1 + chance.nextInt(25))) {
            if (!hasMet && !day.isBefore(GENERAL_MEETING)) {
                mandates.generalMeeting(GENERAL_MEETING);
                hasMet = true;
            }
            LocalDate today = day;
            members.forEach(member -> member.departure()
                    .filter(departure -> !departure.on().isAfter(today))
                    .ifPresent(departure -> mandates.leave(member.id(), today)));
            mandates.tryOn(day);
        }
    }

    private void open() {
        perform(
                anybody(),
                at(FIRST_DAY, 0),
                new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(LocalDate.of(2024, 6, 15), versions.get(0))),
                true);
        List<Member> everybody = new ArrayList<>();
        members.forEach(everybody::add);
        perform(anybody(), at(FIRST_DAY, 1), new Deed.Enrol(everybody), true);
        perform(anybody(), at(FIRST_DAY, 2), new Deed.Appoint(mandates.council().mandates()), true);
    }

    private void amend(LocalDate day, LocalDate from) {
        seatedOn(day).ifPresent(actor -> {
            perform(actor.id(), at(day, 0), new Deed.AmendBylaws(from, versions.get(1)), true);
            perform(actor.id(), at(day, 1), new Deed.AmendBylaws(from.minusDays(1), versions.get(0)), false);
        });
    }

    private void sit(MeetingId id, Optional<OpenDispute> dispute) {
        LocalDate day = id.date();
        Optional<Holder> secretary = seatedOn(day);
        if (secretary.isEmpty()) {
            return;
        }
        overruleOneRecord();
        Optional<AgendaItem> ofDispute = dispute.flatMap(OpenDispute::item);
        List<AgendaItem> agenda = agenda(id, ofDispute);
        Convocation convocation = new Convocation(
                id,
                ASSOCIATION,
                day.minusDays(8),
                Optional.empty(),
                secretary.get(),
                at(day, 20 * 60),
                "Brest",
                agenda);
        Bylaws inForce = bylaws().inForceOn(day).orElseThrow();
        Composition composition = convocation.electorate(mandates.council(), members);
        Meeting.Open opened = Meeting.convene(convocation)
                .open(convocation.at(), composition, secretary.get(), secretary.get(), inForce)
                .orElseThrow();
        RandomEvening evening = new RandomEvening(chance, inForce, opened, searches(agenda));
        boolean standBack = chance.nextInt(4) > 0;
        if (ofDispute.isPresent() && standBack) {
            dispute.get().recusals(agenda.size(), day).forEach(evening::standBack);
        }
        evening.live(24);
        Meeting.Closed closed = evening.close(new DecisionNumber(YEAR, taken + 1));
        assertThat(closed.sitting().adopted().values())
                .extracting(motion -> motion.proposed().id())
                .as("numbered in the order of closing")
                .isEqualTo(evening.adopted());
        boolean isNotForThem = ofDispute.isPresent()
                && (dispute.get().hasASayIn(closed, agenda.size())
                        || dispute.get().leavesTooFewIn(closed, agenda.size()));
        record(closed, secretary.get(), evening, isNotForThem);
        if (ofDispute.isPresent() && recorded.containsKey(id)) {
            dispute.get().decide(closed, agenda.size());
        }
    }

    private void record(Meeting.Closed closed, Holder secretary, RandomEvening evening, boolean isNotForThem) {
        if (!closed.decisions().isEmpty()) {
            Meeting.Closed misnumbered = evening.open()
                    .close(closed.closedAt(), new DecisionNumber(YEAR, taken + 2), Optional.empty())
                    .orElseThrow();
            perform(secretary.id(), closed.closedAt(), new Deed.RecordSitting(misnumbered), false);
        }
        boolean standsOnWhatStands = closed.sitting().adopted().values().stream()
                .flatMap(motion -> motion.proposed().changes().stream())
                .allMatch(change -> standing.contains(change.decision()));
        boolean approvesContradictions = closed.approved().stream().anyMatch(contradicting::contains);
        boolean mayRecord = perform(
                secretary.id(),
                closed.closedAt(),
                new Deed.RecordSitting(closed),
                standsOnWhatStands && !isNotForThem && !approvesContradictions);
        if (mayRecord) {
            remember(closed, evening);
            if (!Minutes.draft(closed, Register.empty()).contradictions().isEmpty()) {
                contradicting.add(closed.id());
            }
        }
    }

    /** Somebody recused from an item after its vote, and the like, is explained at some later time. */
    private void overruleOneRecord() {
        Optional<Meeting.Closed> one =
                contradicting.stream().findFirst().map(recorded::get).filter(held -> chance.nextBoolean());
        one.ifPresent(held -> {
            Meeting.Closed explained = held;
            for (Contradiction found : Minutes.draft(held, Register.empty()).contradictions()) {
                explained = explained.overruling(new Overruling(found.item(), found.kind(), "Noted too late."));
            }
            perform(held.sitting().secretary().id(), held.closedAt(), new Deed.RecordSitting(explained), true);
            recorded.put(held.id(), explained);
            contradicting.remove(held.id());
        });
    }

    private void remember(Meeting.Closed closed, RandomEvening evening) {
        recorded.put(closed.id(), closed);
        for (AgendaItem item : closed.sitting().convocation().agenda()) {
            if (item.motion().isEmpty()) {
                continue;
            }
            Motion.Proposed now = closed.sitting().motionOn(item.number()).orElseThrow();
            boolean isAdopted = evening.adopted().contains(now.id());
            if (isAdopted && item.approves().isPresent()) {
                approved.add(item.approves().orElseThrow());
            }
            if (isAdopted || !pending.containsKey(now.id())) {
                pending.remove(now.id());
            } else {
                pending.put(now.id(), comesBack(closed, item.number(), now));
            }
        }
        closed.sitting().adopted().forEach((number, motion) -> {
            standing.add(number);
            motion.proposed()
                    .changes()
                    .filter(change -> change.kind() == Change.Kind.REPEALS)
                    .ifPresent(change -> standing.remove(change.decision()));
        });
        taken += closed.decisions().size();
    }

    /** Rejected in its next version, else as it stands, with the search that was put off. */
    private Pending comesBack(Meeting.Closed closed, int item, Motion.Proposed now) {
        boolean isRejected = closed.sitting().votesOn(item).stream()
                .anyMatch(vote -> vote.question().isOnText()
                        && vote.verdict().outcome() == Outcome.NOT_ADOPTED
                        && !vote.verdict().isPostponed());
        Optional<Consensus> search = closed.sitting()
                .consensusOn(item)
                .map(SoughtConsensus::consensus)
                .filter(sought -> sought.step() == ConsensusStep.POSTPONED
                        && !sought.rounds().isEmpty());
        return isRejected
                ? new Pending(now.reword(now.title(), now.text() + " It opens every day."), Optional.empty())
                : new Pending(now, search);
    }

    private List<AgendaItem> agenda(MeetingId id, Optional<AgendaItem> ofDispute) {
        List<AgendaItem> agenda = new ArrayList<>();
        recorded.keySet().stream()
                .filter(held -> !approved.contains(held))
                .findFirst()
                .filter(held -> id.organ() == Organ.COUNCIL)
                .ifPresent(held -> agenda.add(new AgendaItem(
                        1, "Minutes", Optional.of(proposed(Matter.ORDINARY, Optional.empty())), Optional.of(held))));
        for (Pending before : List.copyOf(pending.values())) {
            boolean isOfThisOrgan = (before.motion().matter() == Matter.ACCOUNTS) == (id.organ() != Organ.COUNCIL);
            if (agenda.size() < 4 && isOfThisOrgan && chance.nextInt(4) > 0) {
                agenda.add(item(agenda.size() + 1, before.motion()));
            }
        }
        Matter matter = id.organ() == Organ.COUNCIL ? Matter.SPENDING : Matter.ACCOUNTS;
        for (int more = chance.nextInt(3); more > 0; more--) {
            boolean isFirst = agenda.stream()
                    .noneMatch(item ->
                            item.motion().flatMap(Motion.Proposed::changes).isPresent());
            Motion.Proposed next = proposed(matter, isFirst ? change() : Optional.empty());
            pending.put(next.id(), new Pending(next, Optional.empty()));
            agenda.add(item(agenda.size() + 1, next));
        }
        agenda.add(Evening.talk(agenda.size() + 1, "News"));
        ofDispute.ifPresent(
                item -> agenda.add(item(agenda.size() + 1, item.motion().orElseThrow())));
        return agenda;
    }

    private Optional<Change> change() {
        if (taken == 0 || chance.nextInt(3) > 0) {
            return Optional.empty();
        }
        Change.Kind kind = chance.nextBoolean() ? Change.Kind.AMENDS : Change.Kind.REPEALS;
        return Optional.of(new Change(kind, new DecisionNumber(YEAR, 1 + chance.nextInt(taken + 1))));
    }

    private Map<Integer, Optional<Consensus>> searches(List<AgendaItem> agenda) {
        Map<Integer, Optional<Consensus>> searches = new HashMap<>();
        agenda.forEach(item -> item.motion()
                .map(motion -> pending.get(motion.id()))
                .ifPresent(before -> searches.put(item.number(), before.search())));
        return searches;
    }

    private Motion.Proposed proposed(Matter matter, Optional<Change> change) {
        motions++;
        Motion.Proposed motion = Motion.propose(
                new MotionId("P-" + motions), "Motion " + motions, matter, "Garden " + motions + " opens every day.");
        return change.map(motion::changing).orElse(motion);
    }

    private static AgendaItem item(int number, Motion.Proposed motion) {
        return new AgendaItem(number, motion.title(), Optional.of(motion), Optional.empty());
    }

    private void consult(LocalDate day) {
        Bylaws inForce = bylaws().inForceOn(day).orElseThrow();
        Optional<Holder> secretary = seatedOn(day);
        Composition composition = mandates.council().compositionOn(day, members);
        Motion.Proposed motion = proposed(Matter.ORDINARY, Optional.empty());
        Instant deadline = at(day.plusDays(7), 0);
        Answer<WrittenConsultation.Open> answer =
                WrittenConsultation.open(motion, composition, Set.of(), at(day, 0), deadline, inForce);
        assertThat(answer.refusal().isEmpty()).isEqualTo(inForce.allow(Permission.WRITTEN_CONSULTATION));
        if (answer.refusal().isPresent() || secretary.isEmpty()) {
            return;
        }
        WrittenConsultation.Open asked = answer.orElseThrow();
        for (Composition.Place place : composition.places()) {
            Answer<WrittenConsultation.Open> answered =
                    asked.answer(place.seat(), chance.nextInt(3) > 0 ? Choice.FOR : Choice.AGAINST, at(day, 10));
            assertThat(answered.refusal().isEmpty()).isEqualTo(place.holder().isPresent());
            asked = chance.nextInt(3) > 0 && answered.refusal().isEmpty() ? answered.orElseThrow() : asked;
            assertThat(asked.answer(place.seat(), Choice.FOR, deadline).refusal())
                    .isPresent();
        }
        Convocation convocation = new Convocation(
                MeetingId.consultation(day, 1),
                ASSOCIATION,
                day,
                Optional.empty(),
                secretary.get(),
                at(day, 0),
                "Brest",
                List.of(item(1, motion)));
        Meeting.Closed closed = asked.close(deadline)
                .orElseThrow()
                .onRecord(
                        convocation,
                        composition,
                        secretary.get(),
                        Optional.empty(),
                        new DecisionNumber(YEAR, taken + 1));
        perform(secretary.get().id(), at(day.plusDays(8), 0), new Deed.RecordSitting(closed), true);
        recorded.put(closed.id(), closed);
        standing.addAll(closed.decisions());
        taken += closed.decisions().size();
    }

    private void seal(LocalDate day) {
        seatedOn(day).ifPresent(actor -> {
            for (MeetingId id : recorded.keySet()) {
                boolean isWorthATry = !sealed.contains(id) || chance.nextInt(8) == 0;
                if (isWorthATry && chance.nextBoolean()) {
                    perform(actor.id(), at(day, acts), new Deed.SealMinutes(id, SALT), approved.contains(id));
                    if (approved.contains(id)) {
                        sealed.add(id);
                    }
                }
            }
            sealed.stream().findFirst().map(recorded::get).ifPresent(this::cannotBeTamperedWith);
        });
    }

    private void cannotBeTamperedWith(Meeting.Closed kept) {
        Meeting.Closed other =
                new Meeting.Closed(kept.sitting(), kept.closedAt().plusSeconds(1), kept.next());
        perform(kept.sitting().secretary().id(), at(kept.id().date(), acts), new Deed.RecordSitting(other), false);
    }

    /** What is decided is not judged again: more mandates come, and everything stands as it was recorded. */
    private void changeTheCouncilAfterwards() {
        LocalDate later = RandomCouncil.TERM.plusYears(1);
        LocalDate lastDay = LocalDate.of(YEAR, 12, 31);
        List<Mandate> more = new ArrayList<>();
        Council council = mandates.council();
        for (int number = 1; number <= RandomCouncil.SEATS; number++) {
            Mandate next = new Mandate(
                    new Seat(number), new MemberId(id(number)), later, Optional.empty(), Mandate.Origin.ELECTED);
            if (council.appoint(next, members).refusal().isEmpty()) {
                more.add(next);
            }
        }
        seatedOn(lastDay).ifPresent(actor -> perform(actor.id(), at(lastDay, 0), new Deed.Appoint(more), true));
    }

    private void assertKept() {
        archive.read(ASSOCIATION.id(), kept -> {
            assertThat(kept.sittings()).containsExactlyInAnyOrderElementsOf(recorded.values());
            kept.sittings().forEach(sitting -> {
                sitting.sitting()
                        .votes()
                        .forEach(vote -> assertSound(vote, sitting.sitting().composition()));
                assertThat(Minutes.of(sitting, kept.sittings(), kept.register()))
                        .isInstanceOf(stateOf(sitting.id()));
            });
            assertThat(Decisions.of(kept.sittings()))
                    .extracting(decision -> decision.number().number())
                    .as("without gaps, in the order of closing")
                    .isEqualTo(IntStream.rangeClosed(1, taken).boxed().toList());
            Decisions decisions = Decisions.of(kept.sittings());
            decisions.forEach(decision -> assertThat(decision.stands())
                    .as("%s", decision.number())
                    .isEqualTo(standing.contains(decision.number())));
            assertThat(kept.register().verify()).isEmpty();
            assertThat(kept.register().entries()).hasSize(sealed.size());
            return true;
        });
    }

    private Class<? extends Minutes> stateOf(MeetingId id) {
        if (sealed.contains(id)) {
            return Minutes.Sealed.class;
        }
        return approved.contains(id) ? Minutes.Approved.class : Minutes.Draft.class;
    }

    /** On a few days, others in each year: in the years together on every day. */
    private void assertFindings() {
        archive.read(ASSOCIATION.id(), kept -> {
            Council council = kept.council();
            KeptRecord record = kept.record();
            for (LocalDate day = FIRST_DAY.plusDays(chance.nextInt(120));
                    day.getYear() == YEAR;
                    day = day.plusDays(120)) {
                assertThat(Findings.on(day, record, Holidays.french())).doesNotContainNull();
                assertThat(council.representatives(day)).containsExactlyInAnyOrderElementsOf(mandates.seatedOn(day));
            }
            return true;
        });
    }

    /** A conflict that climbs to the council. */
    private final class OpenDispute {
        private final List<MemberId> parties;
        private final Holder keeper;
        private ConflictCase conflict;

        OpenDispute() {
            List<MemberId> staying = new ArrayList<>();
            members.forEach(member -> {
                if (member.departure().isEmpty() && member.joined().isBefore(FIRST_DAY)) {
                    staying.add(member.id());
                }
            });
            parties = List.of(
                    staying.remove(chance.nextInt(staying.size())), staying.remove(chance.nextInt(staying.size())));
            keeper = holder(staying.get(chance.nextInt(staying.size())));
            Grievance grievance = new Grievance(
                    "C-2025-1",
                    parties.stream().map(RandomYear.this::holder).toList(),
                    "Keys",
                    Confidentiality.COUNCIL);
            Stamp stamp = new Stamp(holder(parties.get(0)), FIRST_DAY);
            assertThat(ConflictCase.raise(grievance, ConflictLadder.collegial(), holder(parties.get(1)), stamp)
                            .refusal())
                    .as("a party holds no step")
                    .isPresent();
            conflict = ConflictCase.raise(grievance, ConflictLadder.collegial(), keeper, stamp)
                    .orElseThrow();
        }

        Optional<AgendaItem> item() {
            boolean isForCouncil = conflict instanceof OpenCase
                    && conflict.onRecord().stage().step().isForCouncil();
            return isForCouncil
                    ? Optional.of(RandomYear.item(
                            1, proposed(Matter.SPENDING, Optional.empty()).about(conflict.reference())))
                    : Optional.empty();
        }

        List<Recusal> recusals(int item, LocalDate day) {
            return conflict.recusals(item, mandates.council(), day);
        }

        /** Whether a party who holds a seat did not stand back from a vote or a round of consensus on an item. */
        boolean hasASayIn(Meeting.Closed sitting, int item) {
            List<Seat> seats = parties.stream()
                    .flatMap(party -> sitting.sitting().composition().seatOf(party).stream())
                    .toList();
            return rolls(sitting, item)
                    .anyMatch(roll -> seats.stream()
                            .anyMatch(seat -> roll.standing(seat).orElseThrow().state() != SeatState.RECUSED));
        }

        /** Whether fewer than three could have had a say in one of them, so that it was for the general meeting. */
        boolean leavesTooFewIn(Meeting.Closed sitting, int item) {
            return rolls(sitting, item)
                    .anyMatch(roll -> roll.count(SeatState.PRESENT)
                                    + roll.count(SeatState.REPRESENTED)
                                    + roll.count(SeatState.ABSENT)
                            < 3);
        }

        private static Stream<Roll> rolls(Meeting.Closed sitting, int item) {
            Stream<Roll> rounds = sitting.sitting().consensusOn(item).stream()
                    .flatMap(search -> search.consensus().rounds().stream())
                    .map(Round::roll);
            return Stream.concat(
                    rounds, sitting.sitting().votesOn(item).stream().map(HeldVote::roll));
        }

        void goOn(LocalDate day) {
            if (conflict instanceof OpenCase before && !day.isEqual(FIRST_DAY)) {
                OpenCase heard = hear(impose(before, day), day);
                conflict = heard;
                climb(heard, day);
                keep(day);
            }
            assertMeasures();
        }

        private OpenCase impose(OpenCase open, LocalDate day) {
            MemberId actor = anybody();
            LocalDate lastDay = day.plusDays(chance.nextInt(40) - 5);
            boolean foretold =
                    mandates.seatedOn(day).contains(actor) && !parties.contains(actor) && !lastDay.isBefore(day);
            Answer<OpenCase> answer = open.impose(
                    "Nobody keeps the keys alone", lastDay, mandates.council(), new Stamp(holder(actor), day));
            assertThat(answer.refusal().isEmpty()).isEqualTo(foretold);
            return foretold ? answer.orElseThrow() : open;
        }

        private OpenCase hear(OpenCase open, LocalDate day) {
            OpenCase heard = open;
            for (MemberId party : parties) {
                if (heard.onRecord().unheard().stream().anyMatch(who -> who.id().equals(party))) {
                    heard = heard.hear(
                                    holder(party),
                                    Optional.empty(),
                                    new Stamp(heard.onRecord().stage().keeper(), day))
                            .orElseThrow();
                }
            }
            return heard;
        }

        private void climb(OpenCase open, LocalDate day) {
            List<ConflictStep> ladder = List.of(ConflictStep.values());
            ConflictStep present = open.onRecord().stage().step();
            ConflictStep next = ladder.get(Math.min(ladder.indexOf(present) + 1, ladder.size() - 1));
            boolean foretold = next != present && open.onRecord().isStepOver(day);
            Stamp stamp = new Stamp(holder(parties.get(chance.nextInt(2))), day);
            assertThat(open.climb(next, holder(parties.get(0)), mandates.council(), stamp)
                            .refusal())
                    .as("a party holds no step")
                    .isPresent();
            Answer<ConflictCase> answer = open.climb(next, keeper, mandates.council(), stamp);
            assertThat(answer.refusal().isEmpty()).isEqualTo(foretold);
            conflict = foretold ? answer.orElseThrow() : open;
        }

        /** No party votes on it; with a roll on which one could, nothing is decided. */
        void decide(Meeting.Closed sitting, int item) {
            for (HeldVote vote : sitting.sitting().votesOn(item)) {
                for (MemberId party : parties) {
                    sitting.sitting().composition().seatOf(party).ifPresent(seat -> {
                        assertThat(vote.ballots().choiceOf(seat))
                                .as("no vote by a party")
                                .isEmpty();
                        assertThat(vote.roll().standing(seat).orElseThrow().state())
                                .isEqualTo(SeatState.RECUSED);
                    });
                }
            }
            OpenCase open = (OpenCase) conflict;
            Stamp stamp = new Stamp(keeper, sitting.id().date());
            var asIfNobodyStoodBack = sitting.sitting()
                    .attendance()
                    .rollAt(sitting.sitting().composition(), sitting.sitting().openedAt());
            boolean couldVote = asIfNobodyStoodBack.standings().stream()
                    .filter(standing -> standing.mayVote())
                    .flatMap(standing -> standing.holder().stream())
                    .anyMatch(voter -> parties.contains(voter.id()));
            if (couldVote) {
                assertThat(open.decide("Two keys", asIfNobodyStoodBack, stamp).refusal())
                        .isPresent();
            }
            sitting.sitting().votesOn(item).stream()
                    .filter(HeldVote::takesDecision)
                    .findFirst()
                    .ifPresent(vote -> {
                        conflict = open.decide("Two keys", vote.roll(), stamp).orElseThrow();
                        keep(sitting.id().date());
                    });
        }

        private void keep(LocalDate day) {
            mandates.seatedOn(day).stream()
                    .filter(who -> !parties.contains(who))
                    .findFirst()
                    .ifPresent(actor -> {
                        perform(actor, at(day, 23 * 60), new Deed.RecordConflict(conflict), true);
                        assertThat(archive.read(ASSOCIATION.id(), Holdings::conflicts))
                                .containsExactly(conflict);
                    });
        }

        private void assertMeasures() {
            CaseFile file = conflict.onRecord();
            for (LocalDate day = FIRST_DAY; day.getYear() == YEAR; day = day.plusDays(3)) {
                LocalDate today = day;
                boolean isPastItsEnd = file.measuresInForceOn(day).stream()
                        .anyMatch(measure -> measure.lastDay().isBefore(today)
                                || measure.stamp().on().isAfter(today));
                assertThat(isPastItsEnd)
                        .as("%s on %s", conflict.reference(), day)
                        .isFalse();
            }
        }
    }

    private BylawsVersions bylaws() {
        return archive.read(ASSOCIATION.id(), Holdings::bylaws);
    }

    private Bylaws someBylaws() {
        List<Bylaws> presets = Bylaws.presets();
        Bylaws bylaws = presets.get(chance.nextInt(presets.size()));
        List<ConsensusRule> ways = List.of(ConsensusRule.consent(), ConsensusRule.unanimity(), ConsensusRule.routine());
        Bylaws seeking = bylaws.with(ways.get(chance.nextInt(ways.size())));
        return chance.nextBoolean() ? seeking.allowing(Permission.WRITTEN_CONSULTATION) : seeking;
    }

    /** Somebody who sits on a day, to keep the record. */
    private Optional<Holder> seatedOn(LocalDate day) {
        return mandates.seatedOn(day).stream()
                .filter(who -> members.member(who).orElseThrow().belongsOn(day))
                .findFirst()
                .map(this::holder);
    }

    private boolean perform(MemberId actor, Instant at, Deed deed, boolean foretold) {
        Act act = new Act(new ActId(new UUID(1, ++acts)), ASSOCIATION.id(), actor, at, deed);
        Answer<Integer> answer = archive.perform(act);
        assertThat(answer.refusal().isEmpty())
                .as("%s of %s: %s", deed.name(), at, answer.refusal())
                .isEqualTo(foretold);
        return foretold;
    }

    private MemberId anybody() {
        return new MemberId(id(1 + chance.nextInt(PEOPLE)));
    }

    private Holder holder(MemberId who) {
        return Holder.of(members.member(who).orElseThrow());
    }

    private Member member(int number) {
        boolean joins = number == 10;
        boolean leaves = number == 11 || (number == 3 && chance.nextBoolean());
        return new Member(
                new MemberId(id(number)),
                new Identity.Person("Anne-" + number, "Le Gall"),
                joins ? FIRST_DAY.plusDays(chance.nextInt(200)) : LocalDate.of(2020, 1, 1),
                leaves
                        ? Optional.of(new Departure(FIRST_DAY.plusDays(20 + chance.nextInt(300)), "moved away"))
                        : Optional.empty(),
                List.of());
    }

    private static String id(int number) {
        return String.format("%04d", number);
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(ASSOCIATION.zone()).toInstant().plusSeconds(60L * minute);
    }
}
