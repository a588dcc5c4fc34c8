package org.collegium.consensus;

/**
 * How far the council must agree for a text to be adopted without a vote. Under both, nobody may object.
 *
 * @since 0.1
 */
public enum Accord {
    /** Nobody says no, and somebody says yes (<i>consentement</i>). */
    CONSENT,
    /** Everybody says yes (<i>unanimité</i>). */
    UNANIMITY;

    /** How many have to agree of those who are asked; nothing is adopted without anybody. */
    int needed(int asked) {
        return this == UNANIMITY ? Math.max(1, asked) : 1;
    }
}
