package org.collegium.reporting.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.association.Association;
import org.collegium.conflict.Reader;
import org.collegium.council.Council;
import org.collegium.member.Members;
import org.collegium.minutes.Minutes;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Rule;

/**
 * A record in the terms of Popolo, in which civic organisations exchange who sits where and how they voted. Identifiers
 * begin with that of the association, so that the documents of several may stand together. {@code docs/popolo.md} says
 * what becomes of each part of a record.
 *
 * @param persons whoever sits or sat on the council; for a reader on the council, every member who is a person
 * @param organizations the association, its council, and members that are legal entities
 * @param posts the council's seats
 * @param memberships of the association, and mandates
 * @param events the sittings, in the order in which they closed
 * @param motions the texts and amendments that came before them
 * @param voteEvents the votes on these
 * @since 0.1
 * @see <a href="https://www.popoloproject.com/specs/">Popolo data specification</a>
 */
public record Popolo(
        List<Person> persons,
        List<Organization> organizations,
        List<Post> posts,
        List<Membership> memberships,
        List<Event> events,
        List<Motion> motions,
        List<VoteEvent> voteEvents) {

    public Popolo {
        persons = List.copyOf(persons);
        organizations = List.copyOf(organizations);
        posts = List.copyOf(posts);
        memberships = List.copyOf(memberships);
        events = List.copyOf(events);
        motions = List.copyOf(motions);
        voteEvents = List.copyOf(voteEvents);
    }

    /**
     * What a reader may know of a record. Items behind closed doors are there for the council alone, and so are members
     * who never sat on it and votes by name in a general meeting. Of a secret ballot nobody is named.
     *
     * @param minutes those of the sittings held, of which none is left out for being a draft
     * @param reader for whom it is; whoever is not {@link Reader.Audience#COUNCIL} is anybody
     * @param language one of the {@link org.collegium.words.Languages}, for everything but the texts that people wrote
     */
    public static Popolo of(
            Association association,
            Members members,
            Council council,
            Collection<Minutes> minutes,
            Reader reader,
            Locale language) {
        return new PopoloView(association, members, council, minutes, reader, language).document();
    }

    /**
     * A natural person, under today's name.
     *
     * @param familyName the family name; empty where the name was taken off the record
     * @param givenName the forename; empty where the family name is
     */
    public record Person(String id, String name, Optional<String> familyName, Optional<String> givenName) {}

    /**
     * A body or a legal entity.
     *
     * @param classification what it is, in English words that are the same in every language
     * @param parentId the organization that it is a part of
     * @param registration the number in the national register of associations (RNA)
     */
    public record Organization(
            String id, String name, String classification, Optional<String> parentId, Optional<String> registration) {}

    /** A seat, which is there whether somebody holds it or not. */
    public record Post(String id, String label, String role, String organizationId) {}

    /**
     * That somebody belongs to the association, or holds a seat of its council.
     *
     * @param memberId a person, or an organization where the member is a legal entity
     * @param postId the seat, of a mandate
     * @param label how a mandate came
     * @param start the first day
     * @param end the last day; empty where no end is known
     */
    public record Membership(
            String id,
            String memberId,
            String organizationId,
            Optional<String> postId,
            String role,
            Optional<String> label,
            LocalDate start,
            Optional<LocalDate> end) {}

    /**
     * A sitting, or a consultation in writing.
     *
     * @param classification which, in English words that are the same in every language
     * @param minutes in which state its minutes are
     * @param attendees who was there at any time; nobody where not all of them may be named
     */
    public record Event(
            String id,
            String name,
            OffsetDateTime start,
            OffsetDateTime end,
            String location,
            String classification,
            String organizationId,
            MinutesState minutes,
            List<Person> attendees) {

        public Event {
            attendees = List.copyOf(attendees);
        }
    }

    /** How far minutes have come. */
    public enum MinutesState {
        /** Awaiting approval. */
        DRAFT,
        /** Approved, not yet in the register. */
        APPROVED,
        /** In the register. */
        SEALED
    }

    /**
     * A text, or an amendment to one, that came before a sitting. What comes back to another sitting, or in another
     * version, is another motion with the same {@code identifier}.
     *
     * @param eventId the sitting
     * @param identifier the short name that it keeps through versions and sittings
     * @param classification its matter or {@code amendment}, in English words that are the same in every language
     * @param date when the sitting began
     * @param requirement what it takes to be adopted, in words
     * @param rule the same as it is computed with; empty where no vote was held on it
     * @param result what became of it; empty where nothing did
     * @param decision the number of the decision that it became
     */
    public record Motion(
            String id,
            String organizationId,
            String eventId,
            String identifier,
            String title,
            String text,
            String classification,
            OffsetDateTime date,
            Optional<String> requirement,
            Optional<Rule> rule,
            Optional<Result> result,
            Optional<String> decision) {}

    /** What became of a motion, or came of a vote; the first two are Popolo's own words. */
    public enum Result {
        /** Adopted. */
        PASS,
        /** Not adopted. */
        FAIL,
        /** Too few attended, so that nothing was decided. */
        NO_QUORUM,
        /** As many for as against, and nothing broke the tie. */
        TIED,
        /** Put off to a later sitting. */
        POSTPONED,
        /** Taken back by whoever proposed it. */
        WITHDRAWN,
        /** Handed on to the general meeting. */
        REFERRED
    }

    /**
     * A vote.
     *
     * @param mode how ballots were cast
     * @param counts how many chose what, were absent or stood back
     * @param votes who chose what, of a vote by name alone
     */
    public record VoteEvent(
            String id,
            String organizationId,
            String eventId,
            String motionId,
            BallotMode mode,
            OffsetDateTime start,
            OffsetDateTime end,
            Result result,
            List<Count> counts,
            List<Vote> votes) {

        /** @throws IllegalArgumentException where somebody is named whose vote was not by name */
        public VoteEvent {
            counts = List.copyOf(counts);
            votes = List.copyOf(votes);
            if (mode != BallotMode.ROLL_CALL && !votes.isEmpty()) {
                throw new IllegalArgumentException(id + " was by " + mode + ", so nobody is named");
            }
        }
    }

    /** How many chose an option. */
    public record Count(Option option, int value) {}

    /**
     * What somebody chose.
     *
     * @param voterId a person, or an organization where the seat's holder is a legal entity
     * @param proxyId who voted for them, where somebody did
     */
    public record Vote(String voterId, Option option, Optional<String> proxyId) {}

    /** What may be chosen, actively or not; yes, no, abstain, absent and not voting are Popolo's own words. */
    public enum Option {
        /** For. */
        YES,
        /** Against. */
        NO,
        /** Neither, and said so. */
        ABSTAIN,
        /** An empty ballot. */
        BLANK,
        /** A ballot that cannot be read as an answer. */
        SPOILED,
        /** There and able to vote, but did not. */
        NOT_VOTING,
        /** Not asked yet, or did not answer yet, when the vote closed early. */
        NOT_YET,
        /** Not there, and not represented. */
        ABSENT,
        /** Stood back from the item. */
        RECUSED
    }
}
