package id.bham.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the files of a command line hold; one of the name {@code -} is standard input. */
final class Inputs {

    /** The name of standard input. */
    static final String STANDARD = "-";

    private Inputs() {}

    static InputStream open(Path file) throws IOException {
        return file.toString().equals(STANDARD) ? System.in : Files.newInputStream(file);
    }
}
