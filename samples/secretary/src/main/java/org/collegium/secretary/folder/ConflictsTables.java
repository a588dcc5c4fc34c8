package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.association.Reference;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.conflict.Confidentiality;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.Grievance;
import org.collegium.conflict.Stamp;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** The conflicts, each raised by its line and carried on by the lines of its facts. A folder may have none. */
final class ConflictsTables {

    private static final String CASES = "conflits.csv";
    private static final String FACTS = "conflits-faits.csv";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    private static final Map<String, Confidentiality> READERS = readers();

    private final Tables tables;
    private final BylawsVersions bylaws;
    private final People people;
    private final Map<String, ConflictCase> cases = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private boolean allListed = true;

    private ConflictsTables(Tables tables, BylawsVersions bylaws, People people) {
        this.tables = tables;
        this.bylaws = bylaws;
        this.people = people;
    }

    /**
     * The cases as far as they could be followed.
     *
     * @param council without which none can be
     * @param sittings whose decisions may end a case
     * @param motions which may be about a case
     */
    static List<ConflictCase> read(
            Tables tables,
            BylawsVersions bylaws,
            People people,
            Optional<Council> council,
            List<Meeting.Closed> sittings,
            MotionsTable motions) {
        boolean areDecisionsKnown = tables.faultsTold() == 0;
        ConflictsTables reading = new ConflictsTables(tables, bylaws, people);
        reading.readCases();
        motions.aboutConflicts().forEach(reading::listed);
        List<Row> facts =
                tables.rowsIfAny(FACTS, "conflit", "date", "fait", "par", "étape", "personne", "texte", "échéance");
        council.filter(seats -> tables.areReadable())
                .ifPresent(
                        seats -> reading.readFacts(facts, new FactLines(people, seats, sittings, areDecisionsKnown)));
        return List.copyOf(reading.cases.values());
    }

    private void readCases() {
        for (Row row : tables.rowsIfAny(
                CASES, "conflit", "objet", "ouvert le", "par", "reçu par", "parties", "confidentialité")) {
            Optional<String> reference = Cells.reference(row, "conflit");
            allListed &= reference.isPresent();
            reference.ifPresent(known -> {
                if (listed.add(known)) {
                    raise(row, known).ifPresent(raised -> cases.put(known, raised));
                } else {
                    row.fault("conflit", Phrase.of("folder.doubled"));
                }
            });
        }
        allListed &= tables.areReadable();
    }

    /** The ladder that a case of a day climbs; the assumed one where no bylaws were in force. */
    private ConflictLadder ladderOn(LocalDate day) {
        return bylaws.inForceOn(day).map(Bylaws::conflicts).orElseGet(ConflictLadder::collegial);
    }

    private Optional<ConflictCase> raise(Row row, String reference) {
        Optional<String> subject = Cells.words(row, "objet");
        Optional<LocalDate> day = Cells.day(row, "ouvert le");
        Optional<Holder> by = people.holder(row, "par");
        Optional<Holder> keeper = day.flatMap(on -> people.holderOn(row, "reçu par", on));
        Optional<List<Holder>> parties = day.flatMap(on -> parties(row, on));
        Optional<Confidentiality> readers = row.oneOf("confidentialité", READERS);
        if (!Found.all(subject, day, by, keeper, parties, readers)) {
            return Optional.empty();
        }
        Grievance grievance = new Grievance(reference, parties.get(), subject.get(), readers.get());
        Answer<? extends ConflictCase> raised =
                ConflictCase.raise(grievance, ladderOn(day.get()), keeper.get(), new Stamp(by.get(), day.get()));
        raised.refusal().ifPresent(refusal -> row.fault("reçu par", refusal.reason()));
        return raised.refusal().isPresent() ? Optional.empty() : Optional.of(raised.orElseThrow());
    }

    private Optional<List<Holder>> parties(Row row, LocalDate day) {
        List<String> numbers = BETWEEN.splitAsStream(row.text("parties")).toList();
        boolean areNumbers = numbers.stream().allMatch(Reference::isWellFormed);
        long different = numbers.stream().distinct().count();
        if (!areNumbers || different < 2 || different < numbers.size()) {
            row.faultExpecting("parties", Phrase.of("folder.two-parties"));
            return Optional.empty();
        }
        List<Answer<Member>> answers = numbers.stream()
                .map(number -> people.members().belonging(new MemberId(number), day))
                .toList();
        Optional<Phrase> reason = answers.stream()
                .flatMap(answer -> answer.refusal().stream())
                .map(refusal -> refusal.reason())
                .findFirst();
        reason.filter(why -> people.areAllKnown()).ifPresent(why -> row.fault("parties", why));
        return reason.isPresent()
                ? Optional.empty()
                : Optional.of(answers.stream()
                        .map(Answer::orElseThrow)
                        .map(Holder::of)
                        .toList());
    }

    /** A case is followed to its first fault: what comes after it cannot be judged. */
    private void readFacts(List<Row> facts, FactLines lines) {
        for (Row row : facts) {
            listed(row)
                    .ifPresent(known -> Stream.ofNullable(cases.remove(known))
                            .flatMap(before -> lines.carryOut(row, before).stream())
                            .forEach(next -> cases.put(known, next)));
        }
    }

    /** The case that a line names, which is to be listed. */
    private Optional<String> listed(Row row) {
        Optional<String> reference = Cells.reference(row, "conflit");
        if (reference.filter(known -> !listed.contains(known)).isPresent() && allListed) {
            row.fault("conflit", Phrase.of("folder.no-conflict"));
        }
        return reference;
    }

    private static Map<String, Confidentiality> readers() {
        Map<String, Confidentiality> readers = new LinkedHashMap<>();
        readers.put("personnes concernées", Confidentiality.CONCERNED);
        readers.put("conseil", Confidentiality.COUNCIL);
        readers.put("membres", Confidentiality.MEMBERS);
        return readers;
    }
}
