/**
 * Who belongs to the association: a {@link org.collegium.member.Member} from a day until a day, with the dues paid, and
 * {@link org.collegium.member.Members}, the roll. A roll kept elsewhere is taken in by an
 * {@link org.collegium.member.Intake}. Nobody is excluded but by an {@link org.collegium.member.Exclusion}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.member;

import org.jspecify.annotations.NullMarked;
