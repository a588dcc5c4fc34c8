package org.collegium.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.collegium.commons.Commons;
import org.collegium.commons.Partner;
import org.collegium.commons.Resource;
import org.collegium.commons.Steward;
import org.collegium.commons.Topic;

/** What an association shares, in its four tables. */
final class CommonsRows {

    private CommonsRows() {}

    static List<Row> of(UUID association, Commons commons) {
        List<Row> rows = new ArrayList<>();
        numbered(commons.resources(), (number, resource) -> {
            rows.add(ResourceRow.of(association, number, resource));
            numbered(
                    resource.stewards(),
                    (line, steward) -> rows.add(StewardRow.of(association, number, line, steward)));
        });
        numbered(commons.partners(), (number, partner) -> rows.add(PartnerRow.of(association, number, partner)));
        commons.texts().forEach((topic, words) -> rows.add(SheetTextRow.of(association, topic, words)));
        return rows;
    }

    static Commons read(Rows rows, UUID association) {
        Map<Integer, List<Steward>> stewards = rows.all(StewardRow.class, association).stream()
                .collect(groupingBy(row -> row.resource, mapping(StewardRow::value, toList())));
        List<Resource> resources = rows.all(ResourceRow.class, association).stream()
                .map(row -> row.value(stewards.getOrDefault(row.resource, List.of())))
                .toList();
        List<Partner> partners = rows.all(PartnerRow.class, association).stream()
                .map(PartnerRow::value)
                .toList();
        SortedMap<Topic, String> texts = new TreeMap<>();
        rows.all(SheetTextRow.class, association).forEach(row -> texts.put(row.topic, row.words));
        return new Commons(resources, partners, texts);
    }

    private static <T> void numbered(List<T> values, BiConsumer<Integer, T> lines) {
        IntStream.range(0, values.size()).forEach(i -> lines.accept(i + 1, values.get(i)));
    }
}
