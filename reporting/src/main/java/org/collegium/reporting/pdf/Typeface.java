package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.collegium.reporting.paper.Face;

/** A loaded face: the font to embed and the advance of each of its characters. Shared by all documents and threads. */
final class Typeface {

    private static final int MISSING = -1;
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final Map<Face, Typeface> LOADED = new EnumMap<>(Face.class);

    private final float scale;
    private final BaseFont font;
    private final short[] advances;

    private Typeface(float scale, BaseFont font) {
        this.scale = scale;
        this.font = font;
        this.advances = advancesOf(font, scale);
    }

    static Typeface of(Face face) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(face, any -> load(FontFile.of(face)));
        }
    }

    private static Typeface load(FontFile fontFile) {
        String file = fontFile.fontName() + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font not on the class path: " + file);
            }
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetLetter(fontFile));
            return new Typeface(fontFile.scale(), font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static short[] advancesOf(BaseFont font, float scale) {
        short[] advances = new short[Character.MAX_VALUE + 1];
        Arrays.fill(advances, (short) MISSING);
        for (int character = ' '; character <= Character.MAX_VALUE; character++) {
            if (isText((char) character) && font.charExists(character)) {
                advances[character] = (short) Math.round(font.getWidth(character) * scale);
            }
        }
        return advances;
    }

    /** Invisible orders, such as those that turn the direction of writing, are no text, even where a glyph exists. */
    private static boolean isText(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_SPACE;
            default -> true;
        };
    }

    BaseFont font() {
        return font;
    }

    /** The size of this face relative to the size asked for. */
    float scale() {
        return scale;
    }

    boolean has(char character) {
        return advances[character] != MISSING;
    }

    /** The advance in thousandths of the size asked for. */
    int advance(char character) {
        return advances[character];
    }

    float width(String characters, float size) {
        int total = 0;
        for (int i = 0; i < characters.length(); i++) {
            total += advances[characters.charAt(i)];
        }
        return total * size / 1000;
    }

    /**
     * The source of the subset tag, which OpenPDF draws at random. It has no state, hence no draw can influence
     * another and a font may serve several documents at once; each face has its own letter, as tags must differ.
     */
    private static final class SubsetLetter extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final double letter;

        SubsetLetter(FontFile file) {
            super(new NoEntropy(), new NoProvider());
            this.letter = (file.subsetLetter() - 'A' + 0.5) / 26;
        }

        @Override
        public double nextDouble() {
            return letter;
        }
    }

    private static final class NoEntropy extends SecureRandomSpi {
        private static final long serialVersionUID = 1L;

        @Override
        protected void engineSetSeed(byte[] seed) {
            throw new UnsupportedOperationException("subset tags only");
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            throw new UnsupportedOperationException("subset tags only");
        }

        @Override
        protected byte[] engineGenerateSeed(int numBytes) {
            throw new UnsupportedOperationException("subset tags only");
        }
    }

    private static final class NoProvider extends Provider {
        private static final long serialVersionUID = 1L;

        NoProvider() {
            super("subset tags", "1", "no random numbers");
        }
    }
}
