package acme;

import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.time.LocalDate;
import java.util.Locale;

/** Tells with which versions of other libraries a check and a round of a document go through, and what is said where they do not. */
public final class Versions {

    private Versions() {}

    /**
     * Checks, writes, reads and compares.
     *
     * @param arguments with what a failure begins, or nothing if all is to go through
     */
    public static void main(String[] arguments) {
        String told = "";
        try {
            RegionalTaskForce banten = RegionalTaskForce.builder()
                    .id("gtd-banten")
                    .decree(Decree.builder().issuedOn(PartialDate.parse("2024-02")).build())
                    .build();
            ComplianceReport report = Compliance.check(banten, LocalDate.of(2024, 12, 31));
            PageForm.report(Locale.ENGLISH).write(report);
            Body read = DocumentReader.standard().read(Documents.BODY, DocumentWriter.standard().write(banten));
            if (!read.equals(banten)) {
                throw new IllegalStateException("it is read as " + read);
            }
            JsonForm.REPORT.write(report);
        } catch (IllegalStateException | LinkageError e) {
            told = e.getMessage();
        }
        String expected = String.join(" ", arguments);
        if (expected.isEmpty() ? !told.isEmpty() : !told.startsWith(expected)) {
            throw new IllegalStateException("expected '" + expected + "' but told '" + told + "'");
        }
    }
}
