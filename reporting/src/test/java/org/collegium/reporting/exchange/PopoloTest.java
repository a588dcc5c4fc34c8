package org.collegium.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.ASSOCIATION;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.FOR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.archive.AnAssociation;
import org.collegium.association.Association;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.conflict.Reader;
import org.collegium.council.Council;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.member.Departure;
import org.collegium.member.LegalBasis;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.minutes.Minutes;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.reporting.ASitting;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a reader finds of a record in a Popolo document. */
class PopoloTest {

    private static final String HERE = ASSOCIATION.id() + "/";
    private static final String JANUARYS = HERE + "meeting/2025-01-07-council-1";

    private static final Association TEN = AnAssociation.unheardOf().letterhead();

    private static final Meeting.Closed BEHIND_CLOSED_DOORS = Evening.of(
                    FEBRUARY, talk(1, "Nouvelles"), motion(2, "La serrure").confidential(), motion(3, "La porte"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .recuses(DENEZ, 2)
            .votes(2, "20:10", "20:11", FOR, FOR, FOR)
            .votes(3, "20:20", "20:21", FOR, FOR, FOR, AGAINST)
            .closes("21:00", DecisionNumber.firstOf(2025));

    @Nested
    class WhoSitsWhere {

        private final Popolo document = ofTen(Reader.Audience.EVERYBODY);

        @Test
        @DisplayName("the council is a part of the association, and its seats are posts whether they are held or not")
        void bodies() {
            assertThat(document.organizations())
                    .extracting(Popolo.Organization::classification, Popolo.Organization::name)
                    .containsExactly(
                            tuple("association", "Les Écluses d’Ys"),
                            tuple("council", "Collegial council, Les Écluses d’Ys"));
            Popolo.Organization association = document.organizations().get(0);
            Popolo.Organization council = document.organizations().get(1);
            assertThat(association.registration()).contains("W291234567");
            assertThat(association.parentId()).isEmpty();
            assertThat(council.parentId()).contains(association.id());
            assertThat(document.posts())
                    .extracting(Popolo.Post::label)
                    .containsExactly("Seat 1", "Seat 2", "Seat 3", "Seat 4", "Seat 5", "Seat 6", "Seat 7");
            assertThat(document.posts()).allMatch(post -> post.organizationId().equals(council.id()));
        }

        @Test
        @DisplayName("a mandate ends on its last day, not on the first day after")
        void mandates() {
            assertThat(document.memberships())
                    .filteredOn(membership -> membership.postId().isPresent())
                    .hasSize(7)
                    .filteredOn(membership -> membership.end().isPresent())
                    .singleElement()
                    .satisfies(ended -> {
                        assertThat(ended.memberId()).endsWith("/member/0006");
                        assertThat(ended.postId().orElseThrow()).endsWith("/seat/7");
                        assertThat(ended.label()).contains("co-optation");
                        assertThat(ended.start()).isEqualTo("2020-02-29");
                        assertThat(ended.end()).contains(LocalDate.of(2024, 5, 31));
                    });
        }

        @Test
        @DisplayName("nobody is named who never sat on the council, but to the council itself")
        void named() {
            Popolo ofCouncil = ofTen(Reader.Audience.COUNCIL);

            assertThat(document.persons())
                    .extracting(Popolo.Person::name)
                    .hasSize(6)
                    .doesNotContain("Prénom7 Nom7");
            assertThat(ofTen(Reader.Audience.MEMBERS)).isEqualTo(document);
            assertThat(ofCouncil.persons()).hasSize(8);
            assertThat(ofCouncil.organizations())
                    .extracting(Popolo.Organization::classification)
                    .containsExactly("association", "council", "legal entity", "legal entity");
            assertThat(ofCouncil.memberships())
                    .filteredOn(membership -> membership.postId().isEmpty())
                    .hasSize(10)
                    .filteredOn(membership -> membership.end().isPresent())
                    .singleElement()
                    .satisfies(left -> assertThat(left.end()).contains(LocalDate.of(2024, 12, 30)));
        }

        @Test
        @DisplayName("whose name was taken off the record is not named from old minutes")
        void pseudonym() {
            Member aicha = People.members().member(AICHA).orElseThrow();
            Member left = new Member(
                    AICHA,
                    aicha.identity(),
                    aicha.joined(),
                    Optional.of(new Departure(LocalDate.of(2025, 3, 1), "")),
                    List.of());
            Members members = People.members()
                    .enrol(List.of(left.pseudonymised(LocalDate.of(2031, 3, 1), LegalBasis.LEGAL_OBLIGATION)));
            Popolo document = Popolo.of(
                    ASSOCIATION,
                    members,
                    People.council(),
                    List.of(ASitting.sealed()),
                    Reader.Audience.EVERYBODY,
                    Locale.ENGLISH);

            assertThat(document.persons().get(0))
                    .isEqualTo(new Popolo.Person(HERE + "member/0001", "0001", Optional.empty(), Optional.empty()));
            assertThat(document.toString()).doesNotContain(aicha.name());
        }

        @Test
        @DisplayName("whoever left on the day of joining belonged on no day")
        void noDay() {
            LocalDate day = LocalDate.of(2025, 1, 2);
            Member aicha = People.members().member(AICHA).orElseThrow();
            Member brief = new Member(AICHA, aicha.identity(), day, Optional.of(new Departure(day, "")), List.of());
            Popolo document = Popolo.of(
                    ASSOCIATION,
                    Members.of(List.of(brief)),
                    Council.of(7),
                    List.of(),
                    Reader.Audience.COUNCIL,
                    Locale.ENGLISH);

            assertThat(document.persons()).hasSize(1);
            assertThat(document.memberships()).isEmpty();
        }
    }

    @Nested
    class WhatASittingDid {

        private final Popolo document = of(Reader.Audience.EVERYBODY, ASitting.sealed(), ASitting.next());

        @Test
        @DisplayName("it is an event from its opening to its close, in the hours of the place, with whoever was there")
        void event() {
            Popolo.Event january = document.events().get(0);

            assertThat(january.id()).isEqualTo(JANUARYS);
            assertThat(january.name()).isEqualTo("Sitting of the collegial council, 7\u00a0January 2025");
            assertThat(january.start()).isEqualTo(OffsetDateTime.parse("2025-01-07T20:00:00+01:00"));
            assertThat(january.end()).isEqualTo(OffsetDateTime.parse("2025-01-07T21:00:00+01:00"));
            assertThat(january.classification()).isEqualTo("council sitting");
            assertThat(january.attendees())
                    .extracting(Popolo.Person::givenName)
                    .containsExactly(
                            Optional.of("Aïcha"),
                            Optional.of("Benoît"),
                            Optional.of("Chloé"),
                            Optional.of("Denez"),
                            Optional.of("Enora"));
            assertThat(document.events())
                    .extracting(Popolo.Event::minutes)
                    .containsExactly(Popolo.MinutesState.SEALED, Popolo.MinutesState.DRAFT);
        }

        @Test
        @DisplayName("a motion says in words what it takes to be adopted, and beside it by what rule that is computed")
        void motion() {
            Popolo.Motion door = document.motions().get(0);

            assertThat(door.identifier()).isEqualTo("M-2");
            assertThat(door.eventId()).isEqualTo(JANUARYS);
            assertThat(door.requirement())
                    .contains(
                            "“for”: more than half of the votes expressed; quorum: at least half of the members in office, in"
                                    + " person. Rule: assumption to confirm, no article being cited.");
            assertThat(door.rule())
                    .contains(Bylaws.collegial().provision(Matter.ORDINARY).rule());
            assertThat(door.result()).contains(Popolo.Result.PASS);
            assertThat(door.decision()).contains("2025-01");
        }

        @Test
        @DisplayName("in a vote by name everybody on the roll is named, and who voted for somebody else")
        void rollCall() {
            Popolo.VoteEvent door = document.voteEvents().get(0);

            assertThat(door.mode()).isEqualTo(BallotMode.ROLL_CALL);
            assertThat(door.votes())
                    .extracting(
                            vote -> vote.voterId().substring(HERE.length()), Popolo.Vote::option, Popolo.Vote::proxyId)
                    .containsExactly(
                            tuple("member/0001", Popolo.Option.YES, Optional.empty()),
                            tuple("member/0002", Popolo.Option.YES, Optional.empty()),
                            tuple("member/0003", Popolo.Option.NO, Optional.empty()),
                            tuple("member/0004", Popolo.Option.YES, Optional.empty()),
                            tuple("member/0005", Popolo.Option.YES, Optional.empty()),
                            tuple("member/0006", Popolo.Option.YES, Optional.of(HERE + "member/0001")),
                            tuple("member/0007", Popolo.Option.ABSENT, Optional.empty()));
        }

        @Test
        @DisplayName("a secret ballot gives its counts, and nothing by which anybody could be named")
        void secret() {
            Popolo.VoteEvent enora = document.voteEvents().get(1);

            assertThat(enora.mode()).isEqualTo(BallotMode.SECRET);
            assertThat(enora.votes()).isEmpty();
            assertThat(enora.counts())
                    .containsExactly(
                            new Popolo.Count(Popolo.Option.YES, 2),
                            new Popolo.Count(Popolo.Option.NO, 1),
                            new Popolo.Count(Popolo.Option.BLANK, 1),
                            new Popolo.Count(Popolo.Option.NOT_VOTING, 1),
                            new Popolo.Count(Popolo.Option.ABSENT, 1),
                            new Popolo.Count(Popolo.Option.RECUSED, 1));
            assertThat(enora.toString()).doesNotContain("/member/");
        }

        @Test
        @DisplayName("what the rule leaves undecided is no defeat")
        void outcomes() {
            Popolo.VoteEvent bank = document.voteEvents().get(2);

            assertThat(bank.mode()).isEqualTo(BallotMode.SHOW_OF_HANDS);
            assertThat(bank.votes()).isEmpty();
            assertThat(bank.result()).isEqualTo(Popolo.Result.FAIL);
            Popolo three = of(
                    Reader.Audience.EVERYBODY,
                    draft(Evening.of(FEBRUARY, Evening.motion(1, "La porte"))
                            .attendedBy(AICHA, BENOIT, CHLOE)
                            .showsHands(1, "20:10", "20:11", 3, 0, 0)
                            .closes("21:00")));
            assertThat(three.motions())
                    .extracting(Popolo.Motion::result)
                    .containsExactly(Optional.of(Popolo.Result.NO_QUORUM));
            assertThat(three.voteEvents())
                    .extracting(Popolo.VoteEvent::result)
                    .containsExactly(Popolo.Result.NO_QUORUM);
        }

        @Test
        @DisplayName("amendments are motions before the text, and what was set aside or not reached has no vote")
        void amendments() {
            Popolo amending = of(Reader.Audience.EVERYBODY, draft(ASitting.AMENDING));

            assertThat(amending.motions())
                    .extracting(Popolo.Motion::classification, Popolo.Motion::result)
                    .containsExactly(
                            tuple("amendment", Optional.of(Popolo.Result.PASS)),
                            tuple("amendment", Optional.empty()),
                            tuple("amendment", Optional.of(Popolo.Result.FAIL)),
                            tuple("amendment", Optional.of(Popolo.Result.WITHDRAWN)),
                            tuple("ordinary", Optional.of(Popolo.Result.PASS)),
                            tuple("ordinary", Optional.of(Popolo.Result.WITHDRAWN)),
                            tuple("ordinary", Optional.of(Popolo.Result.POSTPONED)),
                            tuple("ordinary", Optional.empty()));
            assertThat(amending.motions().get(2).text()).isEqualTo("Amendment no.\u00a03: leave out “, avant Pâques”.");
            assertThat(amending.motions().get(4).text())
                    .isEqualTo("La porte est repeinte en vert, avant Pâques, par Denez.");
            assertThat(amending.voteEvents())
                    .extracting(Popolo.VoteEvent::motionId)
                    .containsExactly(
                            amending.motions().get(0).id(),
                            amending.motions().get(2).id(),
                            amending.motions().get(4).id());
        }

        @Test
        @DisplayName("whoever was not asked when a vote closed early is not said to have stood aside")
        void closedEarly() {
            Popolo.VoteEvent early = of(Reader.Audience.EVERYBODY, draft(ASitting.AMENDING))
                    .voteEvents()
                    .get(2);

            assertThat(early.counts())
                    .contains(new Popolo.Count(Popolo.Option.NOT_YET, 3))
                    .extracting(Popolo.Count::option)
                    .doesNotContain(Popolo.Option.NOT_VOTING);
        }

        @Test
        @DisplayName("what was adopted by consent passed without a vote, and what was put off did not pass")
        void consent() {
            Popolo seeking = ofTen(Reader.Audience.EVERYBODY, ASitting.SEEKING);

            assertThat(seeking.motions())
                    .extracting(Popolo.Motion::requirement, Popolo.Motion::result)
                    .startsWith(
                            tuple(Optional.of("by consent"), Optional.of(Popolo.Result.PASS)),
                            tuple(Optional.of("by consent"), Optional.of(Popolo.Result.POSTPONED)));
            assertThat(seeking.motions().get(0).rule()).isEmpty();
            assertThat(seeking.motions().get(0).decision()).contains("2025-02");
            assertThat(seeking.voteEvents())
                    .extracting(Popolo.VoteEvent::motionId)
                    .containsExactly(seeking.motions().get(2).id());
        }

        @Test
        @DisplayName("a consultation in writing is an event that nobody attends")
        void consultation() {
            Popolo.Event asked = ofTen(Reader.Audience.EVERYBODY, ASitting.IN_WRITING)
                    .events()
                    .get(0);

            assertThat(asked.classification()).isEqualTo("written consultation");
            assertThat(asked.attendees()).isEmpty();
        }
    }

    @Nested
    class WhatAReaderMayKnow {

        @Test
        @DisplayName("items behind closed doors are for the council alone")
        void closedDoors() {
            Popolo forEverybody = of(Reader.Audience.EVERYBODY, draft(BEHIND_CLOSED_DOORS));
            Popolo forCouncil = of(Reader.Audience.COUNCIL, draft(BEHIND_CLOSED_DOORS));

            assertThat(forCouncil.motions()).extracting(Popolo.Motion::title).containsExactly("La serrure", "La porte");
            assertThat(forCouncil.voteEvents()).hasSize(2);
            assertThat(forEverybody.motions()).extracting(Popolo.Motion::title).containsExactly("La porte");
            assertThat(forEverybody.voteEvents())
                    .containsExactly(forCouncil.voteEvents().get(1));
            assertThat(forEverybody.toString()).doesNotContain("serrure", "M-2");
            assertThat(of(Reader.Audience.MEMBERS, draft(BEHIND_CLOSED_DOORS))).isEqualTo(forEverybody);
        }

        @Test
        @DisplayName("who came to a general meeting, and who voted how by name, is for the council alone")
        void generalMeeting() {
            Meeting.Closed byName = calledByName(ASitting.OF_MEMBERS);
            Popolo forEverybody = ofTen(Reader.Audience.EVERYBODY, byName);
            Popolo forCouncil = ofTen(Reader.Audience.COUNCIL, byName);

            assertThat(forEverybody.events().get(0).attendees()).isEmpty();
            assertThat(forEverybody.voteEvents().get(0).votes()).isEmpty();
            assertThat(forCouncil.events().get(0).attendees())
                    .extracting(Popolo.Person::name)
                    .containsExactly("Prénom1 Nom1", "Prénom4 Nom4", "Prénom5 Nom5", "Prénom7 Nom7");
            assertThat(forCouncil.voteEvents().get(0).votes())
                    .extracting(vote -> vote.voterId().replaceFirst(".*/", ""))
                    .contains("0007", "0009");
            assertThat(forCouncil.events().get(0).organizationId())
                    .isEqualTo(forCouncil.organizations().get(0).id());
            assertThat(forEverybody.voteEvents().get(0).counts())
                    .isEqualTo(forCouncil.voteEvents().get(0).counts());
        }
    }

    /** The same meeting, whose first vote was taken by name: whoever could vote was for it. */
    private static Meeting.Closed calledByName(Meeting.Closed meeting) {
        HeldVote hands = meeting.sitting().votes().get(0);
        Ballots answers = Ballots.rollCall(
                        hands.roll().standings().stream()
                                .filter(Roll.Standing::mayVote)
                                .collect(Collectors.toMap(Roll.Standing::seat, standing -> FOR)),
                        hands.roll())
                .orElseThrow();
        HeldVote named = HeldVote.judged(
                hands.question(),
                hands.openedAt(),
                hands.closedAt(),
                false,
                hands.roll(),
                answers,
                Optional.empty(),
                Optional.empty());
        Sitting all = meeting.sitting();
        return new Meeting.Closed(
                new Sitting(
                        all.opening(),
                        all.attendance(),
                        all.summaries(),
                        all.amendments(),
                        all.consensuses(),
                        List.of(named),
                        all.elections(),
                        all.takenOff(),
                        all.actions(),
                        all.overrulings()),
                meeting.closedAt(),
                meeting.next());
    }

    private static Popolo of(Reader reader, Minutes... minutes) {
        return Popolo.of(
                ASSOCIATION, People.members(), People.council(), Arrays.asList(minutes), reader, Locale.ENGLISH);
    }

    /** Of another association, of ten members, two of them legal entities. */
    private static Popolo ofTen(Reader reader, Meeting.Closed... sittings) {
        return Popolo.of(
                sittings.length == 0 ? TEN : sittings[0].sitting().convocation().association(),
                Members.of(AnAssociation.members()),
                new Council(7, AnAssociation.mandates()),
                Arrays.stream(sittings).map(PopoloTest::draft).toList(),
                reader,
                Locale.ENGLISH);
    }

    private static Minutes draft(Meeting.Closed sitting) {
        return Minutes.draft(sitting, Register.empty());
    }
}
