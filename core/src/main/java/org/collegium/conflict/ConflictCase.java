package org.collegium.conflict;

import java.time.LocalDate;
import java.util.List;
import org.collegium.attendance.Recusal;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A conflict between members through its life: open on a step of its ladder, agreed until the agreement is reviewed,
 * closed. Each state has only the acts that it allows, and each act returns the next value.
 *
 * <p>Nobody is shown anything of a case but through {@link #visibleTo}; not even {@link #toString} says more than its
 * reference.
 *
 * <p>Where the council acts, one of its members who is no party puts on record what the council did. The case does not
 * check that the council agreed to it: the minutes of its sitting do.
 *
 * @since 0.1
 */
public abstract sealed class ConflictCase permits OpenCase, AgreedCase, ClosedCase {

    final CaseFile file;

    ConflictCase(CaseFile file) {
        this.file = file;
    }

    /**
     * Raises a case.
     *
     * @param grievance what it is about
     * @param ladder that of the bylaws in force
     * @param keeper who received it; refused where that is a party
     * @param stamp by whom, party or not, and when
     */
    public static Answer<OpenCase> raise(Grievance grievance, ConflictLadder ladder, Holder keeper, Stamp stamp) {
        ConflictLadder.Rung foot = ladder.rungs().get(0);
        return notAParty(keeper, grievance)
                .map(received -> new OpenCase(
                        new CaseFile(grievance, ladder, List.of(Fact.Reached.onto(foot, received, stamp)))));
    }

    /**
     * The case that was kept in a record. What its history tells is not checked against the ladder again.
     *
     * @param kept all of it, as {@link #onRecord} gave it
     */
    public static ConflictCase of(CaseFile kept) {
        return switch (kept.state()) {
            case OPEN -> new OpenCase(kept);
            case AGREED -> new AgreedCase(kept);
            case CLOSED -> new ClosedCase(kept);
        };
    }

    /** All of it, to be kept and checked. What is shown to anybody comes from {@link #visibleTo} instead. */
    public final CaseFile onRecord() {
        return file;
    }

    /** Under which it is kept; it names nobody. */
    public final String reference() {
        return file.grievance().reference();
    }

    /** The case as a reader may see it. Every report goes through here. */
    public final CaseView visibleTo(Reader reader) {
        boolean isConcerned = reader instanceof Reader.Person person && file.concerns(person.id());
        return file.grievance().confidentiality().admits(reader, isConcerned)
                ? file
                : new CaseView.Withheld(reference());
    }

    /**
     * The recusals to note before the council votes on the case: those of the parties who hold a seat.
     *
     * @param item the number of the agenda item
     * @param council the council
     * @param day the day of the vote
     */
    public final List<Recusal> recusals(int item, Council council, LocalDate day) {
        return council.representatives(day).stream()
                .filter(file.grievance()::isBetween)
                .map(party -> new Recusal(party, item))
                .toList();
    }

    /** The file, where whoever acts holds the present step. */
    final Answer<CaseFile> byKeeper(Stamp stamp) {
        boolean isKeeper = file.stage().keeper().id().equals(stamp.by().id());
        return onRecord(isKeeper, stamp, "conflict.not-the-keeper");
    }

    /** The file, where whoever acts is a party. */
    final Answer<CaseFile> byParty(Stamp stamp) {
        return onRecord(file.grievance().isBetween(stamp.by().id()), stamp, "conflict.no-party");
    }

    /** The file, where whoever acts holds a seat and is no party. */
    final Answer<CaseFile> byCouncil(Council council, Stamp stamp) {
        boolean isParty = file.grievance().isBetween(stamp.by().id());
        return onRecord(!isParty && isSeated(council, stamp), stamp, "conflict.not-the-council");
    }

    /** The file, where whoever acts is a party or holds a seat. */
    final Answer<CaseFile> byPartyOrCouncil(Council council, Stamp stamp) {
        boolean isParty = file.grievance().isBetween(stamp.by().id());
        return onRecord(isParty || isSeated(council, stamp), stamp, "conflict.neither-party-nor-council");
    }

    /** The file, where whoever acts raised the case. */
    final Answer<CaseFile> byWhoRaisedIt(Stamp stamp) {
        boolean raisedIt =
                file.history().get(0).stamp().by().id().equals(stamp.by().id());
        return onRecord(raisedIt, stamp, "conflict.did-not-raise");
    }

    /** The person, where that is no party. */
    static Answer<Holder> notAParty(Holder keeper, Grievance grievance) {
        return grievance.isBetween(keeper.id())
                ? Answer.refused(Phrase.of("conflict.held-by-a-party").with(keeper.name()))
                : Answer.granted(keeper);
    }

    private Answer<CaseFile> onRecord(boolean mayAct, Stamp stamp, String otherwise) {
        LocalDate last = file.last().stamp().on();
        if (stamp.on().isBefore(last)) {
            return Answer.refused(Phrase.of("conflict.too-early").with(last));
        }
        return mayAct
                ? Answer.granted(file)
                : Answer.refused(Phrase.of(otherwise).with(stamp.by().name()));
    }

    private static boolean isSeated(Council council, Stamp stamp) {
        return council.isSeated(stamp.by().id(), stamp.on());
    }

    @Override
    public final boolean equals(Object other) {
        // The history decides the state.
        return other instanceof ConflictCase that && file.equals(that.file);
    }

    @Override
    public final int hashCode() {
        return file.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + reference();
    }
}
