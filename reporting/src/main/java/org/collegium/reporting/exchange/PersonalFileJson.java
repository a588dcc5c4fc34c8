package org.collegium.reporting.exchange;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collegium.attendance.Proxy;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.CaseView;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.privacy.AtSitting;
import org.collegium.privacy.PersonalFile;
import org.collegium.words.Lexicon;

/**
 * Everything on record about one person as a JSON file, whose parts {@code docs/personal-data.md} describes. Dates are
 * ISO, instants in UTC, amounts in cents; an end is the first day after.
 *
 * @since 0.1
 */
public final class PersonalFileJson {

    private final JsonGenerator json;
    private final Lexicon lexicon;

    private PersonalFileJson(JsonGenerator json, Lexicon lexicon) {
        this.json = json;
        this.lexicon = lexicon;
    }

    /**
     * Writes a file.
     *
     * @param language in which the facts of conflicts are told
     */
    public static String write(PersonalFile file, Locale language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(text)) {
            new PersonalFileJson(json, Lexicon.of(language)).write(file);
        }
        return text.toString().strip() + "\n";
    }

    private void write(PersonalFile file) {
        json.writeStartObject();
        json.write("format", "collegium-person/1");
        json.write("drawnOn", file.drawnOn().toString());
        write(file.member());
        array("mandates", file.mandates(), this::write);
        array("sittings", file.sittings(), this::write);
        array("remarks", file.remarks(), answered -> {
            json.write("sitting", answered.sitting().toString());
            json.write("version", answered.remark().version());
            answered.remark().item().ifPresent(item -> json.write("item", item));
            json.write("at", answered.remark().at().toString());
            answered.remark().words().ifPresent(words -> json.write("words", words));
        });
        array("versions", file.versions(), sent -> {
            json.write("sitting", sent.sitting().toString());
            json.write("version", sent.version());
        });
        json.writeStartArray("registerEntries");
        file.sealed().forEach(json::write);
        json.writeEnd();
        array("conflicts", file.conflicts(), this::write);
        array("masters", file.mastered(), mastered -> {
            json.write("resource", mastered.resource());
            json.write("from", mastered.steward().from().toString());
            mastered.steward().until().ifPresent(end -> json.write("until", end.toString()));
        });
        array("candidacies", file.candidacies(), candidacy -> {
            json.write("sitting", candidacy.sitting().toString());
            json.write("item", candidacy.item());
        });
        array("exclusions", file.exclusions(), exclusion -> {
            json.write("reference", exclusion.reference());
            exclusion.steps().forEach((step, day) -> json.write(step.name(), day.toString()));
        });
        array("specialMandates", file.specialMandates(), mandate -> {
            json.write("holder", mandate.holder().id().value());
            json.write("kind", mandate.kind().name());
            json.write("object", mandate.object());
            json.write("from", mandate.from().toString());
            json.write("until", mandate.until().toString());
        });
        array("actsOnBehalf", file.actsOnBehalf(), act -> {
            json.write("by", act.by().id().value());
            json.write("kind", act.kind().name());
            json.write("what", act.what());
            json.write("on", act.on().toString());
            act.reportedOn().ifPresent(day -> json.write("reportedOn", day.toString()));
        });
        array("acts", file.acts(), act -> {
            json.write("at", act.at().toString());
            json.write("deed", act.deed());
            json.write("id", act.act());
            json.write("own", act.own());
        });
        array("mentions", file.mentions(), mention -> {
            json.write("where", mention.where());
            json.write("words", mention.words());
        });
        json.writeEnd();
    }

    private void write(Member member) {
        json.writeStartObject("member");
        json.write("number", member.id().value());
        json.write("name", member.name());
        if (member.identity() instanceof Identity.Person person) {
            json.write("givenName", person.givenName());
            json.write("familyName", person.familyName());
        } else if (member.identity() instanceof Identity.LegalEntity entity) {
            json.write("representedBy", entity.representedBy());
        } else if (member.identity() instanceof Identity.Pseudonym pseudonym) {
            json.write("pseudonymisedOn", pseudonym.since().toString());
            json.write("namesRemainBy", pseudonym.basis().name());
        }
        json.write("joined", member.joined().toString());
        member.departure().ifPresent(left -> {
            json.write("left", left.on().toString());
            json.write("reason", left.reason());
        });
        array("dues", member.dues(), this::write);
        json.writeEnd();
    }

    private void write(Dues dues) {
        json.write("from", dues.from().toString());
        json.write("until", dues.until().toString());
        json.write("cents", dues.cents());
    }

    private void write(Mandate mandate) {
        json.write("seat", mandate.seat().number());
        json.write("from", mandate.from().toString());
        mandate.until().ifPresent(end -> json.write("until", end.toString()));
        json.write("origin", mandate.origin().name());
        mandate.ending().ifPresent(ending -> {
            json.write("ending", ending.cause().name());
            ending.term().ifPresent(term -> json.write("term", term.toString()));
        });
    }

    private void write(AtSitting at) {
        json.write("sitting", at.sitting().toString());
        at.sealed().ifPresent(entry -> json.write("registerEntry", entry));
        json.writeStartArray("names");
        at.names().forEach(json::write);
        json.writeEnd();
        json.writeStartArray("roles");
        at.roles().forEach(role -> json.write(role.name()));
        json.writeEnd();
        at.seat().ifPresent(seat -> json.write("seat", seat.number()));
        json.write("excused", at.excused());
        array("movements", at.movements(), movement -> {
            json.write("at", movement.at().toString());
            json.write("kind", movement.kind().name());
        });
        array("proxies", at.proxies(), this::write);
        array("recusals", at.recusals(), recusal -> json.write("item", recusal.item()));
        array("votes", at.votes(), this::write);
        array("positions", at.positions(), taken -> {
            json.write("item", taken.item());
            json.write("round", taken.round());
            json.write("position", taken.stance().position().name());
            taken.stance().words().ifPresent(words -> json.write("words", words));
        });
        json.writeStartArray("askedForVote");
        at.askedForVote().forEach(json::write);
        json.writeEnd();
        array("actions", at.actions(), action -> {
            json.write("item", action.item());
            json.write("what", action.what());
            json.write("due", action.due().toString());
        });
    }

    private void write(Proxy proxy) {
        json.write("grantor", proxy.grantor().value());
        json.write("holder", proxy.holder().value());
        json.write("from", proxy.from().toString());
        proxy.until().ifPresent(end -> json.write("until", end.toString()));
    }

    private void write(AtSitting.AtVote vote) {
        json.write("vote", vote.number());
        json.write("item", vote.item());
        json.write("state", vote.state().name());
        vote.proxy().ifPresent(seat -> json.write("proxySeat", seat.number()));
        vote.choice().ifPresent(choice -> json.write("choice", choice.name()));
        vote.voted().ifPresent(voted -> json.write("voted", voted));
        vote.casting().ifPresent(side -> json.write("castingVote", side.name()));
    }

    private void write(CaseView view) {
        if (view instanceof CaseFile file) {
            json.write("reference", file.grievance().reference());
            json.write("subject", file.grievance().subject());
            array("parties", file.grievance().parties(), this::write);
            array("facts", file.history(), fact -> {
                json.write("on", fact.stamp().on().toString());
                json.write("by", fact.stamp().by().name());
                json.write("says", lexicon.say(fact.phrase()));
            });
        } else {
            json.write("withheld", lexicon.say(view.phrases()));
        }
    }

    private void write(Holder person) {
        json.write("number", person.id().value());
        json.write("name", person.name());
    }

    private <T> void array(String name, List<T> all, Writing<T> each) {
        json.writeStartArray(name);
        for (T one : all) {
            json.writeStartObject();
            each.write(one);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private interface Writing<T> {
        void write(T one);
    }
}
