package id.bham.core.check;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of a data file of this library, with the lines that tell more of it.
 *
 * <p>A line has the form {@code KEY: VALUE}, or {@code KEY:} alone, and two spaces before it for each line within which it stands. Blank lines and
 * those that begin with {@code #} are passed over. Whoever reads a file asks for all that is in it: a line for which nobody asks is refused,
 * as is everything that a value cannot be made of, with the name of the file and the number of the line.
 *
 * <p>Files are read in UTF-8 beside a class, so that they are found on the class path and on the module path alike.
 */
public final class DataLine {

    private static final int INDENT = 2;

    /** Stands in a text for bytes that are no character. */
    private static final char NO_CHARACTER = '\uFFFD';

    private final String place;
    private final String key;
    private final String value;
    private final List<DataLine> within = new ArrayList<>();
    private boolean isRead;

    private DataLine(String place, String key, String value) {
        this.place = place;
        this.key = key;
        this.value = value;
    }

    /** What is wrong at a place of a file. */
    private static final class Wrong extends IllegalArgumentException {

        @Serial
        private static final long serialVersionUID = 1L;

        Wrong(String place, String what) {
            super(place + ": " + what);
        }

        Wrong(String place, RuntimeException cause) {
            super(place + ": " + cause.getMessage(), cause);
        }
    }

    /**
     * Reads a file.
     *
     * @param beside the class beside which it is
     * @param file its name
     * @param reading makes something of the whole file, whose lines are those without spaces before them
     * @param <T> what is made of it
     * @return what was made of it
     * @throws IllegalArgumentException if there is no such file, or something in it is wrong
     */
    public static <T> T read(Class<?> beside, String file, Function<DataLine, T> reading) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no file " + file + " beside " + beside.getName());
            }
            return parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text of a file. */
    static <T> T parse(String file, String content, Function<DataLine, T> reading) {
        var whole = new DataLine(file, "", "");
        var open = new ArrayList<>(List.of(whole));
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                add(line, file + ", line " + (i + 1), open);
            }
        }
        T made = whole.make(reading);
        whole.checkRead();
        return made;
    }

    /** Adds a line to the last one that stands less deep; those that are open stand one within the other. */
    private static void add(String text, String place, List<DataLine> open) {
        String bare = text.strip();
        int spaces = text.indexOf(bare);
        int colon = bare.indexOf(':');
        String value = bare.substring(Math.min(colon + 2, bare.length()));
        boolean isForm = colon > 0 && bare.equals(bare.substring(0, colon) + (value.isEmpty() ? ":" : ": ") + value);
        if (!isForm || spaces + bare.length() < text.length() || text.indexOf(NO_CHARACTER) >= 0) {
            throw new Wrong(place, "a line has the form 'key: value' in UTF-8, but is '" + text + "'");
        }
        int depth = spaces / INDENT;
        if (spaces % INDENT != 0 || depth >= open.size()) {
            throw new Wrong(
                    place,
                    "two spaces stand before a line for each within which it stands, at most "
                            + (open.size() - 1) * INDENT + " here, but there are " + spaces);
        }
        var line = new DataLine(place, bare.substring(0, colon), value);
        open.subList(depth + 1, open.size()).clear();
        open.get(depth).within.add(line);
        open.add(line);
    }

    private <T> T make(Function<DataLine, T> reading) {
        isRead = true;
        try {
            return reading.apply(this);
        } catch (Wrong e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Wrong(place, e);
        }
    }

    private void checkRead() {
        if (!isRead) {
            throw new Wrong(place, "nothing is told by '" + key + "' here");
        }
        within.forEach(DataLine::checkRead);
    }

    /** {@return the key: of what it tells} */
    public String key() {
        return key;
    }

    /** {@return the value: what it tells; empty if it has none} */
    public String value() {
        return value;
    }

    /**
     * What it tells, as a list of which semicolons part the items.
     *
     * @param reading makes something of an item
     * @param <T> what is made of an item
     * @return what was made of them, in their order
     */
    public <T> List<T> items(Function<String, T> reading) {
        var items = ImmutableList.<T>builder();
        for (String item : value.split("; ", -1)) {
            items.add(reading.apply(item));
        }
        return items.build();
    }

    /**
     * The lines within it that have one of some keys.
     *
     * @param reading makes something of a line
     * @param keys the keys
     * @param <T> what is made of a line
     * @return what was made of them, in their order
     */
    public <T> List<T> each(Function<DataLine, T> reading, String... keys) {
        List<String> wanted = List.of(keys);
        var made = ImmutableList.<T>builder();
        for (DataLine line : within) {
            if (wanted.contains(line.key)) {
                made.add(line.make(reading));
            }
        }
        return made.build();
    }

    /**
     * The line within it that has a key, if there is one.
     *
     * @param key the key
     * @param reading makes something of the line
     * @param <T> what is made of it
     * @return what was made of it; empty if there is no such line
     * @throws IllegalArgumentException if there are several
     */
    public <T> Optional<T> find(String key, Function<DataLine, T> reading) {
        List<T> all = each(reading, key);
        if (all.size() > 1) {
            throw new Wrong(place, "'" + key + "' is told once, but here " + all.size() + " times");
        }
        return all.stream().findFirst();
    }

    /**
     * The line within it that has a key.
     *
     * @param key the key
     * @param reading makes something of the line
     * @param <T> what is made of it
     * @return what was made of it
     * @throws IllegalArgumentException if there is none, or several
     */
    public <T> T get(String key, Function<DataLine, T> reading) {
        return find(key, reading).orElseThrow(() -> new Wrong(place, "'" + key + "' is missing"));
    }

    /**
     * {@return the value of the line within it that has a key}
     *
     * @param key the key
     * @throws IllegalArgumentException if there is no such line, or several
     */
    public String text(String key) {
        return get(key, DataLine::value);
    }
}
