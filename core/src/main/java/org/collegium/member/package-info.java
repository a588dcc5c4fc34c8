/**
 * Who belongs to the association: a {@link org.collegium.member.Member} from a day until a day, with the dues paid, and
 * {@link org.collegium.member.Members}, the roll.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.member;

import org.jspecify.annotations.NullMarked;
