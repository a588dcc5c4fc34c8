/**
 * What is on record about one person, drawn from the whole record on request: a
 * {@link org.collegium.privacy.PersonalFile}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.privacy;

import org.jspecify.annotations.NullMarked;
