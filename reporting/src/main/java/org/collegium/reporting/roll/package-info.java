/**
 * The roll of members as other tools export it, taken in. Begin with {@link org.collegium.reporting.roll.RollImport},
 * which finds out which tool wrote a file and plans what it changes; {@link org.collegium.reporting.roll.RollPlan} is
 * the dry run, and gives the members that result where nothing was refused.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.roll;

import org.jspecify.annotations.NullMarked;
