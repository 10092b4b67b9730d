package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Rule;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc compile and run, and the types with which programs begin have one. */
class JavadocExamplesTest {

    private static final Set<Class<?>> TO_BEGIN_WITH = Set.of(
            Governance.class,
            NationalFocalPoint.class,
            NationalTaskForce.class,
            RegionalTaskForce.class,
            Fact.class,
            Listing.class,
            PartialDate.class,
            DocumentReader.class,
            DocumentWriter.class,
            Compliance.class,
            ComplianceChecker.class,
            RuleSet.class,
            Rule.class,
            ComplianceReport.class,
            ComplianceTimeline.class,
            ComplianceSummary.class,
            ComplianceMonitor.class,
            Deadlines.class,
            ReportDiff.class,
            JsonForm.class,
            PageForm.class);

    private static final List<Path> SOURCES =
            List.of(Path.of("../bham-core/src/main/java"), Path.of("../bham-rules/src/main/java"));

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* }</pre>", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyExampleRuns() throws Exception {
        var examples = new ArrayList<ReadmeBlock>();
        Set<String> shown = new HashSet<>();
        for (Path sources : SOURCES) {
            for (Path source : sourcesIn(sources)) {
                for (MatchResult example :
                        EXAMPLE.matcher(Files.readString(source)).results().toList()) {
                    String code = example.group(1).replaceAll("(?m)^ *\\* ?", "") + "\n";
                    examples.add(new ReadmeBlock(0, examples.size(), "java", code));
                    shown.add(source.getFileName().toString().replace(".java", ""));
                }
            }
        }

        ReadmePrograms.of(examples, folder).run();

        Set<String> expected = TO_BEGIN_WITH.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        expected.removeAll(shown);
        assertEquals(Set.of(), expected, "types without an example");
        assertTrue(examples.size() >= TO_BEGIN_WITH.size());
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
