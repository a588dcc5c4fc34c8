package org.collegium.secretary.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.collegium.secretary.recount.Recount.Motion;
import org.collegium.secretary.recount.Recount.Presence;
import org.collegium.secretary.recount.Recount.SeatLine;
import org.collegium.secretary.recount.Recount.Sitting;
import org.collegium.secretary.recount.Recount.Vote;

/** Holds the exported tables and the printed minutes against votes that were counted apart. */
final class ReportCheck {

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "fr",
                    Map.of("adoptée", "Adoptée", "non adoptée", "Non adoptée", "sans quorum", "Sans quorum"),
                    Map.of("adoptée", "Amendement adopté", "non adoptée", "Amendement non adopté"),
                    "Pour Contre Abstention Blanc Nul",
                    "Ne prend pas part",
                    "Sans choix à la clôture",
                    new Sought(
                            "Tour %d, ouvert à %s h %s, sur la version %d\\.",
                            "Accord par consentement",
                            "Pas d'accord par consentement",
                            "%d d'accord, %d avec réserves, %d en retrait, %d objection",
                            Map.of(
                                    Search.ADOPTED,
                                    "Adoptée par consentement à %s h %s\\. Décision n° %s\\.",
                                    "report à la séance suivante",
                                    "Reportée à la séance suivante à %s h %s",
                                    "vote",
                                    "Mise au vote à %s h %s")),
                    "Liste des votants : %d membres à jour de cotisation"),
            new Wording(
                    "en",
                    Map.of("adoptée", "Adopted", "non adoptée", "Not adopted", "sans quorum", "No quorum"),
                    Map.of("adoptée", "Amendment adopted", "non adoptée", "Amendment not adopted"),
                    "For Against Abstain Blank Spoiled",
                    "Not participating",
                    "No choice at the close",
                    new Sought(
                            "Round %d, begun at %s:%s, on version %d\\.",
                            "Agreed by consent",
                            "Not agreed by consent",
                            "%d agree, %d with reservations, %d standing aside, %d objection",
                            Map.of(
                                    Search.ADOPTED,
                                    "Adopted by consent at %s:%s\\. Decision no\\. %s\\.",
                                    "report à la séance suivante",
                                    "Put off to the next sitting at %s:%s",
                                    "vote",
                                    "Put to the vote at %s:%s")),
                    "List of voters: %d members in good standing"));

    private final List<Sitting> sittings;
    private final Path reports;
    private final Map<String, List<String>> differences = new LinkedHashMap<>();

    ReportCheck(List<Sitting> sittings, Path reports) {
        this.sittings = sittings;
        this.reports = reports;
    }

    /**
     * What the minutes say in a language: the outcomes of a text and of an amendment, the heads of the first five counts,
     * and that of the sixth, which is another where a vote closed early.
     */
    private record Wording(
            String language,
            Map<String, String> verdicts,
            Map<String, String> onAmendments,
            String heads,
            String last,
            String lastWhenEarly,
            Sought sought,
            String voters) {

        String verdict(Vote vote) {
            String ofText = verdicts.get(vote.outcome());
            return vote.amendment().isEmpty() ? ofText : onAmendments.getOrDefault(vote.outcome(), ofText);
        }

        String last(Vote vote) {
            return vote.early().equals("oui") ? lastWhenEarly : last;
        }

        /** A table of counts: its last head, then the counts. */
        Pattern counts() {
            return Pattern.compile("%s\\s+(%s|%s)\\s+(\\d+(?:\\s+\\d+){5})\\b"
                    .formatted(spaced(heads), spaced(plain(last)), spaced(plain(lastWhenEarly))));
        }
    }

    /**
     * What the minutes say of a search for consensus: how a round begins, its two findings, its counts, and how a search
     * ends, by the French name of its last step.
     */
    private record Sought(String round, String agreed, String notAgreed, String counts, Map<String, String> ends) {

        /** Everything that is said of a search, in its order. */
        Pattern all(Search search) {
            StringBuilder said = new StringBuilder();
            for (Search.Round round : search.rounds()) {
                said.append(at(this.round, round.hour(), round.number(), round.version()))
                        .append(".*?\\n")
                        .append(round.agreed() ? agreed : notAgreed)
                        .append(" \\([^)]*\\)\\s*: ")
                        .append(counts.formatted(
                                round.count("accord"),
                                round.count("accord avec réserves"),
                                round.count("en retrait"),
                                round.count("objection")))
                        .append(".*?");
            }
            String hour = "%02d".formatted(search.endedAt() / 60);
            String minute = "%02d".formatted(search.endedAt() % 60);
            said.append(ends.getOrDefault(search.end(), "no such end").formatted(hour, minute, search.decision()));
            return Pattern.compile(said.toString().replace(" ", "\\s+"), Pattern.DOTALL);
        }

        private static String at(String pattern, String time, int number, int version) {
            String[] parts = time.split(":", 2);
            return pattern.formatted(number, parts[0], parts[1], version);
        }
    }

    /** What a cell should say, and whether something else would do as well. */
    private record Cell(String expected, Predicate<String> fits) {

        static Cell exactly(String expected) {
            return new Cell(expected, expected::equals);
        }

        static Cell exactly(int expected) {
            return exactly(Integer.toString(expected));
        }

        /** A member, by number or by a name that holds the family name; empty for nobody. */
        static Cell naming(String member, String familyName) {
            return new Cell(
                    member.isEmpty() ? "" : member + " " + familyName,
                    found -> member.isEmpty()
                            ? found.isEmpty()
                            : found.equals(member) || plain(found).contains(plain(familyName)));
        }
    }

    /** The lines of what differs, by the vote or the file in which it does. */
    Map<String, List<String>> differences() {
        differences.clear();
        compare("decisions.csv", decisionRows(), ReportCheck::placeOf);
        compare("votes.csv", seatRows(), row -> seatPlace(placeOf(row), row.get("Siège")));
        compare("consensus.csv", positionRows(), ReportCheck::positionPlace);
        compare("attendance.csv", attendanceRows(), row -> seatPlace(row.get("Séance"), row.get("Siège")));
        sittings.forEach(sitting -> WORDINGS.forEach(wording -> checkMinutes(sitting, wording)));
        return differences;
    }

    private Map<String, Map<String, Cell>> decisionRows() {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Vote vote : votes()) {
            Map<String, Cell> row = ofMotion(vote.sitting(), vote.title(), vote.motion());
            row.put("Mode", Cell.exactly(vote.mode()));
            row.put("Présences", Cell.exactly(vote.inState("présence")));
            row.put("Par pouvoir", Cell.exactly(vote.inState("par pouvoir")));
            row.put("Absences", Cell.exactly(vote.inState("absence")));
            row.put("Sièges vacants", Cell.exactly(vote.inState("siège vacant")));
            row.put("En déport", Cell.exactly(vote.inState("en déport")));
            vote.counts().forEach((choice, count) -> row.put(capitalised(choice), Cell.exactly(count)));
            String without = capitalised("ne prend pas part");
            row.put("Sans choix à la clôture", vote.early().equals("oui") ? row.get(without) : Cell.exactly(""));
            if (vote.early().equals("oui")) {
                row.put(without, Cell.exactly(""));
            }
            row.put("Quorum requis", vote.needed() == 0 ? Cell.exactly("") : Cell.exactly(vote.needed()));
            row.put("Quorum compté", vote.needed() == 0 ? Cell.exactly("") : Cell.exactly(vote.attending()));
            row.put("Issue", Cell.exactly(vote.outcome()));
            row.put("Annoncée", Cell.exactly(vote.announced()));
            row.put("Close par anticipation", Cell.exactly(vote.early()));
            row.putAll(ofDecision(vote.decision(), vote.motion(), vote.decidedOn()));
            rows.put(place(vote), row);
        }
        for (Search search : adoptedByConsent()) {
            Map<String, Cell> row = ofMotion(search.sitting(), search.title(), search.motion());
            row.put("Mode", Cell.exactly("par consentement"));
            Recount.CHOICES.forEach(choice -> row.put(capitalised(choice), Cell.exactly("")));
            row.put("Issue", Cell.exactly("adoptée"));
            row.putAll(ofDecision(
                    search.decision(), search.motion(), search.sitting().substring(0, 10)));
            rows.put(place(search), row);
        }
        return rows;
    }

    private static Map<String, Cell> ofMotion(String sitting, String title, Motion motion) {
        Map<String, Cell> row = new LinkedHashMap<>();
        row.put("Date", Cell.exactly(sitting.substring(0, 10)));
        row.put("Proposition", Cell.exactly(motion.name()));
        row.put("Version", Cell.exactly(motion.version()));
        row.put("Intitulé", new Cell(motion.title(), titled(motion.title()).or(titled(title))));
        row.put("Matière", Cell.exactly(motion.matter()));
        return row;
    }

    private Map<String, Cell> ofDecision(String decision, Motion motion, String decidedOn) {
        boolean isNone = decision.isEmpty();
        String from = motion.effectiveFrom().isEmpty() ? decidedOn : motion.effectiveFrom();
        Optional<Taken> change = changeOf(decision);
        return Map.of(
                "Décision", Cell.exactly(numbered(decision)),
                "Prend effet le", Cell.exactly(isNone ? "" : from),
                "Effet sur une décision",
                        Cell.exactly(isNone ? "" : motion.effect().replace(" ", " la décision n°\u00a0")),
                "Changée par", Cell.exactly(numbered(change.map(Taken::decision).orElse(""))),
                "État de la décision", Cell.exactly(isNone ? "" : state(change)));
    }

    /** A decision by its number, and what it does to another. */
    private record Taken(String decision, String effect) {}

    private Stream<Taken> taken() {
        return Stream.concat(
                votes().stream()
                        .filter(vote -> !vote.decision().isEmpty())
                        .map(vote -> new Taken(vote.decision(), vote.motion().effect())),
                adoptedByConsent().stream()
                        .map(search ->
                                new Taken(search.decision(), search.motion().effect())));
    }

    /** The last later decision that changed one. */
    private Optional<Taken> changeOf(String decision) {
        return taken().filter(later -> !decision.isEmpty() && later.effect().endsWith(" " + decision))
                .max(Comparator.comparing(Taken::decision));
    }

    private static String numbered(String decision) {
        return decision.isEmpty() ? "" : "n°\u00a0" + decision;
    }

    private static String state(Optional<Taken> change) {
        String effect = change.map(later -> later.effect().split(" ", 2)[0]).orElse("");
        return switch (effect) {
            case "modifie" -> "en vigueur, modifiée";
            case "abroge" -> "abrogée";
            case "annule" -> "annulée";
            default -> "en vigueur";
        };
    }

    private Map<String, Map<String, Cell>> seatRows() {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Vote vote : votes()) {
            for (SeatLine line : vote.seats()) {
                Map<String, Cell> row = new LinkedHashMap<>();
                row.put("Proposition", Cell.exactly(vote.motion().name()));
                row.put("Version", Cell.exactly(vote.motion().version()));
                row.put("Mode", Cell.exactly(vote.mode()));
                row.put("Membre", Cell.exactly(line.member()));
                row.put("Nom", Cell.naming(line.member(), line.name()));
                row.put("État", Cell.exactly(line.state()));
                row.put("Porteur du pouvoir", Cell.naming(line.proxy(), line.proxyName()));
                row.put(
                        "A voté",
                        line.mayVote()
                                ? Cell.exactly(line.voted())
                                : new Cell("non, or nothing", found -> found.isEmpty() || found.equals("non")));
                row.put("Choix", Cell.exactly(choiceIn(vote, line)));
                rows.put(seatPlace(place(vote), Integer.toString(line.seat())), row);
            }
        }
        return rows;
    }

    private Map<String, Map<String, Cell>> positionRows() {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Search search : searches()) {
            for (Search.Round round : search.rounds()) {
                for (Search.Position position : round.positions()) {
                    Map<String, Cell> row = new LinkedHashMap<>();
                    row.put("Proposition", Cell.exactly(search.motion().name()));
                    row.put("Version", Cell.exactly(round.version()));
                    row.put("Membre", Cell.exactly(position.member()));
                    row.put("Nom", Cell.naming(position.member(), position.name()));
                    row.put("Position", Cell.exactly(position.position()));
                    row.put("Motif", Cell.exactly(position.reason()));
                    row.put("Issue du tour", Cell.exactly(round.agreed() ? "Accord" : "Pas d’accord"));
                    row.put("Suite", Cell.exactly(search.end()));
                    row.put("Décision", Cell.exactly(numbered(search.decision())));
                    rows.put(seatPlace(place(search) + " round " + round.number(), position.seat() + ""), row);
                }
            }
        }
        return rows;
    }

    private static String positionPlace(Map<String, String> row) {
        String place = place(row.get("Séance"), row.get("Point"), "");
        return seatPlace(place + " round " + row.get("Tour"), row.get("Siège"));
    }

    private Map<String, Map<String, Cell>> attendanceRows() {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Sitting sitting : sittings) {
            for (Presence presence : sitting.opening()) {
                Map<String, Cell> row = new LinkedHashMap<>();
                row.put("Membre", Cell.exactly(presence.member()));
                row.put("Nom", Cell.naming(presence.member(), presence.name()));
                row.put("À l’ouverture", Cell.exactly(presence.state()));
                row.put("Arrivée", Cell.exactly(presence.arrivals()));
                row.put("Départ", Cell.exactly(presence.departures()));
                row.put("Absence excusée", Cell.exactly(presence.excused()));
                row.put("Pouvoir à", Cell.exactly(presence.proxyTo()));
                row.put("Déport aux points", Cell.exactly(presence.recusedFrom()));
                rows.put(seatPlace(sitting.name(), presence.seat() + ""), row);
            }
        }
        return rows;
    }

    /** Where a vote closed early, nobody without a ballot is said to take no part. */
    private static String choiceIn(Vote vote, SeatLine line) {
        boolean isOpen = vote.early().equals("oui") && line.choice().equals("ne prend pas part");
        return isOpen ? "sans choix à la clôture" : line.choice();
    }

    private void compare(
            String file, Map<String, Map<String, Cell>> expected, Function<Map<String, String>, String> placeOf) {
        if (!Files.isRegularFile(reports.resolve(file))) {
            differ(file, "there is no such file");
            return;
        }
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Map<String, String> row : Folder.rows(reports.resolve(file))) {
            row.replaceAll((column, cell) -> cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell);
            String place = placeOf.apply(row);
            if (!expected.containsKey(place)) {
                differ(place, file + " has a row for it, the folder has no such vote");
            } else if (found.put(place, row) != null) {
                differ(place, file + " has two rows for it");
            }
        }
        expected.forEach((place, cells) -> {
            Map<String, String> row = found.get(place);
            if (row == null) {
                differ(place, file + " has no row for it");
                return;
            }
            cells.forEach((column, cell) -> {
                String said = row.get(column);
                if (said == null) {
                    differ(place, file + " has no column '" + column + "'");
                } else if (!cell.fits().test(said)) {
                    differ(place, "%s says '%s' under '%s', not '%s'".formatted(file, said, column, cell.expected()));
                }
            });
        });
    }

    private void checkMinutes(Sitting sitting, Wording wording) {
        String file = "minutes-" + sitting.name() + "-" + wording.language() + ".pdf";
        if (!Files.isRegularFile(reports.resolve(file))) {
            differ(file, "there is no such file");
            return;
        }
        String text = textOf(reports.resolve(file));
        Pattern counts = wording.counts();
        if (sitting.votes().isEmpty() && counts.matcher(text).find()) {
            differ(file, "counts are printed, and nothing was voted");
        }
        String voters = wording.voters().formatted(sitting.voters());
        if (sitting.voters() > 0 && !squeezed(text).contains(voters)) {
            differ(sitting.name(), file + " does not say '" + voters + "'");
        }
        sitting.searches().forEach(search -> checkSearch(search, text, wording, file));
        Map<Integer, List<Vote>> byItem =
                sitting.votes().stream().collect(Collectors.groupingBy(Vote::item, TreeMap::new, Collectors.toList()));
        byItem.values().forEach(votes -> {
            List<String> sections = sectionsOf(text, sitting, votes.get(0)).stream()
                    .filter(section -> counts.matcher(section).find())
                    .toList();
            if (sections.isEmpty()) {
                differ(
                        place(votes.get(0)),
                        file + " has no section '" + heading(votes.get(0)) + "' with a table of counts");
            }
            sections.forEach(section -> checkSection(section, votes, wording, counts, file));
        });
    }

    private void checkSearch(Search search, String text, Wording wording, String file) {
        if (!wording.sought().all(search).matcher(text).find()) {
            differ(
                    place(search),
                    file + " does not tell the rounds and the end as "
                            + wording.sought().all(search));
        }
    }

    /** Each table of counts, in the order of the votes, and the first verdict after it. */
    private void checkSection(String section, List<Vote> votes, Wording wording, Pattern counts, String file) {
        Pattern verdicts = Pattern.compile(
                Stream.of(wording.verdicts(), wording.onAmendments())
                        .flatMap(words -> words.values().stream())
                        .map(verdict -> verdict.replace(" ", "\\s+"))
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.UNICODE_CHARACTER_CLASS);
        Matcher row = counts.matcher(section);
        int tables = 0;
        while (row.find()) {
            if (tables < votes.size()) {
                Vote vote = votes.get(tables);
                Matcher first = verdicts.matcher(section);
                String verdict = first.find(row.end()) ? squeezed(first.group()) : "nothing";
                check(vote, file, verdict, wording.verdict(vote));
                check(vote, file, squeezed(row.group(1)), plain(wording.last(vote)));
                check(vote, file, squeezed(row.group(2)), numbers(vote));
            }
            tables++;
        }
        if (tables != votes.size()) {
            differ(place(votes.get(0)), "%s has %d tables of counts, not %d".formatted(file, tables, votes.size()));
        }
    }

    private void check(Vote vote, String file, String found, String expected) {
        if (!found.equals(expected)) {
            differ(place(vote), "%s says '%s', not '%s'".formatted(file, found, expected));
        }
    }

    private static String numbers(Vote vote) {
        return vote.counts().values().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Every stretch of text from a heading of the item to the next heading of any item; an agenda has some too. */
    private static List<String> sectionsOf(String text, Sitting sitting, Vote vote) {
        Pattern anyHeading = Pattern.compile(sitting.headings().stream()
                .map(title -> spaced(plain(title)))
                .collect(Collectors.joining("|", "(?m)^\\s*(?:", ")")));
        List<String> sections = new ArrayList<>();
        Matcher heading = Pattern.compile("(?m)^\\s*" + spaced(heading(vote))).matcher(text);
        while (heading.find()) {
            Matcher next = anyHeading.matcher(text);
            sections.add(text.substring(heading.end(), next.find(heading.end()) ? next.start() : text.length()));
        }
        return sections;
    }

    private static Predicate<String> titled(String title) {
        return found -> plain(found).equals(plain(title));
    }

    private static String heading(Vote vote) {
        return plain(vote.item() + ". " + vote.title());
    }

    private static String textOf(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return plain(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with its typographic spaces, apostrophes and ligatures made plain; lines stay. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .replace("\u00AD", "");
    }

    /** A pattern for a text whatever its spaces and line breaks. */
    private static String spaced(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(point -> Pattern.quote(Character.toString(point)))
                .collect(Collectors.joining("\\s*"));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<Vote> votes() {
        return sittings.stream().flatMap(sitting -> sitting.votes().stream()).toList();
    }

    private List<Search> searches() {
        return sittings.stream().flatMap(sitting -> sitting.searches().stream()).toList();
    }

    private List<Search> adoptedByConsent() {
        return searches().stream().filter(Search::isAdopted).toList();
    }

    private static String place(Search search) {
        return place(search.sitting(), Integer.toString(search.item()), "");
    }

    private static String place(Vote vote) {
        return place(vote.sitting(), Integer.toString(vote.item()), vote.amendment());
    }

    private static String placeOf(Map<String, String> row) {
        return place(row.get("Séance"), row.get("Point"), row.get("Amendement"));
    }

    private static String place(String sitting, String item, String amendment) {
        return sitting + " item " + item + (amendment.isEmpty() ? "" : " amendment " + amendment);
    }

    private static String seatPlace(String place, String seat) {
        return place + " seat " + seat;
    }

    private void differ(String place, String what) {
        differences
                .computeIfAbsent(place.replaceFirst(" seat .*", ""), key -> new ArrayList<>())
                .add(place + ": " + what);
    }
}
