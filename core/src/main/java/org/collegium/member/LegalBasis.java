package org.collegium.member;

/**
 * On what ground personal data is kept (<i>base légale</i>), of those that the general data protection regulation
 * (<i>RGPD</i>) lists in article 6, paragraph 1.
 *
 * @since 0.1
 */
public enum LegalBasis {
    /** A law obliges the association to keep it: point c. */
    LEGAL_OBLIGATION,
    /** The association must be able to prove what it decided, and nobody's rights weigh more: point f. */
    LEGITIMATE_INTEREST
}
