/**
 * Signatures that prove who vouches for a file: {@link org.collegium.reporting.signature.SigningKey} reads the key of an
 * association, {@link org.collegium.reporting.signature.DetachedSignature} says whose a signature is.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.signature;

import org.jspecify.annotations.NullMarked;
