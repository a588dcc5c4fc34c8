/**
 * A Spring Boot application that books rooms for an association and keeps its record by this library, in one database and
 * in transactions of its own. Begin with {@link org.collegium.spring.Secretariat}.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.spring;

import org.jspecify.annotations.NullMarked;
