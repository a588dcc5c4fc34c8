package org.collegium.reporting;

import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FANCH;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.People.named;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.FOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.collegium.archive.AnAssociation;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.council.Seat;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.motion.Amendment;
import org.collegium.motion.Change;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.collegium.vote.Ballots;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Outcome;
import org.collegium.vote.Tally;

/** Sittings to report on: January with all that can happen, February that approves it, and one that lacked a quorum. */
public final class ASitting {

    /** A roll call with a proxy and a recusal, hands, a secret ballot announced wrongly, and an item not reached. */
    public static final Meeting.Closed JANUARYS = january();

    /** It approves January's minutes. */
    public static final Meeting.Closed FEBRUARYS = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:05", "20:06", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 3));

    private static final AnAssociation ANOTHER =
            new AnAssociation(new AssociationId(UUID.fromString("00000000-0000-4000-8000-000000000002")));

    /** Three searches for consensus: one adopts a text in its second round, one is put off, one ends in a vote. */
    public static final Meeting.Closed SEEKING = ANOTHER.consensus();

    /** It takes up what was put off, and votes on it. */
    public static final Meeting.Closed SEEKING_AGAIN = ANOTHER.consensusCarriedOver();

    /** A general meeting of nine, of whom five came and one is represented. */
    public static final Meeting.Closed OF_MEMBERS = ANOTHER.generalMeeting();

    /** A written consultation that four of six answered. */
    public static final Meeting.Closed IN_WRITING = ANOTHER.consultation();

    /** Two came. */
    public static final Meeting.Closed WITHOUT_QUORUM = Evening.of(JANUARY, motion(1, "Paint the door"))
            .attendedBy(AICHA, BENOIT)
            .closes("20:30");

    /** A motion amended before it is adopted, one closed early, one withdrawn and one postponed. */
    public static final Meeting.Closed AMENDING = amending();

    private ASitting() {}

    /** January's minutes before anybody approved them. */
    public static Minutes draft() {
        return Minutes.draft(JANUARYS, Register.empty());
    }

    /** January's minutes, approved in February. */
    public static Minutes approved() {
        return Minutes.of(JANUARYS, List.of(JANUARYS, FEBRUARYS), Register.empty());
    }

    /** January's minutes, sealed. */
    public static Minutes sealed() {
        Register register = ((Minutes.Approved) approved()).seal(Register.empty(), People.SALT, FEBRUARYS.closedAt());
        return Minutes.of(JANUARYS, List.of(JANUARYS, FEBRUARYS), register);
    }

    /** February's minutes: a draft that prints the register's head. */
    public static Minutes next() {
        Register register = ((Minutes.Approved) approved()).seal(Register.empty(), People.SALT, FEBRUARYS.closedAt());
        return Minutes.draft(FEBRUARYS, register);
    }

    private static Meeting.Closed january() {
        Evening evening = Evening.of(
                        JANUARY,
                        talk(1, "Nouvelles : le toit"),
                        motion(2, "Repeindre la porte"),
                        motion(3, propose("M-3", "Déléguer Enora", Matter.PERSONS)),
                        motion(4, "Changer de banque"),
                        talk(5, "Divers"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ, ENORA)
                .entrusts(FANCH, AICHA, "20:00")
                .recuses(ENORA, 3)
                .hears(1, "Le toit fuit ; il faut :\n\n- une échelle\n- du courage")
                .hears(2, "« Bleue ? » demande Denez.")
                .votes(2, "20:10", "20:12", FOR, FOR, AGAINST, FOR, FOR, FOR);
        Meeting.Voting voting = evening.putsToTheVote(3, "20:20");
        TreeSet<Seat> voted = new TreeSet<>(List.of(new Seat(1), new Seat(2), new Seat(3), new Seat(6)));
        Ballots box = Ballots.secret(voted, new Tally(2, 1, 0, 1, 0, 0), voting.roll())
                .orElseThrow();
        Meeting.Open open =
                voting.close(at("20:25"), box, Optional.of(Outcome.NOT_ADOPTED)).orElseThrow();
        Meeting.Voting hands = open.openVote(4, at("20:30"), Evening.BYLAWS).orElseThrow();
        Ballots raised = Ballots.showOfHands(Tally.of(3, 3, 0), hands.roll()).orElseThrow();
        return hands.close(at("20:31"), raised, Optional.empty())
                .orElseThrow()
                .leave(CHLOE, at("20:40"))
                .orElseThrow()
                .assign(new ActionItem(2, "Acheter la peinture", named(DENEZ), JANUARY.plusDays(20)))
                .orElseThrow()
                .close(at("21:00"), DecisionNumber.firstOf(2025), Optional.of(People.at(FEBRUARY, "20:00")))
                .orElseThrow();
    }

    private static Meeting.Closed amending() {
        Motion.Proposed door = propose("porte", "Repeindre la porte", Matter.ORDINARY)
                .reword("Repeindre la porte", "La porte est repeinte en bleu, avant Pâques, par Denez.")
                .changing(new Change(Change.Kind.REPEALS, new DecisionNumber(2024, 9)))
                .effectiveFrom(LocalDate.of(2025, 3, 1));
        Evening evening = Evening.of(
                        JANUARY, motion(1, door), motion(2, "Une cloche"), motion(3, "Un banc"), motion(4, "Une haie"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ, ENORA, FANCH, GWENN)
                .tables(1, new Amendment(1, "en bleu", "en vert"))
                .tables(1, new Amendment(2, "en bleu", "en gris"))
                .tables(1, new Amendment(3, ", avant Pâques", ""))
                .tables(1, new Amendment(4, "par Denez", "par Enora"))
                .amends(1, 1, "20:05", "20:06", 5, 2)
                .amends(1, 3, "20:07", "20:08", 2, 5);
        Bylaws early = Evening.BYLAWS.allowing(Permission.EARLY_CLOSE);
        Meeting.Open withdrawn = evening.open().withdrawAmendment(1, 4).orElseThrow();
        Meeting.Voting voting = withdrawn.openVote(1, at("20:10"), early).orElseThrow();
        OpenBallot four = voting.ballot();
        for (int seat = 1; seat <= 4; seat++) {
            four = four.cast(new Seat(seat), FOR).orElseThrow();
        }
        return voting.closeEarly(at("20:12"), four, early, Optional.empty())
                .then(open -> open.withdraw(2, at("20:20"), "La cloche est fêlée : elle sonne faux."))
                .then(open -> open.postpone(3, at("20:25"), "Le devis manque."))
                .then(open -> open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                .orElseThrow();
    }
}
