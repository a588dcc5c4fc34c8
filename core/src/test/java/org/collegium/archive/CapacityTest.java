package org.collegium.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.Capacity.FACILITATOR;
import static org.collegium.archive.Capacity.FOUNDER;
import static org.collegium.archive.Capacity.PARTY;
import static org.collegium.archive.Capacity.SEAT_HOLDER;
import static org.collegium.archive.Capacity.SECRETARY;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.mandates;
import static org.collegium.story.People.members;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.member.Retention;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what. */
class CapacityTest {

    private static final Meeting.Closed SITTING =
            Evening.of(JANUARY, talk(1, "Welcome")).closes("21:00");

    private static final Deed OPEN =
            new Deed.OpenRecord(ASSOCIATION, BylawsVersions.from(People.ELECTED_ON, Bylaws.collegial()));
    private static final Deed AMEND = new Deed.AmendBylaws(JANUARY, Bylaws.unanimous());
    private static final Deed ENROL = new Deed.Enrol(List.copyOf(members().roll(JANUARY)));
    private static final Deed APPOINT = new Deed.Appoint(mandates());
    private static final Deed SHARE = new Deed.KeepCommons(Commons.none());
    private static final Deed RECORD = new Deed.RecordSitting(SITTING);
    private static final Deed SEAL = new Deed.SealMinutes(council(JANUARY));
    private static final Deed PSEUDONYMISE = new Deed.Pseudonymise(HERVE, JANUARY, Retention.shortest());

    private static final Deed CONFLICT = new Deed.RecordConflict(ConflictCase.of(new CaseFile(
            new Grievance(
                    "C-1",
                    List.of(People.named(AICHA), People.named(HERVE)),
                    "The key of the shed",
                    Confidentiality.CONCERNED),
            ConflictLadder.collegial(),
            List.of(new Fact.Reached(
                    ConflictStep.RAISED, People.named(CHLOE), JANUARY, new Stamp(People.named(AICHA), JANUARY))))));

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(OPEN, EnumSet.of(FOUNDER, SEAT_HOLDER)),
                arguments(AMEND, EnumSet.of(SEAT_HOLDER)),
                arguments(ENROL, EnumSet.of(FOUNDER, SEAT_HOLDER)),
                arguments(APPOINT, EnumSet.of(FOUNDER, SEAT_HOLDER)),
                arguments(SHARE, EnumSet.of(SEAT_HOLDER)),
                arguments(RECORD, EnumSet.of(SECRETARY, FACILITATOR)),
                arguments(SEAL, EnumSet.of(SEAT_HOLDER)),
                arguments(PSEUDONYMISE, EnumSet.of(SEAT_HOLDER)),
                arguments(CONFLICT, EnumSet.of(SEAT_HOLDER, PARTY)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("table")
    void eachDeedIsForTheseAndNoOthers(Deed deed, Set<Capacity> allowed) {
        assertThat(Capacity.allowedFor(deed)).isEqualTo(allowed);
    }

    @Test
    void theTableHasEveryDeed() {
        assertThat(table().<Class<?>>map(row -> row.get()[0].getClass()).toList())
                .containsExactlyInAnyOrderElementsOf(List.of(Deed.class.getPermittedSubclasses()));
    }

    @Nested
    class WhenNoCouncilSits {

        @Test
        void anybodyFoundsARecordThatIsNotThere() {
            assertThat(capacities(new MemoryStore(), HERVE, OPEN)).containsExactly(FOUNDER);
        }

        @Test
        void theFoundingGoesOnUntilTheFirstMandate() {
            MemoryStore store = new MemoryStore();
            Archive archive = new Archive(store);
            assertGranted(archive.perform(act(HERVE, OPEN, 1)));
            assertThat(capacities(store, HERVE, ENROL)).containsExactly(FOUNDER);

            assertGranted(archive.perform(List.of(act(HERVE, ENROL, 2), act(HERVE, APPOINT, 3))));

            assertThat(capacities(store, HERVE, ENROL)).isEmpty();
        }
    }

    @Nested
    class WhenTheCouncilSits {

        private final MemoryStore store = founded();

        @Test
        void whoeverHoldsASeatOnTheDayIsASeatHolder() {
            assertThat(capacities(store, CHLOE, SEAL)).containsExactly(SEAT_HOLDER);
            assertThat(capacities(store, HERVE, SEAL)).isEmpty();
        }

        @Test
        void whoeverLedOrKeptTheRecordOfTheSittingIsThatToo() {
            assertThat(capacities(store, AICHA, RECORD)).containsExactlyInAnyOrder(SEAT_HOLDER, FACILITATOR);
            assertThat(capacities(store, BENOIT, RECORD)).containsExactlyInAnyOrder(SEAT_HOLDER, SECRETARY);
            assertThat(capacities(store, CHLOE, RECORD)).containsExactly(SEAT_HOLDER);
        }

        @Test
        void whoeverIsAPartyToTheConflictIsThatToo() {
            assertThat(capacities(store, HERVE, CONFLICT)).containsExactly(PARTY);
            assertThat(capacities(store, AICHA, CONFLICT)).containsExactly(SEAT_HOLDER, PARTY);
            assertThat(capacities(store, CHLOE, CONFLICT)).containsExactly(SEAT_HOLDER);
        }

        @Test
        void onlyForTheSittingInQuestion() {
            assertThat(capacities(store, BENOIT, SEAL)).containsExactly(SEAT_HOLDER);
        }
    }

    private static Set<Capacity> capacities(MemoryStore store, MemberId actor, Deed deed) {
        return store.read(ASSOCIATION.id(), holdings -> Capacity.of(act(actor, deed, 99), holdings));
    }

    private static MemoryStore founded() {
        MemoryStore store = new MemoryStore();
        assertGranted(
                new Archive(store).perform(List.of(act(HERVE, OPEN, 1), act(HERVE, ENROL, 2), act(HERVE, APPOINT, 3))));
        return store;
    }

    private static void assertGranted(Answer<?> answer) {
        assertThat(answer.refusal()).isEmpty();
    }

    private static Act act(MemberId actor, Deed deed, int number) {
        return new Act(new ActId(new UUID(0, number)), ASSOCIATION.id(), actor, at("22:00"), deed);
    }
}
