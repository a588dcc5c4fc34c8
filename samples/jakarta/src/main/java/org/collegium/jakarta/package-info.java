/**
 * A Jakarta EE application that hands out the keys to what an association shares, and keeps in its record who has mastered
 * it: both in the application's own persistence unit, and in one transaction of the server's. Begin with
 * {@link org.collegium.jakarta.Workshop}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.jakarta;

import org.jspecify.annotations.NullMarked;
