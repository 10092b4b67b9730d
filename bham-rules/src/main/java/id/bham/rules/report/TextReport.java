package id.bham.rules.report;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Citation;
import id.bham.core.law.Strength;
import id.bham.core.time.PartialDate;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a report as text for people: the verdict first, then what is violated, what is open and what would settle it, what is
 * met, each with its basis; last what did not apply and on what the report rests.
 */
public final class TextReport {

    private static final List<Outcome> IN_FULL =
            List.of(Outcome.VIOLATED, Outcome.ERROR, Outcome.UNDETERMINED, Outcome.WAIVED, Outcome.SATISFIED);
    private static final List<Outcome> IN_SHORT = List.of(Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE);

    private final Locale locale;
    private final Wording wording;
    private final boolean coloured;

    private TextReport(Locale locale, boolean coloured) {
        this.locale = locale;
        this.wording = Wording.in(locale);
        this.coloured = coloured;
    }

    /**
     * A writer without colour.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static TextReport in(Locale locale) {
        return new TextReport(locale, false);
    }

    /**
     * This writer with the control characters of a terminal for colour.
     *
     * @return the coloured writer
     */
    public TextReport coloured() {
        return new TextReport(locale, true);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(ComplianceReport report) {
        var text = new Lines();
        text.add(
                0,
                paint(
                        Paint.of(report.verdict()),
                        wording.phrase("report.verdict", Map.of("verdict", report.verdict()))));
        text.add(0, wording.phrase("report.on", Map.of("on", report.on())));
        text.add(0, horizon(report));
        text.add(0, byStrength(report));
        if (report.receipt().isBeyondKnownLaw()) {
            text.add(
                    0,
                    wording.phrase(
                            "report.beyondKnownLaw",
                            Map.of("lawKnownTo", report.receipt().lawKnownTo())));
        }
        long ended = report.findings(Outcome.NOT_IN_FORCE).stream()
                .filter(finding -> finding.rule()
                        .inForce()
                        .lastDay()
                        .is(lastDay -> PartialDate.of(report.on()).isAfter(lastDay))
                        .isTrue())
                .count();
        if (ended > 0) {
            text.add(0, wording.phrase("report.ended", Map.of("number", ended)));
        }
        report.subjects().forEach(subject -> writeSubject(text, report, subject));
        writeMissing(text, report);
        text.add(0, "");
        text.add(
                0,
                wording.phrase(
                        "report.receipt",
                        Map.of(
                                "library", report.receipt().library(),
                                "ruleSet", report.receipt().ruleSet(),
                                "catalogue", report.receipt().catalogue(),
                                "lawKnownTo", report.receipt().lawKnownTo())));
        return text.toString();
    }

    private String horizon(ComplianceReport report) {
        return report.validUntil()
                .map(day -> wording.phrase("report.holdsUntil", Map.of("day", day)))
                .orElseGet(() -> wording.word("report.holdsForGood"));
    }

    private String byStrength(ComplianceReport report) {
        String verdicts = Stream.of(Strength.values())
                .map(strength -> wording.value(strength) + ": " + wording.value(report.verdict(strength)))
                .collect(Collectors.joining("; "));
        return wording.phrase("report.byStrength", Map.of("verdicts", verdicts));
    }

    private void writeSubject(Lines text, ComplianceReport report, Subject subject) {
        text.add(0, "");
        text.add(0, paint(Paint.BOLD, name(subject) + " (" + subject.id() + ")"));
        if (subject instanceof TaskForce taskForce
                && taskForce.status().isEqualTo(BodyStatus.PLANNED).isTrue()) {
            text.add(1, wording.word("report.plan"));
        }
        if (report.subjects().size() > 1) {
            text.add(1, wording.phrase("report.verdict", Map.of("verdict", report.verdictOn(subject))));
        }
        List<Finding> findings = report.findingsAbout(subject);
        for (Outcome outcome : IN_FULL) {
            writeSection(text, outcome, withOutcome(findings, outcome));
        }
        for (Outcome outcome : IN_SHORT) {
            writeShortSection(text, outcome, withOutcome(findings, outcome));
        }
    }

    private static List<Finding> withOutcome(List<Finding> findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }

    private String name(Subject subject) {
        String kind = wording.word("kind." + subject.kind());
        if (subject instanceof RegionalTaskForce taskForce
                && taskForce.province().isKnown()) {
            return kind + ", " + wording.value(taskForce.province());
        }
        return kind;
    }

    private void writeSection(Lines text, Outcome outcome, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.add(0, "");
        text.add(1, paint(Paint.of(outcome), heading(outcome, findings)));
        for (Finding finding : findings) {
            text.add(
                    2,
                    paint(
                                    Paint.BOLD,
                                    finding.rule().id() + " "
                                            + finding.rule().title().in(locale)) + " ("
                            + wording.value(finding.rule().force()) + ")");
            text.add(4, finding.message(locale));
            if (!finding.place().isWhole()) {
                text.add(4, wording.phrase("report.place", Map.of("place", wording.place(finding.place()))));
            }
            if (outcome == Outcome.VIOLATED) {
                text.add(4, wording.phrase("report.remedy", Map.of("remedy", finding.remedy(locale))));
            }
            if (!finding.missing().isEmpty()) {
                text.add(4, wording.phrase("report.wouldSettle", Map.of("facts", needs(finding.missing()))));
            }
            text.add(4, basis(finding));
            finding.validUntil()
                    .ifPresent(day -> text.add(4, wording.phrase("report.findingHoldsUntil", Map.of("day", day))));
        }
    }

    private void writeShortSection(Lines text, Outcome outcome, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.add(0, "");
        text.add(1, paint(Paint.of(outcome), heading(outcome, findings)));
        findings.forEach(finding -> text.add(2, finding.rule().id() + "  " + finding.message(locale)));
    }

    private String heading(Outcome outcome, List<Finding> findings) {
        return wording.value(outcome) + " (" + findings.size() + ")";
    }

    private String basis(Finding finding) {
        RuleDescription rule = finding.rule();
        String basis = Stream.concat(
                        rule.citations().stream().map(Citation::toString),
                        rule.sources().stream().map(Source::title))
                .collect(Collectors.joining("; "));
        return wording.phrase(
                "report.basis",
                Map.of(
                        "basis",
                        basis.isEmpty() ? rule.reasoning().orElseThrow().in(locale) : basis,
                        "strength",
                        rule.strength()));
    }

    private String needs(List<MissingFact> missing) {
        return missing.stream().map(this::need).collect(Collectors.joining("; "));
    }

    private String need(MissingFact fact) {
        return wording.phrase("report.need", Map.of("place", wording.place(fact.place()), "need", fact.need()));
    }

    private void writeMissing(Lines text, ComplianceReport report) {
        List<OpenFact> missing = report.missingFacts();
        if (missing.isEmpty()) {
            return;
        }
        text.add(0, "");
        text.add(0, paint(Paint.BOLD, wording.word("report.missingFacts")));
        for (OpenFact open : missing) {
            String owner = report.subjects().size() > 1 ? open.fact().subjectId() + " " : "";
            text.add(
                    1,
                    wording.phrase(
                            "report.missingFact",
                            Map.of("fact", owner + need(open.fact()), "number", open.openFindings())));
        }
    }

    private String paint(Paint paint, String text) {
        return coloured ? paint.code + text + Paint.RESET : text;
    }

    /** Lines of text, indented by steps of two. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        void add(int indent, String line) {
            text.append("  ".repeat(indent)).append(line).append('\n');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private enum Paint {
        BOLD("\u001b[1m"),
        RED("\u001b[1;31m"),
        YELLOW("\u001b[1;33m"),
        GREEN("\u001b[1;32m"),
        GREY("\u001b[2m");

        static final String RESET = "\u001b[0m";

        final String code;

        Paint(String code) {
            this.code = code;
        }

        static Paint of(Verdict verdict) {
            return switch (verdict) {
                case NON_COMPLIANT -> RED;
                case INCONCLUSIVE -> YELLOW;
                case COMPLIANT -> GREEN;
                case NOTHING_ASSESSED -> BOLD;
            };
        }

        static Paint of(Outcome outcome) {
            return switch (outcome) {
                case VIOLATED, ERROR -> RED;
                case UNDETERMINED, WAIVED -> YELLOW;
                case SATISFIED -> GREEN;
                case NOT_APPLICABLE, NOT_IN_FORCE -> GREY;
            };
        }
    }
}
