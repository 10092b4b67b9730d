package id.bham.rules.write;

import id.bham.core.json.VisibleText;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
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
public final class JUnitReport {

    private final Locale locale;
    private final ReportWording words;

    private JUnitReport(Locale locale) {
        this.locale = locale;
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

        String in(List<Finding> findings) {
            return Long.toString(
                    findings.stream().filter(finding -> of(finding) == this).count());
        }
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document, with {@code \n} at the end of each line
     */
    public String write(ComplianceReport report) {
        var xml = new Xml();
        open(xml, "testsuites", report.receipt().ruleSet(), report.findings());
        for (Subject subject : report.subjects()) {
            writeSubject(xml, report, subject);
        }
        xml.close("testsuites");
        return xml.toString();
    }

    private static void open(Xml xml, String element, String name, List<Finding> findings) {
        xml.open(
                element,
                "name",
                name,
                "tests",
                Integer.toString(findings.size()),
                "failures",
                Result.FAILURE.in(findings),
                "errors",
                Result.ERROR.in(findings),
                "skipped",
                Result.SKIPPED.in(findings),
                "time",
                "0");
    }

    private void writeSubject(Xml xml, ComplianceReport report, Subject subject) {
        List<Finding> findings = report.findingsAbout(subject);
        Receipt receipt = report.receipt();
        open(xml, "testsuite", subject.id(), findings);
        xml.open("properties");
        property(xml, "on", receipt.on().toString());
        property(xml, "verdict", report.verdictOn(subject).name());
        property(xml, "library", receipt.library());
        property(xml, "ruleSet", receipt.ruleSet());
        property(xml, "catalogue", receipt.catalogue());
        property(xml, "lawKnownTo", receipt.lawKnownTo().toString());
        property(xml, "beyondKnownLaw", Boolean.toString(receipt.isBeyondKnownLaw()));
        receipt.presumedSince().ifPresent(day -> property(xml, "presumedSince", day.toString()));
        receipt.actionPeriodEndedOn().ifPresent(day -> property(xml, "actionPeriodEndedOn", day.toString()));
        receipt.changes().forEach(change -> property(xml, "change", words.change(change)));
        receipt.waivers().forEach(waiver -> property(xml, "waiver", words.considered(waiver)));
        receipt.assumptions().forEach(assumption -> property(xml, "assumption", words.assumed(assumption)));
        xml.close("properties");
        findings.forEach(finding -> writeFinding(xml, finding));
        xml.close("testsuite");
    }

    private static void property(Xml xml, String name, String value) {
        xml.leaf("property", "name", name, "value", value);
    }

    private void writeFinding(Xml xml, Finding finding) {
        String name = words.rule(finding);
        xml.open(
                "testcase",
                "classname",
                finding.subject().id(),
                "name",
                finding.place().isWhole() ? name : name + " (" + finding.place() + ")",
                "time",
                "0");
        xml.open("properties");
        for (FindingField field : FindingField.values()) {
            value(field, finding).ifPresent(value -> property(xml, field.key(), value));
        }
        xml.close("properties");
        String message = words.message(finding);
        String type = finding.outcome().name();
        switch (Result.of(finding)) {
            case PASSED -> {
                if (finding.outcome() == Outcome.VIOLATED) {
                    xml.text("system-out", details(finding));
                }
            }
            case SKIPPED -> xml.leaf("skipped", "message", message);
            case FAILURE -> xml.text("failure", details(finding), "message", message, "type", type);
            case ERROR -> xml.text("error", details(finding), "message", message, "type", type);
        }
        xml.close("testcase");
    }

    /** As programs read it, where it is more than words; else the words. */
    private Optional<String> value(FindingField field, Finding finding) {
        return switch (field) {
            case OUTCOME -> Optional.of(finding.outcome().name());
            case PATH -> Optional.of(finding.place().toString());
            case FORCE -> Optional.of(finding.rule().force().name());
            case STRENGTH -> Optional.of(finding.strength().name());
            case PRESUMED ->
                Optional.of(finding.isPresumed()).filter(presumed -> presumed).map(String::valueOf);
            case OPEN_BECAUSE -> finding.openBecause().map(OpenBecause::name);
            case VALID_UNTIL -> finding.validUntil().map(LocalDate::toString);
            case DUE_BY -> finding.dueBy().map(PartialDate::toString);
            case RULE, TITLE, SUBJECT, CITATION, SOURCES, MESSAGE, REMEDY, OPEN, FACTS, WAIVER ->
                field.words(finding, locale);
        };
    }

    /** What people read below the message. */
    private String details(Finding finding) {
        var text = new StringBuilder(words.message(finding));
        words.details(new FindingGroup(List.of(finding)))
                .forEach(line -> text.append('\n').append(line.text()));
        return text.toString();
    }

    /**
     * Elements on lines of their own, with all text as it is; what is hidden is written as its number, and what XML 1.0 cannot hold is
     * replaced by U+FFFD.
     */
    private static final class Xml {
        private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        private int depth;

        void open(String element, String... attributes) {
            start(element, attributes).append(">\n");
            depth++;
        }

        void close(String element) {
            depth--;
            text.append("  ".repeat(depth)).append("</").append(element).append(">\n");
        }

        void leaf(String element, String... attributes) {
            start(element, attributes).append("/>\n");
        }

        void text(String element, String content, String... attributes) {
            start(element, attributes).append('>').append(escaped(content));
            text.append("</").append(element).append(">\n");
        }

        /** Names and values of attributes alternate. */
        private StringBuilder start(String element, String... attributes) {
            text.append("  ".repeat(depth)).append('<').append(element);
            for (int i = 0; i < attributes.length; i += 2) {
                text.append(' ').append(attributes[i]).append("=\"");
                text.append(escaped(attributes[i + 1]).replace("\n", "&#10;").replace("\t", "&#9;"));
                text.append('"');
            }
            return text;
        }

        private static String escaped(String content) {
            var escaped = new StringBuilder();
            content.codePoints().forEach(character -> {
                switch (character) {
                    case '&' -> escaped.append("&amp;");
                    case '<' -> escaped.append("&lt;");
                    case '>' -> escaped.append("&gt;");
                    case '"' -> escaped.append("&quot;");
                    case '\n', '\t' -> escaped.appendCodePoint(character);
                    default -> {
                        int allowed = isAllowed(character) ? character : 0xFFFD;
                        if (VisibleText.isHidden(allowed)) {
                            escaped.append("&#").append(allowed).append(';');
                        } else {
                            escaped.appendCodePoint(allowed);
                        }
                    }
                }
            });
            return escaped.toString();
        }

        /** Whether XML 1.0 knows the character; halves of surrogate pairs and most control characters it does not. */
        private static boolean isAllowed(int character) {
            return character == '\t'
                    || character == '\n'
                    || character == '\r'
                    || (character >= 0x20 && character <= 0xD7FF)
                    || (character >= 0xE000 && character <= 0xFFFD)
                    || character >= 0x10000;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
