package id.bham.examples.cli;

import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    /** How wide lines are: as the shell tells in COLUMNS, if it does and they are not too narrow to read. */
    int columns() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(columns -> columns >= PageForm.USUAL_COLUMNS)
                .orElse(PageForm.USUAL_COLUMNS);
    }

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
