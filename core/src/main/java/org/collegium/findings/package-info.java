/**
 * What is late, missing or contradictory in a record, as one list. Begin with {@code Findings.on}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.findings;

import org.jspecify.annotations.NullMarked;
