/**
 * What an association hands out of its record, as documents to be written on any paper. Begin with
 * {@link org.collegium.reporting.document.MinutesDocument}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.document;

import org.jspecify.annotations.NullMarked;
