package id.bham.rules.write;

import id.bham.rules.report.ComplianceReport;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A report as a JSON document. Findings name their rule by its id, facts by their paths and sources by references; what these are is
 * stated once for the document.
 * Its keys are a contract, which {@link Schema#REPORT} states: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class ReportDocument {

    private ReportDocument() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document; the same gives the same text
     */
    public static String write(ComplianceReport report) {
        return Written.text(out -> write(report, out));
    }

    /**
     * Writes a report as it goes along.
     *
     * @param report the report
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(ComplianceReport report, Appendable out) throws IOException {
        Json.document(out, json -> {
            var shared = new SharedParts();
            json.put("on", report.on()).put("validUntil", report.validUntil());
            json.put("verdict", report.verdict());
            json.put("presumedSince", report.receipt().presumedSince());
            json.put("counts", report.counts());
            json.objects(
                    "subjects",
                    report.subjects(),
                    subject -> json.put("id", subject.id())
                            .put("kind", subject.kind())
                            .put("verdict", report.verdictOn(subject))
                            .put("validUntil", report.validUntil(subject)));
            json.objects("findings", report.findings(), finding -> FindingJson.write(json, finding, shared, Set.of()));
            json.objects("openFacts", report.openFacts(), open -> {
                json.put("subject", open.fact().subjectId());
                json.put("path", open.fact().place()).put("need", open.fact().need());
                shared.writeClaims(json, open.fact().claims());
                json.put("openFindings", open.openFindings());
            });
            FindingJson.write(json, "unusedWaivers", report.unusedWaivers(), shared);
            ReceiptJson.write(json, report.receipt(), shared);
            shared.writeRules(json);
            shared.writeFacts(json);
            shared.sources().write(json);
        });
    }

    /**
     * Writes a report unless it is too long. A finding names all facts on which it rests and all that are missing, so a report
     * can grow with the product of what a body has: groups and members. Who takes records from strangers sets a bound.
     *
     * @param report the report
     * @param longest how many characters the document may have
     * @return the document, or empty if it is longer; no more of it is made than shows that
     */
    public static Optional<String> write(ComplianceReport report, int longest) {
        return Written.upTo(longest, out -> write(report, out));
    }
}
