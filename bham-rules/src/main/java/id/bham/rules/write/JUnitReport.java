package id.bham.rules.write;

import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a report as JUnit XML, which build servers show: a test suite for each subject, a test case for each finding.
 *
 * <table>
 * <caption>From outcomes to results</caption>
 * <tr><th>Outcome</th><th>Result of the test case</th></tr>
 * <tr><td>{@link Outcome#SATISFIED}</td><td>passed</td></tr>
 * <tr><td>{@link Outcome#VIOLATED}</td><td>failed for what must be; for what should be passed, with the message in
 *     {@code system-out}</td></tr>
 * <tr><td>{@link Outcome#UNDETERMINED}, {@link Outcome#WAIVED}, {@link Outcome#NOT_APPLICABLE},
 *     {@link Outcome#NOT_IN_FORCE}</td><td>skipped, with the message; what is open is never shown as passed</td></tr>
 * <tr><td>{@link Outcome#ERROR}</td><td>error</td></tr>
 * </table>
 *
 * <p>All fields of a finding stand in the properties of its test case. No time is measured; all times are 0.
 */
public final class JUnitReport implements Form<ComplianceReport> {

    private final ReportWording words;

    private JUnitReport(Locale locale) {
        this.words = new ReportWording(locale);
    }

    /**
     * A writer.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static JUnitReport in(Locale locale) {
        return new JUnitReport(locale);
    }

    /** How build servers count a finding. */
    private enum Result {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED;

        static Result of(Finding finding) {
            return switch (finding.outcome()) {
                case SATISFIED -> PASSED;
                case VIOLATED -> finding.rule().force() == Force.MUST ? FAILURE : PASSED;
                case UNDETERMINED, WAIVED, NOT_APPLICABLE, NOT_IN_FORCE -> SKIPPED;
                case ERROR -> ERROR;
            };
        }

        long in(List<Finding> findings) {
            return findings.stream().filter(finding -> of(finding) == this).count();
        }
    }

    @Override
    public void write(ComplianceReport report, Appendable out) throws IOException {
        Xml.document(
                out,
                xml -> xml.element(
                        "testsuites",
                        suite(report.receipt().ruleSet(), report.findings()),
                        () -> report.subjects().forEach(subject -> write(xml, report, subject))));
    }

    private static List<Object> suite(String name, List<Finding> findings) {
        return List.of(
                "name", name,
                "tests", findings.size(),
                "failures", Result.FAILURE.in(findings),
                "errors", Result.ERROR.in(findings),
                "skipped", Result.SKIPPED.in(findings),
                "time", 0);
    }

    private void write(Xml xml, ComplianceReport report, Subject subject) {
        List<Finding> findings = report.findingsAbout(subject);
        xml.element("testsuite", suite(subject.id(), findings), () -> {
            xml.element("properties", List.of(), () -> {
                property(xml, "on", report.on());
                property(xml, "verdict", report.verdictOn(subject).name());
                write(xml, report.receipt());
            });
            findings.forEach(finding -> write(xml, finding.unread()));
        });
    }

    private void write(Xml xml, Receipt receipt) {
        property(xml, "library", receipt.library());
        property(xml, "ruleSet", receipt.ruleSet());
        property(xml, "catalogue", receipt.catalogue());
        property(xml, "lawKnownTo", receipt.lawKnownTo());
        property(xml, "beyondKnownLaw", receipt.isBeyondKnownLaw());
        receipt.presumedSince().ifPresent(day -> property(xml, "presumedSince", day));
        receipt.actionPeriodEndedOn().ifPresent(day -> property(xml, "actionPeriodEndedOn", day));
        receipt.changes().forEach(change -> property(xml, "change", words.change(change)));
        receipt.waivers().forEach(waiver -> property(xml, "waiver", words.considered(waiver)));
        receipt.assumptions().forEach(assumption -> property(xml, "assumption", words.assumed(assumption)));
    }

    private static void property(Xml xml, String name, Object value) {
        xml.leaf("property", List.of("name", name, "value", value));
    }

    private void write(Xml xml, Finding finding) {
        String rule = words.rule(finding);
        String name = finding.place().isWhole() ? rule : rule + " (" + finding.place() + ")";
        xml.element("testcase", List.of("classname", finding.subject().id(), "name", name, "time", 0), () -> {
            xml.element("properties", List.of(), () -> {
                for (FindingField field : FindingField.values()) {
                    value(field, finding).ifPresent(value -> property(xml, field.key(), value));
                }
            });
            String message = words.message(finding);
            List<Object> attributes =
                    List.of("message", message, "type", finding.outcome().name());
            switch (Result.of(finding)) {
                case PASSED -> {
                    if (finding.outcome() == Outcome.VIOLATED) {
                        xml.text("system-out", List.of(), details(finding));
                    }
                }
                case SKIPPED -> xml.leaf("skipped", List.of("message", message));
                case FAILURE -> xml.text("failure", attributes, details(finding));
                case ERROR -> xml.text("error", attributes, details(finding));
            }
        });
    }

    /** As programs read it, where it is more than words; else the words. */
    private Optional<String> value(FindingField field, Finding finding) {
        return switch (field) {
            case OUTCOME -> Optional.of(finding.outcome().name());
            case PATH -> Optional.of(finding.place().toString());
            case ELEMENT -> Optional.of(finding.element().toString());
            case FORCE -> Optional.of(finding.rule().force().name());
            case STRENGTH -> Optional.of(finding.strength().name());
            case PRESUMED ->
                Optional.of(finding.isPresumed()).filter(presumed -> presumed).map(String::valueOf);
            case OPEN_BECAUSE -> finding.openBecause().map(OpenBecause::name);
            case VALID_UNTIL -> finding.validUntil().map(LocalDate::toString);
            case DUE_BY -> finding.dueBy().map(PartialDate::toString);
            case RULE, TITLE, SUBJECT, CITATION, SOURCES, MESSAGE, REMEDY, OPEN, FACTS, WAIVER, ENDED_WAIVERS ->
                field.words(finding, words.locale());
        };
    }

    /** The message, and what people read below it. */
    private List<String> details(Finding finding) {
        var lines = new ArrayList<>(List.of(words.message(finding)));
        words.details(new FindingGroup(List.of(finding))).forEach(line -> lines.add(line.text()));
        return lines;
    }
}
