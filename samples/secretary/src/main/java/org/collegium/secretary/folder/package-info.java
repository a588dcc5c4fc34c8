/**
 * The folder in which a secretary keeps the record as tables and texts, read into values of the core. Every fault in it
 * is found in one reading. Begin with {@link org.collegium.secretary.folder.Folder}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.secretary.folder;

import org.jspecify.annotations.NullMarked;
