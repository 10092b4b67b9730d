package id.bham.rules.write;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation;
import id.bham.core.law.Eligible;
import id.bham.core.law.LawReading;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.Ministry;
import id.bham.core.province.Province;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.engine.GivenFinding;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.LegalBasis;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reports in which every outcome is found, for both forces, for the whole and for elements, and every field has its say. */
public final class AllOutcomes {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private AllOutcomes() {}

    /**
     * A report with a text wherever a record or a rule can bring one: names, titles, sources, messages, failures, places.
     *
     * @param text the text
     * @return the report
     */
    public static ComplianceReport report(String text) {
        Source page = Source.builder()
                .id("page")
                .title("Page " + text)
                .url("https://example.org/page")
                .build();
        RegionalTaskForce first = InOrder.regionalTaskForce(Province.of("ID-BT")).toBuilder()
                .name("Name " + text)
                .decree(InOrder.regionalTaskForce().decree().value().orElseThrow().toBuilder()
                        .number("Number " + text)
                        .issuedOn(PartialDate.parse("2024"))
                        .build())
                .members(Listing.partial(Seat.builder().title("Title " + text).build()))
                .evidence(Evidence.of(List.of(page), Map.of(Pointer.parse("/decree"), List.of("page"))))
                .build();
        RegionalTaskForce second = InOrder.regionalTaskForce(Province.of("ID-BB"));
        var findings = new ArrayList<Finding>();
        int number = 100;
        for (Outcome outcome : Outcome.values()) {
            for (Force force : Force.values()) {
                RuleDescription rule = rule("TRY-" + ++number, force, text, page);
                findings.add(finding(rule, first, Pointer.WHOLE, outcome, text));
                findings.add(finding(rule, first, Pointer.parse("/members/0"), outcome, text));
                findings.add(finding(rule, first, Pointer.WHOLE.child("Place " + text), outcome, text));
            }
        }
        RuleDescription rule = rule("TRY-900", Force.MUST, text, page);
        findings.add(new GivenFinding(
                rule,
                second,
                Pointer.WHOLE,
                Outcome.UNDETERMINED,
                Optional.empty(),
                new GivenFinding.Grounds(List.of(), List.of(), Map::of).on(new LegalBasis(List.of(), true))));
        findings.add(new GivenFinding(
                rule,
                second,
                Pointer.parse("/decree"),
                Outcome.UNDETERMINED,
                Optional.empty(),
                new GivenFinding.Grounds(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Step(Step.Question.IN_FORCE, Truth.UNKNOWN)),
                        Map::of,
                        LegalBasis.NONE)));
        return new ComplianceReport(
                List.of(first, second),
                findings,
                new Receipt(
                        "0.1.0",
                        "try:1",
                        "1",
                        Set.of(),
                        new LawReading(
                                LocalDate.of(2024, 6, 30),
                                Strength.INFERRED,
                                new LocalizedText("Catatan " + text, "Note " + text),
                                List.of()),
                        true,
                        DAY,
                        Optional.of(LocalDate.of(2024, 5, 31)),
                        changes(text),
                        changes(text).subList(0, 1),
                        List.of(waiver(rule, first, text)),
                        List.of()));
    }

    /** A change of each kind, and of each kind of value. */
    private static List<Change> changes(String text) {
        var changes = new ArrayList<Change>();
        for (Change.Kind kind : Change.Kind.values()) {
            changes.add(new Change(
                    kind,
                    kind == Change.Kind.LAW_READ_TO ? DAY.toString() : "What " + text,
                    Optional.empty(),
                    ValidityPeriod.always(),
                    List.of("TRY-900"),
                    Optional.of("By " + text),
                    Optional.of("Because " + text)));
        }
        for (Object value : List.of(
                Period.ofYears(1),
                MonthDay.of(9, 30),
                Eligible.only(Ministry.LAW, Ministry.HUMAN_RIGHTS),
                Eligible.only(Ministry.LAW).orPerhaps(Ministry.HUMAN_RIGHTS),
                YearlyWindow.ofMonth(9),
                PartialDate.between("2024-09-25", "2024-09-26"),
                ValidityPeriod.ofYears(2023, 2025))) {
            changes.add(new Change(
                    Change.Kind.PARAMETER_SET,
                    "parameter",
                    Optional.of(value),
                    ValidityPeriod.from(DAY),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return changes;
    }

    private static Finding finding(
            RuleDescription rule, RegionalTaskForce subject, Pointer place, Outcome outcome, String text) {
        List<Pointer> places = List.of(
                Pointer.parse("/name"),
                Pointer.parse("/decree/number"),
                Pointer.parse("/decree/issuedOn"),
                Pointer.parse("/members"));
        var finding = new GivenFinding(
                rule,
                subject,
                place,
                outcome == Outcome.WAIVED ? Outcome.VIOLATED : outcome,
                Optional.of(LocalDate.of(2025, 1, 1)),
                new GivenFinding.Grounds(
                        places, places, () -> Map.of("failure", "Failure " + text, "own", "Own " + text)));
        return switch (outcome) {
            case WAIVED -> finding.waived(waiver(rule, subject, text));
            case VIOLATED -> finding.onceWaived(waiver(rule, subject, text));
            default -> finding;
        };
    }

    private static Waiver waiver(RuleDescription rule, RegionalTaskForce subject, String text) {
        return Waiver.builder()
                .rule(rule.id())
                .subject(subject.id())
                .authority("Authority " + text)
                .because("Because " + text)
                .period(ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 31)))
                .source(Source.builder().id("waiver").title("Waiver " + text).build())
                .build();
    }

    private static RuleDescription rule(String id, Force force, String text, Source page) {
        var texts = new TreeMap<String, LocalizedText>();
        RuleDescription.TEXT_KEYS.forEach(key -> texts.put(
                key,
                new LocalizedText(
                        "ID " + key + " {name} {decree.number} {own} {none}",
                        "EN " + key + " {name} {decree.number} {own} {none}")));
        texts.put("title", new LocalizedText("Judul " + text, "Title " + text));
        return RuleDraft.description(id)
                .force(force)
                .strength(Strength.OFFICIAL)
                .addCitations(Citation.parse("Perpres 60/2023"))
                .addSources(page)
                .texts(texts)
                .build();
    }
}
