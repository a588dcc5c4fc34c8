package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

/**
 * An element of the structure tree. Once ended it is written to the file and only its reference is kept, so that a
 * document of any length fits in memory.
 */
final class StructureElement implements Mark {

    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

    private final PdfWriter writer;
    private final PdfStructureElement element;
    private final PdfArray siblings;
    private final int position;
    private final Optional<URI> link;

    private StructureElement(PdfWriter writer, PdfStructureElement element, PdfDictionary parent, Optional<URI> link) {
        this.writer = writer;
        this.element = element;
        this.siblings = parent.getAsArray(PdfName.K);
        this.position = siblings.size() - 1;
        this.link = link;
        // Optional, and the same in all: a fifth of what the structure would have to compress.
        element.remove(PdfName.TYPE);
    }

    static StructureElement document(PdfWriter writer) {
        PdfDictionary root = writer.getStructureTreeRoot();
        PdfStructureElement element = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        return new StructureElement(writer, element, root, Optional.empty());
    }

    @Override
    public StructureElement child(PdfName role) {
        return child(role, Optional.empty());
    }

    private StructureElement child(PdfName role, Optional<URI> target) {
        return new StructureElement(writer, new PdfStructureElement(element, role), element, target);
    }

    @Override
    public StructureElement inline(Inline inline) {
        StructureElement child = child(inline.link().isPresent() ? PdfName.LINK : Role.SPAN, inline.link());
        inline.languageTag().ifPresent(tag -> child.element.put(PdfName.LANG, new PdfString(tag)));
        return child;
    }

    @Override
    public StructureElement with(PdfName owner, String attribute, String value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        attributes.put(new PdfName(attribute), new PdfName(value));
        element.put(PdfName.A, attributes);
        return this;
    }

    @Override
    public StructureElement picturing(String alternative, float left, float bottom, float right, float top) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Layout"));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        attributes.put(PdfName.BBOX, new PdfRectangle(left, bottom, right, top));
        element.put(PdfName.A, attributes);
        element.put(new PdfName("Alt"), TextString.of(alternative));
        return this;
    }

    @Override
    public void begin(PdfContentByte content) {
        content.beginMarkedContentSequence(element);
    }

    @Override
    public void linkArea(float left, float bottom, float right, float top) {
        link.ifPresent(target -> annotate(target, left, bottom, right, top));
    }

    private void annotate(URI target, float left, float bottom, float right, float top) {
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(target.toASCIIString()));
        PdfAnnotation annotation = new PdfAnnotation(writer, left, bottom, right, top, action);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, TextString.of(target.toString()));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(STRUCT_PARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
        addReferenceTo(annotation.getIndirectReference());
    }

    private void addReferenceTo(PdfIndirectReference annotation) {
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(PdfName.OBJ, annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            array.add(reference);
        } else {
            PdfArray array = new PdfArray(kids);
            array.add(reference);
            element.put(PdfName.K, array);
        }
    }

    @Override
    public void end() {
        try {
            writer.addToBody(element, element.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        siblings.set(position, element.getReference());
    }
}
