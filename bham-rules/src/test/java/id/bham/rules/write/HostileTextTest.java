package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.json.VisibleText;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.text.Markdown;
import id.bham.rules.text.ReadMarkdown;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record or a failure brings along stays text in every writer. */
class HostileTextTest {

    static final String EVIL = "\u001b[31m\u0000\r\n# h\n\n- i\n> q\n\n    code\n```\n| a | b |\n---\n"
            + "<script>alert('1')</script> ]]> <!-- &amp; &#60; \"'/> [a](https://evil.example) ![b](c) <https://d.example>"
            + " https://e.example www.f.example g@h.example @i mailto:@@j.k XMPP:l@m.n `x` **y** _z_ ~~s~~ {0} {{1}} {name} $m$ \\ \\n \u0085 \u2028 \u202e \u009b2J"
            + " \u007f \u00ad \u061c \u200b\u200d\u200e \u2029 \u2066\u2069 \ufeff \udb40\udc41 \ud83d\ude00"
            + " \uFFFE \uFFFF {\"a\": 1}, \"b\": [";

    private static final ComplianceReport HOSTILE = AllOutcomes.report(EVIL);
    private static final ComplianceReport PLAIN = AllOutcomes.report("text");

    /** How the text looks where it stands on a line. */
    private static final String VISIBLE = Wording.in(Locale.ENGLISH).value(EVIL);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void text(String language) {
        Locale locale = Locale.forLanguageTag(language);
        PageForm<ComplianceReport> wide =
                PageForm.report(ReportPage.in(locale).inDetail()).withColumns(100_000);
        String hostile = wide.write(HOSTILE);
        assertEquals(wide.write(PLAIN).lines().count(), hostile.lines().count());
        assertFalse(hostile.chars().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E)), hostile);
        assertTrue(hostile.contains(VISIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void markdown(String language) {
        Locale locale = Locale.forLanguageTag(language);
        PageForm<ComplianceReport> page =
                PageForm.report(ReportPage.in(locale).inDetail()).asMarkdown();
        String hostile = page.write(HOSTILE);
        ReadMarkdown read = ReadMarkdown.of(hostile);
        assertEquals(ReadMarkdown.of(page.write(PLAIN)).structure(), read.structure());
        assertEquals(List.of(), read.linking());
        assertFalse(hostile.contains("<"), hostile);
        assertTrue(read.seen().contains(VISIBLE), read.seen());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# h",
                "- i",
                "+ i",
                "* i",
                "1. i",
                "1.",
                "12) i",
                "> q",
                "    code",
                "\tcode",
                "---",
                "***",
                "===",
                "```",
                "~~~",
                "| a |",
                "<div>",
                "<!-- c -->",
                "[a]: b",
                "&copy;",
                "![a](b)",
                "a\\",
                "`",
                "- [ ] t",
                "$$",
                "    - i",
                "<a@b.c>",
                "a@b.c",
                "@a",
                "@",
                "@@a\\@b",
                "`@`@",
                "mailto:a@b.c",
                "xmpp:@a.b",
                "https://a.b",
                "HTTP://a@b.c",
                "ftp://a.b",
                "www.a.b",
                "Www.@a.b"
            })
    void markdownKeepsALine(String text) {
        for (String before : List.of("", "- ", "# ", "| h | h |\n| --- | --- |\n| text | ")) {
            ReadMarkdown read = ReadMarkdown.of("text\n\n" + before + Markdown.escape(text) + "\n");
            assertEquals(ReadMarkdown.of("text\n\n" + before + "text\n").structure(), read.structure(), text);
            assertEquals(List.of(), read.linking());
            assertTrue(read.seen().contains(text.strip()), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void html(String language) {
        PageForm<ComplianceReport> page = PageForm.report(
                        ReportPage.in(Locale.forLanguageTag(language)).inDetail())
                .asHtml();
        String hostile = page.write(HOSTILE);
        ReadHtml read = ReadHtml.of(hostile);
        assertEquals(elements(ReadHtml.of(page.write(PLAIN))), elements(read));
        assertFalse(hostile.codePoints().anyMatch(c -> c != '\n' && VisibleText.isHidden(c)), hostile);
        assertTrue(read.seen().contains(VISIBLE.replaceAll("[\uFFFE\uFFFF]", "\uFFFD")), read.seen());
    }

    /** The names of elements and of their attributes. */
    private static List<String> elements(ReadHtml page) {
        return page.document().getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList())
                .toList();
    }

    @Test
    void jUnit() {
        String hostile = JUnitReport.in(Locale.ENGLISH).write(HOSTILE);
        String plain = JUnitReport.in(Locale.ENGLISH).write(PLAIN);
        assertEquals(names(plain), names(hostile));
        assertFalse(hostile.codePoints().anyMatch(c -> c != '\n' && VisibleText.isHidden(c)), hostile);
        assertTrue(JUnitXml.elements(hostile, "property").stream()
                .anyMatch(property ->
                        property.getAttribute("value").contains(VISIBLE.replaceAll("[\uFFFE\uFFFF]", "\uFFFD"))));
    }

    private static List<String> names(String xml) {
        return JUnitXml.elements(xml, "*").stream()
                .map(element -> element.getTagName() + element.getAttributes().getLength())
                .toList();
    }

    @Test
    void json() throws IOException {
        JsonNode hostile = new ObjectMapper().readTree(JsonForm.REPORT.write(HOSTILE));
        assertEquals(keys(new ObjectMapper().readTree(JsonForm.REPORT.write(PLAIN))), keys(hostile));
        assertTrue(hostile.findValuesAsText("en").stream().anyMatch(text -> text.contains(VISIBLE)));
        assertTrue(hostile.findValuesAsText("value").stream().anyMatch(text -> text.contains(EVIL)));
    }

    @Test
    void sarif() throws IOException {
        JsonNode hostile =
                new ObjectMapper().readTree(SarifDocument.in(Locale.ENGLISH).write(HOSTILE));
        assertEquals(
                keys(new ObjectMapper()
                        .readTree(SarifDocument.in(Locale.ENGLISH).write(PLAIN))),
                keys(hostile));
        for (JsonNode text : hostile.findValues("text")) {
            assertFalse(text.asText().contains("]("), text.asText());
            assertFalse(text.asText().replace("{{", "").replace("}}", "").matches("(?s).*[{}].*"), text.asText());
        }
        String written = VISIBLE.replace("{", "{{").replace("}", "}}").replace("](", "] (");
        assertTrue(hostile.findValues("message").stream()
                .anyMatch(message -> message.path("text").asText().contains(written)));
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.properties().forEach(field -> {
            keys.add(field.getKey());
            keys.addAll(keys(field.getValue()));
        });
        node.elements().forEachRemaining(item -> {
            if (node.isArray()) {
                keys.addAll(keys(item));
            }
        });
        return keys;
    }
}
