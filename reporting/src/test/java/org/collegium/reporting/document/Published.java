package org.collegium.reporting.document;

import java.util.List;

/** What a schema of {@code docs} finds wrong, for tests of other packages. */
public final class Published {

    private Published() {}

    /** The faults of a content, none where it keeps to the schema. */
    public static List<String> errors(String schema, String content) {
        return new PublishedSchema(schema)
                .errors(content).stream().map(Object::toString).toList();
    }
}
