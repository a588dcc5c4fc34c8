/**
 * The reports of a record. {@code pdf} draws minutes as archival documents, {@code tables} lays the registers out as
 * tables, {@code csv} writes tables to and reads them from spreadsheets, {@code roll} takes in the members that other
 * tools export, {@code exchange} writes and reads JSON. This package holds the words that they share.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting;

import org.jspecify.annotations.NullMarked;
