/**
 * Tables in and out of spreadsheets. {@link org.collegium.reporting.csv.CsvFormat} writes them and reads them back;
 * {@link org.collegium.reporting.csv.Sheet} is what was read, each faulty cell a {@link org.collegium.reporting.csv.Fault}
 * with its place.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.csv;

import org.jspecify.annotations.NullMarked;
