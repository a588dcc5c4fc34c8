/**
 * The roll of members as other tools export it, taken in. Begin with {@link org.collegium.reporting.roll.RollImport},
 * which finds out which tool wrote a file, enters its members and notes what each line does; the notes are
 * {@link org.collegium.reporting.roll.RollNote}s, their sum a {@link org.collegium.reporting.roll.RollCount}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.roll;

import org.jspecify.annotations.NullMarked;
