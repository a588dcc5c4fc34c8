package org.collegium.secretary.folder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collegium.council.Mandate;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.motion.Motion;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Choice;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Something that is entered in a folder: lines of its tables, in their words.
 *
 * @since 0.1
 */
public final class Entry {

    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final long CENTS = 100;

    private final UnaryOperator<Draft> change;

    private Entry(UnaryOperator<Draft> change) {
        this.change = change;
    }

    /** The folder once it is entered. */
    Draft in(Draft folder) {
        return change.apply(folder);
    }

    /** This, and then another. */
    public Entry and(Entry other) {
        return new Entry(folder -> other.in(in(folder)));
    }

    /**
     * A new folder, whose tables have no line but that of the association; those that are there already stay as they are.
     *
     * @param id of the association
     * @param name its full name
     * @param office its registered office, on one line
     * @param rna its number in the national register; empty where it has none
     * @param language the code of the language in which it writes
     * @param zone its time zone
     * @param bylaws the name of bylaws that the library brings
     * @param since the first day on which they are in force
     * @param keeper who keeps the folder
     * @param secret 64 hexadecimal digits, drawn by chance
     */
    public static Entry beginning(
            UUID id,
            String name,
            String office,
            Optional<String> rna,
            String language,
            String zone,
            String bylaws,
            LocalDate since,
            MemberId keeper,
            String secret) {
        return new Entry(folder -> {
            Draft empty = folder;
            for (TableFile table : TableFile.values()) {
                empty = empty.content(table.file()).isPresent() ? empty : empty.withEmpty(table);
            }
            return empty.adding(
                    TableFile.ASSOCIATION,
                    Map.of(
                            "identifiant", id.toString(),
                            "nom", name,
                            "siège", office,
                            "rna", rna.orElse(""),
                            "langue", language,
                            "fuseau", zone,
                            "statuts", bylaws,
                            "statuts depuis", since.toString(),
                            "tenu par", keeper.value(),
                            "secret", secret));
        });
    }

    /** The members and what they paid, in the place of those that are there. */
    public static Entry members(Iterable<Member> members) {
        return new Entry(folder -> {
            List<Map<String, String>> lines = new ArrayList<>();
            List<Map<String, String>> paid = new ArrayList<>();
            for (Member member : members) {
                lines.add(cells(member));
                member.dues().forEach(dues -> paid.add(cells(member.id(), dues)));
            }
            return folder.with(TableFile.MEMBERS, lines).with(TableFile.DUES, paid);
        });
    }

    private static Map<String, String> cells(Member member) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("membre", member.id().value());
        cells.put("adhésion", member.joined().toString());
        member.departure().ifPresent(left -> {
            cells.put("départ", left.on().toString());
            cells.put("motif", left.reason());
        });
        if (member.identity() instanceof Identity.LegalEntity entity) {
            cells.put("nature", "personne morale");
            cells.put("nom", entity.name());
            cells.put("représentée par", entity.representedBy());
        } else if (member.identity() instanceof Identity.Person person) {
            cells.put("nature", "personne");
            cells.put("nom", person.familyName());
            cells.put("prénom", person.givenName());
        }
        return cells;
    }

    private static Map<String, String> cells(MemberId member, Dues dues) {
        return Map.of(
                "membre", member.value(),
                "du", dues.from().toString(),
                "au", dues.until().minusDays(1).toString(),
                "montant", String.format(Locale.ROOT, "%d,%02d", dues.cents() / CENTS, dues.cents() % CENTS));
    }

    /** A mandate on the council. */
    public static Entry mandate(Mandate mandate) {
        return line(
                TableFile.MANDATES,
                "siège",
                String.valueOf(mandate.seat().number()),
                "membre",
                mandate.member().value(),
                "du",
                mandate.from().toString(),
                "au",
                mandate.until().map(day -> day.minusDays(1).toString()).orElse(""),
                "origine",
                word("origin", mandate.origin()));
    }

    /**
     * A sitting that is called; its agenda is entered item by item.
     *
     * @param sitting which
     * @param sentOn the day on which it is called
     * @param means by what means
     * @param convenor who calls it
     * @param at the hour for which it is called
     * @param place where
     */
    public static Entry convocation(
            MeetingId sitting,
            LocalDate sentOn,
            Optional<String> means,
            MemberId convenor,
            LocalTime at,
            String place) {
        return line(
                TableFile.SITTINGS,
                "séance",
                sitting.toString(),
                "envoyée le",
                sentOn.toString(),
                "moyen",
                means.orElse(""),
                "convoquée par",
                convenor.value(),
                "heure prévue",
                at.toString(),
                "lieu",
                place);
    }

    /** An item of its agenda without a motion. */
    public static Entry item(MeetingId sitting, int number, String title) {
        return line(TableFile.AGENDA, "séance", sitting.toString(), "point", String.valueOf(number), "intitulé", title);
    }

    /**
     * An item of its agenda with a motion, which is entered, too.
     *
     * @param approves the sitting whose minutes it approves; empty where it approves none
     */
    public static Entry item(MeetingId sitting, int number, Motion.Proposed motion, Optional<MeetingId> approves) {
        String name = motion.id().value();
        String file = name + "-v" + motion.version() + ".md";
        return new Entry(folder -> folder.withText(file, motion.text()))
                .and(line(
                        TableFile.MOTIONS,
                        "proposition",
                        name,
                        "version",
                        String.valueOf(motion.version()),
                        "intitulé",
                        motion.title(),
                        "matière",
                        word("matter", motion.matter()),
                        "texte",
                        file))
                .and(line(
                        TableFile.AGENDA,
                        "séance",
                        sitting.toString(),
                        "point",
                        String.valueOf(number),
                        "intitulé",
                        motion.title(),
                        "proposition",
                        name,
                        "version",
                        String.valueOf(motion.version()),
                        "approuve",
                        approves.map(MeetingId::toString).orElse("")));
    }

    /** That a sitting does not take place: what called it is taken out, and its motions with it. */
    public static Entry cancellation(MeetingId sitting) {
        return new Entry(folder -> folder.without(
                        TableFile.MOTIONS,
                        line -> line.getOrDefault("proposition", "").startsWith(sitting + "-"))
                .without(TableFile.AGENDA, is(sitting))
                .without(TableFile.SITTINGS, is(sitting)));
    }

    /** That a sitting opens. */
    public static Entry opening(MeetingId sitting, LocalTime at, MemberId facilitator, MemberId secretary) {
        return changing(
                TableFile.SITTINGS,
                is(sitting),
                "ouverte",
                at.toString(),
                "animation",
                facilitator.value(),
                "secrétariat",
                secretary.value());
    }

    /** That somebody arrives. */
    public static Entry arrival(MeetingId sitting, MemberId member, LocalTime at) {
        return movement(sitting, member, "arrivée", at.toString());
    }

    /** That somebody leaves. */
    public static Entry departure(MeetingId sitting, MemberId member, LocalTime at) {
        return movement(sitting, member, "départ", at.toString());
    }

    /** That somebody is excused. */
    public static Entry excuse(MeetingId sitting, MemberId member) {
        return movement(sitting, member, "excusé", "");
    }

    private static Entry movement(MeetingId sitting, MemberId member, String move, String hour) {
        return line(
                TableFile.ATTENDANCE,
                "séance",
                sitting.toString(),
                "membre",
                member.value(),
                "mouvement",
                move,
                "heure",
                hour);
    }

    /** That somebody votes for another, from an hour or, where there is none, from the opening. */
    public static Entry proxy(MeetingId sitting, MemberId grantor, MemberId holder, Optional<LocalTime> from) {
        return line(
                TableFile.PROXIES,
                "séance",
                sitting.toString(),
                "mandant",
                grantor.value(),
                "mandataire",
                holder.value(),
                "de",
                from.map(LocalTime::toString).orElse(""));
    }

    /** That somebody stands back from an item. */
    public static Entry recusal(MeetingId sitting, int item, MemberId member) {
        return line(
                TableFile.RECUSALS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "membre",
                member.value());
    }

    /**
     * A vote by hands: how many for each choice.
     *
     * @param round 1 for the first on its item
     */
    public static Entry hands(
            MeetingId sitting, int item, int round, LocalTime opened, LocalTime closed, Map<Choice, Integer> counts) {
        return vote(sitting, item, round, BallotMode.SHOW_OF_HANDS, opened, closed, counts);
    }

    /** A secret vote: the papers found in the box, and who put one in. */
    public static Entry secret(
            MeetingId sitting,
            int item,
            int round,
            LocalTime opened,
            LocalTime closed,
            Map<Choice, Integer> counts,
            Collection<MemberId> voters) {
        Entry entry = vote(sitting, item, round, BallotMode.SECRET, opened, closed, counts);
        for (MemberId voter : voters) {
            entry = entry.and(ballot(sitting, item, round, voter, ""));
        }
        return entry;
    }

    /** A vote by name: what each chose. */
    public static Entry byName(
            MeetingId sitting, int item, int round, LocalTime opened, LocalTime closed, Map<MemberId, Choice> choices) {
        Entry entry = vote(sitting, item, round, BallotMode.ROLL_CALL, opened, closed, Map.of());
        for (Map.Entry<MemberId, Choice> choice : choices.entrySet()) {
            entry = entry.and(ballot(sitting, item, round, choice.getKey(), word("choice", choice.getValue())));
        }
        return entry;
    }

    private static Entry vote(
            MeetingId sitting,
            int item,
            int round,
            BallotMode mode,
            LocalTime opened,
            LocalTime closed,
            Map<Choice, Integer> counts) {
        Map<Choice, Integer> told = new EnumMap<>(Choice.class);
        told.putAll(counts);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("séance", sitting.toString());
        cells.put("point", String.valueOf(item));
        cells.put("tour", told(round));
        cells.put("mode", word("mode", mode));
        cells.put("ouvert", opened.toString());
        cells.put("clos", closed.toString());
        told.forEach((choice, count) -> cells.put(BallotLines.column(choice), String.valueOf(count)));
        return new Entry(folder -> folder.adding(TableFile.VOTES, cells));
    }

    private static Entry ballot(MeetingId sitting, int item, int round, MemberId member, String choice) {
        return line(
                TableFile.BALLOTS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "tour",
                told(round),
                "membre",
                member.value(),
                "choix",
                choice);
    }

    /** A round, which is not told where it is the first. */
    private static String told(int round) {
        return round == 1 ? "" : String.valueOf(round);
    }

    /** That a first vote on an item is the first of several rounds. */
    public static Entry firstOfSeveral(MeetingId sitting, int item) {
        Predicate<Map<String, String>> first = isOn(sitting, item)
                .and(line -> Stream.of("amendement", "tour")
                        .allMatch(column -> line.getOrDefault(column, "").isEmpty()));
        return changing(TableFile.VOTES, first, "tour", "1").and(changing(TableFile.BALLOTS, first, "tour", "1"));
    }

    /** What was said on an item, after what is noted already. */
    public static Entry note(MeetingId sitting, int item, String text) {
        String file = sitting + "-" + item + ".md";
        return new Entry(folder -> folder.withText(
                        file,
                        folder.content(Draft.TEXTS + "/" + file)
                                        .map(before -> new String(before, StandardCharsets.UTF_8).strip() + "\n\n")
                                        .orElse("")
                                + text))
                .and(changing(TableFile.AGENDA, isOn(sitting, item), "résumé", file));
    }

    /** What is to be done, by whom and by when. */
    public static Entry action(MeetingId sitting, int item, String what, MemberId who, LocalDate due) {
        return line(
                TableFile.ACTIONS,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "quoi",
                what,
                "qui",
                who.value(),
                "échéance",
                due.toString());
    }

    /** That a motion is withdrawn or postponed. */
    public static Entry settingAside(MeetingId sitting, int item, Motion.SetAside.Kind kind, LocalTime at, String why) {
        return line(
                TableFile.SET_ASIDE,
                "séance",
                sitting.toString(),
                "point",
                String.valueOf(item),
                "suite",
                word("set-aside", kind),
                "heure",
                at.toString(),
                "motif",
                why);
    }

    /** That a sitting closes, and when the next one is. */
    public static Entry closing(MeetingId sitting, LocalTime at, Optional<LocalDateTime> next) {
        return changing(
                TableFile.SITTINGS,
                is(sitting),
                "levée",
                at.toString(),
                "prochaine",
                next.map(DAY_AND_HOUR::format).orElse(""));
    }

    private static Entry line(TableFile table, String... columnsAndCells) {
        return new Entry(folder -> folder.adding(table, cells(columnsAndCells)));
    }

    private static Entry changing(TableFile table, Predicate<Map<String, String>> which, String... columnsAndCells) {
        return new Entry(folder -> folder.changing(table, which, cells(columnsAndCells)));
    }

    private static Predicate<Map<String, String>> is(MeetingId sitting) {
        return line -> sitting.toString().equals(line.get("séance"));
    }

    private static Predicate<Map<String, String>> isOn(MeetingId sitting, int item) {
        return is(sitting).and(line -> String.valueOf(item).equals(line.get("point")));
    }

    private static Map<String, String> cells(String... columnsAndCells) {
        Map<String, String> cells = new TreeMap<>();
        List<String> all = List.of(columnsAndCells);
        for (int i = 0; i < all.size(); i += 2) {
            cells.put(all.get(i), all.get(i + 1));
        }
        return cells;
    }

    private static String word(String prefix, Enum<?> constant) {
        return Lexicon.french().say(Phrase.of(prefix, constant));
    }
}
