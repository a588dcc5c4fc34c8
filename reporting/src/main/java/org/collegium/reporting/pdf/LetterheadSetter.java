package org.collegium.reporting.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import com.lowagie.text.Jpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.letterhead.Logo;
import org.collegium.reporting.paper.Alignment;

/** Sets a letterhead at the head of the first page: the logo at the left, the address at the right, a rule below both. */
final class LetterheadSetter {

    private static final float TOP = Furniture.HEAD_TOP;
    private static final float LOGO_WIDTH = 220;
    private static final float LOGO_HEIGHT = 60;

    /** No larger than a screen shows it, lest its pixels be seen. */
    private static final float LARGEST_PIXEL = 0.75f;

    private static final float ADDRESS_WIDTH = Page.WIDTH - LOGO_WIDTH - 16;
    private static final float CLEARANCE = 9;
    private static final int CHANNELS = 3;
    private static final int BITS = 8;

    private final Optional<Logo> logo;
    private final Optional<Galley> address;

    LetterheadSetter(Letterhead letterhead) {
        this.logo = letterhead.logo();
        this.address =
                letterhead.lines().map(lines -> Galley.of(lines, TypeStyle.SMALL, ADDRESS_WIDTH, Alignment.RIGHT));
    }

    void set(Flow flow) {
        float height = Math.max(
                logo.map(shown -> shown.height() * scaleOf(shown)).orElse(0f),
                address.map(Galley::height).orElse(0f));
        logo.ifPresent(shown -> draw(shown, flow, height));
        address.ifPresent(lines -> draw(lines, flow, height));
        float rule = TOP - height - CLEARANCE;
        flow.canvas().rule(Page.LEFT, rule, Page.WIDTH, 0.8f, Ink.ACCENT);
        flow.beginBelow(rule);
    }

    /** How large a pixel is, in points. */
    private static float scaleOf(Logo logo) {
        return Math.min(LARGEST_PIXEL, Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height()));
    }

    private static void draw(Logo logo, Flow flow, float height) {
        float scale = scaleOf(logo);
        float right = Page.LEFT + logo.width() * scale;
        float top = TOP - (height - logo.height() * scale) / 2;
        float bottom = top - logo.height() * scale;
        Mark figure = logo.isDecorative()
                ? Artifact.LAYOUT
                : flow.document().child(Role.FIGURE).picturing(logo.alternative(), Page.LEFT, bottom, right, top);
        flow.canvas().image(figure, image(logo), Page.LEFT, bottom, right - Page.LEFT, top - bottom);
        figure.end();
    }

    private static void draw(Galley address, Flow flow, float height) {
        Mark paragraph = flow.document().child(Role.PARAGRAPH);
        float left = Page.LEFT + Page.WIDTH - ADDRESS_WIDTH;
        address.drawAll(flow.canvas(), paragraph, left, TOP - (height - address.height()) / 2);
        paragraph.end();
    }

    private static Image image(Logo logo) {
        try {
            return logo.rgb().isPresent()
                    ? new ImgRaw(
                            logo.width(),
                            logo.height(),
                            CHANNELS,
                            BITS,
                            logo.rgb().get())
                    : new Jpeg(logo.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
