package org.collegium.secretary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.reporting.csv.Header;
import org.collegium.words.Phrase;

/** Members as people name them: by their number, their name, a word of it or as much of it as only one of them has. */
final class Who {

    private static final int BEGINNING = 3;
    private static final int MOST_ALIKE = 5;

    private final Members members;

    Who(Members members) {
        this.members = members;
    }

    /** Those who are named, between commas. */
    List<Member> all(List<String> words) {
        return Stream.of(String.join(" ", words).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::one)
                .toList();
    }

    /** The one who is named. */
    Member one(String name) {
        String asked = Header.plain(name);
        List<Member> found = StreamSupport.stream(members.spliterator(), false)
                .filter(member -> isNamed(member, asked))
                .toList();
        for (Predicate<Member> better : List.<Predicate<Member>>of(
                member -> Header.plain(member.id().value()).equals(asked)
                        || Header.plain(member.name()).equals(asked),
                member -> (Header.plain(member.name()) + " ").contains(asked + " "))) {
            List<Member> named = found.stream().filter(better).toList();
            if (named.size() == 1) {
                return named.get(0);
            }
        }
        if (found.isEmpty()) {
            List<Member> alike = alike(asked);
            throw new NotNowException(
                    alike.isEmpty()
                            ? Phrase.of("who.unknown").with(name)
                            : Phrase.of("who.unknown-but-alike").with(name).with(listed(alike)));
        }
        if (found.size() > 1) {
            throw new NotNowException(Phrase.of("who.several").with(name).with(listed(found)));
        }
        return found.get(0);
    }

    /** Those of whom a name begins as one of the words does. */
    private List<Member> alike(String asked) {
        List<String> beginnings = Stream.of(asked.split(" "))
                .filter(word -> word.length() >= BEGINNING)
                .map(word -> " " + word.substring(0, BEGINNING))
                .toList();
        return StreamSupport.stream(members.spliterator(), false)
                .filter(member -> beginnings.stream().anyMatch((" " + Header.plain(member.name()))::contains))
                .limit(MOST_ALIKE)
                .toList();
    }

    private static String listed(List<Member> members) {
        return members.stream()
                .map(member -> member.name() + " (" + member.id().value() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Whether the words are a number, or begin the name or a part of it. */
    private static boolean isNamed(Member member, String asked) {
        String name = " " + Header.plain(member.name());
        return Header.plain(member.id().value()).equals(asked) || name.contains(" " + asked);
    }
}
