package id.bham.rules.write;

import com.google.common.base.CharMatcher;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The one way in which all XML of this package is laid out and escaped: elements on lines of their own. What is hidden in a text, and what
 * XML 1.0 cannot hold, is replaced by U+FFFD.
 */
final class Xml {

    /** What a document in XML cannot hold, of that which is shown of a text. */
    private static final CharMatcher NO_CHARACTERS = CharMatcher.anyOf("\uFFFE\uFFFF");

    private static final Wording VISIBLE = Wording.in(Locale.ENGLISH);

    private final XMLStreamWriter writer;
    private int depth;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static void document(Appendable out, Consumer<Xml> content) throws IOException {
        try {
            // The JDK's own: another one on the class path may lay out otherwise.
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Passing(out));
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            content.accept(new Xml(writer));
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Passes text on. */
    private static final class Passing extends Writer {
        private final Appendable out;

        Passing(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            out.append(new String(characters, from, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(e.getNestedException() instanceof IOException io ? io : new IOException(e));
        }
    }

    /** Writes an element that holds others; names and values of its attributes alternate. */
    void element(String name, List<?> attributes, Runnable content) {
        run(() -> {
            writer.writeCharacters("  ".repeat(depth));
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters("\n");
        });
        depth++;
        content.run();
        depth--;
        run(() -> {
            writer.writeCharacters("  ".repeat(depth));
            writer.writeEndElement();
            writer.writeCharacters("\n");
        });
    }

    /** Writes an element that holds nothing. */
    void leaf(String name, List<?> attributes) {
        run(() -> {
            writer.writeCharacters("  ".repeat(depth));
            writer.writeEmptyElement(name);
            attributes(attributes);
            writer.writeCharacters("\n");
        });
    }

    /** Writes an element that holds lines of text. */
    void text(String name, List<?> attributes, List<String> lines) {
        run(() -> {
            writer.writeCharacters("  ".repeat(depth));
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(lines.stream().map(Xml::shown).collect(Collectors.joining("\n")));
            writer.writeEndElement();
            writer.writeCharacters("\n");
        });
    }

    private void attributes(List<?> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            writer.writeAttribute(
                    attributes.get(i).toString(), shown(attributes.get(i + 1).toString()));
        }
    }

    private static String shown(String text) {
        return NO_CHARACTERS.replaceFrom(VISIBLE.value(text), '\uFFFD');
    }
}
