package org.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.json.DocumentLine;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.Citation;
import id.bham.core.law.Standing;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChange;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.ComplianceMonitor;
import id.bham.rules.ComplianceState;
import id.bham.rules.MarkdownCatalogue;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.catalogue.Parameters;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.json.CatalogueDocument;
import id.bham.rules.json.DiffDocument;
import id.bham.rules.json.ReportDocument;
import id.bham.rules.json.SarifDocument;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.ComplianceSummary;
import id.bham.rules.report.Explanation;
import id.bham.rules.report.Finding;
import id.bham.rules.report.JUnitReport;
import id.bham.rules.report.MarkdownReport;
import id.bham.rules.report.MissingFact;
import id.bham.rules.report.ReportDiff;
import id.bham.rules.report.TextDiff;
import id.bham.rules.report.TextReport;
import id.bham.rules.rule.Rule;
import id.bham.rules.text.LocalizedText;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.RuleTimeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README teaches compiles, runs and stands here word for word. */
class ReadmeTest {

    private static final Governance nation = InOrder.nation();
    private static final RegionalTaskForce banten = InOrder.regionalTaskForce();
    private static final ComplianceReport report =
            ComplianceChecker.of(RuleSets.stranas()).check(nation, LocalDate.of(2024, 12, 31));
    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static final PrintStream out = new PrintStream(PRINTED, true, StandardCharsets.UTF_8);

    static final Rule<RegionalTaskForce> SECRETARY_NAMED = Rule.forEach(RegionalTaskForce.class)
            .id("ACME-GTD-001")
            .slug("secretary-named")
            .should()
            .strength(Strength.INFERRED)
            .reasoning(new LocalizedText("Kebiasaan Acme.", "A custom at Acme."))
            .since("1")
            .inForce(ValidityPeriod.from(LocalDate.of(2024, 1, 1)))
            .text("title", "Sekretaris disebut", "Secretary named")
            .text("duty", "Sekretaris disebut.", "The secretary is named.")
            .text("satisfied", "Sekretaris disebut.", "The secretary is named.")
            .text("violated", "Tidak ada sekretaris.", "There is no secretary.")
            .text("notApplicable", "Belum dibentuk.", "Not formed yet.")
            .text("remedy", "Sebut sekretaris.", "Name a secretary.")
            .when(RegionalTaskForce::isFormed, "/status", "/decree/signedOn", "/inauguration/on")
            .require((gtd, at) -> gtd.secretary().exists(), "/secretary")
            .build();

    static final Rule<RegionalTaskForce> GROUPS_NAMED = Rule.forEach(RegionalTaskForce.class)
            .id("ACME-PKJ-002")
            .slug("working-groups-named")
            .should()
            .strength(Strength.INFERRED)
            .reasoning(new LocalizedText("Kebiasaan Acme.", "A custom at Acme."))
            .since("1")
            .text("title", "Pokja bernama", "Named working groups")
            .text("duty", "Setiap pokja bernama.", "Every working group has a name.")
            .text("satisfied", "Namanya {name}.", "Its name is {name}.")
            .text("violated", "Tanpa nama.", "It has no name.")
            .text("notApplicable", "Tidak ada pokja.", "There is no working group.")
            .text("remedy", "Beri nama.", "Name it.")
            .ofEach(WorkingGroup.class, "/workingGroups/*")
            .require((gtd, group, at) -> group.name().exists(), "./name")
            .build();

    static void snippet0() {
        ComplianceReport report = ComplianceChecker.of(RuleSets.stranas()).check(nation, LocalDate.of(2024, 12, 31));
        report.missingFacts().stream().limit(3).forEach(open -> out.println(open.openFindings() + " " + open.fact()));
        out.println(TextReport.in(Locale.ENGLISH).write(report));
        out.println(MarkdownReport.in(Locale.ENGLISH).write(report));
        out.println(ReportDocument.write(report));
        out.println(SarifDocument.write(report, Locale.ENGLISH));
        out.println(JUnitReport.in(Locale.ENGLISH).write(report));
    }

    static void snippet1() {
        Finding finding = report.finding("BHAM-HRK-001").orElseThrow();
        out.println(Explanation.of(finding, report.receipt()).render(Locale.forLanguageTag("id")));
    }

    static void snippet2() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        out.println(catalogue.ofArea("GTD"));
        out.println(catalogue.citing(Citation.parse("Perpres 60/2023 Pasal 7")));
        out.println(catalogue.ofStrength(Strength.STATUTE));
        out.println(catalogue.inForceOn(LocalDate.of(2026, 3, 1)));
        out.println(CatalogueDocument.write(RuleSets.stranas()));
        out.println(MarkdownCatalogue.write(RuleSets.stranas()));
    }

    static void snippet3() {
        Standing<RuleSet> standing = RuleSets.on(LocalDate.of(2024, 12, 31));
        RuleSet rules = standing.inForce().orElse(RuleSets.stranas());
        out.println(rules.coordinates() + " " + rules.status() + " " + rules.inForce());
    }

    static void snippet4() {
        RuleSet strict = RuleSets.stranas()
                .changedBy("Biro Hukum", "Uji coba 2025")
                .atLeast(Strength.PRACTICE)
                .without("BHAM-GTD-010", "Members are checked elsewhere")
                .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2024, 1, 1));
        out.println(ComplianceChecker.of(strict)
                .check(banten, LocalDate.of(2025, 6, 30))
                .receipt()
                .changes());
    }

    static void snippet5() {
        Waiver waiver = Waiver.builder()
                .rule("BHAM-GTD-014")
                .subject("gtd-banten")
                .authority("Menteri HAM")
                .because("Pengukuhan ditunda")
                .period(ValidityPeriod.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)))
                .build();
        ComplianceChecker lenient = ComplianceChecker.of(RuleSets.stranas()).waiving(List.of(waiver));
        out.println(lenient.check(banten, LocalDate.of(2024, 5, 1)).receipt().waivers());
    }

    static void snippet6() {
        RuleSet own = RuleSets.stranas().plus(SECRETARY_NAMED).plus(GROUPS_NAMED);
        ComplianceReport report = ComplianceChecker.of(own).check(banten, LocalDate.of(2024, 12, 31));
        out.println(report.finding("ACME-GTD-001").orElseThrow());
    }

    static void compared() {
        ReportDiff diff = report.diff(ComplianceChecker.of(RuleSets.stranas()).check(nation, LocalDate.of(2026, 1, 1)));
        diff.changed().forEach(difference -> out.println(difference.ruleId() + " " + difference.causes()));
        out.println(TextDiff.in(Locale.ENGLISH).write(diff));
        out.println(DiffDocument.write(diff));
    }

    static void told() {
        ComplianceTimeline timeline = ComplianceChecker.of(RuleSets.stranas())
                .timeline(nation, LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31));
        timeline.verdicts().forEach(out::println);
        timeline.boundaries().forEach((day, causes) -> out.println(day + " " + causes));
        for (RuleTimeline rule : timeline.onlyChanges()) {
            out.println(rule.rule().id() + " " + rule.subject().id() + rule.place() + " " + rule.ranges());
        }
    }

    static void due() {
        List<Deadline> deadlines = ComplianceChecker.of(RuleSets.stranas())
                .deadlines(nation, LocalDate.of(2023, 7, 1), LocalDate.of(2024, 12, 31));
        for (Deadline deadline : deadlines) {
            out.println(deadline.dueDay() + " " + deadline.subject().id() + " " + deadline.ifMissed());
            out.println(deadline.message(Locale.forLanguageTag("id")) + " [" + deadline.strength() + "]");
        }
    }

    static void monitored() {
        ComplianceMonitor monitor =
                ComplianceChecker.of(RuleSets.stranas()).monitor(nation, LocalDate.of(2024, 12, 31));
        ComplianceChange passed = monitor.advanceTo(LocalDate.of(2025, 1, 1));
        ComplianceChange known =
                monitor.update(banten.toBuilder().secretary(Fact.unknown()).build());
        out.println(passed.subjects() + " " + known.subjects());
        ComplianceState state = monitor.state();
        out.println(state.verdict() + " until " + state.validUntil() + " " + state.verdicts());
    }

    static ComplianceSummary summary(InputStream file, LocalDate on) {
        try (Stream<DocumentLine> lines = DocumentReader.standard().readBodyLines(file)) {
            Stream<Body> bodies = lines.parallel().flatMap(line -> {
                line.problems().forEach(out::println);
                return line.body().stream();
            });
            return ComplianceChecker.of(RuleSets.stranas())
                    .checkAll(bodies, on, checked -> out.println(checked))
                    .collect(ComplianceSummary.collector(20));
        }
    }

    @Test
    void aFileOfLinesIsSummed() {
        String file = DocumentWriter.standard().writeLine(banten) + "\nno document\n";
        ComplianceSummary summary =
                summary(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), LocalDate.of(2024, 12, 31));
        assertEquals(1, summary.checked());
    }

    static void snippet7() {
        RegionalTaskForce undated =
                RegionalTaskForce.TYPE.with(banten, Pointer.parse("/decree/signedOn"), Fact.unknown());
        ComplianceReport open = ComplianceChecker.of(RuleSets.stranas()).check(undated, LocalDate.of(2024, 12, 31));
        MissingFact missing = open.missingFacts().get(0).fact();
        open.possibilities(missing)
                .forEach(possibility -> out.println(possibility.days() + " " + possibility.decides()));
        Assumption signed = Assumption.event(undated.id(), "/decree/signedOn", LocalDate.of(2024, 3, 1));
        out.println(open.verdict() + ", but " + open.whatIf(signed).verdict() + " if " + signed);
    }

    @Test
    void everySnippetStandsHere() throws IOException {
        String here = withoutSpace(Files.readString(Path.of("src/test/java/org/example/rules/ReadmeTest.java")));
        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertEquals(15, snippets.size());
        snippets.forEach(snippet -> assertTrue(here.contains(withoutSpace(snippet)), snippet));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void everySnippetRunsAndPrintsSomething() {
        runs(ReadmeTest::snippet0);
        runs(ReadmeTest::snippet1);
        runs(ReadmeTest::snippet2);
        runs(ReadmeTest::snippet3);
        runs(ReadmeTest::snippet4);
        runs(ReadmeTest::snippet5);
        runs(ReadmeTest::snippet6);
        runs(ReadmeTest::compared);
        runs(ReadmeTest::told);
        runs(ReadmeTest::due);
        runs(ReadmeTest::monitored);
        runs(ReadmeTest::snippet7);
    }

    private static void runs(Runnable snippet) {
        PRINTED.reset();
        snippet.run();
        assertTrue(PRINTED.size() > 0);
    }

    @Test
    void theRulesOfTheReadmeKeepTheLaws() {
        RuleLaws.of(SECRETARY_NAMED).holdFor(60, 1);
    }
}
