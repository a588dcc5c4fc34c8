package org.collegium.reporting.pdf;

/** Sets one block of a document, and knows beforehand how high it will be, so that it can be kept with others. */
interface Setter {

    /** The least space above it. */
    float before();

    /** Its height on a page that holds all of it. */
    float height();

    /** The least space below it. */
    float after();

    void set(Flow flow);
}
