/**
 * Votes judged elsewhere, judged again: {@link org.collegium.secretary.judge.Cases} reads a file of them, and each
 * {@link org.collegium.secretary.judge.JudgedCase} says where it differs from what the file expects.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.secretary.judge;

import org.jspecify.annotations.NullMarked;
