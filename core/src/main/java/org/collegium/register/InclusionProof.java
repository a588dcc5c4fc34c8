package org.collegium.register;

import java.util.List;
import java.util.Optional;

/**
 * What shows that a text is one of those over which a {@link MerkleTree} stands: the hashes beside its way up to the
 * root.
 *
 * @param index which of the texts it is, from 0
 * @param size how many there are
 * @param path the hashes, from the leaf upwards
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2">RFC 9162 section 2.1.3.2, how a proof is
 *     checked</a>
 * @since 0.1
 */
public record InclusionProof(int index, int size, List<Hash> path) {

    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No text " + index + " among " + size);
        }
        path = List.copyOf(path);
    }

    /** Whether a text is at this place under a root. */
    public boolean shows(String text, Hash root) {
        return rootOver(MerkleTree.leaf(text)).filter(root::equals).isPresent();
    }

    /** The root that follows from a leaf; empty where the path is not as long as such a tree is high there. */
    private Optional<Hash> rootOver(Hash leaf) {
        int at = index;
        int last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return Optional.empty();
            }
            boolean isRight = at % 2 == 1 || at == last;
            hash = isRight ? Hash.ofNode(beside, hash) : Hash.ofNode(hash, beside);
            // A node without a sibling moved up as it was, so that its levels have no hash in the path.
            while (isRight && at % 2 == 0 && at != 0) {
                at >>= 1;
                last >>= 1;
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
