/**
 * How a conflict between members is answered: a {@link org.collegium.conflict.ConflictCase} climbs the
 * {@link org.collegium.conflict.ConflictLadder} that the bylaws configure, from direct talk to a vote as the last resort. Reports
 * read a case through {@link org.collegium.conflict.ConflictCase#visibleTo} alone, which keeps its confidentiality.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.conflict;

import org.jspecify.annotations.NullMarked;
