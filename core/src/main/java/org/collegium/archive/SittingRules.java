package org.collegium.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Proxy;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Permission;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.MotionLife;
import org.collegium.meeting.Sitting;
import org.collegium.member.Members;
import org.collegium.minutes.Approval;
import org.collegium.minutes.Contradiction;
import org.collegium.minutes.Erratum;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Entry;
import org.collegium.register.Register;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;

/** What a sitting must satisfy to enter the record or to be corrected in it, each rule with the reason of its no. */
final class SittingRules {

    private final Meeting.Closed sitting;
    private final Holdings holdings;
    private final LocalDate day;
    private final List<Meeting.Closed> before;
    private final List<Meeting.Closed> after;

    SittingRules(Meeting.Closed sitting, Holdings holdings) {
        this.sitting = sitting;
        this.holdings = holdings;
        this.day = sitting.id().date();
        this.before = holdings.sittings();
        this.after = with(sitting, before);
    }

    /** Why it is refused, by the first rule that forbids it. */
    Optional<Phrase> objection() {
        List<Supplier<Optional<Phrase>>> rules = List.of(
                this::isSealed,
                this::isForbiddenInWriting,
                this::isOfAnotherCouncil,
                this::isHeldByStrangers,
                this::fillsSeatsThatAreNot,
                this::breaksTheLimitOfProxies,
                this::overrulesWhatDoesNotContradict,
                this::approvesWhatIsUnknown,
                this::approvesWhatComesLater,
                this::approvesContradictions,
                this::changesTheApprovalOfSealedMinutes,
                this::mendsWhatIsNotApproved,
                this::changesASealedErratum,
                this::breaksTheOrderOfDecisions,
                this::dealsAgainWithWhatIsOver,
                this::letsAPartyDecide,
                this::changesNoStandingDecision);
        return rules.stream().flatMap(rule -> rule.get().stream()).findFirst();
    }

    private Optional<Phrase> isSealed() {
        return sealed(sitting.id())
                .map(entry -> Phrase.of("archive.sealed-otherwise")
                        .with(sealedBy(entry))
                        .with(holdings.sitting(sitting.id())
                                .map(kept -> differenceFrom(kept.value()))
                                .orElse(Phrase.of("archive.other-course"))));
    }

    /** Where the sitting that was given is told otherwise than the one on record. */
    private Phrase differenceFrom(Meeting.Closed kept) {
        List<Integer> items = sitting.sitting().itemsUnlike(kept.sitting());
        String numbers = items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return items.isEmpty()
                ? Phrase.of("archive.other-course")
                : Phrase.of("archive.other-items").with(items.size()).with(numbers);
    }

    private Optional<Phrase> isForbiddenInWriting() {
        boolean allowed = holdings.bylaws()
                .inForceOn(day)
                .filter(bylaws -> bylaws.allow(Permission.WRITTEN_CONSULTATION))
                .isPresent();
        return when(sitting.id().isConsultation() && !allowed, Phrase.of("consultation.not-allowed"));
    }

    private Optional<Phrase> isOfAnotherCouncil() {
        Composition entitled = sitting.sitting().convocation().electorate(holdings.council(), holdings.members());
        boolean same = sitting.sitting().composition().equals(entitled);
        return when(!same, Phrase.of("archive.other-council").with(name()).with(day));
    }

    private Optional<Phrase> isHeldByStrangers() {
        Sitting held = sitting.sitting();
        Members members = holdings.members();
        Stream<Holder> candidates = held.elections().stream().flatMap(round -> round.election().candidates().stream());
        return Stream.concat(Stream.of(held.convocation().convenor(), held.facilitator(), held.secretary()), candidates)
                .filter(holder -> members.member(holder.id())
                        .filter(member -> member.belongsOn(day))
                        .isEmpty())
                .map(Holder::name)
                .map(stranger -> Phrase.of("member.not-that-day").with(stranger).with(day))
                .findFirst();
    }

    private Optional<Phrase> fillsSeatsThatAreNot() {
        int seats = holdings.council().seats();
        return sitting.sitting().elections().stream()
                .flatMap(round -> round.election().seats().stream())
                .filter(seat -> seat.number() > seats)
                .map(seat ->
                        Phrase.of("council.no-such-seat").with(seat.number()).with(seats))
                .findFirst();
    }

    /** Nobody holds more proxies at once than the bylaws of the day allow, whoever noted them. */
    private Optional<Phrase> breaksTheLimitOfProxies() {
        int limit =
                holdings.bylaws().inForceOn(day).map(Bylaws::proxiesPerHolder).orElse(0);
        Answer<Attendance> noted = Answer.granted(Attendance.none());
        for (Proxy proxy : sitting.sitting().attendance().proxies()) {
            noted = noted.then(soFar -> soFar.entrust(proxy, limit));
        }
        return noted.refusal().map(Refusal::reason);
    }

    private Optional<Phrase> overrulesWhatDoesNotContradict() {
        if (sitting.sitting().overrulings().isEmpty()) {
            return Optional.empty();
        }
        List<Contradiction> found = Minutes.draft(sitting, Register.empty()).contradictions();
        return sitting.sitting().overrulings().stream()
                .filter(overruling -> found.stream().noneMatch(each -> overruling.isAbout(each.item(), each.kind())))
                .map(vain -> Phrase.of("archive.no-such-contradiction")
                        .with(name())
                        .with(vain.item())
                        .with(Phrase.of("contradiction-kind", vain.contradiction())))
                .findFirst();
    }

    /** Whichever comes last, the approval or the correction that contradicts itself. */
    private Optional<Phrase> approvesContradictions() {
        return after.stream()
                .filter(held -> held.equals(sitting)
                        ? after.stream().anyMatch(by -> by.approved().contains(sitting.id()))
                        : sitting.approved().contains(held.id()))
                .flatMap(held -> Minutes.draft(held, Register.empty()).contradictions().stream()
                        .filter(Contradiction::isOpen)
                        .map(open -> Phrase.of("archive.approves-contradiction")
                                .with(held.id().toString())
                                .with(open.says())))
                .findFirst();
    }

    private Optional<Phrase> approvesWhatIsUnknown() {
        return sitting.approved().stream()
                .filter(id -> after.stream().noneMatch(held -> held.id().equals(id)))
                .map(unknown -> Phrase.of("archive.no-such-sitting").with(unknown.toString()))
                .findFirst();
    }

    private Optional<Phrase> approvesWhatComesLater() {
        boolean later = after.stream()
                .filter(held -> !held.closedAt().isBefore(sitting.closedAt()))
                .anyMatch(held -> sitting.approved().contains(held.id()));
        return when(later, Phrase.of("archive.approves-later").with(name()));
    }

    private Optional<Phrase> changesTheApprovalOfSealedMinutes() {
        return Stream.concat(holdings.sitting(sitting.id()).map(Stored::value).stream(), Stream.of(sitting))
                .flatMap(approving -> approving.approved().stream())
                .filter(this::isApprovedOtherwise)
                .flatMap(id -> sealed(id).stream())
                .map(SittingRules::sealedBy)
                .findFirst();
    }

    /** What is not approved yet is corrected, not mended. */
    private Optional<Phrase> mendsWhatIsNotApproved() {
        List<MeetingId> approvedBefore = after.stream()
                .filter(held -> held.closedAt().isBefore(sitting.closedAt()))
                .flatMap(held -> held.approved().stream())
                .toList();
        return sitting.sitting().convocation().agenda().stream()
                .flatMap(item -> item.mends().stream())
                .filter(mended -> !approvedBefore.contains(mended))
                .map(mended ->
                        Phrase.of("archive.mends-unapproved").with(name()).with(mended.toString()))
                .findFirst();
    }

    private Optional<Phrase> changesASealedErratum() {
        List<Erratum> remaining = Erratum.in(after);
        Register register = holdings.register();
        return Erratum.in(before).stream()
                .filter(erratum -> !remaining.contains(erratum))
                .flatMap(erratum -> erratum.entry(register).stream()
                        .map(entry -> Phrase.of("archive.sealed-erratum")
                                .with(erratum.number())
                                .with(erratum.mends().toString())
                                .with(entry.number())))
                .findFirst();
    }

    private Optional<Phrase> breaksTheOrderOfDecisions() {
        List<DecisionNumber> taken = after.stream()
                .filter(held -> held.id().date().getYear() == day.getYear())
                .flatMap(held -> held.decisions().stream())
                .toList();
        List<DecisionNumber> expected = Stream.iterate(DecisionNumber.firstOf(day.getYear()), DecisionNumber::next)
                .limit(taken.size())
                .toList();
        return when(
                !taken.equals(expected),
                Phrase.of("archive.decision-numbers").with(name()).with(Integer.toString(day.getYear())));
    }

    private Optional<Phrase> dealsAgainWithWhatIsOver() {
        return sitting.sitting().convocation().agenda().stream()
                .flatMap(item -> item.motion().stream())
                .map(motion -> MotionLife.of(motion.id(), after))
                .flatMap(SittingRules::objections)
                .findFirst();
    }

    /** What stands against each episode of a motion, given those before it. */
    private static Stream<Phrase> objections(MotionLife life) {
        List<MotionLife.Episode> episodes = life.episodes();
        return IntStream.range(0, episodes.size())
                .mapToObj(i -> new MotionLife(life.id(), episodes.subList(0, i))
                        .objectionTo(episodes.get(i).motion().proposed().version()))
                .flatMap(Optional::stream);
    }

    private Optional<Phrase> letsAPartyDecide() {
        return new PartiesStandBack(sitting.sitting(), holdings).objection();
    }

    /** Whichever sitting is recorded, a later one may change what it decides, or no longer does. */
    private Optional<Phrase> changesNoStandingDecision() {
        return IntStream.range(0, after.size())
                .mapToObj(i -> changeInVain(after.get(i), Decisions.of(after.subList(0, i))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Phrase> changeInVain(Meeting.Closed held, Decisions earlier) {
        return held.sitting().adopted().values().stream()
                .flatMap(motion -> motion.proposed().changes().stream())
                .filter(change -> !earlier.stands(change.decision()))
                .map(change -> Phrase.of("archive.no-standing-decision")
                        .with(held.id().toString())
                        .with(change.decision().toString()))
                .findFirst();
    }

    private boolean isApprovedOtherwise(MeetingId id) {
        return before.stream()
                .filter(held -> held.id().equals(id))
                .anyMatch(held -> !approval(held, before).equals(approval(held, after)));
    }

    private static Optional<Approval> approval(Meeting.Closed sitting, List<Meeting.Closed> sittings) {
        return Minutes.of(sitting, sittings, Register.empty()).approval();
    }

    private Optional<Entry> sealed(MeetingId id) {
        return holdings.register().entry(id.toString());
    }

    private static Phrase sealedBy(Entry entry) {
        return Phrase.of("archive.sealed").with(entry.subject()).with(entry.number());
    }

    private String name() {
        return sitting.id().toString();
    }

    private static Optional<Phrase> when(boolean forbidden, Phrase reason) {
        return forbidden ? Optional.of(reason) : Optional.empty();
    }

    private static List<Meeting.Closed> with(Meeting.Closed sitting, List<Meeting.Closed> before) {
        List<Meeting.Closed> all = new ArrayList<>(before);
        all.removeIf(other -> other.id().equals(sitting.id()));
        all.add(sitting);
        all.sort(Comparator.comparing(Meeting.Closed::closedAt));
        return all;
    }
}
