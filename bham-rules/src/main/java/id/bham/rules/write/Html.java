package id.bham.rules.write;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one way in which all HTML of this package, and the pictures in it, is laid out and escaped. Names of elements and attributes are this
 * library's own; every text and every value of an attribute is escaped here, and what is hidden in it is replaced by U+FFFD.
 */
final class Html {

    /** What a page cannot hold, of that which is shown of a text. */
    private static final CharMatcher NO_CHARACTERS = CharMatcher.anyOf("\uFFFE\uFFFF");

    /** An address that can lead nowhere but to a page: of the web, or beside the one that names it. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+|[\\w./~%-]*(#[\\w.~%-]+)?");

    /** Elements that stand within a line. */
    private static final Set<String> WITHIN_LINES =
            ImmutableSet.of("a", "b", "span", "text", "tspan", "title", "td", "th");

    private static final Wording VISIBLE = Wording.in(Locale.ENGLISH);

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private int names;

    Html(Appendable out) {
        this.out = out;
    }

    /** Begins an element; names and values of its attributes alternate. */
    Html begin(String element, Object... attributes) {
        tag(element, attributes);
        print(">");
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last and has not ended. */
    Html end() {
        String element = open.pop();
        print("</");
        print(element);
        print(WITHIN_LINES.contains(element) ? ">" : ">\n");
        return this;
    }

    /** Writes an element that holds nothing. */
    Html empty(String element, Object... attributes) {
        tag(element, attributes);
        print("/>");
        return this;
    }

    /** Writes an element that holds text. */
    Html element(String element, String text, Object... attributes) {
        return begin(element, attributes).text(text).end();
    }

    Html text(String text) {
        print(escaped(text));
        return this;
    }

    /** Writes a link; an address that may do something else than lead to a page is left out. */
    Html link(String address, String text, Object... attributes) {
        if (!isAddress(address)) {
            return text(text);
        }
        Object[] with = new Object[attributes.length + 2];
        with[0] = "href";
        with[1] = address;
        System.arraycopy(attributes, 0, with, 2, attributes.length);
        return element("a", text, with);
    }

    static boolean isAddress(String address) {
        return !address.isEmpty() && ADDRESS.matcher(address).matches();
    }

    /** The declaration with which a page begins. */
    Html declaration() {
        print("<!DOCTYPE html>\n");
        return this;
    }

    /** Writes a style sheet or a script of this library, as it is. */
    Html own(String element, String content) {
        begin(element);
        print(content);
        return end();
    }

    /** A name for an element, which no other element of the page has. */
    String newName() {
        return "part-" + ++names;
    }

    /** Ends elements until so many are open. */
    void endTo(int depth) {
        while (open.size() > depth) {
            end();
        }
    }

    private void tag(String element, Object... attributes) {
        print("<");
        print(element);
        for (int i = 0; i < attributes.length; i += 2) {
            print(" ");
            print(attributes[i].toString());
            print("=\"");
            print(escaped(attributes[i + 1].toString()));
            print("\"");
        }
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(NO_CHARACTERS.replaceFrom(VISIBLE.value(text), '\uFFFD'));
    }

    private void print(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
