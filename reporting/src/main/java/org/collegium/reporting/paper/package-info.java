/**
 * A document as its blocks, apart from the form that it is given. Begin with
 * {@link org.collegium.reporting.paper.Document}, which is written on a {@link org.collegium.reporting.paper.Paper}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.paper;

import org.jspecify.annotations.NullMarked;
