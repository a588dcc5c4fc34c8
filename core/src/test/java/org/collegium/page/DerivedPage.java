package org.collegium.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs} whose end follows from the code.
 *
 * @param name of its file
 * @param mark the line that stands above that end
 */
public record DerivedPage(String name, String mark) {

    /** Where it is. */
    public Path file() {
        return Page.repository().resolve("docs").resolve(name);
    }

    /** Holds its end to what follows from the code, and writes the page as it should be to the module's {@code target}. */
    public void assertEndsIn(String derived) throws IOException {
        String page = Page.of(file()).text();
        String asItShouldBe = page.substring(0, page.indexOf(mark)) + mark + derived;
        Path written = Path.of(System.getProperty("basedir", "."), "target", name);
        Files.createDirectories(written.resolveSibling("."));
        Files.writeString(written, asItShouldBe);

        assertThat(page)
                .as(
                        "docs/%s; it is written anew in %s",
                        name,
                        Page.repository().relativize(written.toAbsolutePath().normalize()))
                .isEqualTo(asItShouldBe);
    }
}
