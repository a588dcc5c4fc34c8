/**
 * The library in a plain program: what the README shows.
 *
 * @since 0.1
 */
package org.collegium.plain;
