package org.collegium.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** A small PDF with {@code a.json} attached, written byte by byte so that anything in it can be malformed. */
final class ForeignPdf {

    static final String CATALOG = "/Type/Catalog/Pages 2 0 R/AF[3 0 R]";
    static final String PAGES = "/Type/Pages/Kids[]/Count 0";
    static final String ATTACHED = "{}";

    private static final String FILE = "<</Type/Filespec/F(a.json)/UF(a.json)/EF<</F 4 0 R>>>>";
    private static final int ENTRY = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private ForeignPdf() {
        write("%PDF-1.7\n");
    }

    /** A file whose objects are listed as old files do it. */
    static byte[] of(String catalog, String pages, byte[]... others) {
        return listed("", catalog, pages, others);
    }

    /** The same, with more in its list of objects. */
    static byte[] listed(String more, String catalog, String pages, byte[]... others) {
        ForeignPdf pdf = new ForeignPdf();
        pdf.add(latin("<<" + catalog + ">>"));
        pdf.add(latin("<<" + pages + ">>"));
        pdf.add(latin(FILE));
        pdf.add(stream("", latin(ATTACHED)));
        for (byte[] other : others) {
            pdf.add(other);
        }
        int list = pdf.bytes.size();
        pdf.write("xref\n0 " + (pdf.places.size() + 1) + "\n0000000000 65535 f \n");
        pdf.places.forEach(place -> pdf.write("%010d 00000 n \n".formatted(place)));
        pdf.write(more + "trailer\n<</Size " + (pdf.places.size() + 1) + "/Root 1 0 R>>\n");
        return pdf.ending(list);
    }

    /**
     * A file whose objects are packed in streams.
     *
     * @param objects what is said of the stream of objects, and how it is packed
     * @param spaces how many spaces follow the objects in their stream; as a row, how wide that is with them
     * @param list what more is said of the list of objects
     * @param zeros how many zeros follow the list
     */
    static byte[] packed(Packing objects, int spaces, String list, int zeros) {
        ForeignPdf pdf = new ForeignPdf();
        String catalog = "<<" + CATALOG + ">> ";
        String pages = "<<" + PAGES + ">> ";
        String heads = "1 0 2 " + catalog.length() + " 3 " + (catalog.length() + pages.length()) + " ";
        String all = heads + catalog + pages + FILE;
        all += " ".repeat(objects == Packing.AS_A_ROW ? spaces - all.length() : spaces);
        int file = pdf.bytes.size();
        pdf.write("4 0 obj\n");
        pdf.bytes.writeBytes(stream("", latin(ATTACHED)));
        pdf.write("\nendobj\n");
        int stream = pdf.bytes.size();
        pdf.write("5 0 obj\n");
        pdf.bytes.writeBytes(stream(
                "/Type/ObjStm/N 3/First " + heads.length() + objects.said(all.length()), objects.pack(latin(all))));
        pdf.write("\nendobj\n");
        int end = pdf.bytes.size();
        ByteBuffer entries = ByteBuffer.allocate(ENTRY * 7 + zeros);
        entry(entries, 0, 0, 0);
        for (int inStream = 0; inStream < 3; inStream++) {
            entry(entries, 2, 5, inStream);
        }
        entry(entries, 1, file, 0);
        entry(entries, 1, stream, 0);
        entry(entries, 1, end, 0);
        pdf.write("6 0 obj\n");
        pdf.bytes.writeBytes(
                stream("/Type/XRef/W[1 4 2]/Root 1 0 R/Filter/FlateDecode" + list, Packing.ONCE.pack(entries.array())));
        pdf.write("\nendobj\n");
        return pdf.ending(end);
    }

    /** How a stream is packed, and what it says of that. */
    enum Packing {
        NOT,
        ONCE,
        ONCE_IN_A_LIST,
        TWICE,
        /** As one row, which begins with the number of its filter. */
        AS_A_ROW;

        private String said(int width) {
            return switch (this) {
                case NOT -> "";
                case ONCE -> "/Filter/FlateDecode";
                case ONCE_IN_A_LIST -> "/Filter[/FlateDecode]";
                case TWICE -> "/Filter[/FlateDecode/FlateDecode]";
                case AS_A_ROW -> "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns " + width + ">>";
            };
        }

        private byte[] pack(byte[] plain) {
            return switch (this) {
                case NOT -> plain;
                case ONCE, ONCE_IN_A_LIST -> deflated(plain);
                case TWICE -> deflated(deflated(plain));
                case AS_A_ROW ->
                    deflated(ByteBuffer.allocate(plain.length + 1)
                            .put((byte) 0)
                            .put(plain)
                            .array());
            };
        }
    }

    static byte[] stream(String said, byte[] content) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(latin("<<" + said + "/Length " + content.length + ">>\nstream\n"));
        stream.writeBytes(content);
        stream.writeBytes(latin("\nendstream"));
        return stream.toByteArray();
    }

    static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(plain);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return deflated.toByteArray();
    }

    private static void entry(ByteBuffer entries, int kind, int place, int number) {
        entries.put((byte) kind).putInt(place).putShort((short) number);
    }

    private void add(byte[] object) {
        places.add(bytes.size());
        write(places.size() + " 0 obj\n");
        bytes.writeBytes(object);
        write("\nendobj\n");
    }

    private byte[] ending(int list) {
        write("startxref\n" + list + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(latin(text));
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
