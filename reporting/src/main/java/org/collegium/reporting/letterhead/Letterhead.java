package org.collegium.reporting.letterhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/**
 * What stands above the first heading of a document, and the colour of all its headings. It is no part of what a document
 * says, so no seal or register knows it.
 *
 * @param logo at the left
 * @param address a line each for the street, the town, an e-mail address, a site, a telephone and the like
 * @param accent the colour of headings and rules
 * @since 0.1
 */
public record Letterhead(Optional<Logo> logo, List<String> address, Accent accent) {

    /** How many lines an address may have. */
    public static final int MOST_LINES = 8;

    /** How many characters a line of an address may have. */
    public static final int LONGEST_LINE = 80;

    /** Nothing above, and headings in the colour of the house. */
    public static final Letterhead NONE = new Letterhead(Optional.empty(), List.of(), Accent.HOUSE);

    /**
     * A letterhead.
     *
     * @throws UnreadableException where the address has too many lines, or one that is blank, too long or no line
     */
    public Letterhead {
        address = List.copyOf(address);
        if (address.size() > MOST_LINES) {
            throw new UnreadableException(
                    Phrase.of("letterhead.lines").with(address.size()).with(MOST_LINES));
        }
        for (String line : address) {
            if (line.isBlank() || line.length() > LONGEST_LINE || !isOneLine(line)) {
                throw new UnreadableException(
                        Phrase.of("letterhead.line").with(line.strip()).with(LONGEST_LINE));
            }
        }
    }

    /** Whether a text is of one line and without characters that order something instead of saying something. */
    static boolean isOneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether nothing stands above the document. */
    public boolean isBlank() {
        return logo.isEmpty() && address.isEmpty();
    }

    /** The address, a line below the other; empty where there is none. */
    public Optional<Text> lines() {
        return Optional.of(address).filter(lines -> !lines.isEmpty()).map(lines -> Text.of(String.join("\n", lines)));
    }

    /** Everything that it says, a paragraph each, to those who see no picture. */
    public List<Text> words() {
        List<Text> words = new ArrayList<>();
        logo.filter(shown -> !shown.isDecorative())
                .map(Logo::alternative)
                .map(Text::of)
                .ifPresent(words::add);
        lines().ifPresent(words::add);
        return words;
    }
}
