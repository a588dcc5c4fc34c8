package org.collegium.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list, bulleted or numbered, whose items may hold lists.
 *
 * @param isNumbered from 1, rather than with bullets
 * @param items in order
 * @since 0.1
 */
public record Listing(boolean isNumbered, List<Item> items) {

    /**
     * An item.
     *
     * @param text its words
     * @param nested the list below it
     */
    public record Item(Text text, Optional<Listing> nested) {}

    public Listing {
        items = List.copyOf(items);
    }

    /** A list with bullets, still without items. */
    public static Listing bullets() {
        return new Listing(false, List.of());
    }

    /** A numbered list, still without items. */
    public static Listing numbered() {
        return new Listing(true, List.of());
    }

    /** A list with bullets. */
    public static Listing bullets(List<Text> texts) {
        return new Listing(false, itemsOf(texts));
    }

    /** A numbered list. */
    public static Listing numbered(List<Text> texts) {
        return new Listing(true, itemsOf(texts));
    }

    private static List<Item> itemsOf(List<Text> texts) {
        return texts.stream().map(text -> new Item(text, Optional.empty())).toList();
    }

    /** The list with one more item. */
    public Listing item(Text text) {
        return with(new Item(text, Optional.empty()));
    }

    /** The list with one more item, which holds a list. */
    public Listing item(Text text, Listing nested) {
        return with(new Item(text, Optional.of(nested)));
    }

    private Listing with(Item item) {
        List<Item> longer = new ArrayList<>(items);
        longer.add(item);
        return new Listing(isNumbered, longer);
    }
}
