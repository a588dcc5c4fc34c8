package org.collegium.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A file as a screen reader finds it: along the structure tree, with the text under each element. */
public final class Reading {

    /** An element, with the text below it and below its children, in reading order. */
    public record Element(
            String role,
            String text,
            String language,
            String alternative,
            String attributes,
            int annotations,
            List<Element> children) {

        public List<Element> all(String wanted) {
            List<Element> found = new ArrayList<>();
            if (role.equals(wanted)) {
                found.add(this);
            }
            children.forEach(child -> found.addAll(child.all(wanted)));
            return found;
        }

        /** The roles below, written as "Table(TR(TH TD))". */
        String shape() {
            if (children.isEmpty()) {
                return role;
            }
            return role + "("
                    + String.join(" ", children.stream().map(Element::shape).toList()) + ")";
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<List<String>> artifacts = new ArrayList<>();
    private final byte[] file;
    private final Element document;

    private Reading(byte[] file, PDDocument pdf) throws IOException {
        this.file = file;
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            List<String> unread = new ArrayList<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    marked.put(content.getMCID(), textOf(content));
                } else if (Objects.equals(content.getTag(), "Artifact")) {
                    unread.add(textOf(content));
                }
            }
            texts.put(page.getCOSObject(), marked);
            artifacts.add(unread.stream().filter(Predicate.not(String::isEmpty)).toList());
        }
        PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
        document = read((PDStructureElement) root.getKids().get(0));
    }

    public static Reading of(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new Reading(file, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Element document() {
        return document;
    }

    List<Element> all(String role) {
        return document.all(role);
    }

    List<String> textsOf(String role) {
        return all(role).stream().map(Element::text).toList();
    }

    /** What stands on each page, artifacts too. */
    List<String> pages() {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on the page and is not read aloud. */
    List<String> artifacts(int page) {
        return artifacts.get(page - 1);
    }

    private Element read(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        int annotations = 0;
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                Element read = read(child);
                children.add(read);
                text.append(read.text());
            } else if (kid instanceof Integer mcid) {
                text.append(marked(element.getPage(), mcid));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(marked(page, reference.getMCID()));
            } else if (kid instanceof PDObjectReference) {
                annotations++;
            }
        }
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        return new Element(
                element.getStructureType(),
                text.toString(),
                Objects.requireNonNullElse(element.getLanguage(), ""),
                Objects.requireNonNullElse(element.getAlternateDescription(), ""),
                attributes instanceof COSDictionary dictionary ? dictionary.toString() : "",
                annotations,
                List.copyOf(children));
    }

    private String marked(PDPage page, int mcid) {
        Map<Integer, String> marked = Objects.requireNonNull(texts.get(page.getCOSObject()), "not a page");
        return Objects.requireNonNull(marked.get(mcid), () -> "no content " + mcid);
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                String actual = nested.getActualText();
                text.append(actual == null ? textOf(nested) : actual);
            }
        }
        return text.toString();
    }
}
