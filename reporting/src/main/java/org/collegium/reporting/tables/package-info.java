/**
 * The registers as {@link org.collegium.reporting.tables.Table}s of words: members, mandates, attendance, decisions,
 * votes, consensus and conflicts, and what is done with third parties, from values of the core.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.tables;

import org.jspecify.annotations.NullMarked;
