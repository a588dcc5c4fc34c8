package org.collegium.secretary.folder;

import java.util.Arrays;
import java.util.Optional;

/** Whether every cell that a line needs could be read. */
final class Found {

    private Found() {}

    static boolean all(Optional<?>... cells) {
        return Arrays.stream(cells).allMatch(Optional::isPresent);
    }
}
