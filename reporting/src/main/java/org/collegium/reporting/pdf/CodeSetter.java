package org.collegium.reporting.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Map;

/** Sets a QR code; to a screen reader, a figure with the words that say the same. */
final class CodeSetter implements Setter {

    /** Wide enough for a camera and for a copier. */
    private static final float MODULE = 1.7f;

    /** The white border that the standard asks for, in modules. */
    private static final int QUIET = 4;

    private final String alternative;
    private final ByteMatrix modules;
    private final float side;

    CodeSetter(String text, String alternative) {
        this.alternative = alternative;
        this.modules = encoded(text);
        this.side = modules.getWidth() * MODULE;
    }

    @Override
    public Extent extent() {
        return new Extent(QUIET * MODULE, side, QUIET * MODULE);
    }

    @Override
    public void set(Flow flow) {
        flow.begin(QUIET * MODULE, side);
        float top = flow.y();
        Mark figure =
                flow.document().child(Role.FIGURE).picturing(alternative, Page.LEFT, top - side, Page.LEFT + side, top);
        flow.canvas().picture(figure, Ink.TEXT, content -> draw(content, top));
        figure.end();
        flow.advance(side);
        flow.end(QUIET * MODULE);
    }

    /** Each stretch of dark modules in a line as one rectangle. */
    private void draw(PdfContentByte content, float top) {
        for (int row = 0; row < modules.getHeight(); row++) {
            float bottom = top - (row + 1) * MODULE;
            int column = 0;
            while (column < modules.getWidth()) {
                int begin = column;
                while (column < modules.getWidth() && modules.get(column, row) == 1) {
                    column++;
                }
                if (column > begin) {
                    content.rectangle(Page.LEFT + begin * MODULE, bottom, (column - begin) * MODULE, MODULE);
                }
                column++;
            }
        }
    }

    private static ByteMatrix encoded(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: \"" + text + "\"", tooLong);
        }
    }
}
