package org.collegium.secretary.bench;

/** The bare program: prints one line. */
public final class BareLine {

    private BareLine() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        System.out.println("One line.");
    }
}
