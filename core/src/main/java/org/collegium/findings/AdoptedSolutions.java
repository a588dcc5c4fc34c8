package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.Meeting;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.motion.Mastery;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** The solutions in force that fewer than two members would still master, of those whom the decision named. */
final class AdoptedSolutions {

    private AdoptedSolutions() {}

    /** Serious: the association decided that it would not hang on one person, and now it does. */
    static List<Finding> on(LocalDate day, List<Meeting.Closed> sittings, Members members) {
        return Decisions.of(Sittings.until(day, sittings)).inForceOn(day).stream()
                .flatMap(decision -> finding(decision, day, members).stream())
                .toList();
    }

    private static Optional<Finding> finding(Decision decision, LocalDate day, Members members) {
        return decision.motion()
                .proposed()
                .mastery()
                .map(mastery -> belonging(mastery, day, members))
                .filter(left -> left < Mastery.LEAST)
                .map(left -> Finding.serious(Phrase.of("finding.solution-unshared")
                        .with(decision.number().toString())
                        .with(decision.motion().proposed().title())
                        .with(left)
                        .with(Mastery.LEAST)));
    }

    private static int belonging(Mastery mastery, LocalDate day, Members members) {
        return (int) mastery.people().stream()
                .filter(who -> members.member(who.id())
                        .filter((Member member) -> member.belongsOn(day))
                        .isPresent())
                .count();
    }
}
