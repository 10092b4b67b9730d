package id.bham.rules.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.rules.corpus.OutcomeTable.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * A patch never changes an outcome, and another release says which it changes and names its catalogue anew. {@code
 * -Doutcomes.write=true} records today's outcomes, which is done once a release is out; of a library that was never released they are
 * recorded under {@code 0.0.0}.
 */
class OutcomesOfTheLastReleaseTest {

    private static final Path RECORDED = Path.of("src/test/resources/id/bham/rules/corpus/outcomes.txt");
    private static final String SNAPSHOT = "-SNAPSHOT";

    private static String version() throws IOException {
        var versions = new Properties();
        try (var stream = OutcomesOfTheLastReleaseTest.class.getResourceAsStream("/id/bham/rules/version.properties")) {
            versions.load(stream);
        }
        return versions.getProperty("library");
    }

    private static boolean isPatchOf(String version, String released) {
        return !version.equals(released)
                && version.substring(0, version.lastIndexOf('.'))
                        .equals(released.substring(0, released.lastIndexOf('.')));
    }

    /** What is to be recorded under a version. */
    private static String record(OutcomeTable table, String version) {
        if (version.endsWith(SNAPSHOT)) {
            throw new IllegalStateException("outcomes are recorded of a release, not of " + version);
        }
        return table.toString();
    }

    /** What forbids that outcomes become those of the table's version. */
    private static List<String> objections(OutcomeTable released, OutcomeTable today, String changelog) {
        List<Difference> differences = released.differencesTo(today);
        var objections = new ArrayList<String>();
        new OutcomeChangelog(changelog, released.version())
                .silentOn(differences)
                .forEach(difference -> objections.add("the changelog is silent on " + difference));
        if (!differences.isEmpty() && !today.version().equals(released.version())) {
            if (isPatchOf(today.version(), released.version())) {
                objections.add("a patch never changes an outcome");
            }
            if (today.catalogue().equals(released.catalogue())) {
                objections.add("RuleCatalogue.VERSION is that of other outcomes");
            }
        }
        return objections;
    }

    @Test
    void areTodaysOrTheChangelogSaysWhichDiffer() throws IOException {
        OutcomeTable today = OutcomeTable.today(version().replace(SNAPSHOT, ""));
        if (Boolean.getBoolean("outcomes.write")) {
            Files.writeString(RECORDED, record(today, version()));
        }
        OutcomeTable released = OutcomeTable.parse(Files.readString(RECORDED));

        assertEquals(List.of(), objections(released, today, Files.readString(Path.of("../CHANGELOG.md"))));
    }

    @Test
    void areRecordedOfReleasesAlone() {
        OutcomeTable table = table("0.1.0", "0.1.0", "S");

        assertEquals(table, OutcomeTable.parse(record(table, "0.1.0")));
        assertThrows(IllegalStateException.class, () -> record(table, "0.1.0-SNAPSHOT"));
    }

    @Test
    void ofAnotherReleaseNeedAnEntryAndAnotherCatalogue() {
        OutcomeTable released = table("0.1.0", "0.1.0", "S");
        String silent = "# Changelog\n\n## [0.2.0] - 2024-01-01\n\n- More.\n\n## [0.1.0] - 2023-01-01\n";
        String entry = "- **Type of change:** correction. **Impacted dates:** all. **Impacted rules:** BHAM-GTD-001."
                + " **What users must do:** check again.";
        String told = silent.replace("- More.", entry);

        assertEquals(List.of(), objections(released, table("0.2.0", "0.1.0", "S"), silent));
        assertEquals(List.of(), objections(released, table("0.2.0", "0.2.0", "V"), told));
        assertEquals(1, objections(released, table("0.2.0", "0.1.0", "V"), told).size());
        assertEquals(
                1, objections(released, table("0.2.0", "0.2.0", "V"), silent).size());
        assertEquals(
                1,
                objections(released, table("0.2.0", "0.2.0", "V"), silent + entry)
                        .size());
        assertEquals(1, objections(released, table("0.1.1", "0.2.0", "V"), told).size());
        assertEquals(List.of(), objections(released, table("0.1.0", "0.1.0", "V"), told));
        assertEquals(List.of(), objections(table("0.0.0", "0.0.0", "S"), table("0.1.0", "0.1.0", "V"), silent + entry));
    }

    private static OutcomeTable table(String version, String catalogue, String letter) {
        return new OutcomeTable(
                version, catalogue, List.of(LocalDate.parse("2024-01-01")), Map.of("a BHAM-GTD-001 x", letter));
    }

    @Test
    void areThoseOfSixtySituationsOnTenDaysAndNoneIsTrivial() throws IOException {
        OutcomeTable released = OutcomeTable.parse(Files.readString(RECORDED));

        assertEquals(60, OutcomeTable.situations().size());
        assertEquals(10, released.days().size());
        for (String letter : List.of("S", "V", "U", "n", "-")) {
            assertTrue(released.lines().values().stream().anyMatch(line -> line.contains(letter)), letter);
        }
        assertEquals(released, OutcomeTable.parse(released.toString()));
    }

    @Test
    void aDifferenceIsFoundByRuleAndDay() {
        List<LocalDate> days = List.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"));
        var before =
                new OutcomeTable("0.1.0", "0.1.0", days, Map.of("a BHAM-GTD-001 x", "SS", "a BHAM-GTD-002 x", "VV"));
        var after =
                new OutcomeTable("0.2.0", "0.2.0", days, Map.of("a BHAM-GTD-001 x", "SV", "a BHAM-GTD-003 x", ".S"));

        assertEquals(
                List.of(
                        new Difference("BHAM-GTD-001", days.get(1), "a BHAM-GTD-001 x S -> V"),
                        new Difference("BHAM-GTD-002", days.get(0), "a BHAM-GTD-002 x V -> ."),
                        new Difference("BHAM-GTD-002", days.get(1), "a BHAM-GTD-002 x V -> ."),
                        new Difference("BHAM-GTD-003", days.get(1), "a BHAM-GTD-003 x . -> S")),
                before.differencesTo(after));
    }

    @Test
    void anEntryCoversItsRulesOnItsDates() {
        var changelog = new OutcomeChangelog("""
                # Changelog

                ## [Unreleased]

                ### Outcomes

                - **Type of change:** correction. **Impacted dates:** 2024-01-01 to 2024-12-31, 2025-06-30.
                  **Impacted rules:** BHAM-GTD-001, BHAM-GTD-002. **What users must do:** check again.

                ## [0.1.0]

                - **Type of change:** correction. **Impacted dates:** all. **Impacted rules:** BHAM-GTD-003.
                  **What users must do:** nothing.
                """, "0.1.0");

        assertEquals(
                List.of(),
                changelog.silentOn(List.of(on("BHAM-GTD-001", "2024-01-01"), on("BHAM-GTD-002", "2024-12-31"))));
        assertEquals(
                List.of(), changelog.silentOn(List.of(on("BHAM-GTD-002", "2025-06-30"), on("verdict", "2025-06-30"))));
        List<Difference> others = List.of(
                on("BHAM-GTD-001", "2023-12-31"),
                on("BHAM-GTD-001", "2025-01-01"),
                on("BHAM-GTD-003", "2024-06-30"),
                on("verdict", "2026-01-01"));
        assertEquals(others, changelog.silentOn(others));
    }

    @Test
    void anEntryWithoutAPartIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new OutcomeChangelog("""

                ## [Unreleased]

                - **Type of change:** correction. **Impacted rules:** BHAM-GTD-001. **What users must do:** check again.
                """, "0.1.0"));
    }

    @Test
    void aPatchIsOneWithAnotherLastNumber() {
        assertTrue(isPatchOf("0.1.1", "0.1.0"));
        assertTrue(!isPatchOf("0.1.0", "0.1.0") && !isPatchOf("0.2.0", "0.1.0") && !isPatchOf("1.1.0", "0.1.0"));
    }

    private static Difference on(String rule, String day) {
        return new Difference(rule, LocalDate.parse(day), "");
    }
}
