package org.collegium.reporting.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.collegium.attendance.DeemedResignation;
import org.collegium.bylaws.CouncilRules;
import org.collegium.council.RepresentingSeats;
import org.collegium.council.Terms;
import org.collegium.council.Thirds;
import org.collegium.words.Phrase;

/** What bylaws say of those who hold the council's seats, as the member {@code council} of their file. */
final class CouncilJson {

    private CouncilJson() {}

    /** Writes what is said, and no member at all where nothing is. */
    static void write(CouncilRules rules, JsonGenerator json) {
        if (rules.equals(CouncilRules.unsaid())) {
            return;
        }
        json.writeStartObject("council");
        rules.terms().ifPresent(terms -> json.write("terms", terms.toString()));
        rules.thirds().ifPresent(thirds -> json.write("thirds", thirds.toString()));
        rules.deemedResignation().ifPresent(rule -> json.write("deemedResignation", rule.toString()));
        rules.representing().ifPresent(seats -> json.write("representing", seats.toString()));
        json.writeEnd();
    }

    /** Reads it, for a council of so many seats. */
    static CouncilRules read(Node json, int seats) {
        json.withOnly("terms", "thirds", "deemedResignation", "representing");
        Optional<Terms> terms = json.optional("terms").map(node -> node.parsed(Phrase.of("json.terms"), Terms::parse));
        Optional<Thirds> thirds = json.optional("thirds")
                .map(node -> node.parsed(
                        Phrase.of("json.thirds").with(seats),
                        text -> fitting(terms.map(lasting -> Thirds.parse(lasting, text)), seats)));
        Optional<RepresentingSeats> representing = json.optional("representing")
                .map(node -> node.parsed(
                        Phrase.of("json.representing").with(seats),
                        text -> fitting(RepresentingSeats.parse(text), seats)));
        Optional<DeemedResignation> deemed = json.optional("deemedResignation")
                .map(node -> node.parsed(Phrase.of("json.deemed-resignation"), DeemedResignation::parse));
        return new CouncilRules(terms, thirds, deemed, representing);
    }

    private static Thirds fitting(Optional<Thirds> thirds, int seats) {
        return thirds.filter(said -> CouncilRules.unsaid().with(said).fits(seats))
                .orElseThrow(() -> new IllegalArgumentException("Thirds without terms, or of other seats"));
    }

    private static RepresentingSeats fitting(RepresentingSeats representing, int seats) {
        if (!CouncilRules.unsaid().with(representing).fits(seats)) {
            throw new IllegalArgumentException("Seats that are not there: " + representing);
        }
        return representing;
    }
}
