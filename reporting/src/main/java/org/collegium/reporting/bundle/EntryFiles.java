package org.collegium.reporting.bundle;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of the two files that an entry of the register is. Sorted, they stand in the order of the register. */
final class EntryFiles {

    private static final String SEAL = "-seal.json";
    private static final String CONTENT = "-content.json";
    private static final Pattern NAME_OF_SEAL = Pattern.compile("register/\\d{4,}" + Pattern.quote(SEAL));

    private EntryFiles() {}

    static String content(int number) {
        return stem(number) + CONTENT;
    }

    static String seal(int number) {
        return stem(number) + SEAL;
    }

    static boolean isSeal(String name) {
        return NAME_OF_SEAL.matcher(name).matches();
    }

    static String contentBeside(String seal) {
        return seal.substring(0, seal.length() - SEAL.length()) + CONTENT;
    }

    private static String stem(int number) {
        return String.format(Locale.ROOT, "register/%04d", number);
    }
}
