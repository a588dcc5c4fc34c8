package org.collegium.reporting.roll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.association.Reference;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.MemberId;
import org.collegium.member.RollEntry;
import org.collegium.words.Phrase;

/** What the lines of one file say of members. */
final class EntryReading {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})(?:[.,](\\d{2})0*)?");
    /** A line break within a cell, as such or as some tools spell it, and other space. */
    private static final Pattern SPACE = Pattern.compile("(?:\\\\n|[\\s\\u00a0\\u202f])+");

    private static final Phrase WORDS = Phrase.of("import.words");

    private final RollColumns columns;
    private final Layout layout;
    private final Phrase day;

    EntryReading(RollColumns columns) {
        this.columns = columns;
        this.layout = columns.layout();
        this.day = Phrase.of("import.day").with(layout.exampleOfDay());
    }

    /** How a line counts; empty where its word is unknown, which is a fault. */
    Optional<Standing> standing(RollLine line) {
        return columns.have(Field.STATUS)
                ? line.oneOf(Field.STATUS, layout.standings())
                : Optional.of(Standing.CONFIRMED);
    }

    /** What a line says; empty where something is at fault. */
    Optional<RollEntry> entry(RollLine line) {
        Optional<MemberId> id = line.required(Field.NUMBER, Phrase.of("import.number"), this::id);
        Optional<Identity> identity = identity(line);
        Optional<LocalDate> joined = line.required(Field.JOINED, day, layout::day);
        Optional<Departure> departure = departure(line);
        Optional<Dues> dues = dues(line);
        return line.isSound()
                ? Optional.of(new RollEntry(
                        id.orElseThrow(),
                        identity.orElseThrow(),
                        joined.orElseThrow(),
                        layout.isJoinedAtTheLatest(),
                        departure,
                        dues))
                : Optional.empty();
    }

    private Optional<MemberId> id(String cell) {
        return Optional.of(columns.format().prefix() + cell)
                .filter(number -> Reference.isWellFormed(cell) && Reference.isWellFormed(number))
                .map(MemberId::new);
    }

    private Optional<Identity> identity(RollLine line) {
        if (columns.have(Field.FULL_NAME)) {
            return line.required(Field.FULL_NAME, Phrase.of("import.full-name"), EntryReading::split);
        }
        Optional<Boolean> isPerson = columns.have(Field.KIND)
                ? line.oneOf(Field.KIND, layout.personOrEntity())
                : Optional.of(line.text(Field.ENTITY).isEmpty());
        return isPerson.flatMap(person -> person ? person(line) : entity(line));
    }

    private static Optional<Identity> person(RollLine line) {
        Optional<String> family = line.required(Field.FAMILY_NAME, WORDS, EntryReading::name);
        Optional<String> given = line.required(Field.GIVEN_NAME, WORDS, EntryReading::name);
        return family.flatMap(last -> given.map(first -> new Identity.Person(first, last)));
    }

    private Optional<Identity> entity(RollLine line) {
        Field its = columns.have(Field.ENTITY) ? Field.ENTITY : Field.FAMILY_NAME;
        Optional<String> name = line.required(its, WORDS, EntryReading::name);
        Optional<String> representative = columns.have(Field.REPRESENTATIVE)
                ? line.required(Field.REPRESENTATIVE, WORDS, EntryReading::name)
                : person(line).map(Identity::displayName);
        return name.flatMap(entity -> representative.map(who -> new Identity.LegalEntity(entity, who)));
    }

    private static Optional<String> name(String cell) {
        return Optional.of(SPACE.matcher(cell).replaceAll(" ").strip()).filter(name -> !name.isBlank());
    }

    /**
     * Family name and forename in one cell. Capitals mark the family name; without them two words are taken as the
     * column says, and more are ambiguous.
     */
    private static Optional<Identity> split(String cell) {
        List<String> words =
                Arrays.asList(SPACE.matcher(cell).replaceAll(" ").strip().split(" "));
        int capitals =
                (int) words.stream().takeWhile(EntryReading::isInCapitals).count();
        boolean oneMarked = capitals > 0 && words.stream().skip(capitals).noneMatch(EntryReading::isInCapitals);
        boolean isPlainPair = words.size() == 2 && words.stream().noneMatch(EntryReading::isInCapitals);
        int family = isPlainPair ? 1 : capitals;
        return (isPlainPair || oneMarked) && family < words.size()
                ? Optional.of(new Identity.Person(
                        String.join(" ", words.subList(family, words.size())),
                        String.join(" ", words.subList(0, family))))
                : Optional.empty();
    }

    private static boolean isInCapitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    private Optional<Departure> departure(RollLine line) {
        return line.text(Field.LEFT).isEmpty()
                ? Optional.empty()
                : line.required(Field.LEFT, day, layout::day).map(left -> new Departure(left, line.text(Field.REASON)));
    }

    private Optional<Dues> dues(RollLine line) {
        if (!columns.have(Field.PAID_FROM, Field.PAID_UNTIL, Field.AMOUNT)
                || line.text(Field.PAID_FROM).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = line.required(Field.PAID_FROM, day, layout::day);
        Optional<LocalDate> last = line.required(Field.PAID_UNTIL, day, layout::day);
        Optional<Long> cents = line.required(Field.AMOUNT, Phrase.of("import.amount"), EntryReading::cents);
        if (from.isEmpty() || last.isEmpty() || cents.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(from.get())) {
            line.faultExpecting(
                    Field.PAID_UNTIL, Phrase.of("import.ends-before").with(from.get()));
            return Optional.empty();
        }
        return Optional.of(new Dues(from.get(), last.get().plusDays(1), cents.get()));
    }

    private static Optional<Long> cents(String cell) {
        Matcher amount = AMOUNT.matcher(cell);
        return amount.matches()
                ? Optional.of(Long.parseLong(amount.group(1)) * 100
                        + Optional.ofNullable(amount.group(2))
                                .map(Long::valueOf)
                                .orElse(0L))
                : Optional.empty();
    }
}
