package org.collegium.member;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The taking in of a roll kept elsewhere, line by line, onto the members on record. It tells what each line does, and
 * gives the members that result only where no line was refused. It is fed lines and therefore changes, unlike the
 * members, which stay as they were.
 *
 * <p>A member is known again by number alone. Several lines of one number, one for each fee, are one member as long as
 * they agree.
 *
 * @since 0.1
 */
public final class Intake {

    private final Members onRecord;
    private final boolean numbersAreSure;
    private final Map<MemberId, Member> taken = new HashMap<>();
    private final Map<MemberId, Integer> firstLines = new HashMap<>();
    private boolean isWhole = true;

    private Intake(Members onRecord, boolean numbersAreSure) {
        this.onRecord = onRecord;
        this.numbersAreSure = numbersAreSure;
    }

    /** Where the register that the lines come from gives each member a number of its own. */
    public static Intake byNumber(Members onRecord) {
        return new Intake(onRecord, true);
    }

    /**
     * Where somebody named a column to stand for a number. Such a column may tell two people apart badly, so a line
     * under a known number and another name is refused.
     */
    public static Intake byColumn(Members onRecord) {
        return new Intake(onRecord, false);
    }

    /** Takes a line, from 1 in its file, and says what it does; or refuses it, and with it the whole roll. */
    public Answer<RollEffect> take(int line, RollEntry entry) {
        Answer<RollEffect> effect = effect(entry);
        if (effect instanceof Answer.Granted<RollEffect> granted) {
            taken.put(entry.id(), granted.value().member());
            firstLines.putIfAbsent(entry.id(), line);
        } else {
            isWhole = false;
        }
        return effect;
    }

    /** The members on record with all that the lines say; nothing where one was refused. */
    public Optional<Members> result() {
        return isWhole ? Optional.of(onRecord.enrol(taken.values())) : Optional.empty();
    }

    private Answer<RollEffect> effect(RollEntry entry) {
        Optional<Member> known = Optional.ofNullable(taken.get(entry.id())).or(() -> onRecord.member(entry.id()));
        return known.map(member -> effectOn(member, entry))
                .orElseGet(() -> entry.asNew().map(RollEffect.Created::new));
    }

    private Answer<RollEffect> effectOn(Member known, RollEntry entry) {
        if (known.isPseudonymised()) {
            return Answer.refused(
                    Phrase.of("roll.pseudonymised").with(known.id().value()));
        }
        Optional<Integer> firstLine = Optional.ofNullable(firstLines.get(entry.id()));
        String name = entry.identity().displayName();
        if (firstLine.isPresent() && !entry.agreesWith(known)) {
            return Answer.refused(
                    Phrase.of("roll.lines-differ").with(firstLine.get()).with(known.name()));
        }
        if (!numbersAreSure && !name.equalsIgnoreCase(known.name())) {
            return Answer.refused(
                    Phrase.of("roll.other-name").with(known.name()).with(name));
        }
        return entry.onto(known)
                .map(member ->
                        member.equals(known) ? new RollEffect.Unchanged(known) : new RollEffect.Changed(known, member));
    }
}
