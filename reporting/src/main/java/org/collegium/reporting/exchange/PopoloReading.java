package org.collegium.reporting.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collegium.vote.BallotMode;
import org.collegium.words.Phrase;

/** One reading of a Popolo document, which knows what is in it before anything refers to it. */
final class PopoloReading {

    /** The scheme of the numbers in the national register of associations. */
    static final String REGISTER = "RNA";

    private static final Phrase WORDS = Phrase.of("json.words");

    private final Set<String> persons;
    private final Set<String> organizations;
    private final Set<String> posts;
    private final Set<String> events;
    private final Set<String> motions;

    private PopoloReading(Node document) {
        this.persons = ids(document.member("persons"));
        this.organizations = ids(document.member("organizations"));
        this.posts = ids(document.member("posts"));
        this.events = ids(document.member("events"));
        this.motions = ids(document.member("motions"));
        ids(document.member("memberships"));
        ids(document.member("vote_events"));
    }

    static Popolo of(Node document) {
        document.withOnly("persons", "organizations", "posts", "memberships", "events", "motions", "vote_events");
        PopoloReading reading = new PopoloReading(document);
        return new Popolo(
                all(document.member("persons"), reading::person),
                all(document.member("organizations"), reading::organization),
                all(document.member("posts"), reading::post),
                all(document.member("memberships"), reading::membership),
                all(document.member("events"), reading::event),
                all(document.member("motions"), reading::motion),
                all(document.member("vote_events"), reading::voteEvent));
    }

    private Popolo.Person person(Node json) {
        json.withOnly("id", "name", "family_name", "given_name");
        return new Popolo.Person(
                words(json.member("id")),
                words(json.member("name")),
                json.optional("family_name").map(PopoloReading::words),
                json.optional("given_name").map(PopoloReading::words));
    }

    private Popolo.Organization organization(Node json) {
        json.withOnly("id", "name", "classification", "parent_id", "identifiers");
        return new Popolo.Organization(
                words(json.member("id")),
                words(json.member("name")),
                words(json.member("classification")),
                json.optional("parent_id").map(parent -> known(parent, organizations)),
                json.optional("identifiers").map(PopoloReading::registration));
    }

    private static String registration(Node identifiers) {
        List<Node> all = identifiers.items();
        if (all.size() != 1) {
            throw identifiers.expected(Phrase.of("json.one-identifier"));
        }
        Node one = all.get(0).withOnly("scheme", "identifier");
        one.member("scheme")
                .parsed(Phrase.of("expected.one-of").with(REGISTER), scheme -> among(Set.of(REGISTER), scheme));
        return words(one.member("identifier"));
    }

    private Popolo.Post post(Node json) {
        json.withOnly("id", "label", "role", "organization_id");
        return new Popolo.Post(
                words(json.member("id")),
                words(json.member("label")),
                words(json.member("role")),
                known(json.member("organization_id"), organizations));
    }

    private Popolo.Membership membership(Node json) {
        json.withOnly(
                "id",
                json.optional("member").isPresent() ? "member" : "person_id",
                "organization_id",
                "post_id",
                "role",
                "label",
                "start_date",
                "end_date");
        LocalDate start = day(json.member("start_date"));
        return new Popolo.Membership(
                words(json.member("id")),
                json.optional("member")
                        .map(member -> known(member.withOnly("id").member("id"), organizations))
                        .orElseGet(() -> known(json.member("person_id"), persons)),
                known(json.member("organization_id"), organizations),
                json.optional("post_id").map(post -> known(post, posts)),
                words(json.member("role")),
                json.optional("label").map(PopoloReading::words),
                start,
                json.optional("end_date").map(end -> ending(start, end, PopoloReading::day)));
    }

    private Popolo.Event event(Node json) {
        json.withOnly(
                "id",
                "name",
                "start_date",
                "end_date",
                "location",
                "classification",
                "organization_id",
                "minutes",
                "attendees");
        OffsetDateTime start = clock(json.member("start_date"));
        return new Popolo.Event(
                words(json.member("id")),
                words(json.member("name")),
                start,
                ending(start, json.member("end_date"), PopoloReading::clock),
                json.member("location").text(),
                words(json.member("classification")),
                known(json.member("organization_id"), organizations),
                word(json.member("minutes"), Popolo.MinutesState.values()),
                all(json.member("attendees"), this::attendee));
    }

    private Popolo.Person attendee(Node json) {
        Popolo.Person person = person(json);
        known(json.member("id"), persons);
        return person;
    }

    private Popolo.Motion motion(Node json) {
        json.withOnly(
                "id",
                "organization_id",
                "legislative_session_id",
                "identifier",
                "title",
                "text",
                "classification",
                "date",
                "requirement",
                "rule",
                "result",
                "decision");
        return new Popolo.Motion(
                words(json.member("id")),
                known(json.member("organization_id"), organizations),
                known(json.member("legislative_session_id"), events),
                words(json.member("identifier")),
                words(json.member("title")),
                words(json.member("text")),
                words(json.member("classification")),
                clock(json.member("date")),
                json.optional("requirement").map(PopoloReading::words),
                json.optional("rule").map(RuleJson::read),
                json.optional("result").map(result -> word(result, Popolo.Result.values())),
                json.optional("decision").map(PopoloReading::words));
    }

    private Popolo.VoteEvent voteEvent(Node json) {
        json.withOnly(
                "id",
                "organization_id",
                "legislative_session_id",
                "motion_id",
                "classification",
                "start_date",
                "end_date",
                "result",
                "counts",
                "votes");
        BallotMode mode = word(json.member("classification"), BallotMode.values());
        OffsetDateTime start = clock(json.member("start_date"));
        return new Popolo.VoteEvent(
                words(json.member("id")),
                known(json.member("organization_id"), organizations),
                known(json.member("legislative_session_id"), events),
                known(json.member("motion_id"), motions),
                mode,
                start,
                ending(start, json.member("end_date"), PopoloReading::clock),
                word(json.member("result"), Popolo.Result.values()),
                all(json.member("counts"), PopoloReading::count),
                votes(json.member("votes"), mode));
    }

    private static Popolo.Count count(Node json) {
        json.withOnly("option", "value");
        return new Popolo.Count(
                word(json.member("option"), Popolo.Option.values()),
                json.member("value").number(0, Integer.MAX_VALUE));
    }

    private List<Popolo.Vote> votes(Node json, BallotMode mode) {
        if (mode != BallotMode.ROLL_CALL && !json.items().isEmpty()) {
            throw json.expected(Phrase.of("json.no-names"));
        }
        return all(json, this::vote);
    }

    private Popolo.Vote vote(Node json) {
        json.withOnly("voter_id", "option", "proxy_id");
        return new Popolo.Vote(
                voter(json.member("voter_id")),
                word(json.member("option"), Popolo.Option.values()),
                json.optional("proxy_id").map(this::voter));
    }

    private String voter(Node json) {
        return organizations.contains(json.text()) ? json.text() : known(json, persons);
    }

    /** The identifiers of things, no two of which are the same. */
    private static Set<String> ids(Node things) {
        Set<String> ids = new HashSet<>();
        things.items()
                .forEach(thing -> thing.member("id").parsed(Phrase.of("json.new-id"), id -> {
                    if (!ids.add(id)) {
                        throw new IllegalArgumentException("Twice: " + id);
                    }
                    return id;
                }));
        return ids;
    }

    private static String known(Node json, Set<String> ids) {
        return json.parsed(Phrase.of("json.known-id"), id -> among(ids, id));
    }

    private static String among(Set<String> known, String text) {
        if (!known.contains(text)) {
            throw new IllegalArgumentException("Unknown: " + text);
        }
        return text;
    }

    private static String words(Node json) {
        return json.parsed(WORDS, text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("Blank");
            }
            return text;
        });
    }

    private static <E extends Enum<E>> E word(Node json, E[] constants) {
        String words = Arrays.stream(constants).map(PopoloJson::word).collect(Collectors.joining(", "));
        return json.parsed(
                Phrase.of("expected.one-of").with(words),
                text -> Arrays.stream(constants)
                        .filter(constant -> PopoloJson.word(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Unknown: " + text)));
    }

    private static LocalDate day(Node json) {
        return json.parsed(Phrase.of("json.day"), dated(LocalDate::parse));
    }

    private static OffsetDateTime clock(Node json) {
        return json.parsed(Phrase.of("json.clock"), dated(OffsetDateTime::parse));
    }

    /** An end, which comes no sooner than its start. */
    private static <T extends Comparable<? super T>> T ending(T start, Node json, Function<Node, T> reader) {
        T end = reader.apply(json);
        if (end.compareTo(start) < 0) {
            throw json.expected(Phrase.of("json.not-before").with(start.toString()));
        }
        return end;
    }

    private static <T> Function<String, T> dated(Function<String, T> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (DateTimeException malformed) {
                throw new IllegalArgumentException(malformed);
            }
        };
    }

    private static <T> List<T> all(Node json, Function<Node, T> each) {
        return json.items().stream().map(each).collect(Collectors.toUnmodifiableList());
    }
}
