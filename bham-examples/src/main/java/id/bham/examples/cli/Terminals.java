package id.bham.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Which streams of the process lead to a terminal.
 *
 * @param out whether standard output does
 * @param err whether standard error does
 */
record Terminals(boolean out, boolean err) {

    /** Where Linux tells what standard error is. */
    private static final Path ERROR = Path.of("/proc/self/fd/2");

    static Terminals ofProcess() {
        boolean out = Ansi.AUTO.enabled();
        return new Terminals(out, isErrorOne(out));
    }

    /** Java tells of standard output alone; where nothing else is known, standard error is taken to be the same. */
    private static boolean isErrorOne(boolean out) {
        try {
            String target = Files.readSymbolicLink(ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return out;
        }
    }
}
