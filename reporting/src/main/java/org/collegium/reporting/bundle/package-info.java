/**
 * What is handed to an auditor: {@link org.collegium.reporting.bundle.AuditBundle} writes it,
 * {@link org.collegium.reporting.bundle.BundleCheck} holds one against itself.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.bundle;

import org.jspecify.annotations.NullMarked;
