package org.collegium.reporting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file gives away, wherever in it that stands. */
final class Traces {

    private Traces() {}

    /** Where in a file a text stands: its text, its bytes, or what one of its streams unpacks to. */
    static List<String> of(String secret, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> holders = new ArrayList<>();
            if (text(pdf).contains(secret)) {
                holders.add("text");
            }
            if (holds(pdf, secret)) {
                holders.add("bytes");
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        if (holds(in.readAllBytes(), secret)) {
                            holders.add(key.toString());
                        }
                    }
                } else if (object != null && object.toString().contains(secret)) {
                    holders.add(key.toString());
                }
            }
            return holders;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean holds(byte[] bytes, String secret) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)) {
            if (all.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
