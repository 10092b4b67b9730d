package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.bham.core.body.Body;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import id.bham.rules.Compliance;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import id.bham.rules.write.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports on the data files, compared byte for byte: before the law, on its first day, in 2024, on the last day of the first
 * period of actions, and after the day to which the law is known. Only the version of the library is left out.
 * {@code -Dgolden.write=true} writes them anew.
 */
class GoldenReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> DAYS =
            List.of("2022-01-01", "2023-09-26", "2024-12-31", "2025-12-31", "2026-11-21");

    static Stream<Arguments> reports() {
        return Stream.of("banten", "bangka-belitung")
                .flatMap(file -> DAYS.stream()
                        .flatMap(day -> Stream.of("id.txt", "en.txt", "json")
                                .map(form -> Arguments.of(file, LocalDate.parse(day), form))));
    }

    @ParameterizedTest(name = "{0} on {1}, {2}")
    @MethodSource("reports")
    void isAsCommitted(String file, LocalDate day, String form) throws IOException {
        byte[] document = Files.readAllBytes(Path.of("data", file + ".json"));
        Body body = DocumentReader.standard().read(Documents.BODY, document);
        ComplianceReport report = Compliance.check(body, day);
        String text = form.equals("json")
                ? JsonForm.REPORT.write(report)
                : page(body, day, Locale.forLanguageTag(form.substring(0, 2))).write(report);
        if (form.equals("json")) {
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(JsonForm.REPORT.schema())
                            .validate(new ObjectMapper().readTree(text)));
        }
        String withoutVersion = text.replaceFirst(
                "(\"library\": \"|library |pustaka )"
                        + Pattern.quote(report.receipt().library()),
                "$1VERSION");
        Path golden = GOLDEN.resolve(file + "-" + day + "." + form);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, withoutVersion);
        }
        assertEquals(Files.readString(golden), withoutVersion);
    }

    /** In Indonesian all findings, in English one screen. */
    private static PageForm<ComplianceReport> page(Subject subject, LocalDate day, Locale locale) {
        ReportPage page = ReportPage.in(locale)
                .with(ComplianceChecker.of(RuleSets.stranas()).deadlines(subject, day, day.plusYears(1)));
        // The line with the version is not broken: how long it is changes with each release.
        return locale.equals(Locale.ENGLISH)
                ? PageForm.report(page)
                : PageForm.report(page.inDetail()).withColumns(10_000);
    }

    @ParameterizedTest
    @CsvSource({"banten, 45", "bangka-belitung, 45", "nasional, 90"})
    void holdsOneScreen(String file, int rows) throws IOException {
        byte[] document = Files.readAllBytes(Path.of("data", file + ".json"));
        Subject subject = DocumentReader.standard().read(Documents.SUBJECT, document);
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        for (String day : DAYS) {
            LocalDate on = LocalDate.parse(day);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
                List<String> lines = PageForm.report(ReportPage.in(locale)
                                .with(checker.deadlines(subject, on, on.plusYears(1)))
                                .explainedBy(finding -> "bham explain bham-examples/data/" + file + ".json --rule "
                                        + finding.rule().id() + " --on " + day))
                        .write(checker.check(subject, on))
                        .lines()
                        .toList();
                assertTrue(lines.size() <= rows, () -> file + " " + day + " " + locale + ": " + lines.size());
                lines.forEach(line -> assertTrue(line.length() <= PageForm.USUAL_COLUMNS, line));
            }
        }
    }
}
