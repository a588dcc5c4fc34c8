package org.collegium.minutes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.register.Content;
import org.collegium.register.Entry;
import org.collegium.register.Extract;
import org.collegium.register.Json;
import org.collegium.register.Register;
import org.collegium.register.Salt;
import org.collegium.words.Phrase;

/**
 * The minutes of a sitting (<i>procès-verbal</i>), in one of their three states.
 *
 * @since 0.1
 */
public sealed interface Minutes {

    /** The sitting that they are the minutes of. */
    Meeting.Closed sitting();

    /**
     * The last entry that the register held when the sitting closed. Printed in these minutes, its hash puts a proof of
     * everything before it into every reader's hands.
     */
    Optional<Entry> registerHead();

    /** The decision that approved them, once there is one. */
    Optional<Approval> approval();

    /** The last sitting that was asked to approve them and did not; empty where none was, and once they are approved. */
    default Optional<Refusal> refusal() {
        return Optional.empty();
    }

    /** Everything that the minutes say, in no language, ready to be sealed or attached. */
    default Json.Fields content() {
        return parts().whole();
    }

    /** The same in the parts that are sealed: what concerns the whole sitting, then each item of the agenda. */
    default Content parts() {
        return new MinutesContent(this).parts();
    }

    /** What contradicts itself in the record, overruled or not. */
    default List<Contradiction> contradictions() {
        return Contradictions.in(sitting());
    }

    /** The state, as it is printed. */
    Phrase status();

    /** Drawn up, awaiting approval. */
    record Draft(Meeting.Closed sitting, Optional<Entry> registerHead, Optional<Refusal> refusal) implements Minutes {

        /** The minutes as approved. */
        public Approved approve(Approval decision) {
            return new Approved(sitting, registerHead, decision);
        }

        @Override
        public Optional<Approval> approval() {
            return Optional.empty();
        }

        @Override
        public Phrase status() {
            return refusal.map(by -> Phrase.of("minutes.refused").with(by.by().date()))
                    .orElse(Phrase.of("minutes.draft"));
        }
    }

    /** Approved by a later sitting, not yet in the register. */
    record Approved(Meeting.Closed sitting, Optional<Entry> registerHead, Approval decision) implements Minutes {

        /**
         * The register with these minutes as its next entry.
         *
         * @param salt drawn by the host for this entry alone
         * @throws IllegalArgumentException when they are in it already
         */
        public Register seal(Register register, Salt salt, Instant at) {
            return register.seal(sitting.id().toString(), parts(), salt, at);
        }

        @Override
        public Optional<Approval> approval() {
            return Optional.of(decision);
        }

        @Override
        public Phrase status() {
            return Phrase.of("minutes.approved")
                    .with(decision.by().date())
                    .with(decision.decision().toString());
        }
    }

    /**
     * In the register, unchangeable.
     *
     * @param approved as they were approved
     * @param entry which seals them
     * @param errata what was decided and sealed since, to be read in place of what they say
     */
    record Sealed(Approved approved, Entry entry, List<ErratumCopy> errata) implements Minutes {

        /**
         * Holds the record against what was sealed.
         *
         * @throws BrokenSealException when they differ
         */
        public Sealed {
            errata = List.copyOf(errata);
            if (!entry.seals(approved.parts())) {
                throw new BrokenSealException(approved.sitting().id(), entry);
            }
        }

        /** As sealed: each part has its salt. */
        @Override
        public Content parts() {
            return approved.parts().with(entry.salt());
        }

        /**
         * What shows one item of the agenda to be part of the entry, without the others.
         *
         * @param item its number, from 1
         * @throws IndexOutOfBoundsException when there is no such item
         */
        public Extract extract(int item) {
            Content content = parts();
            return new Extract(
                    entry.seal(),
                    content.items().get(item - 1).canonical(),
                    content.tree().proof(item));
        }

        @Override
        public Meeting.Closed sitting() {
            return approved.sitting();
        }

        @Override
        public Optional<Entry> registerHead() {
            return approved.registerHead();
        }

        @Override
        public Optional<Approval> approval() {
            return approved.approval();
        }

        @Override
        public Phrase status() {
            return Phrase.of("minutes.sealed")
                    .with(approved.decision().by().date())
                    .with(approved.decision().decision().toString())
                    .with(entry.number());
        }
    }

    /** The minutes of a sitting that closed, not yet approved. */
    static Draft draft(Meeting.Closed sitting, Register register) {
        return new Draft(sitting, register.headAt(sitting.closedAt()), Optional.empty());
    }

    /**
     * The minutes of a sitting in the state that the record gives them.
     *
     * @param sitting which
     * @param sittings all that were held, among them those that may have approved it
     * @param register what is sealed
     * @throws BrokenSealException when the record differs from what was sealed
     */
    static Minutes of(Meeting.Closed sitting, Collection<Meeting.Closed> sittings, Register register) {
        Draft draft = draft(sitting, register);
        Optional<Entry> entry = register.entry(sitting.id().toString());
        Optional<Approved> approved = approved(sitting, sittings, register);
        if (approved.isEmpty()) {
            entry.ifPresent(found -> {
                throw new BrokenSealException(sitting.id(), found);
            });
            return new Draft(sitting, draft.registerHead(), Refusal.last(sitting.id(), sittings));
        }
        Optional<Minutes> sealed = entry.map(found ->
                new Sealed(approved.get(), found, ErratumCopy.of(Erratum.to(sitting.id(), sittings), register)));
        return sealed.orElse(approved.get());
    }

    /** The minutes of a sitting as a later one approved them, whether sealed or not; empty where none did. */
    static Optional<Approved> approved(Meeting.Closed sitting, Collection<Meeting.Closed> sittings, Register register) {
        return approvalOf(sitting.id(), sittings).map(draft(sitting, register)::approve);
    }

    private static Optional<Approval> approvalOf(MeetingId id, Collection<Meeting.Closed> sittings) {
        return sittings.stream()
                .sorted(Comparator.comparing(Meeting.Closed::closedAt))
                .flatMap(by -> by.approvalOf(id).map(decision -> Approval.of(by, decision)).stream())
                .findFirst();
    }
}
