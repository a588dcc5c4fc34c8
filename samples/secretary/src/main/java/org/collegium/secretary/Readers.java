package org.collegium.secretary;

import org.collegium.conflict.Reader;

/** For whom reports are written, as the command line names them. */
enum Readers {
    /** The members of the council. */
    council(Reader.Audience.COUNCIL),
    /** The members of the association. */
    members(Reader.Audience.MEMBERS),
    /** Anybody. */
    everybody(Reader.Audience.EVERYBODY);

    private final Reader.Audience audience;

    Readers(Reader.Audience audience) {
        this.audience = audience;
    }

    /** What confidentiality knows them as. */
    Reader audience() {
        return audience;
    }
}
