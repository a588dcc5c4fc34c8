package org.collegium.commons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.collegium.words.Finding;

/**
 * Everything that the association shares: its resources, past ones too, the partners it has, and what it says
 * of itself.
 *
 * @param resources in the order in which they were first recorded, no two of the same name
 * @param partners in the order in which they were first recorded, no two of the same name
 * @param texts in the association's own words, one a topic, none blank
 * @since 0.1
 */
public record Commons(List<Resource> resources, List<Partner> partners, SortedMap<Topic, String> texts) {

    public Commons {
        resources = List.copyOf(resources);
        partners = List.copyOf(partners);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        requireDifferent(resources.stream().map(Resource::name).toList());
        requireDifferent(partners.stream().map(Partner::name).toList());
        texts.forEach((topic, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A blank text tells nothing about " + topic);
            }
        });
    }

    /** Nothing yet. */
    public static Commons none() {
        return new Commons(List.of(), List.of(), new TreeMap<>());
    }

    /** These commons and a resource, which takes the place of the one of its name. */
    public Commons with(Resource resource) {
        return new Commons(placed(resource, resources, Resource::name), partners, texts);
    }

    /** These commons and a partner, which takes the place of the one of its name. */
    public Commons with(Partner partner) {
        return new Commons(resources, placed(partner, partners, Partner::name), texts);
    }

    /** These commons and what the association says about a topic, in the place of what it said before. */
    public Commons with(Topic topic, String text) {
        SortedMap<Topic, String> changed = new TreeMap<>(texts);
        changed.put(topic, text);
        return new Commons(resources, partners, changed);
    }

    /** These commons, refused where somebody was no member on the day of learning, or mastered the same already. */
    public Answer<Commons> masteredAmong(Members members) {
        Answer<Commons> all = Answer.granted(this);
        for (Resource resource : resources) {
            all = all.then(commons -> resource.masteredAmong(members).map(commons::with));
        }
        return all;
    }

    /** The resource of a name. */
    public Optional<Resource> resource(String name) {
        return resources.stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst();
    }

    /** The resources that are there on a day. */
    public List<Resource> on(LocalDate day) {
        return resources.stream().filter(resource -> resource.isThereOn(day)).toList();
    }

    /** The resources that are there on a day for exactly these people: members only are not everybody. */
    public List<Resource> open(Resource.Access to, LocalDate day) {
        return on(day).stream().filter(resource -> resource.access() == to).toList();
    }

    /** The services, posts and tools that fewer than two members master on a day, and what to do about each. */
    public List<Finding> findings(LocalDate day, Members members) {
        return resources.stream()
                .flatMap(resource -> resource.finding(day, members).stream())
                .toList();
    }

    private static <T> List<T> placed(T one, List<T> all, Function<T, String> name) {
        List<T> changed = new ArrayList<>(all);
        int at = all.stream().map(name).toList().indexOf(name.apply(one));
        if (at < 0) {
            changed.add(one);
        } else {
            changed.set(at, one);
        }
        return changed;
    }

    private static void requireDifferent(List<String> names) {
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("Two of the same name among " + names);
        }
    }
}
