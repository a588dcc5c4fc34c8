package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfSignature;
import com.lowagie.text.pdf.PdfSignatureAppearance;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.register.Hash;
import org.collegium.reporting.signature.DetachedSignature;
import org.collegium.reporting.signature.Signatory;
import org.collegium.reporting.signature.Signer;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * Archival documents signed as PAdES baseline B: the signature is added after the document, covers every byte but its own,
 * shows on no page, and leaves the document PDF/A-3a and PDF/UA-1.
 *
 * @since 0.1
 * @see <a href="https://www.etsi.org/deliver/etsi_en/319100_319199/31914201/">ETSI EN 319 142-1</a>
 */
public final class SignedPdf {

    /** By how much signatures by one key may differ in length: not at all with RSA, by a few bytes on a curve. */
    private static final int SPARE = 16;

    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    private static final String BYTE_RANGE = "/ByteRange";

    private static final Pattern RANGE =
            Pattern.compile("\\s*\\[\\s*0\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*]");

    /** The value of a signature: the length that DER gives it, then as many bytes, then nothing but zeros. */
    private static final Pattern HOLE = Pattern.compile("<3082([0-9a-f]{4})([0-9a-f]*)>");

    private static final int HEADER = "<3082....".length();

    private SignedPdf() {}

    /**
     * Signs a document.
     *
     * @param pdf as it was written here, and not signed yet
     * @param signer whose instant the signature claims
     * @return the same bytes, and the signature after them
     */
    public static byte[] sign(byte[] pdf, Signer signer) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfStamper stamper = PdfStamper.createSignature(reader, signed, '\0', null, true);
            keepWhatItSaysOfItself(stamper, reader, Hash.of(pdf));
            int room = signer.sign(pdf).length + SPARE;
            PdfSignatureAppearance signature = stamper.getSignatureAppearance();
            PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES);
            dictionary.put(PdfName.M, ArchivalFile.date(signer.at()));
            signature.setCryptoDictionary(dictionary);
            signature.preClose(Map.of(PdfName.CONTENTS, 2 * room + 2));
            byte[] value = signer.sign(signature.getRangeStream().readAllBytes());
            PdfDictionary filled = new PdfDictionary();
            filled.put(PdfName.CONTENTS, new PdfString(Arrays.copyOf(value, room)).setHexWriting(true));
            signature.close(filled);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return signed.toByteArray();
    }

    private static void keepWhatItSaysOfItself(PdfStamper stamper, PdfReader reader, Hash was) {
        byte[] id = HexFormat.of().parseHex(was.hex());
        stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
        stamper.setUpdateMetadata(false);
        stamper.setEnforcedModificationDate(PdfDate.decode(reader.getInfo().get("ModDate")));
    }

    /**
     * Whose signature a document bears; empty where it bears none, refused where the signature is not of the whole file, as
     * it is now. Whether the certificate is to be trusted is not asked.
     *
     * @param file its name, for complaints
     */
    public static Optional<Answer<Signatory>> check(String file, byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        // No change of one byte hides both.
        boolean looksSigned = text.contains(BYTE_RANGE) || text.contains(CADES.toString());
        return looksSigned ? Optional.of(check(file, text)) : Optional.empty();
    }

    private static Answer<Signatory> check(String file, String text) {
        int at = text.indexOf(BYTE_RANGE);
        Matcher range = RANGE.matcher(text).region(Math.max(at, 0) + BYTE_RANGE.length(), text.length());
        if (at < 0 || !range.lookingAt()) {
            return Answer.refused(Phrase.of("signature.form").with(file));
        }
        if (text.indexOf(BYTE_RANGE, range.end()) >= 0) {
            return Answer.refused(Phrase.of("pdf.signed-twice").with(file));
        }
        long before = Long.parseLong(range.group(1));
        long after = Long.parseLong(range.group(2));
        long rest = Long.parseLong(range.group(3));
        if (after + rest != text.length() || before > after) {
            return Answer.refused(Phrase.of("pdf.signed-in-part").with(file));
        }
        byte[] signed = bytes(text.substring(0, (int) before) + text.substring((int) after));
        return value(text.substring((int) before, (int) after))
                .map(value -> DetachedSignature.check(file, signed, value))
                .orElseGet(() -> Answer.refused(Phrase.of("signature.form").with(file)));
    }

    private static Optional<byte[]> value(String hole) {
        Matcher digits = HOLE.matcher(hole);
        if (!digits.matches()) {
            return Optional.empty();
        }
        int end = HEADER + 2 * HexFormat.fromHexDigits(digits.group(1));
        boolean isPadded =
                end < hole.length() && hole.substring(end, hole.length() - 1).matches("0*");
        return isPadded ? Optional.of(HexFormat.of().parseHex(hole.substring(1, end))) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
