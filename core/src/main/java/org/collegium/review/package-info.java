/**
 * The review of minutes between their sitting and their approval: each {@link org.collegium.review.Version} that was
 * sent is kept, and beside them what council members answered. Begin with {@link org.collegium.review.Review}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.review;

import org.jspecify.annotations.NullMarked;
