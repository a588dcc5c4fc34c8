package org.collegium.secretary;

import java.io.Console;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** What stands at the other end of the command's output. */
final class Terminal {

    private Terminal() {}

    /** Whether somebody watches: not a pipe, not a file. */
    static boolean isWatched() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .isPresent();
    }

    /** Says line by line where somebody watches; a file or a pipe gets many lines at once, and the last by a flush. */
    static PrintWriter saying(OutputStream to, boolean isWatched) {
        return new PrintWriter(to, isWatched, charset());
    }

    /** Complains at once, and after all that was said before, should both go to one file. */
    static PrintWriter complaining(OutputStream to, PrintWriter said) {
        OutputStream after = new FilterOutputStream(to) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                said.flush();
                out.write(bytes, from, length);
            }
        };
        return new PrintWriter(after, true, charset());
    }

    /** The charset in which the terminal reads; UTF-8 where it does not say. */
    static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Since Java 22 there is a console even where there is no terminal; only then can it be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
