package org.collegium.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The taking in of a roll kept elsewhere, some lines at a time, into the member file. It tells what each line does, and
 * keeps it at once: whoever takes a roll in undoes all of it where a line was refused. It holds nobody longer than those
 * lines, so that a roll may be of any length.
 *
 * <p>A member is known again by number alone. Several lines of one number, one for each fee, are one member as long as
 * they agree.
 *
 * @since 0.1
 */
public final class Intake {

    private final MemberFile file;
    private final boolean numbersAreSure;
    private final FirstLines firstLines = new FirstLines();
    private int enrolled;

    private Intake(MemberFile file, boolean numbersAreSure) {
        this.file = file;
        this.numbersAreSure = numbersAreSure;
    }

    /** Where the register that the lines come from gives each member a number of its own. */
    public static Intake byNumber(MemberFile file) {
        return new Intake(file, true);
    }

    /**
     * Where somebody named a column to stand for a number. Such a column may tell two people apart badly, so a line
     * under a known number and another name is refused.
     */
    public static Intake byColumn(MemberFile file) {
        return new Intake(file, false);
    }

    /**
     * A line of a roll.
     *
     * @param number its number in its file, from 1
     * @param entry what it says
     */
    public record Line(int number, RollEntry entry) {

        private MemberId id() {
            return entry.id();
        }
    }

    /** Takes some lines, and says in their order what each does, or why it is refused, and with it the whole roll. */
    public List<Answer<RollEffect>> take(List<Line> lines) {
        Members onRecord = file.members(lines.stream().map(Line::id).collect(Collectors.toSet()));
        Map<MemberId, Member> news = new LinkedHashMap<>();
        List<Answer<RollEffect>> effects = new ArrayList<>();
        for (Line line : lines) {
            Optional<Member> known = Optional.ofNullable(news.get(line.id())).or(() -> onRecord.member(line.id()));
            Answer<RollEffect> effect = effect(known, line);
            if (effect instanceof Answer.Granted<RollEffect> granted) {
                note(line, granted.value(), news);
            }
            effects.add(effect);
        }
        if (!news.isEmpty()) {
            file.enrol(news.values());
        }
        return effects;
    }

    /** How many members entered or changed so far. */
    public int enrolled() {
        return enrolled;
    }

    private void note(Line line, RollEffect effect, Map<MemberId, Member> news) {
        firstLines.note(line.id(), line.number());
        if (!(effect instanceof RollEffect.Unchanged)) {
            news.put(line.id(), effect.member());
            enrolled += firstLines.noteChange(line.id()) ? 1 : 0;
        }
    }

    private Answer<RollEffect> effect(Optional<Member> known, Line line) {
        return known.map(member -> effectOn(member, line))
                .orElseGet(() -> line.entry().asNew().map(RollEffect.Created::new));
    }

    private Answer<RollEffect> effectOn(Member known, Line line) {
        if (known.isPseudonymised()) {
            return Answer.refused(
                    Phrase.of("roll.pseudonymised").with(known.id().value()));
        }
        RollEntry entry = line.entry();
        int firstLine = firstLines.of(entry.id());
        String name = entry.identity().displayName();
        if (firstLine > 0 && !entry.agreesWith(known)) {
            return Answer.refused(Phrase.of("roll.lines-differ").with(firstLine).with(known.name()));
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
