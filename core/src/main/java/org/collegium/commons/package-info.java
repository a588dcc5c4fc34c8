/**
 * What the association shares: its {@link org.collegium.commons.Commons}, made of resources with the members who master
 * them and of partners, and the {@link org.collegium.commons.CommonsSheet} that presents them. Begin with
 * {@code Commons.none}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.commons;

import org.jspecify.annotations.NullMarked;
