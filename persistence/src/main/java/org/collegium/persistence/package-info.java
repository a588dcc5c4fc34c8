/**
 * Keeps the record in H2 or PostgreSQL. {@link org.collegium.persistence.CouncilStore} is the way in; it opens a
 * database, brings its schema up to date and stands behind {@link org.collegium.archive.Archive} as any other store
 * does. What the database holds is described in its own comments, on every table.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.persistence;

import org.jspecify.annotations.NullMarked;
