package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Source;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a finding is as it is, in order (penjelasan): the conclusion, the duty and its basis, the facts relied upon with their sources,
 * the comparison made, and what would change it. {@link PageForm#explanation} writes the whole of it.
 */
public final class Explanation implements Bindable {

    private final Finding finding;
    private final ComplianceReport report;
    private final ImmutableList<OpenFact> missing;

    /** The parts of an explanation, in their order. */
    public enum Part {
        /** The outcome. */
        CONCLUSION,
        /** The duty and its basis. */
        DUTY,
        /** The facts relied upon, with their sources. */
        FACTS,
        /** The questions that were asked, with their answers. */
        COMPARISON,
        /** What would change the outcome: facts, time, an act, knowledge of the law. */
        WOULD_CHANGE
    }

    private Explanation(Finding finding, ComplianceReport report, List<OpenFact> missing) {
        this.finding = finding;
        this.report = report;
        this.missing = ImmutableList.copyOf(missing);
    }

    /**
     * Explains a finding of a report.
     *
     * @param finding the finding
     * @param report the report
     * @param missing the facts that are missing for it, as the checker of the report finds them
     * @return the explanation
     * @throws IllegalArgumentException if the finding is not one of the report
     */
    public static Explanation of(Finding finding, ComplianceReport report, List<OpenFact> missing) {
        if (!report.findingsAbout(finding.subject()).contains(finding)) {
            throw new IllegalArgumentException("the finding " + finding + " is not one of the report on " + report.on()
                    + "; expected one of its findings, for their day and record are explained");
        }
        return new Explanation(finding, report, missing);
    }

    /**
     * What is explained.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /** The day for which it is explained. */
    LocalDate on() {
        return report.on();
    }

    /**
     * A part in words.
     *
     * @param part the part
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return its lines, at least one
     */
    public List<String> lines(Part part, Locale locale) {
        Wording wording = Wording.in(locale);
        return switch (part) {
            case DUTY -> duty(wording, locale);
            case FACTS -> facts(wording);
            case COMPARISON -> comparison(wording, locale);
            case CONCLUSION ->
                List.of(wording.phrase(
                        "explanation.conclusion",
                        Map.of("outcome", finding.outcome(), "message", finding.message(locale))));
            case WOULD_CHANGE -> wouldChange(wording, locale);
        };
    }

    private List<String> duty(Wording wording, Locale locale) {
        RuleDescription rule = finding.rule();
        var lines = ImmutableList.<String>builder();
        lines.add(wording.sentence(rule.text("duty"), finding.arguments()));
        if (!rule.citations().isEmpty()) {
            lines.add(wording.phrase("explanation.citations", Map.of("citations", finding.citation())));
        }
        if (!rule.sources().isEmpty()) {
            lines.add(wording.phrase(
                    "explanation.sources",
                    Map.of(
                            "sources",
                            rule.sources().stream().map(Explanation::page).collect(Collectors.joining("; ")))));
        }
        rule.reasoning()
                .ifPresent(reasoning ->
                        lines.add(wording.phrase("explanation.reasoning", Map.of("reasoning", reasoning.in(locale)))));
        lines.add(wording.phrase(
                "explanation.weight",
                Map.of("force", rule.force(), "strength", rule.strength(), "inForce", rule.inForce())));
        return lines.build();
    }

    /** The title of a source and, if it is known, its address. */
    static String page(Source source) {
        return source.title()
                + source.url().value().map(url -> " <" + url + ">").orElse("");
    }

    private List<String> facts(Wording wording) {
        List<AlikeFacts<FactUsed>> kinds = finding.factsByKind();
        return kinds.isEmpty()
                ? List.of(wording.word("explanation.noFacts"))
                : Alike.statements(kinds, finding.subject()).stream()
                        .flatMap(alike -> alike.lines(fact -> FindingField.statement(fact, wording), wording).stream())
                        .toList();
    }

    private List<String> comparison(Wording wording, Locale locale) {
        List<Step> steps = finding.steps();
        return steps.isEmpty()
                ? List.of(wording.word("explanation.noComparison"))
                : steps.stream()
                        .map(step -> new ReportWording(locale).step(step, report.on()))
                        .toList();
    }

    private List<String> wouldChange(Wording wording, Locale locale) {
        var lines = ImmutableList.<String>builder();
        List<AlikeFacts<OpenFact>> each = missing.stream()
                .map(fact -> new AlikeFacts<>(fact.place(), List.of(fact)))
                .toList();
        for (Alike<OpenFact> needed : Alike.needs(each, finding.subject())) {
            lines.addAll(needed.lines(
                    fact -> wording.phrase("explanation.missing", Map.of("fact", FindingField.need(fact, wording))),
                    wording));
        }
        finding.openBecause()
                .filter(cause -> cause != OpenBecause.FACTS_MISSING)
                .ifPresent(cause -> lines.add(wording.phrase(
                        "explanation." + cause.name(),
                        Map.of("lawKnownTo", report.receipt().lawKnownTo()))));
        if (finding.outcome() == Outcome.VIOLATED) {
            lines.add(finding.incurable(locale)
                    .orElseGet(() -> wording.phrase("explanation.remedy", Map.of("remedy", finding.remedy(locale)))));
        }
        finding.validUntil().ifPresent(day -> lines.add(wording.phrase("explanation.time", Map.of("day", day))));
        List<String> told = lines.build();
        return told.isEmpty() ? List.of(wording.word("explanation.nothing")) : told;
    }

    /**
     * For people who read a log.
     *
     * @return the finding
     */
    @Override
    public String toString() {
        return "Explanation of " + finding;
    }
}
