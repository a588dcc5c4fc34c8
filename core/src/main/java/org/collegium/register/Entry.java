package org.collegium.register;

import java.time.Instant;

/**
 * One entry of a register.
 *
 * @param seal what was sealed, by hashes
 * @param salt what was mixed into each part of the content
 * @param content the canonical text that was sealed, its parts salted
 * @param hash the hash that was written when it was sealed; {@link Register#verify()} says whether it still holds
 * @since 0.1
 */
public record Entry(Seal seal, Salt salt, String content, Hash hash) {

    static Entry sealing(int number, String subject, Instant sealedAt, Content content, Salt salt, Hash previous) {
        Content salted = content.with(salt);
        String text = salted.whole().canonical();
        MerkleTree tree = salted.tree();
        Seal seal = new Seal(number, subject, sealedAt, Hash.of(text), tree.root(), tree.size(), previous);
        return new Entry(seal, salt, text, seal.hash());
    }

    /** Its number, from 1 without gaps. */
    public int number() {
        return seal.number();
    }

    /** What it is about, as a reference of the caller's. */
    public String subject() {
        return seal.subject();
    }

    /** When it was sealed. */
    public Instant sealedAt() {
        return seal.sealedAt();
    }

    /** Whether it seals a content: the same text once salted, and the same parts under its root. */
    public boolean seals(Content unsalted) {
        Content salted = unsalted.with(salt);
        return content.equals(salted.whole().canonical())
                && seal.root().equals(salted.tree().root());
    }

    /** Whether content and hash are still those that were sealed. */
    public boolean isWhole() {
        return Hash.of(content).equals(seal.content()) && seal.hash().equals(hash);
    }
}
