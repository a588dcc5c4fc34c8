package org.collegium.register;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 hash.
 *
 * @param hex its 64 lower-case hexadecimal digits
 * @since 0.1
 * @see <a href="https://csrc.nist.gov/pubs/fips/180-4/upd1/final">FIPS 180-4</a>
 */
public record Hash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private static final HexFormat HEX = HexFormat.of();
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** Sixty-four zeros: what stands before the first entry of a register. */
    public static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("'" + hex + "' is no SHA-256 hash of 64 lower-case hexadecimal digits");
        }
    }

    /** Whether a text is written as a hash is. */
    static boolean isHash(String hex) {
        return FORM.matcher(hex).matches();
    }

    /** The hash of a text's UTF-8 bytes. */
    public static Hash of(String text) {
        MessageDigest digest = sha256();
        Utf8.feed(text, digest);
        return finish(digest);
    }

    /** The hash of bytes. */
    public static Hash of(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return finish(digest);
    }

    /** What writes bytes somewhere. */
    @FunctionalInterface
    public interface Writing {

        /**
         * Writes all of them.
         *
         * @param out where to; it is left open
         */
        void to(OutputStream out) throws IOException;
    }

    /**
     * The hash of bytes, of which none is kept.
     *
     * @throws IOException when what writes them does
     */
    public static Hash ofWritten(Writing bytes) throws IOException {
        MessageDigest digest = sha256();
        bytes.to(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return finish(digest);
    }

    /** The hash of a leaf of a {@link MerkleTree}: the byte 0 comes first. */
    static Hash ofLeaf(String text) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        Utf8.feed(text, digest);
        return finish(digest);
    }

    /** The hash of a node of a {@link MerkleTree}: the byte 1 comes first, then the two hashes under it. */
    static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(HEX.parseHex(left.hex));
        digest.update(HEX.parseHex(right.hex));
        return finish(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static Hash finish(MessageDigest digest) {
        return new Hash(HEX.formatHex(digest.digest()));
    }

    @Override
    public String toString() {
        return hex;
    }
}
