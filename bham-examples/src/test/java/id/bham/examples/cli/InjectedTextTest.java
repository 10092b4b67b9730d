package id.bham.examples.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.json.VisibleText;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document brings along stays text in all that the application prints. */
class InjectedTextTest {

    private static final String PLAIN = "text";

    private static final String EVIL =
            "a\u001b[31m\u009b2J\u0085\r\nDESCRIPTION:b\r\nEND:VEVENT\nBEGIN:VEVENT\\nSUMMARY;X=1,2:c"
                    + "\u202e\u2066\u200b\u2028\u2029\ufeff\u007f \"quoted\" \ud83d\ude00";

    /** As JSON writes it. */
    private static final String WRITTEN = VisibleText.escape(EVIL)
            .replace("\\nS", "\\\\nS")
            .replace("\"", "\\\"")
            .replace("\r", "\\r")
            .replace("\n", "\\n")
            .replace("\u001b", "\\u001b");

    private static final String VISIBLE = Wording.in(Locale.ENGLISH).value(EVIL);

    @TempDir
    private Path folder;

    /** The same document with one text or another wherever one can stand. */
    private String document(String text) throws IOException {
        Path file = folder.resolve(text.equals(PLAIN) ? "plain.json" : "hostile.json");
        String banten = Files.readString(Path.of("data/banten.json"))
                .replaceAll(
                        "(\"(?:number|title|name|place|person|publisher|url)\": \")(?!governor|head|province)[^\"]*\"",
                        "$1TEXT\"");
        assertTrue(banten.contains("TEXT"));
        Files.writeString(file, banten.replace("TEXT", text));
        return file.toString();
    }

    private static void assertNothingHidden(String text) {
        assertFalse(text.replace("\r\n", "\n").codePoints().anyMatch(c -> c != '\n' && VisibleText.isHidden(c)), text);
    }

    /** Where lines are broken depends on how long a text is. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\S*/(plain|hostile)\\.json", "FILE");
    }

    @Test
    void commands() throws IOException {
        String plain = document(PLAIN);
        String hostile = document(WRITTEN);
        for (String command : List.of(
                "check FILE --on 2024-12-31",
                "check FILE --on 2024-12-31 --format md",
                "explain FILE --rule BHAM-GTD-003 --on 2024-12-31",
                "timeline FILE --from 2021-01-01 --to 2027-01-01 --details",
                "deadlines FILE --from 2023-09-26 --to 2026-12-31",
                "diff FILE --on 2024-12-31 --on 2026-01-01")) {
            String ofPlain =
                    Call.bham(command.replace("FILE", plain).split(" ")).out();
            String ofHostile =
                    Call.bham(command.replace("FILE", hostile).split(" ")).out();
            assertFalse(ofPlain.isBlank(), command);
            assertNothingHidden(ofHostile);
            if (!command.contains("md")) {
                assertEquals(onOneLine(ofPlain), onOneLine(ofHostile).replace(onOneLine(VISIBLE), PLAIN), command);
            }
        }
    }

    @Test
    void pages() throws IOException {
        String command = "check FILE --on 2024-12-31 --format html";
        List<String> ofPlain = parts(
                Call.bham(command.replace("FILE", document(PLAIN)).split(" ")).out());
        List<String> ofHostile = parts(
                Call.bham(command.replace("FILE", document(WRITTEN)).split(" ")).out());
        assertTrue(ofPlain.size() > 500);
        assertEquals(
                ofPlain,
                ofHostile.stream().map(part -> part.replace(VISIBLE, PLAIN)).toList());
    }

    /** Elements, their attributes and texts, as a browser reads them. */
    private static List<String> parts(String page) {
        assertNothingHidden(page);
        return Jsoup.parse(page).getAllElements().stream()
                .map(element -> element.tagName() + element.attributes() + element.ownText())
                .toList();
    }

    @Test
    void calendar() throws IOException {
        String command = "deadlines FILE --from 2023-09-26 --to 2026-12-31 --format ics";
        String ofPlain =
                Call.bham(command.replace("FILE", document(PLAIN)).split(" ")).out();
        String ofHostile =
                Call.bham(command.replace("FILE", document(WRITTEN)).split(" ")).out();
        Calendars.assertValid(ofHostile);
        assertNothingHidden(ofHostile);
        assertEquals(told(ofPlain), told(ofHostile));
    }

    private static Map<String, String> told(String calendar) {
        var told = new TreeMap<String, String>();
        for (Map.Entry<String, VEvent> event : Calendars.takenIn(calendar).entrySet()) {
            told.put(
                    event.getKey(),
                    requireNonNull(event.getValue().getSummary()).getValue()
                            + requireNonNull(event.getValue().getDescription())
                                    .getValue()
                                    .replace(VISIBLE, PLAIN));
        }
        return told;
    }

    @Test
    void problems() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(
                file,
                "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"" + WRITTEN + "\", \"" + WRITTEN
                        + "\": 1}");
        for (String form : List.of("text", "json")) {
            String told = Call.bham("check", file.toString(), "--on", "2024-12-31", "--format", form)
                    .err();
            assertTrue(told.contains("DESCRIPTION"), told);
            assertNothingHidden(told);
        }
    }
}
