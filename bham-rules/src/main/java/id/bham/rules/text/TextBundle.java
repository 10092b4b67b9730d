package id.bham.rules.text;

import com.google.common.collect.ImmutableSortedMap;
import id.bham.core.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts of two properties files in UTF-8, one for each language, with the same keys.
 *
 * <p>Each line has the form {@code KEY=TEXT}; blank lines and those that begin with {@code #} are passed over. No characters are
 * written in another way than they are.
 *
 * <p>Files are read beside a class, so that the texts are found on the class path and on the module path alike.
 */
public final class TextBundle {

    private final String name;
    private final ImmutableSortedMap<String, LocalizedText> texts;

    private TextBundle(String name, ImmutableSortedMap<String, LocalizedText> texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * Reads the files {@code NAME_id.properties} and {@code NAME_en.properties} beside a class.
     *
     * @param beside the class beside which the files are
     * @param name the common part of the files' names
     * @return the texts
     * @throws IllegalArgumentException if a file is missing or has a line of another form, or a key is in one file alone; the
     *     message names all such keys
     */
    public static TextBundle read(Class<?> beside, String name) {
        Map<String, String> indonesian = readFile(beside, name + "_id.properties");
        Map<String, String> english = readFile(beside, name + "_en.properties");
        var texts = new TreeMap<String, LocalizedText>();
        var lonely = new TreeSet<String>(english.keySet());
        indonesian.forEach((key, text) -> {
            if (lonely.remove(key)) {
                texts.put(key, new LocalizedText(text, english.getOrDefault(key, "")));
            } else {
                lonely.add(key);
            }
        });
        if (!lonely.isEmpty()) {
            throw new IllegalArgumentException(
                    "in the texts '" + name + "' these keys have one language alone: " + lonely);
        }
        return new TextBundle(name, ImmutableSortedMap.copyOfSorted(texts));
    }

    private static Map<String, String> readFile(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no file " + file + " beside " + beside.getName());
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read by hand: {@link java.util.Properties} looks at each character, and much is read before the first rule is there. */
    private static Map<String, String> parse(String content, String file) {
        var texts = new TreeMap<String, String>();
        for (int start = 0; start < content.length(); ) {
            int newLine = content.indexOf('\n', start);
            int end = newLine < 0 ? content.length() : newLine;
            String line = content.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                int equals = line.indexOf('=');
                boolean isNew = equals > 0 && texts.put(line.substring(0, equals), line.substring(equals + 1)) == null;
                if (!isNew || line.indexOf('\\') >= 0) {
                    throw new IllegalArgumentException("in the file " + file
                            + " a line has the form KEY=TEXT, without a backslash and each key once, but is '" + line
                            + "'");
                }
            }
            start = end + 1;
        }
        return texts;
    }

    /**
     * The text with a key.
     *
     * @param key the key
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public LocalizedText text(String key) {
        LocalizedText text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the texts '" + name + "' have no key '" + key + "'");
        }
        return text;
    }

    /**
     * Whether there is a text with a key.
     *
     * @param key the key
     * @return true if there is
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The texts whose keys begin with a prefix.
     *
     * @param prefix the prefix
     * @return the texts by the rest of their keys, sorted
     */
    public Map<String, LocalizedText> startingWith(String prefix) {
        var found = ImmutableSortedMap.<String, LocalizedText>naturalOrder();
        for (Map.Entry<String, LocalizedText> entry : texts.tailMap(prefix).entrySet()) {
            if (!entry.getKey().startsWith(prefix)) {
                break;
            }
            found.put(entry.getKey().substring(prefix.length()), entry.getValue());
        }
        return found.build();
    }
}
