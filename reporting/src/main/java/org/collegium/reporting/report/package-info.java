/**
 * Reports over a period of the record, each a value of tables, charts and remarks, that any form can write. Begin with
 * {@link org.collegium.reporting.report.StandardReport}; a host's own implements
 * {@link org.collegium.reporting.report.ReportKind}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.report;

import org.jspecify.annotations.NullMarked;
