package org.collegium.reporting.pdf;

/** Words a page number, such as "page 3 of 12". */
@FunctionalInterface
interface Folio {
    String of(int page, int pages);
}
