package org.collegium.reporting.pdf;

/** Sets one block of a document, and knows beforehand how high it will be, so that it can be kept with others. */
interface Setter {

    /** The room it takes, to be asked for before it is set. */
    Extent extent();

    void set(Flow flow);
}
