package org.collegium.register;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of hashes over texts, so that each can be shown to belong without showing the others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962 section 2.1, Merkle Hash Trees</a>
 * @since 0.1
 */
public final class MerkleTree {

    /** The leaves, then what they are hashed to, up to the root alone; a node without a sibling moves up as it is. */
    private final List<List<Hash>> levels;

    private MerkleTree(List<List<Hash>> levels) {
        this.levels = levels;
    }

    /**
     * The tree over texts, each hashed as its UTF-8 bytes.
     *
     * @param texts one or more
     */
    public static MerkleTree over(List<String> texts) {
        return ofLeaves(texts.stream().map(MerkleTree::leaf).toList());
    }

    /**
     * The tree over leaves of which some may be known by their hashes alone.
     *
     * @param leaves their hashes, one or more
     */
    public static MerkleTree ofLeaves(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("A tree needs a leaf");
        }
        List<List<Hash>> levels = new ArrayList<>();
        List<Hash> level = List.copyOf(leaves);
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
        return new MerkleTree(levels);
    }

    /** The hash of a text as a leaf: a commitment to it, which gives nothing away of a text that nobody can guess. */
    public static Hash leaf(String text) {
        return Hash.ofLeaf(text);
    }

    /** How many leaves there are. */
    public int size() {
        return levels.get(0).size();
    }

    /** The hash that stands for all of them. */
    public Hash root() {
        return levels.get(levels.size() - 1).get(0);
    }

    /**
     * What shows that a leaf belongs.
     *
     * @param index which, from 0
     * @throws IndexOutOfBoundsException when there is no such leaf
     */
    public InclusionProof proof(int index) {
        levels.get(0).get(index);
        List<Hash> path = new ArrayList<>();
        int at = index;
        for (List<Hash> level : levels) {
            int sibling = at ^ 1;
            if (sibling < level.size()) {
                path.add(level.get(sibling));
            }
            at >>= 1;
        }
        return new InclusionProof(index, size(), path);
    }

    private static List<Hash> above(List<Hash> level) {
        List<Hash> above = new ArrayList<>();
        for (int left = 0; left < level.size(); left += 2) {
            boolean isAlone = left + 1 == level.size();
            above.add(isAlone ? level.get(left) : Hash.ofNode(level.get(left), level.get(left + 1)));
        }
        return List.copyOf(above);
    }
}
