package id.bham.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The standard output of the process, which remembers why it was lost. */
final class StandardOutput extends FilterOutputStream {

    private Optional<IOException> failure = Optional.empty();

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** Whether who read it had enough, as {@code head} has; that is no failure. */
    boolean isNoLongerRead() {
        return failure.map(IOException::getMessage)
                .filter(message -> message.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }
}
