package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.PageForm;
import id.bham.rules.write.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages on the data files as they are built: headings, what is said and what is folded, the titles of tables, pictures with what they say,
 * and where links lead. How it looks is left out, and of pictures all but their words. {@code -Dgolden.write=true} writes them anew.
 */
class GoldenPageTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final Set<String> BLOCKS =
            Set.of("h1", "h2", "h3", "p", "li", "summary", "th", "td", "figcaption", "desc");

    @ParameterizedTest
    @CsvSource({"banten, id", "nasional, en"})
    void isAsCommitted(String file, String language) throws IOException {
        Subject subject =
                DocumentReader.standard().read(Documents.SUBJECT, Files.readAllBytes(Path.of("data", file + ".json")));
        ComplianceReport report = CHECKER.check(subject, DAY);
        ReportPage what = ReportPage.in(Locale.forLanguageTag(language))
                .with(CHECKER.deadlines(subject, DAY, DAY.plusYears(1)))
                .with(CHECKER.timeline(subject, LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)));
        ReportPage page = report.subjects().size() == 1 ? what.inDetail() : what;
        String html = PageForm.report(page).asHtml().write(report);
        List<String> parts = parts(Jsoup.parse(html).body());
        assertTrue(parts.size() > 100, () -> parts.size() + " parts");
        String told = String.join("\n", parts)
                        .replaceAll(
                                "(pustaka |library )"
                                        + Pattern.quote(report.receipt().library()),
                                "$1VERSION")
                + "\n";
        Path golden = GOLDEN.resolve("page-" + file + "." + language + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, told);
        }
        assertEquals(Files.readString(golden), told);
    }

    /** A line for each part that says something, in their order. */
    private static List<String> parts(Element body) {
        var parts = new ArrayList<String>();
        for (Element element : body.getAllElements()) {
            String id = element.id().isEmpty() || element.id().startsWith("part-") ? "" : " #" + element.id();
            if (BLOCKS.contains(element.tagName())) {
                parts.add(element.tagName() + id + ": " + own(element));
            } else if (!id.isEmpty() || element.tagName().equals("figure")) {
                parts.add(element.tagName() + " " + element.className() + id);
            } else if (element.tagName().equals("title")) {
                parts.add("title: " + element.text());
            }
        }
        return parts;
    }

    /** What an element says in its own lines, with where its links lead. */
    private static String own(Element element) {
        var own = new StringBuilder();
        element.childNodes().forEach(node -> {
            if (node instanceof TextNode text) {
                own.append(text.text());
            } else if (node instanceof Element part && part.tagName().equals("a")) {
                own.append(part.text()).append(" <").append(part.attr("href")).append('>');
            } else if (node instanceof Element part && Set.of("b", "span").contains(part.tagName())) {
                own.append(own(part));
            }
        });
        return own.toString().strip();
    }
}
