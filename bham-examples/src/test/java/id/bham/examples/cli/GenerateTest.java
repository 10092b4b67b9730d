package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentLine;
import id.bham.core.json.DocumentReader;
import id.bham.core.province.Province;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.summary.ComplianceSummary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateTest {

    /** The first thousand bodies for the seed 7, as SHA-256 of their bytes. */
    private static final String THOUSAND = "9d1892b62194fad960f521c5c632b121965a6fa097cba39ceff6395a7a432ee7";

    private static String generated(int bodies, long seed) {
        Call call = bham("generate", "--bodies", Integer.toString(bodies), "--seed", Long.toString(seed));
        assertEquals(0, call.status());
        return call.out();
    }

    private static List<DocumentLine> read(String file) {
        try (Stream<DocumentLine> lines = DocumentReader.standard()
                .readBodyLines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            return lines.toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"id, Asia/Jakarta", "tr, UTC", "ar-EG-u-nu-arab, Pacific/Apia", "th-TH-u-ca-buddhist, UTC"})
    void theSameSeedGivesTheSameBytesEverywhere(String locale, String zone) throws NoSuchAlgorithmException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            byte[] bytes = generated(1000, 7).getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    THOUSAND,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void theFirstBodiesDoNotDependOnHowManyFollow() {
        String few = generated(50, 7);
        assertTrue(generated(300, 7).startsWith(few));
        assertNotEquals(few, generated(50, 8));
        assertNotEquals(few, generated(50, -7));
        assertEquals("", generated(0, 7));
    }

    @Test
    void everyLineIsABodyWithAnIdOfItsOwn() {
        List<DocumentLine> lines = read(generated(3000, 7));
        assertEquals(3000, lines.size());
        var ids = new HashSet<String>();
        var kinds = new HashSet<String>();
        var provinces = new HashSet<Province>();
        for (DocumentLine line : lines) {
            Body body = line.body().orElseThrow();
            assertTrue(ids.add(body.id()), body.id());
            kinds.add(body.kind());
            if (body instanceof RegionalTaskForce taskForce) {
                provinces.add(taskForce.province().value().orElseThrow());
            }
        }
        assertEquals(3, kinds.size());
        assertEquals(new HashSet<>(Province.all()), provinces);
    }

    @Test
    void nobodyIsMadeUp() {
        assertFalse(generated(1000, 7).contains("\"person\""));
    }

    @Test
    void somePartsAreCompliantSomeAreOpenAndSomeAreNot() {
        var bodies = new MadeUpBodies(7);
        ComplianceSummary summary = ComplianceChecker.of(RuleSets.stranas())
                .checkAll(LongStream.range(0, 60).mapToObj(bodies::body), LocalDate.of(2024, 12, 31))
                .collect(ComplianceSummary.collector(0));
        for (Verdict verdict : List.of(Verdict.COMPLIANT, Verdict.INCONCLUSIVE, Verdict.NON_COMPLIANT)) {
            assertTrue(summary.verdicts().getOrDefault(verdict, 0L) > 5, summary::toString);
        }
    }

    /** What a rule reads and no lawful body says would leave all bodies open that are to be in order. */
    @Test
    void lawfulBodiesLackNothing() {
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        for (int number = 0; number < 40; number++) {
            Province province = Province.all().get(number % Province.all().size());
            ComplianceReport report = checker.check(
                    MadeUpBodies.lawful(number, province, new Draw(7, number)), LocalDate.of(2024, 12, 31));
            assertEquals(
                    Verdict.COMPLIANT,
                    report.verdict(),
                    () -> "what these rules read wants a place in lawful.json of id.bham.examples.cli: "
                            + report.findings(Outcome.VIOLATED) + report.findings(Outcome.UNDETERMINED));
        }
    }

    @Test
    void drawsFollowFromSeedAndNumberAlone() {
        assertEquals(drawn(new Draw(7, 1)), drawn(new Draw(7, 1)));
        assertNotEquals(drawn(new Draw(7, 1)), drawn(new Draw(7, 2)));
        assertNotEquals(drawn(new Draw(7, 1)), drawn(new Draw(8, 1)));
        var draw = new Draw(1, 1);
        assertEquals(
                List.of(2, 3, 4),
                Stream.generate(() -> draw.between(2, 4))
                        .limit(500)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String drawn(Draw draw) {
        return Stream.generate(() -> draw.below(1000))
                .limit(20)
                .map(number -> Integer.toString(number))
                .collect(Collectors.joining(" "));
    }

    /** Takes so many characters and no more, as a pipe does whose reader ends. */
    private static final class Full extends Writer {
        private int left = 100_000;

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("Broken pipe");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void nothingMoreIsMadeWhenNobodyReadsOn() {
        var full = new Full();
        Call call = Call.bhamInto(full, "generate", "--bodies", Long.toString(Long.MAX_VALUE), "--seed", "7");
        assertEquals(0, call.status());
        assertTrue(full.left < 0);
    }

    @Test
    void wrongUseIsTold() {
        for (String[] wrong : new String[][] {
            {"generate"},
            {"generate", "--bodies", "5"},
            {"generate", "--seed", "5"},
            {"generate", "--bodies", "-1", "--seed", "7"},
            {"generate", "--bodies", "many", "--seed", "7"}
        }) {
            Call call = bham(wrong);
            assertEquals(64, call.status());
            assertEquals("", call.out());
        }
    }
}
