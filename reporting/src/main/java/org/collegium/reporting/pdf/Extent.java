package org.collegium.reporting.pdf;

/**
 * How much room a block takes.
 *
 * @param before the least space above it
 * @param height its height on a page that holds all of it
 * @param after the least space below it
 */
record Extent(float before, float height, float after) {}
