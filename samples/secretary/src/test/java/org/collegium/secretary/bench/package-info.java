/** Measures beside the raw thing; {@code mvn -Pbench verify} runs {@link org.collegium.secretary.bench.Bench}. */
package org.collegium.secretary.bench;
