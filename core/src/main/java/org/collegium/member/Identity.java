package org.collegium.member;

import java.time.LocalDate;
import org.collegium.words.Phrase;

/**
 * Who a member is: a person, or a legal entity that a person represents. Of somebody who left long ago, a pseudonym.
 *
 * @since 0.1
 */
public sealed interface Identity {

    /** The name as it is printed. */
    String displayName();

    /** Who it is, in words that tell family name, forename and representative apart. */
    Phrase phrase();

    /**
     * A natural person (<i>personne physique</i>).
     *
     * @param givenName forename
     * @param familyName surname
     */
    record Person(String givenName, String familyName) implements Identity {

        public Person {
            requireText("given name", givenName);
            requireText("family name", familyName);
        }

        @Override
        public String displayName() {
            return givenName + " " + familyName;
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("roll.person").with(familyName).with(givenName);
        }
    }

    /**
     * A legal entity (<i>personne morale</i>).
     *
     * @param name its name
     * @param representedBy the name of the person who speaks for it
     */
    record LegalEntity(String name, String representedBy) implements Identity {

        public LegalEntity {
            requireText("name", name);
            requireText("representative", representedBy);
        }

        @Override
        public String displayName() {
            return name;
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("roll.legal-entity").with(name).with(representedBy);
        }
    }

    /**
     * Somebody whose name was taken off the record (<i>pseudonymisation</i>). The number stands for it; whoever holds the
     * sealed minutes can still tell who it was.
     *
     * @param number the member's number
     * @param since the day on which the name was taken off
     * @param basis on what ground the names in sealed minutes remain
     */
    record Pseudonym(MemberId number, LocalDate since, LegalBasis basis) implements Identity {

        @Override
        public String displayName() {
            return number.value();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("roll.pseudonym").with(number.value()).with(since);
        }
    }

    private static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A member needs a " + what);
        }
    }
}
