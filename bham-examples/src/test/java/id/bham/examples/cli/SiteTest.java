package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages for browsers: one by itself, and the folder of many that lead to each other. */
class SiteTest {

    private static final String NATION = "data/nasional.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Document read(Path page) {
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Path, Document> write(String document) throws IOException {
        Path site = folder.resolve("site");
        Call call = bham("site", site.toString(), document, "--on", "2024-12-31");
        assertEquals(0, call.status(), call::err);
        assertEquals(site.resolve("index.html") + System.lineSeparator(), call.out());
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(page -> page, SiteTest::read));
        }
    }

    @Test
    void everyLinkLeadsToAPageAndEveryPageIsLedTo() throws IOException {
        Map<Path, Document> pages = write(NATION);
        Path first = folder.resolve("site/index.html");
        Map<Path, Set<String>> names = new HashMap<>();
        pages.forEach((page, content) ->
                names.put(page, content.select("[id]").stream().map(Element::id).collect(Collectors.toSet())));
        Set<Path> led = new TreeSet<>(Set.of(first));
        pages.forEach((page, content) -> {
            for (Element link : content.select("a")) {
                String[] address = link.attr("href").split("#", 2);
                if (!address[0].startsWith("http")) {
                    Path to = address[0].isEmpty()
                            ? page
                            : page.resolveSibling(address[0]).normalize();
                    Set<String> there = names.getOrDefault(to, Set.of());
                    assertTrue(
                            there.contains(address.length == 1 ? "main" : address[1]),
                            () -> page + " leads to " + link);
                    led.add(to);
                }
            }
        });
        assertEquals(new TreeSet<>(pages.keySet()), led);
    }

    @Test
    void everyBodyHasAPageInEachLanguage() throws IOException {
        Map<String, String> languages = new HashMap<>();
        write(NATION)
                .forEach((page, content) -> languages.put(
                        folder.resolve("site").relativize(page).toString(),
                        content.select("html").attr("lang")));
        Governance nation =
                (Governance) DocumentReader.standard().read(Documents.SUBJECT, Files.readAllBytes(Path.of(NATION)));
        var expected = new HashMap<String, String>();
        List<String> bodies =
                nation.bodies().map(Subject::id).map(id -> "bodies/" + id).toList();
        for (String page : Stream.concat(Stream.of("index", "rules", "law", "actions"), bodies.stream())
                .toList()) {
            expected.put(page + ".html", "id");
            expected.put("en/" + page + ".html", "en");
        }
        assertEquals(expected, languages);
    }

    @Test
    void aSingleBodyIsToldOnTheFirstPage() throws IOException {
        Map<Path, Document> pages = write("data/banten.json");
        assertEquals(8, pages.size());
        Document first = read(folder.resolve("site/index.html"));
        assertEquals(1, first.select("details#findings-gtd-banten").size());
    }

    @Test
    void thePageOfABodySaysWhatTheWholeSaysOfIt() throws IOException {
        write(NATION);
        Document first = read(folder.resolve("site/index.html"));
        Document banten = read(folder.resolve("site/bodies/gtd-banten.html"));
        Element row = first.select("#bodies tbody th a[href=bodies/gtd-banten.html]")
                .parents()
                .select("tr")
                .get(0);
        List<String> cells = row.select("td").eachText();
        assertTrue(banten.select(".head").text().contains(cells.get(0)), cells::toString);
        for (Element counted : banten.select(".head tbody tr")) {
            String outcome = counted.select("th").text();
            String number = counted.select("td:last-child").text();
            int column = first.select("#bodies thead th").eachText().indexOf(outcome);
            assertTrue(column < 0 || cells.get(column - 1).equals(number), () -> outcome + " " + cells);
        }
        assertFalse(banten.select("details.fold .entry").isEmpty());
    }

    @Test
    void onePageHoldsAll() {
        Call call = bham("check", NATION, "--on", "2024-12-31", "--format", "html");
        assertEquals(2, call.status());
        Document page = Jsoup.parse(call.out());
        assertEquals("id", page.select("html").attr("lang"));
        assertEquals(38, page.select("figure.tiles g.fill").size());
        assertFalse(page.select("details#findings-gtd-banten .entry").isEmpty());
    }

    @Test
    void manyBodiesAreTableAndPagesOfTheirOwn() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int i = 0; i <= 100; i++) {
            Files.writeString(
                    documents.resolve(i + ".json"),
                    "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd-" + i + "\"}");
        }
        Document page = Jsoup.parse(bham("check", documents.toString(), "--on", "2024-12-31", "--format", "html")
                .out());
        assertTrue(page.select("details.entry").isEmpty());
        assertEquals(101, page.select("td.verdict").size());
        Map<Path, Document> pages = write(documents.toString());
        assertEquals(2 * (4 + 101), pages.size());
        assertFalse(read(folder.resolve("site/en/bodies/gtd-7.html"))
                .select("details.entry")
                .isEmpty());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "text");
        Call call = bham("site", file.toString(), NATION, "--on", "2024-12-31");
        assertEquals(64, call.status());
        assertTrue(call.err().contains(file.toString()), call::err);
        assertEquals("text", Files.readString(file));
    }

    @Test
    void ofFaultyFilesNothingIsWritten() {
        Call call = bham("site", folder.resolve("site").toString(), "no-such-file.json", "--on", "2024-12-31");
        assertEquals(65, call.status());
        assertFalse(Files.exists(folder.resolve("site")));
    }
}
