/**
 * The secretary's command line, {@code collegium}. It reads a folder of tables, keeps it in a database and writes the
 * minutes and registers from there. Begin with {@link org.collegium.secretary.Collegium}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.secretary;

import org.jspecify.annotations.NullMarked;
