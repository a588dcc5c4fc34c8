package org.collegium.secretary;

import java.util.Arrays;
import java.util.List;

/** Runs commands, one a line given, in a process of its own, whose log a test has switched on. */
final class LoggedRun {

    private LoggedRun() {}

    public static void main(String[] lines) {
        List<Integer> exitCodes = Arrays.stream(lines)
                .map(line -> Run.of(line.split("\t")))
                .map(Run::exitCode)
                .toList();
        System.out.println(exitCodes);
    }
}
