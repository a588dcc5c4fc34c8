package org.collegium.reporting.bundle;

import java.util.List;
import java.util.Optional;
import org.collegium.register.Seal;
import org.collegium.reporting.signature.Signatory;
import org.collegium.words.Finding;

/**
 * What came of holding a bundle against itself.
 *
 * @param findings what does not hold, each with its file or entry; empty where everything does
 * @param head the last seal, whose hash is to be compared with one that minutes print; empty where none could be read
 * @param signatory whose signature the list of hashes bears, and so every file; empty where it is not signed, or the
 *     signature does not hold
 * @param files how many files the bundle has
 * @since 0.1
 */
public record BundleVerdict(List<Finding> findings, Optional<Seal> head, Optional<Signatory> signatory, int files) {

    public BundleVerdict {
        findings = List.copyOf(findings);
    }

    static BundleVerdict refused(List<Finding> findings) {
        return new BundleVerdict(findings, Optional.empty(), Optional.empty(), 0);
    }
}
