package acme.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.bham.core.body.Body;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.InvalidDocumentException;
import id.bham.rules.Compliance;
import id.bham.rules.write.JsonForm;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A program of somebody else that reads a document and writes a report. */
public final class Round {

    private static final String DOCUMENT =
            """
            {
              "schemaVersion": 1,
              "kind": "regionalTaskForce",
              "id": "gtd-banten",
              "province": "ID-BT",
              "status": "formed",
              "decree": {
                "issuedOn": "[2024-01-01..2024-04-03]"
              },
              "inauguration": {
                "on": "2024-04-03"
              }
            }
            """;

    private Round() {}

    /**
     * Reads, checks, writes and compares.
     *
     * @param arguments the version of Java that is expected
     * @throws IOException if what was written is no JSON
     */
    public static void main(String[] arguments) throws IOException {
        Body banten = DocumentReader.standard().read(Documents.BODY, DOCUMENT);
        String report = JsonForm.REPORT.write(Compliance.check(banten, LocalDate.of(2024, 12, 31)));
        List<String> told = new ArrayList<>();
        told.add(String.valueOf(Runtime.version().feature()));
        told.add(String.valueOf(DocumentWriter.standard().write(banten).equals(DOCUMENT)));
        told.add(text(report, "verdict"));
        told.add(text(report, "rule"));
        told.add(text(report, "outcome"));
        told.add(problems(DOCUMENT.replace("\"on\": \"2024-04-03\"", "\"on\": \"2024-04-31\"")));
        List<String> expected = List.of(
                arguments[0],
                "true",
                "INCONCLUSIVE",
                "BHAM-ACT-001",
                "NOT_APPLICABLE",
                "[IMPOSSIBLE_DATE /inauguration/on 11]");
        if (!told.equals(expected)) {
            throw new IllegalStateException("expected " + expected + "\n but told " + told);
        }
    }

    /** The first text under a key. */
    private static String text(String json, String key) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && key.equals(parser.currentName())) {
                    return parser.getText();
                }
            }
        }
        return "none";
    }

    private static String problems(String document) {
        try {
            return DocumentReader.standard().read(Documents.BODY, document).id();
        } catch (InvalidDocumentException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.code() + " " + problem.pointer() + " " + problem.line())
                    .toList()
                    .toString();
        }
    }
}
