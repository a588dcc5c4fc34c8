package org.collegium.register;

import java.time.Instant;

/**
 * One entry of a register.
 *
 * @param number its number, from 1 without gaps
 * @param subject what it is about, as a reference of the caller's
 * @param sealedAt when it was sealed
 * @param content the canonical text that was sealed
 * @param previous the hash of the entry before, or {@link Hash#NONE} for the first
 * @param hash the hash that was written when it was sealed; {@link Register#verify()} says whether it still holds
 * @since 0.1
 */
public record Entry(int number, String subject, Instant sealedAt, String content, Hash previous, Hash hash) {

    static Entry sealing(int number, String subject, Instant sealedAt, String content, Hash previous) {
        Hash hash = hashOf(number, subject, sealedAt, content, previous);
        return new Entry(number, subject, sealedAt, content, previous, hash);
    }

    /** The hash of the content alone, as {@code sha256sum} of its UTF-8 bytes prints it. */
    public Hash contentHash() {
        return Hash.of(content);
    }

    /** What the hash must be if nothing was changed: SHA-256 of the canonical JSON of the entry's other parts. */
    public Hash expectedHash() {
        return hashOf(number, subject, sealedAt, content, previous);
    }

    private static Hash hashOf(int number, String subject, Instant sealedAt, String content, Hash previous) {
        return Hash.of(Json.object()
                .with("content", Hash.of(content).hex())
                .with("number", number)
                .with("previous", previous.hex())
                .with("sealedAt", sealedAt.toString())
                .with("subject", subject)
                .canonical());
    }
}
