package id.bham.rules.write;

import id.bham.rules.report.Receipt;
import id.bham.rules.summary.ComplianceSummary;
import java.io.IOException;
import java.util.Optional;

/**
 * A summary of many reports as a JSON document.
 * Its keys are a contract, which {@link Schema#SUMMARY} states: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class SummaryDocument {

    private SummaryDocument() {}

    /**
     * Writes a summary.
     *
     * @param summary the summary
     * @return the document; the same gives the same text
     */
    public static String write(ComplianceSummary summary) {
        return Written.text(out -> write(summary, out));
    }

    /**
     * Writes a summary as it goes along.
     *
     * @param summary the summary
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(ComplianceSummary summary, Appendable out) throws IOException {
        Json.document(out, json -> {
            var shared = new SharedParts();
            json.put("on", summary.receipt().map(Receipt::on)).put("validUntil", summary.validUntil());
            json.put("verdict", summary.verdict());
            json.put("read", summary.read()).put("checked", summary.checked()).put("refused", summary.refused());
            json.put("verdicts", summary.verdicts()).put("counts", summary.counts());
            json.objects(
                    "rules",
                    summary.rules(),
                    rule -> json.put("rule", rule.rule().id())
                            .text("title", rule.rule().title()::in)
                            .put("counts", rule.counts()));
            json.objects(
                    "nonCompliant",
                    summary.nonCompliant(),
                    subject -> json.put("id", subject.id())
                            .put("kind", subject.kind())
                            .put("violated", subject.violated()));
            summary.receipt()
                    .ifPresentOrElse(
                            receipt -> ReceiptJson.write(json, receipt, shared),
                            () -> json.put("receipt", Optional.empty()));
            shared.sources().write(json);
        });
    }
}
