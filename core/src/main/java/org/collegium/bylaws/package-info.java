/**
 * The rules that an association gave itself: {@link org.collegium.bylaws.Bylaws} compose the rule values of the other
 * packages by {@link org.collegium.bylaws.Matter}, in versions by date. Begin with {@code Bylaws.collegial()}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.bylaws;

import org.jspecify.annotations.NullMarked;
