package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorGuideTest {

    private static final int STEPS = 12;
    private static final List<String> TOOLS =
            List.of("sha256sum", "cmp", "bash", "unzip", "pdfdetach", "pdfsig", "openssl", "jq");

    @TempDir
    private Path secretary;

    @TempDir
    private Path auditor;

    private final Guide guide = Guide.of("guide-auditor.md");

    /** What an auditor is handed, and nothing else. */
    @BeforeEach
    void handOver() throws IOException, InterruptedException {
        needTools();
        Path out = secretary.resolve("out");
        String database = "jdbc:h2:file:" + secretary.resolve("collegium");
        Path key = TestKeys.write(secretary.resolve("key.p12"), "association");
        Run.keep(SampleFolder.original(), out, database);
        Files.copy(out.resolve("minutes-2025-10-07-council-1-en.pdf"), auditor.resolve("public.pdf"));
        run("audit --db " + database + " --out " + auditor.resolve("bundle.zip") + " --key " + key
                + " --key-password-env COLLEGIUM_KEY_PASSWORD --signed-at " + TestKeys.AT);
        run("print extract --decision 2025-03 --on 2025-12-31 --lang en --db " + database + " --out "
                + auditor.resolve("decision.pdf"));
    }

    @Test
    @DisplayName("every step answers what the guide shows, and once a byte is changed, the steps that look see it")
    void everyStep() throws IOException, InterruptedException {
        Shell shell = new Shell(auditor, "en");

        assertThat(guide.follow(shell)).isEqualTo(STEPS);

        shell.answer(
                "sed -i 's/26 avril 2025/27 avril 2025/' bundle/register/0001-content.json"
                        + " extract/extract-2025-03.json",
                List.of());

        assertThat(shell.answer("cd bundle && sha256sum --check --strict --quiet SHA256SUMS", List.of()))
                .contains("register/0001-content.json: FAILED");
        assertThat(shell.answer("cd bundle && bash ../chain.sh", List.of()))
                .contains("register/0001-seal.json: another content");
        assertThat(shell.answer("bash root.sh extract/extract-2025-03.json", List.of()))
                .isEmpty();
    }

    private static void run(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private void needTools() throws IOException, InterruptedException {
        String missing = new Shell(auditor)
                .answer(
                        "for tool in " + String.join(" ", TOOLS)
                                + "; do command -v $tool > /dev/null || echo $tool; done",
                        List.of());
        if ("true".equals(System.getenv("CI"))) {
            assertThat(missing).as("tools that the guide takes").isEmpty();
        }
        Assumptions.assumeTrue(missing.isEmpty(), "The guide takes tools that are not here: " + missing);
    }
}
