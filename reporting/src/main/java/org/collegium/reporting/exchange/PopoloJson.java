package org.collegium.reporting.exchange;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collegium.words.Answer;

/**
 * Popolo documents as JSON files, valid against Popolo's schemas. What Popolo has no member for stands beside its own:
 * the rule of a vote beside {@code requirement}, who held a proxy beside {@code voter_id}. {@code docs/popolo.md} tells
 * them all. What is written reads back as an equal document.
 *
 * @since 0.1
 * @see <a href="https://www.popoloproject.com/specs/">Popolo data specification</a>
 */
public final class PopoloJson {

    private final JsonGenerator json;
    private final Set<String> organizations;

    private PopoloJson(JsonGenerator json, Popolo document) {
        this.json = json;
        this.organizations =
                document.organizations().stream().map(Popolo.Organization::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Writes a document. */
    public static String write(Popolo document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(text)) {
            new PopoloJson(json, document).whole(document);
        }
        return text.toString().strip() + "\n";
    }

    /**
     * Reads a document that {@link #write} could have written.
     *
     * @param file the file's name, for the refusal
     * @param text its content
     * @return the document, or the refusal that names the place, the value and what was expected there, in the words of
     *     reports. It is refused, too, where something is named that is not in it, and where a vote that was not by name
     *     names somebody.
     */
    public static Answer<Popolo> read(String file, String text) {
        try {
            return Answer.granted(PopoloReading.of(Node.read(file, text)));
        } catch (UnreadableException unreadable) {
            return Answer.refused(unreadable.why());
        }
    }

    /** A constant as it is written: in lower case, with spaces. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void whole(Popolo document) {
        json.writeStartObject();
        array("persons", document.persons(), this::person);
        array("organizations", document.organizations(), this::organization);
        array("posts", document.posts(), this::post);
        array("memberships", document.memberships(), this::membership);
        array("events", document.events(), this::event);
        array("motions", document.motions(), this::motion);
        array("vote_events", document.voteEvents(), this::voteEvent);
        json.writeEnd();
    }

    private void person(Popolo.Person person) {
        json.write("id", person.id());
        json.write("name", person.name());
        text("family_name", person.familyName());
        text("given_name", person.givenName());
    }

    private void organization(Popolo.Organization organization) {
        json.write("id", organization.id());
        json.write("name", organization.name());
        json.write("classification", organization.classification());
        text("parent_id", organization.parentId());
        organization.registration().ifPresent(number -> {
            json.writeStartArray("identifiers");
            json.writeStartObject();
            json.write("scheme", PopoloReading.REGISTER);
            json.write("identifier", number);
            json.writeEnd();
            json.writeEnd();
        });
    }

    private void post(Popolo.Post post) {
        json.write("id", post.id());
        json.write("label", post.label());
        json.write("role", post.role());
        json.write("organization_id", post.organizationId());
    }

    private void membership(Popolo.Membership membership) {
        json.write("id", membership.id());
        if (organizations.contains(membership.memberId())) {
            json.writeStartObject("member");
            json.write("id", membership.memberId());
            json.writeEnd();
        } else {
            json.write("person_id", membership.memberId());
        }
        json.write("organization_id", membership.organizationId());
        text("post_id", membership.postId());
        json.write("role", membership.role());
        text("label", membership.label());
        json.write("start_date", membership.start().toString());
        text("end_date", membership.end());
    }

    private void event(Popolo.Event event) {
        json.write("id", event.id());
        json.write("name", event.name());
        json.write("start_date", clock(event.start()));
        json.write("end_date", clock(event.end()));
        json.write("location", event.location());
        json.write("classification", event.classification());
        json.write("organization_id", event.organizationId());
        json.write("minutes", word(event.minutes()));
        array("attendees", event.attendees(), this::person);
    }

    private void motion(Popolo.Motion motion) {
        json.write("id", motion.id());
        json.write("organization_id", motion.organizationId());
        json.write("legislative_session_id", motion.eventId());
        json.write("identifier", motion.identifier());
        json.write("title", motion.title());
        json.write("text", motion.text());
        json.write("classification", motion.classification());
        json.write("date", clock(motion.date()));
        text("requirement", motion.requirement());
        motion.rule().ifPresent(rule -> RuleJson.write("rule", rule, json));
        text("result", motion.result().map(PopoloJson::word));
        text("decision", motion.decision());
    }

    private void voteEvent(Popolo.VoteEvent vote) {
        json.write("id", vote.id());
        json.write("organization_id", vote.organizationId());
        json.write("legislative_session_id", vote.eventId());
        json.write("motion_id", vote.motionId());
        json.write("classification", word(vote.mode()));
        json.write("start_date", clock(vote.start()));
        json.write("end_date", clock(vote.end()));
        json.write("result", word(vote.result()));
        array("counts", vote.counts(), count -> {
            json.write("option", word(count.option()));
            json.write("value", count.value());
        });
        array("votes", vote.votes(), cast -> {
            json.write("voter_id", cast.voterId());
            json.write("option", word(cast.option()));
            text("proxy_id", cast.proxyId());
        });
    }

    /** With the seconds, which Popolo's schemas want. */
    private static String clock(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    private void text(String name, Optional<?> value) {
        value.ifPresent(there -> json.write(name, there.toString()));
    }

    private <T> void array(String name, List<T> all, Consumer<T> each) {
        json.writeStartArray(name);
        for (T one : all) {
            json.writeStartObject();
            each.accept(one);
            json.writeEnd();
        }
        json.writeEnd();
    }
}
