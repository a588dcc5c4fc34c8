package org.collegium.register;

/**
 * One entry as it is handed over: what was sealed, its parts salted, and the seal. Unlike an {@link Entry} it lacks the
 * salt from which those of the parts were drawn, which nobody needs to check it.
 *
 * @param seal what its hash is taken of
 * @param content what it seals
 * @since 0.1
 */
public record Exhibit(Seal seal, Content content) {

    /** Whether the content is the one that was sealed, as a whole and part by part. */
    public boolean isWhole() {
        return Hash.of(content.whole().canonical()).equals(seal.content()) && isPartByPart();
    }

    /** Whether each part that is shown is the one that was sealed at its place, and each that is left out has one. */
    public boolean isPartByPart() {
        MerkleTree tree = content.tree();
        return tree.root().equals(seal.root()) && tree.size() == seal.parts();
    }
}
