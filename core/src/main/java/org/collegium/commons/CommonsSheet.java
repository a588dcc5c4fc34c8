package org.collegium.commons;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collegium.association.Association;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.calendar.Rhythm;
import org.collegium.conflict.ConflictLadder;
import org.collegium.council.Council;
import org.collegium.council.Representation;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.motion.Mastery;
import org.collegium.vote.Condition;
import org.collegium.vote.Rule;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/**
 * The sheet on which an association presents itself as a commons (<i>fiche de commun</i>), as its record has it on a day.
 *
 * <p>It begins empty and is filled part by part, each adding its lines after those that are there. It names no member,
 * for it is published, and it makes nothing up: a section to which nothing was added says that nothing is on record.
 *
 * @param association whose
 * @param on the day
 * @param sections one for each topic, in order
 * @since 0.1
 */
public record CommonsSheet(Association association, LocalDate on, List<Section> sections) {

    /**
     * A section of the sheet.
     *
     * @param topic what it tells about
     * @param lines what follows from the record; empty where nothing does
     * @param texts what the association says in its own words; empty where it says nothing
     */
    public record Section(Topic topic, List<Phrase> lines, List<String> texts) {

        public Section {
            lines = List.copyOf(lines);
            texts = List.copyOf(texts);
        }

        /** Its heading. */
        public Phrase heading() {
            return Phrase.of("sheet-topic", topic);
        }

        /** Whether nothing is on record. */
        public boolean isEmpty() {
            return lines.isEmpty() && texts.isEmpty();
        }

        /** What is printed under the heading before the texts: what follows from the record, or that nothing is said. */
        public List<Phrase> phrases() {
            return isEmpty() ? List.of(Phrase.of("sheet.nothing")) : lines;
        }

        private Section and(Stream<Phrase> more) {
            return new Section(topic, Stream.concat(lines.stream(), more).toList(), texts);
        }

        private Section and(String text) {
            return new Section(
                    topic, lines, Stream.concat(texts.stream(), Stream.of(text)).toList());
        }
    }

    public CommonsSheet {
        sections = List.copyOf(sections);
        List<Topic> topics = sections.stream().map(Section::topic).toList();
        if (!topics.equals(List.of(Topic.values()))) {
            throw new IllegalArgumentException("A sheet has each topic once, in order, not " + topics);
        }
    }

    /** A sheet on which nothing is told yet. */
    public static CommonsSheet of(Association association, LocalDate on) {
        return new CommonsSheet(
                association,
                on,
                Arrays.stream(Topic.values())
                        .map(topic -> new Section(topic, List.of(), List.of()))
                        .toList());
    }

    /** This sheet and how many members there are, and how many of them in good standing. */
    public CommonsSheet with(Members members) {
        List<Member> roll = members.roll(on);
        long paid = roll.stream().filter(member -> member.inGoodStandingOn(on)).count();
        return and(Topic.COMMUNITY, Phrase.of("sheet.members").with(roll.size()).with(paid));
    }

    /**
     * This sheet and the resources that are there, how far they are mastered, the partners, and what the association
     * says of itself.
     */
    public CommonsSheet with(Commons commons, Members members) {
        CommonsSheet said = this;
        for (Map.Entry<Topic, String> text : commons.texts().entrySet()) {
            said = said.with(text.getKey(), text.getValue());
        }
        return said.and(Topic.OPEN_TO_EVERYBODY, resources(commons, Resource.Access.EVERYBODY))
                .and(Topic.OPEN_TO_MEMBERS, resources(commons, Resource.Access.MEMBERS))
                .and(Topic.CONTRIBUTION, shared(commons, members))
                .and(Topic.MEANS, masters(commons, members))
                .and(Topic.PARTNERSHIPS, partners(commons));
    }

    /** This sheet and the size of the council, and who represents the association. */
    public CommonsSheet with(Representation representation) {
        Council council = representation.council();
        return and(
                        Topic.GOVERNANCE,
                        Phrase.of("sheet.council")
                                .with(council.seats())
                                .with(council.representatives(on).size()))
                .and(Topic.GOVERNANCE, representing(representation));
    }

    private Phrase representing(Representation representation) {
        int people = representation.mandatesOn(on).size();
        return representation
                .article()
                .map(article -> Phrase.of("sheet.representation-narrowed")
                        .with(people)
                        .with(Article.source(Optional.of(article))))
                .orElseGet(() -> Phrase.of("sheet.representation").with(people));
    }

    /** This sheet and what everyday business needs to be adopted. */
    public CommonsSheet with(Bylaws bylaws) {
        Rule rule = bylaws.provision(Matter.ORDINARY).rule();
        Phrase conditions = rule.majority().conditions().stream()
                .map(Condition::phrase)
                .reduce((one, next) -> Phrase.of("sheet.and").with(one).with(next))
                .orElseThrow();
        return and(
                Topic.GOVERNANCE, Phrase.of("sheet.majority").with(conditions).with(Article.source(rule.article())));
    }

    /** This sheet and when the council meets. */
    public CommonsSheet with(Rhythm rhythm) {
        return and(Topic.GOVERNANCE, Phrase.of("sheet.rhythm").with(rhythm.phrase()));
    }

    /** This sheet and the steps on which a conflict is answered. */
    public CommonsSheet with(ConflictLadder ladder) {
        Phrase steps = ladder.rungs().stream()
                .map(rung -> Phrase.of("conflict-step", rung.step()))
                .reduce((lower, upper) -> Phrase.of("sheet.list").with(lower).with(upper))
                .orElseThrow();
        return and(Topic.CONFLICTS, Phrase.of("sheet.conflicts").with(steps));
    }

    /** This sheet and a text in the association's own words, which stands after what follows from the record. */
    public CommonsSheet with(Topic topic, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A blank text tells nothing about " + topic);
        }
        return changed(topic, section -> section.and(text));
    }

    /** Its title. */
    public Phrase title() {
        return Phrase.of("sheet.title").with(association.name()).with(on);
    }

    private Stream<Phrase> resources(Commons commons, Resource.Access access) {
        return commons.open(access, on).stream().map(Resource::phrase);
    }

    private Stream<Phrase> shared(Commons commons, Members members) {
        long all = commons.on(on).stream()
                .filter(resource -> resource.kind().needsMastery())
                .count();
        long lacking = commons.findings(on, members).size();
        return said(all, Phrase.of("sheet.shared").with(all - lacking).with(all).with(Mastery.LEAST));
    }

    private Stream<Phrase> masters(Commons commons, Members members) {
        long masters = commons.on(on).stream()
                .flatMap(resource -> resource.masteredBy(on, members).stream())
                .distinct()
                .count();
        return said(masters, Phrase.of("sheet.masters").with(masters));
    }

    private static Stream<Phrase> partners(Commons commons) {
        return commons.partners().stream()
                .map(partner -> Phrase.of("sheet.partner").with(partner.name()).with(partner.what()));
    }

    /** What is worth saying only where there is something to count. */
    private static Stream<Phrase> said(long counted, Phrase line) {
        return counted == 0 ? Stream.empty() : Stream.of(line);
    }

    private CommonsSheet and(Topic topic, Phrase line) {
        return and(topic, Stream.of(line));
    }

    private CommonsSheet and(Topic topic, Stream<Phrase> lines) {
        return changed(topic, section -> section.and(lines));
    }

    private CommonsSheet changed(Topic topic, UnaryOperator<Section> change) {
        return new CommonsSheet(
                association,
                on,
                sections.stream()
                        .map(section -> section.topic() == topic ? change.apply(section) : section)
                        .toList());
    }
}
