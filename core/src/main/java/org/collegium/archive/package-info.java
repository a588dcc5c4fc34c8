/**
 * Where all of it is kept. Every change is an {@link org.collegium.archive.Act} given to one door, the
 * {@link org.collegium.archive.Archive}, which asks who may, does it wholly or not at all, and keeps a trail. What it
 * keeps lies in a {@link org.collegium.archive.Store}: in memory here, in a database in the persistence module.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.archive;

import org.jspecify.annotations.NullMarked;
