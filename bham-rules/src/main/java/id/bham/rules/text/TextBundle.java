package id.bham.rules.text;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of two properties files in UTF-8, one for each language, with the same keys.
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
     * @throws IllegalArgumentException if a file is missing, or a key is in one file alone; the message names all such keys
     */
    public static TextBundle read(Class<?> beside, String name) {
        Map<String, String> indonesian = readFile(beside, name + "_id.properties");
        Map<String, String> english = readFile(beside, name + "_en.properties");
        Set<String> lonely = new TreeSet<>(Sets.symmetricDifference(indonesian.keySet(), english.keySet()));
        if (!lonely.isEmpty()) {
            throw new IllegalArgumentException(
                    "in the texts '" + name + "' these keys have one language alone: " + lonely);
        }
        var texts = ImmutableSortedMap.<String, LocalizedText>naturalOrder();
        indonesian.forEach((key, text) -> texts.put(key, new LocalizedText(text, english.getOrDefault(key, ""))));
        return new TextBundle(name, texts.build());
    }

    private static Map<String, String> readFile(Class<?> beside, String file) {
        var properties = new Properties();
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no file " + file + " beside " + beside.getName());
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Maps.fromProperties(properties);
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
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found.build();
    }
}
