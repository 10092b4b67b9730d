package id.bham.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
final class LibraryVersion {

    private static final String CURRENT = read();

    private LibraryVersion() {}

    static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream stream =
                Objects.requireNonNull(LibraryVersion.class.getResourceAsStream("version.properties"))) {
            var properties = new Properties();
            properties.load(stream);
            return Objects.requireNonNull(properties.getProperty("library"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
