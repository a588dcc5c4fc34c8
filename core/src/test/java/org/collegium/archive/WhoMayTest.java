package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.Capacity.AUDITOR;
import static org.collegium.archive.Capacity.FACILITATOR;
import static org.collegium.archive.Capacity.FOUNDER;
import static org.collegium.archive.Capacity.MEMBER;
import static org.collegium.archive.Capacity.PARTY;
import static org.collegium.archive.Capacity.SEAT_HOLDER;
import static org.collegium.archive.Capacity.SECRETARY;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;
import static org.collegium.story.People.mandates;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;
import static org.collegium.story.Spoken.english;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.ConflictStep;
import org.collegium.conflict.Fact;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.Stamp;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.member.Departure;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.motion.DecisionNumber;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every deed by everybody is granted or refused as docs/who-may.md has it, and for that reason. */
class WhoMayTest {

    private static final Deed OPEN =
            new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(People.ELECTED_ON, Bylaws.collegial()));

    /** Benoît left, though his mandate runs on. */
    private static final List<Member> ROLL = StreamSupport.stream(members().spliterator(), false)
            .map(member -> member.id().equals(BENOIT) ? leaving(member) : member)
            .toList();

    static Stream<Arguments> kindsByCapacities() throws IOException {
        return WhoMayPageTest.lines()
                .flatMap(line -> subsets(Capacity.values()).map(held -> arguments(line.deed(), held, line.allowed())));
    }

    static Stream<Arguments> deedsByActors() throws IOException {
        return WhoMayPageTest.lines()
                .flatMap(line -> people().filter(who -> isPossible(who, line.deed()))
                        .filter(who -> deed(line.deed(), HERVE, who).name().equals(line.deed()))
                        .map(who -> arguments(line.deed(), who, line.allowed())));
    }

    @Test
    @DisplayName("the page has a line for every deed")
    void everyDeed() throws IOException {
        assertThat(WhoMayPageTest.lines().map(WhoMayPageTest.Line::deed))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Deed.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("kindsByCapacities")
    void everyDeedForEveryCombination(String deed, Set<Capacity> held, List<Capacity> allowed) {
        assertThat(Capacity.objection(HERVE, held, kind(deed)).map(reason -> english(reason)))
                .isEqualTo(whyNot(HERVE, deed, held, allowed));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("deedsByActors")
    void everyDeedByEverybodyInARecord(String name, Set<Capacity> held, List<Capacity> allowed) {
        MemberId actor = actor(held);
        Act act = act(actor, deed(name, actor, held), 99);
        MemoryStore store = record(held);
        Archive archive = new Archive(store, (association, member) -> held.contains(AUDITOR));

        assertThat(store.<Set<Capacity>>read(ASSOCIATION.id(), holdings -> Capacity.of(act, holdings)))
                .isEqualTo(without(held, AUDITOR));
        assertThat(archive.perform(act)
                        .refusal()
                        .map(refusal -> refusal.reason())
                        .filter(reason -> Set.of("archive.not-allowed", "archive.not-an-auditor")
                                .contains(reason.key()))
                        .map(reason -> english(reason)))
                .isEqualTo(whyNot(actor, name, held, allowed));
    }

    @Test
    @DisplayName("anybody founds a record that is not there")
    void foundsWhatIsNotThere() {
        assertThat(new MemoryStore()
                        .<Set<Capacity>>read(ASSOCIATION.id(), holdings -> Capacity.of(act(HERVE, OPEN, 1), holdings)))
                .containsExactly(FOUNDER);
    }

    @Test
    @DisplayName("whoever audits one record may act in another")
    void auditsOnlyThere() {
        Archive archive =
                new Archive(new MemoryStore(), (association, member) -> !association.equals(ASSOCIATION.id()));

        assertThat(archive.perform(act(HERVE, OPEN, 1))).isEqualTo(Answer.granted(1));
    }

    private static Optional<String> whyNot(MemberId actor, String deed, Set<Capacity> held, List<Capacity> allowed) {
        String what = english(Phrase.of("deed." + deed));
        if (held.contains(AUDITOR)) {
            return Optional.of(actor + " audits this record and enters nothing in it, so has no capacity to " + what);
        }
        String needed = String.join(
                " or ",
                allowed.stream()
                        .map(capacity -> english(Phrase.of("capacity", capacity)))
                        .toList());
        return Collections.disjoint(held, allowed)
                ? Optional.of(actor + " has no capacity to " + what + ": only " + needed + " may")
                : Optional.empty();
    }

    /** Every combination of capacities that somebody can have: a founder acts while nobody holds a seat. */
    private static Stream<Set<Capacity>> people() {
        return subsets(Capacity.values()).filter(held -> !held.containsAll(Set.of(FOUNDER, SEAT_HOLDER)));
    }

    /** Whether somebody can have these capacities for a deed: some are those of a sitting or a conflict. */
    private static boolean isPossible(Set<Capacity> held, String deed) {
        boolean ofSitting = held.contains(SECRETARY) || held.contains(FACILITATOR);
        return (!ofSitting || deed.equals("RecordSitting")) && (!held.contains(PARTY) || deed.equals("RecordConflict"));
    }

    private static MemberId actor(Set<Capacity> held) {
        if (held.contains(SEAT_HOLDER)) {
            return held.contains(MEMBER) ? AICHA : BENOIT;
        }
        return held.contains(MEMBER) ? HERVE : IRIS;
    }

    private static MemoryStore record(Set<Capacity> held) {
        MemoryStore store = new MemoryStore();
        List<Act> founding = List.of(
                act(CHLOE, OPEN, 1), act(CHLOE, new Deed.Enrol(ROLL), 2), act(CHLOE, new Deed.Appoint(mandates()), 3));
        new Archive(store)
                .perform(held.contains(FOUNDER) ? founding.subList(0, 2) : founding)
                .orElseThrow();
        return store;
    }

    /** A deed of a kind that concerns the actor as the capacities say; a kind that is not told here is passed over. */
    private static Deed deed(String name, MemberId actor, Set<Capacity> held) {
        return switch (name) {
            case "OpenRecord" -> OPEN;
            case "Enrol" -> new Deed.Enrol(ROLL);
            case "Appoint" -> new Deed.Appoint(mandates());
            case "KeepCommons" -> new Deed.KeepCommons(Commons.none());
            case "SealMinutes" -> new Deed.SealMinutes(Evening.council(JANUARY), SALT);
            case "SealErratum" -> new Deed.SealErratum(Evening.council(JANUARY), 1, SALT);
            case "SendForReview" -> new Deed.SendForReview(Evening.council(JANUARY), 1);
            case "RemarkOn" ->
                new Deed.RemarkOn(Evening.council(JANUARY), 1, Optional.empty(), Optional.of("Well told."));
            case "RecordSitting" ->
                new Deed.RecordSitting(sitting(
                        named(held.contains(FACILITATOR) ? actor : CHLOE),
                        named(held.contains(SECRETARY) ? actor : DENEZ)));
            case "RecordConflict" -> new Deed.RecordConflict(conflict(named(held.contains(PARTY) ? actor : CHLOE)));
            case "RecordExclusion" ->
                new Deed.RecordExclusion(Exclusion.begin("E-1", DENEZ, "The key", ExclusionRule.ASSUMED, JANUARY));
            case "FileChanges" -> new Deed.FileChanges(List.of());
            case "Entrust" -> new Deed.Entrust(List.of());
            case "ReportActs" -> new Deed.ReportActs(List.of());
            default -> new Deed.AmendBylaws(JANUARY, Bylaws.unanimous());
        };
    }

    private static Meeting.Closed sitting(Holder facilitator, Holder secretary) {
        return Meeting.convene(Evening.convocation(JANUARY, Evening.talk(1, "Welcome")))
                .open(at("20:00"), People.composition(), facilitator, secretary, Evening.BYLAWS)
                .orElseThrow()
                .close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty())
                .orElseThrow();
    }

    private static ConflictCase conflict(Holder party) {
        return ConflictCase.of(new CaseFile(
                new Grievance("C-1", List.of(party, named(DENEZ)), "The shed", Confidentiality.CONCERNED),
                ConflictLadder.collegial(),
                List.of(new Fact.Reached(
                        ConflictStep.RAISED, named(HERVE), JANUARY, new Stamp(named(DENEZ), JANUARY)))));
    }

    private static Member leaving(Member member) {
        return new Member(
                member.id(),
                member.identity(),
                member.joined(),
                Optional.of(new Departure(LocalDate.of(2024, 12, 1), "moved away")),
                member.dues());
    }

    private static Stream<Set<Capacity>> subsets(Capacity... capacities) {
        return IntStream.range(0, 1 << capacities.length).mapToObj(bits -> {
            Set<Capacity> subset = EnumSet.noneOf(Capacity.class);
            IntStream.range(0, capacities.length)
                    .filter(i -> (bits >> i) % 2 == 1)
                    .forEach(i -> subset.add(capacities[i]));
            return subset;
        });
    }

    private static Set<Capacity> without(Set<Capacity> held, Capacity left) {
        Set<Capacity> others = EnumSet.copyOf(held);
        others.remove(left);
        return others;
    }

    private static Class<? extends Deed> kind(String name) {
        return Arrays.stream(Deed.class.getPermittedSubclasses())
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow()
                .asSubclass(Deed.class);
    }

    private static Act act(MemberId actor, Deed deed, int number) {
        return new Act(new ActId(new UUID(0, number)), ASSOCIATION.id(), actor, at("22:00"), deed);
    }
}
