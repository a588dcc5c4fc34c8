package org.collegium.vote;

/**
 * What a majority is a fraction of.
 *
 * @since 0.1
 */
public enum Base {
    /** For and against (<i>suffrages exprimés</i>). */
    EXPRESSED,
    /** Everybody who voted, with abstentions, blank and spoiled ballots (<i>votants</i>). */
    VOTERS,
    /** Seats whose holder is there and not recused; a rule that uses it voids proxies. */
    PRESENT,
    /** The same and the proxies they hold. */
    PRESENT_OR_REPRESENTED,
    /** Seats that somebody holds (<i>membres en exercice</i>). */
    IN_OFFICE,
    /** All seats of the bylaws, vacant ones too. */
    SEATS;

    int size(Electorate electorate, Tally tally, RecusalEffect recusal) {
        return switch (this) {
            case EXPRESSED -> tally.expressed();
            case VOTERS -> tally.voters();
            case PRESENT -> electorate.present();
            case PRESENT_OR_REPRESENTED -> electorate.present() + electorate.represented();
            case IN_OFFICE -> inOffice(electorate, recusal);
            case SEATS -> inOffice(electorate, recusal) + electorate.vacant();
        };
    }

    private static int inOffice(Electorate electorate, RecusalEffect recusal) {
        int staying = recusal == RecusalEffect.STAYS ? electorate.recused() : 0;
        return electorate.absent() + electorate.present() + electorate.represented() + staying;
    }
}
