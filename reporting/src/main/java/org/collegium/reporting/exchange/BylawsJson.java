package org.collegium.reporting.exchange;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.CouncilRules;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Procedures;
import org.collegium.bylaws.Provision;
import org.collegium.bylaws.SeatRange;
import org.collegium.calendar.Convening;
import org.collegium.conflict.ConflictLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.member.ExclusionRule;
import org.collegium.vote.Rule;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Bylaws as a JSON file, whose format {@code docs/bylaws.md} describes. What is written reads back as equal bylaws.
 *
 * @since 0.1
 */
public final class BylawsJson {

    private static final int MOST_SEATS = 1000;

    private BylawsJson() {}

    /** Writes bylaws, every matter and every rule in full. */
    public static String write(Bylaws bylaws) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(text)) {
            json.writeStartObject();
            json.write("name", bylaws.name());
            json.write("seats", bylaws.seats());
            if (!bylaws.seatRanges().isEmpty()) {
                json.writeStartArray("seatRanges");
                bylaws.seatRanges().forEach(range -> json.write(range.toString()));
                json.writeEnd();
            }
            json.write("proxiesPerHolder", bylaws.proxiesPerHolder());
            if (!bylaws.permissions().isEmpty()) {
                json.writeStartArray("permissions");
                bylaws.permissions().forEach(permission -> json.write(permission.name()));
                json.writeEnd();
            }
            ConveningJson.write(bylaws.convening(), json);
            ConsensusJson.write(bylaws.consensus(), json);
            if (!bylaws.conflicts().equals(ConflictLadder.collegial())) {
                json.write("conflicts", bylaws.conflicts().toString());
            }
            if (!bylaws.exclusion().equals(ExclusionRule.ASSUMED)) {
                json.write("exclusion", bylaws.exclusion().toString());
            }
            CouncilJson.write(bylaws.council(), json);
            json.writeStartObject("matters");
            bylaws.provisions().forEach((matter, provision) -> write(matter, provision, json));
            json.writeEnd();
            json.writeEnd();
        }
        return text.toString().strip() + "\n";
    }

    /**
     * Reads bylaws.
     *
     * @param file the file's name, for the refusal
     * @param text its content
     * @return the bylaws, or the refusal that names the place, the value and what was expected there, in the words of
     *     reports
     */
    public static Answer<Bylaws> read(String file, String text) {
        try {
            return Answer.granted(bylaws(Node.read(file, text)));
        } catch (UnreadableException unreadable) {
            return Answer.refused(unreadable.why());
        }
    }

    private static void write(Matter matter, Provision provision, JsonGenerator json) {
        json.writeStartObject(matter.name());
        json.write("competent", provision.competent().name());
        RuleJson.write("rule", provision.rule(), json);
        if (!provision.onSecondConvocation().equals(provision.rule())) {
            RuleJson.write("onSecondConvocation", provision.onSecondConvocation(), json);
        }
        json.writeEnd();
    }

    private static Bylaws bylaws(Node json) {
        json.withOnly(
                "name",
                "seats",
                "seatRanges",
                "proxiesPerHolder",
                "permissions",
                "convening",
                "consensus",
                "conflicts",
                "council",
                "exclusion",
                "matters");
        String name = json.member("name").parsed(Phrase.of("json.words"), BylawsJson::notBlank);
        int seats = json.member("seats").number(1, MOST_SEATS);
        List<SeatRange> ranges =
                json.optional("seatRanges").map(BylawsJson::seatRanges).orElse(List.of());
        int proxies = json.member("proxiesPerHolder").number(0, MOST_SEATS);
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        json.optional("permissions")
                .ifPresent(array -> array.items().forEach(item -> permissions.add(item.constant(Permission.class))));
        CouncilRules council = json.optional("council")
                .map(node -> CouncilJson.read(node, seats))
                .orElseGet(CouncilRules::unsaid);
        return new Bylaws(
                name,
                seats,
                proxies,
                provisions(json.member("matters")),
                permissions,
                procedures(json),
                council,
                ranges);
    }

    private static Procedures procedures(Node json) {
        Convening convening =
                json.optional("convening").map(ConveningJson::read).orElse(Convening.unsaid());
        ConsensusRule consensus =
                json.optional("consensus").map(ConsensusJson::read).orElseGet(ConsensusRule::consent);
        ConflictLadder conflicts = json.optional("conflicts")
                .map(node -> node.parsed(Phrase.of("json.conflict-ladder"), ConflictLadder::parse))
                .orElseGet(ConflictLadder::collegial);
        ExclusionRule exclusion = json.optional("exclusion")
                .map(node -> node.parsed(Phrase.of("json.exclusion-rule"), ExclusionRule::parse))
                .orElse(ExclusionRule.ASSUMED);
        return new Procedures(convening, consensus, conflicts, exclusion);
    }

    private static List<SeatRange> seatRanges(Node json) {
        return json.items().stream()
                .map(item -> item.parsed(Phrase.of("json.seat-range"), SeatRange::parse))
                .toList();
    }

    private static Map<Matter, Provision> provisions(Node json) {
        Map<Matter, Provision> provisions = new EnumMap<>(Matter.class);
        String[] names = Arrays.stream(Matter.values()).map(Matter::name).toArray(String[]::new);
        json.withOnly(names);
        for (Matter matter : Matter.values()) {
            provisions.put(matter, provision(json.member(matter.name())));
        }
        return provisions;
    }

    private static Provision provision(Node json) {
        json.withOnly("competent", "rule", "onSecondConvocation");
        Organ competent = json.member("competent").constant(Organ.class);
        Rule rule = RuleJson.read(json.member("rule"));
        return new Provision(
                competent,
                rule,
                json.optional("onSecondConvocation").map(RuleJson::read).orElse(rule));
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Blank");
        }
        return text;
    }
}
