package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final String EVIL = HostileTextTest.EVIL + " ' onload=alert(1) x='";

    @Test
    void textsAndAttributesStayWhatTheyAre() {
        var out = new StringBuilder();
        new Html(out)
                .begin("p", "title", EVIL)
                .text(EVIL)
                .end()
                .empty("img", "alt", EVIL)
                .endTo(0);
        ReadHtml read = ReadHtml.of(out.toString());
        Element paragraph = read.only("p");
        assertEquals(1, paragraph.attributes().size());
        assertEquals(0, paragraph.childrenSize());
        assertEquals(paragraph.attr("title"), paragraph.wholeText());
        assertEquals(1, read.only("img").attributes().size());
        assertTrue(paragraph.wholeText().contains("<script>alert('1')</script>"));
        assertFalse(out.toString().codePoints().anyMatch(c -> c == 0x1b || c == 0 || c == 0xFFFE || c == 0x202E));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//evil.example/%20:x",
                "https://a b",
                "mailto:a@b.c",
                ""
            })
    void anAddressThatMayDoSomethingLeadsNowhere(String address) {
        var out = new StringBuilder();
        new Html(out).link(address, "text");
        assertEquals("text", out.toString());
        if (!address.isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> HtmlFrame.none().linkedTo("text", address));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> HtmlFrame.none().inLanguage(Locale.ENGLISH, "English", address));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d=%20#e",
                "HTTP://example.org",
                "../rules.html#BHAM-GTD-001",
                "#a",
                "index.html"
            })
    void anAddressOfAPageLeadsThere(String address) {
        var out = new StringBuilder();
        new Html(out).link(address, "text", "class", "c");
        assertEquals(address, ReadHtml.of(out.toString()).only("a.c").attr("href"));
    }

    @Test
    void namesAreNewEachTime() {
        var html = new Html(new StringBuilder());
        assertFalse(html.newName().equals(html.newName()));
    }

    @Test
    void whatIsNotTakenIsTold() {
        var html = new Html(new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence text, int from, int to) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char character) throws IOException {
                throw new IOException("full");
            }
        });
        assertThrows(UncheckedIOException.class, () -> html.text("text"));
    }
}
