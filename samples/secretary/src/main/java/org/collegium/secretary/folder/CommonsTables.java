package org.collegium.secretary.folder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collegium.commons.Commons;
import org.collegium.commons.Partner;
import org.collegium.commons.Resource;
import org.collegium.commons.Topic;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** What the association shares, who masters it, its partners, and what it says of itself; no table need be there. */
final class CommonsTables {

    private static final String RESOURCES = "ressources.csv";
    private static final Map<String, Resource.Kind> KINDS = Vocabulary.of("resource-kind", Resource.Kind.class);
    private static final Map<String, Resource.Access> OPEN_TO = openTo();
    private static final Map<String, Topic> TOPICS = Vocabulary.of("sheet-topic", Topic.class);

    private final Tables tables;
    private final People people;
    private Commons commons = Commons.none();

    private CommonsTables(Tables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    static Commons read(Tables tables, People people) {
        CommonsTables reading = new CommonsTables(tables, people);
        tables.rowsIfAny(RESOURCES, "ressource", "nature", "pour", "du", "au").forEach(reading::resource);
        tables.rowsIfAny("maitrises.csv", "ressource", "membre", "du", "au").forEach(reading::mastery);
        tables.rowsIfAny("partenaires.csv", "partenaire", "objet").forEach(reading::partner);
        tables.rowsIfAny("fiche.csv", "sujet", "texte").forEach(reading::text);
        return reading.commons;
    }

    private void resource(Row row) {
        Optional<String> name = Cells.words(row, "ressource");
        Optional<Resource.Kind> kind = row.oneOf("nature", KINDS);
        Optional<Resource.Access> access = row.oneOf("pour", OPEN_TO);
        Optional<LocalDate> from = Cells.day(row, "du");
        Optional<LocalDate> last = Cells.optionalDay(row, "au");
        if (!Found.all(name, kind, access, from) || endsBefore(row, from.get(), last)) {
            return;
        }
        if (commons.resource(name.get()).isPresent()) {
            row.fault("ressource", Phrase.of("folder.doubled"));
        } else {
            Resource resource = Resource.of(name.get(), kind.get(), access.get(), from.get());
            commons = commons.with(
                    last.map(day -> resource.endingOn(day.plusDays(1))).orElse(resource));
        }
    }

    private void mastery(Row row) {
        Optional<Resource> resource = known(row);
        Optional<MemberId> member = people.member(row, "membre").map(Member::id);
        Optional<LocalDate> from = Cells.day(row, "du");
        Optional<LocalDate> last = Cells.optionalDay(row, "au");
        if (!Found.all(resource, member, from) || endsBefore(row, from.get(), last)) {
            return;
        }
        Answer<Resource> mastered = resource.get()
                .learn(member.get(), from.get(), people.members())
                .then(learnt -> last.map(day -> learnt.leave(member.get(), day.plusDays(1)))
                        .orElse(Answer.granted(learnt)));
        mastered.refusal().ifPresent(refusal -> row.fault("membre", refusal.reason()));
        if (mastered instanceof Answer.Granted<Resource> granted) {
            commons = commons.with(granted.value());
        }
    }

    private void partner(Row row) {
        Optional<String> name = Cells.words(row, "partenaire");
        Optional<String> what = Cells.words(row, "objet");
        if (!Found.all(name, what)) {
            return;
        }
        if (commons.partners().stream().anyMatch(partner -> partner.name().equals(name.get()))) {
            row.fault("partenaire", Phrase.of("folder.doubled"));
        } else {
            commons = commons.with(new Partner(name.get(), what.get()));
        }
    }

    private void text(Row row) {
        Optional<Topic> topic = row.oneOf("sujet", TOPICS);
        Optional<String> text = tables.text(row, "texte");
        if (!Found.all(topic, text)) {
            return;
        }
        if (text.get().isBlank()) {
            row.faultExpecting("texte", Phrase.of("expected.words"));
        } else if (commons.texts().containsKey(topic.get())) {
            row.fault("sujet", Phrase.of("folder.doubled"));
        } else {
            commons = commons.with(topic.get(), text.get());
        }
    }

    /** A resource that is not found is missing only where every line of its table could be read. */
    private Optional<Resource> known(Row row) {
        Optional<String> name = Cells.words(row, "ressource");
        Optional<Resource> resource = name.flatMap(commons::resource);
        if (name.isPresent() && resource.isEmpty() && tables.isSound(RESOURCES)) {
            row.fault("ressource", Phrase.of("folder.no-resource"));
        }
        return resource;
    }

    private static boolean endsBefore(Row row, LocalDate from, Optional<LocalDate> last) {
        boolean ends = last.filter(day -> day.isBefore(from)).isPresent();
        if (ends) {
            row.faultExpecting("au", Phrase.of("folder.ends-before").with(from));
        }
        return ends;
    }

    private static Map<String, Resource.Access> openTo() {
        Map<String, Resource.Access> words = new LinkedHashMap<>();
        words.put("tout le monde", Resource.Access.EVERYBODY);
        words.put("membres", Resource.Access.MEMBERS);
        words.put("équipe", Resource.Access.STEWARDS);
        return words;
    }
}
