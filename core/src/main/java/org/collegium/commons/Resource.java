package org.collegium.commons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.motion.Mastery;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Something that the association shares or has to look after (<i>ressource</i>), and who masters it. Learning and leaving
 * are dated, so that the record says of any day whether it was shared.
 *
 * @param name its name, its own within the association
 * @param kind what it is
 * @param access for whom it is
 * @param from the first day on which it is there
 * @param until the first day on which it is no longer there; open where no end is known
 * @param stewards who masters or mastered it, in the order in which they learnt it
 * @since 0.1
 */
public record Resource(
        String name, Kind kind, Access access, LocalDate from, Optional<LocalDate> until, List<Steward> stewards) {

    /** What a resource is. */
    public enum Kind {
        /** Something that runs for others, such as a mailing list. */
        SERVICE,
        /** A responsibility that somebody carries (<i>poste</i>), such as keeping the accounts. */
        POST,
        /** Something that people work with. */
        TOOL,
        /** A room, or a desk that is kept. */
        PLACE,
        /** Something that people do together, such as a workshop. */
        ACTIVITY;

        /** Whether it stops when nobody masters it any more, so that one person alone is too few. */
        public boolean needsMastery() {
            return this == SERVICE || this == POST || this == TOOL;
        }
    }

    /** For whom a resource is. */
    public enum Access {
        /** For everybody, members or not. */
        EVERYBODY,
        /** For members only. */
        MEMBERS,
        /** For its stewards alone: a post, or a tool behind the services. */
        STEWARDS
    }

    public Resource {
        stewards = List.copyOf(stewards);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A resource needs a name");
        }
        until.filter(end -> !from.isBefore(end)).ifPresent(end -> {
            throw new IllegalArgumentException("Resource '" + name + "' from " + from + " cannot end on " + end);
        });
    }

    /** A resource that nobody masters yet, with no end known. */
    public static Resource of(String name, Kind kind, Access access, LocalDate from) {
        return new Resource(name, kind, access, from, Optional.empty(), List.of());
    }

    /**
     * The resource, which ends.
     *
     * @param day the first day on which it is no longer there, after the first on which it is
     */
    public Resource endingOn(LocalDate day) {
        return new Resource(name, kind, access, from, Optional.of(day), stewards);
    }

    /**
     * The resource with one more steward. Refused: somebody who is no member that day, and who masters it already or is
     * to master it later.
     */
    public Answer<Resource> learn(MemberId who, LocalDate on, Members members) {
        return members.belonging(who, on)
                .then(member -> stewards.stream()
                        .filter(steward -> steward.member().equals(who) && steward.mastersFrom(on))
                        .findFirst()
                        .map(steward -> Answer.<Resource>refused(Phrase.of("resource.mastered-already")
                                .with(member.name())
                                .with(phrase())
                                .with(steward.from())))
                        .orElseGet(() -> Answer.granted(with(new Steward(who, on, Optional.empty())))));
    }

    /**
     * The resource without a steward from a day on; earlier days stay as they were. Refused where the person did not
     * master it the day before.
     */
    public Answer<Resource> leave(MemberId who, LocalDate on) {
        LocalDate lastDay = on.minusDays(1);
        return stewards.stream()
                .filter(steward -> steward.member().equals(who) && steward.mastersOn(lastDay))
                .findFirst()
                .map(steward -> Answer.granted(replacing(steward, steward.leaving(on))))
                .orElseGet(() -> Answer.refused(Phrase.of("resource.not-mastered")
                        .with(who.value())
                        .with(phrase())
                        .with(lastDay)));
    }

    /** The resource, refused where one of its stewards could not have learnt it as it is noted. */
    Answer<Resource> masteredAmong(Members members) {
        Answer<Resource> learnt = Answer.granted(with(List.of()));
        for (Steward steward : stewards) {
            learnt = learnt.then(soFar -> soFar.learn(steward.member(), steward.from(), members))
                    .then(soFar -> steward.until()
                            .map(end -> soFar.leave(steward.member(), end))
                            .orElse(Answer.granted(soFar)));
        }
        return learnt;
    }

    /** Whether it is there on a day. */
    public boolean isThereOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** The members who master it on a day, each once. Whoever has left the association no longer counts. */
    public List<Member> masteredBy(LocalDate day, Members members) {
        return stewards.stream()
                .filter(steward -> steward.mastersOn(day))
                .flatMap(steward -> members.member(steward.member()).stream())
                .filter(member -> member.belongsOn(day))
                .distinct()
                .toList();
    }

    /** That too few members master it on a day, where they do, and what to do about it. */
    public Optional<Finding> finding(LocalDate day, Members members) {
        List<Member> masters = masteredBy(day, members);
        if (!kind.needsMastery() || !isThereOn(day) || masters.size() >= Mastery.LEAST) {
            return Optional.empty();
        }
        Phrase who = masters.stream()
                .findFirst()
                .map(alone -> Phrase.of("mastery.alone").with(alone.name()))
                .orElse(Phrase.of("mastery.nobody"));
        return Optional.of(Finding.serious(
                Phrase.of("mastery.lacking").with(phrase()).with(day).with(who).with(Mastery.LEAST)));
    }

    /** Its name and what it is. */
    public Phrase phrase() {
        return Phrase.of("resource").with(name).with(Phrase.of("resource-kind", kind));
    }

    private Resource with(Steward one) {
        return with(Stream.concat(stewards.stream(), Stream.of(one)).toList());
    }

    private Resource replacing(Steward before, Steward after) {
        List<Steward> changed = new ArrayList<>(stewards);
        changed.set(changed.indexOf(before), after);
        return with(changed);
    }

    private Resource with(List<Steward> others) {
        return new Resource(name, kind, access, from, until, others);
    }
}
