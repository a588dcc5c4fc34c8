/**
 * The reports of a record. {@code document} has what is handed out, written on the {@code paper} of whatever
 * {@code form}, of which {@code pdf} draws the archival pages; {@code tables} lays the registers out as tables, {@code csv} writes tables to and reads them from spreadsheets, {@code roll} takes in the members that other
 * tools export, {@code exchange} writes and reads JSON. This package holds the words that they share.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting;

import org.jspecify.annotations.NullMarked;
