package org.collegium.reporting.paper;

/**
 * Words a page number, such as "page 3 of 12".
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Folio {

    /**
     * The words.
     *
     * @param page from 1
     * @param pages how many there are
     */
    String of(int page, int pages);
}
