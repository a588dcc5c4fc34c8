package org.collegium.conflict;

/**
 * Who may read a case.
 *
 * @since 0.1
 */
public enum Confidentiality {
    /** Its parties and whoever holds or held a step of it. */
    CONCERNED,
    /** These, and the members of the council. */
    COUNCIL,
    /** Every member. */
    MEMBERS;

    /** Whether a reader may read the case, being concerned by it or not. */
    boolean admits(Reader reader, boolean isConcerned) {
        if (reader instanceof Reader.Audience audience) {
            return switch (audience) {
                case COUNCIL -> this != CONCERNED;
                case MEMBERS -> this == MEMBERS;
                case EVERYBODY -> false;
            };
        }
        boolean isSeated = ((Reader.Person) reader).isSeated();
        return isConcerned || this == MEMBERS || (this == COUNCIL && isSeated);
    }
}
