package org.collegium.reporting.roll;

/** What a column of a roll tells of a member. */
enum Field {
    NUMBER,
    STATUS,
    KIND,
    ENTITY,
    FAMILY_NAME,
    GIVEN_NAME,
    /** Family name and forename in one cell. */
    FULL_NAME,
    REPRESENTATIVE,
    JOINED,
    LEFT,
    REASON,
    PAID_FROM,
    /** The last day that a fee covers. */
    PAID_UNTIL,
    AMOUNT;

    /** Whether it names somebody, and therefore tells nobody apart. */
    boolean isName() {
        return switch (this) {
            case ENTITY, FAMILY_NAME, GIVEN_NAME, FULL_NAME, REPRESENTATIVE -> true;
            default -> false;
        };
    }
}
