/**
 * What is exchanged as JSON. {@link org.collegium.reporting.exchange.BylawsJson} writes bylaws and reads them back,
 * {@link org.collegium.reporting.exchange.PopoloJson} what a reader may know of a record in the terms of
 * {@link org.collegium.reporting.exchange.Popolo}; {@link org.collegium.reporting.exchange.Node} is a value read from any
 * such file, which knows its place and says what it expected there.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.exchange;

import org.jspecify.annotations.NullMarked;
