package org.collegium.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list, bulleted or numbered, whose items may hold lists. */
record Listing(boolean isNumbered, List<Item> items) {

    record Item(Text text, Optional<Listing> nested) {}

    Listing {
        items = List.copyOf(items);
    }

    static Listing bullets() {
        return new Listing(false, List.of());
    }

    static Listing numbered() {
        return new Listing(true, List.of());
    }

    static Listing bullets(List<Text> texts) {
        return new Listing(false, itemsOf(texts));
    }

    static Listing numbered(List<Text> texts) {
        return new Listing(true, itemsOf(texts));
    }

    private static List<Item> itemsOf(List<Text> texts) {
        return texts.stream().map(text -> new Item(text, Optional.empty())).toList();
    }

    Listing item(Text text) {
        return with(new Item(text, Optional.empty()));
    }

    Listing item(Text text, Listing nested) {
        return with(new Item(text, Optional.of(nested)));
    }

    private Listing with(Item item) {
        List<Item> longer = new ArrayList<>(items);
        longer.add(item);
        return new Listing(isNumbered, longer);
    }
}
