package org.collegium.reporting.roll;

/**
 * The tool that wrote a roll.
 *
 * <p>A tool's numbers are its own, so the number of a member that it tells of begins with the tool's name, as in
 * {@code galette-42}: number 42 of one tool is neither number 42 of another nor the association's own.
 *
 * @since 0.1
 */
public enum RollFormat {
    /** As this library writes its table of members, under its own numbers; the columns of a fee may be added. */
    COLLEGIUM("Collegium", ""),
    /**
     * Galette. A company makes a legal entity, represented by the person. The date of expiry tells neither since when
     * nor how much was paid, and is left out.
     */
    GALETTE("Galette", "galette-"),
    /** Paheko, with family name and forename in one cell, and no legal entities. */
    PAHEKO("Paheko", "paheko-"),
    /** Dolibarr, with its labels in French or English, or the keys that stand for them. */
    DOLIBARR("Dolibarr", "dolibarr-"),
    /**
     * HelloAsso. It gives members no number, and who pays need not be who joins. The day of an order only tells that
     * somebody had joined by then.
     */
    HELLOASSO("HelloAsso", "helloasso-");

    private final String label;
    private final String prefix;

    RollFormat(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    /** The tool's name. */
    public String label() {
        return label;
    }

    /** What begins the numbers of its members. */
    String prefix() {
        return prefix;
    }
}
