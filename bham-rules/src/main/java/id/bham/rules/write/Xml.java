package id.bham.rules.write;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The one way in which all XML of this package is laid out and escaped: elements on lines of their own. What is hidden in a text, and what
 * XML 1.0 cannot hold, is replaced by U+FFFD.
 */
final class Xml {

    private static final Wording VISIBLE = Wording.in(Locale.ENGLISH);
    private static final Escaper CONTENT = escapes().build();
    private static final Escaper ATTRIBUTE = escapes().addEscape('"', "&quot;").build();

    private final Appendable out;
    private int depth;

    private Xml(Appendable out) {
        this.out = out;
    }

    private static Escapers.Builder escapes() {
        return Escapers.builder()
                .addEscape('&', "&amp;")
                .addEscape('<', "&lt;")
                .addEscape('>', "&gt;")
                .addEscape('\uFFFE', "\uFFFD")
                .addEscape('\uFFFF', "\uFFFD");
    }

    static void document(Appendable out, Consumer<Xml> content) throws IOException {
        try {
            var xml = new Xml(out);
            xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            content.accept(xml);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Writes an element that holds others; names and values of its attributes alternate. */
    void element(String name, List<?> attributes, Runnable content) {
        line("<" + name + attributes(attributes) + ">");
        depth++;
        content.run();
        depth--;
        line("</" + name + ">");
    }

    /** Writes an element that holds nothing. */
    void leaf(String name, List<?> attributes) {
        line("<" + name + attributes(attributes) + "/>");
    }

    /** Writes an element that holds lines of text. */
    void text(String name, List<?> attributes, List<String> lines) {
        String text = lines.stream().map(VISIBLE::value).map(CONTENT::escape).collect(Collectors.joining("\n"));
        line("<" + name + attributes(attributes) + ">" + text + "</" + name + ">");
    }

    private static String attributes(List<?> attributes) {
        var written = new StringBuilder();
        for (int i = 0; i < attributes.size(); i += 2) {
            String value = VISIBLE.value(attributes.get(i + 1).toString());
            written.append(" ")
                    .append(attributes.get(i))
                    .append("=\"")
                    .append(ATTRIBUTE.escape(value))
                    .append('"');
        }
        return written.toString();
    }

    private void line(String line) {
        try {
            out.append("  ".repeat(depth)).append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
