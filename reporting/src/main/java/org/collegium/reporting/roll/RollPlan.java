package org.collegium.reporting.roll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.member.RollEffect;
import org.collegium.reporting.csv.Fault;
import org.collegium.words.Phrase;

/**
 * The dry run of an import: what each line of a file does, and the members that result where nothing is refused.
 *
 * @param format the tool that wrote the file, where it is known
 * @param steps the lines that can be taken, in the order of the file
 * @param refused what is at fault; a single fault refuses the whole file
 * @param setAside the lines that their tool does not count, which are not taken in
 * @param unmapped how many cells of each column hold something that has no place here
 * @param result the members on record with everything that the file says; nothing where something is refused
 * @since 0.1
 */
public record RollPlan(
        Optional<RollFormat> format,
        List<Step> steps,
        List<Fault> refused,
        List<SetAside> setAside,
        Map<String, Integer> unmapped,
        Optional<Members> result) {

    public RollPlan {
        steps = List.copyOf(steps);
        refused = List.copyOf(refused);
        setAside = List.copyOf(setAside);
        unmapped = Collections.unmodifiableMap(new LinkedHashMap<>(unmapped));
    }

    /**
     * What a line does.
     *
     * @param line its number in the file, from 1
     * @param effect what it creates, changes or leaves unchanged
     */
    public record Step(int line, RollEffect effect) {

        private Optional<Phrase> phrase() {
            Member member = effect.member();
            if (effect instanceof RollEffect.Created) {
                return Optional.of(Phrase.of("import.created")
                        .with(line)
                        .with(member.identity().phrase())
                        .with(member.id().value()));
            }
            return effect instanceof RollEffect.Changed changed ? Optional.of(phrase(changed)) : Optional.empty();
        }

        private Phrase phrase(RollEffect.Changed changed) {
            Phrase all = changed.differences().stream()
                    .reduce((some, next) -> Phrase.of("import.and").with(some).with(next))
                    .orElseThrow();
            return Phrase.of("import.changed")
                    .with(line)
                    .with(changed.before().name())
                    .with(changed.member().id().value())
                    .with(all);
        }
    }

    /**
     * A line that its tool does not count.
     *
     * @param line its number in the file, from 1
     * @param standing why not
     * @param cells what stands in it, by column
     */
    public record SetAside(int line, Standing standing, Map<String, String> cells) {

        public SetAside {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        private Phrase phrase() {
            return Phrase.of("import.set-aside")
                    .with(line)
                    .with(Phrase.of("import.standing", standing))
                    .with(String.join(", ", cells.values()));
        }
    }

    /** The members who enter or change, as they then are; nobody where something is refused. */
    public List<Member> enrolled() {
        Map<MemberId, Member> news = new LinkedHashMap<>();
        if (result.isPresent()) {
            steps.stream()
                    .map(Step::effect)
                    .filter(effect -> !(effect instanceof RollEffect.Unchanged))
                    .forEach(effect -> news.put(effect.member().id(), effect.member()));
        }
        return List.copyOf(news.values());
    }

    /** The plan in words: how much of each, then every line that is not unchanged, then what has no place here. */
    public List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        format.ifPresent(tool -> phrases.add(Phrase.of("import.format").with(tool.label())));
        phrases.add(Phrase.of("import.summary")
                .with(count(RollEffect.Created.class))
                .with(count(RollEffect.Changed.class))
                .with(count(RollEffect.Unchanged.class))
                .with(refused.size())
                .with(setAside.size()));
        refused.forEach(fault -> phrases.add(fault.phrase()));
        steps.forEach(step -> step.phrase().ifPresent(phrases::add));
        setAside.forEach(line -> phrases.add(line.phrase()));
        unmapped.forEach((column, cells) ->
                phrases.add(Phrase.of("import.unmapped").with(column).with(cells)));
        return phrases;
    }

    private long count(Class<? extends RollEffect> kind) {
        return steps.stream().filter(step -> kind.isInstance(step.effect())).count();
    }
}
