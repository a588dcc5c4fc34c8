/**
 * The {@link org.collegium.minutes.Minutes} of a sitting, derived from its record and never typed beside it: draft,
 * then approved by a later sitting, then sealed in the register.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.minutes;

import org.jspecify.annotations.NullMarked;
