package org.collegium.reporting;

import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Erratum;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.story.People;

/** Copies of minutes in every state, of every kind of sitting, by name. */
public final class Copies {

    private static final Meeting.Closed BEHIND_CLOSED_DOORS = Evening.of(
                    JANUARY, talk(1, "Nouvelles"), motion(2, "La serrure").confidential(), motion(3, "La porte"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .hears(2, "Qui a la clé ?")
            .recuses(DENEZ, 2)
            .showsHands(2, "20:10", "20:11", 3, 0, 0)
            .showsHands(3, "20:20", "20:21", 4, 0, 0)
            .closes("21:00", DecisionNumber.firstOf(2025));
    private static final Meeting.Closed APPROVING = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 3));

    private static final Meeting.Closed MENDING = Evening.of(
                    MARCH,
                    motion(1, "Lire « le portail » au lieu de « la porte »").mending(council(JANUARY)),
                    motion(2, "Lire « le cadenas »").mending(council(JANUARY)).confidential())
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .showsHands(2, "20:20", "20:21", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 4));

    private Copies() {}

    /** All of them. */
    public static Map<String, MinutesCopy> all() {
        Map<String, MinutesCopy> copies = new LinkedHashMap<>();
        copies.put("draft", MinutesCopy.full(ASitting.draft()));
        copies.put("approved", MinutesCopy.full(ASitting.approved()));
        copies.put("sealed", MinutesCopy.full(ASitting.sealed()));
        copies.put("next", MinutesCopy.full(ASitting.next()));
        copies.put("seeking consensus", draftOf(ASitting.SEEKING));
        copies.put("seeking consensus again", draftOf(ASitting.SEEKING_AGAIN));
        copies.put("general meeting", draftOf(ASitting.OF_MEMBERS));
        copies.put("consultation", draftOf(ASitting.IN_WRITING));
        copies.put("without quorum", draftOf(ASitting.WITHOUT_QUORUM));
        copies.put("amending", draftOf(ASitting.AMENDING));
        copies.put("draft with a confidential item", draftOf(BEHIND_CLOSED_DOORS));
        copies.put("public draft", MinutesCopy.forEverybody(Minutes.draft(BEHIND_CLOSED_DOORS, Register.empty())));
        copies.put("sealed with a confidential item", MinutesCopy.full(sealed()));
        copies.put("sealed for everybody", MinutesCopy.forEverybody(sealed()));
        copies.put("mending", draftOf(MENDING));
        copies.put("mended", MinutesCopy.full(mended()));
        copies.put("mended for everybody", MinutesCopy.forEverybody(mended()));
        return copies;
    }

    private static MinutesCopy draftOf(Meeting.Closed sitting) {
        return MinutesCopy.full(Minutes.draft(sitting, Register.empty()));
    }

    private static Minutes mended() {
        List<Meeting.Closed> all = List.of(BEHIND_CLOSED_DOORS, APPROVING, MENDING);
        Register register = Register.empty();
        register = ((Minutes.Approved) Minutes.of(BEHIND_CLOSED_DOORS, all, register))
                .seal(register, People.SALT, APPROVING.closedAt());
        for (Erratum erratum : Erratum.in(all)) {
            register = erratum.seal(register, People.SALT, erratum.at());
        }
        return Minutes.of(BEHIND_CLOSED_DOORS, all, register);
    }

    private static Minutes sealed() {
        List<Meeting.Closed> both = List.of(BEHIND_CLOSED_DOORS, APPROVING);
        Minutes.Approved approved = (Minutes.Approved) Minutes.of(BEHIND_CLOSED_DOORS, both, Register.empty());
        Register register =
                approved.seal(Register.empty(), People.SALT, approved.decision().at());
        return Minutes.of(BEHIND_CLOSED_DOORS, both, register);
    }
}
