/**
 * The forms that a document can be given. Begin with {@link org.collegium.reporting.form.Form}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.form;

import org.jspecify.annotations.NullMarked;
