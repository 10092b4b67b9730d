package id.bham.core.json;

import static id.bham.core.json.DocumentTexts.governance;
import static id.bham.core.json.DocumentTexts.problems;
import static id.bham.core.json.DocumentTexts.regional;
import static id.bham.core.json.DocumentTexts.summaries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.InstrumentId;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final DocumentReader READER = DocumentReader.standard();

    private static RegionalTaskForce read(String... lines) {
        return assertInstanceOf(RegionalTaskForce.class, READER.read(Documents.SUBJECT, regional(lines)));
    }

    @Test
    void missingKeyIsUnknownNullIsAbsentAndValueIsKnown() {
        assertTrue(read().name().isUnknown());
        assertTrue(read("\"name\": null").name().isAbsent());
        assertEquals(Fact.known("GTD"), read("\"name\": \"GTD\"").name());
    }

    @Test
    void arrayIsCompleteAndPartialIsPartial() {
        assertEquals(Listing.unknown(), read().duties());
        assertEquals(Listing.complete(), read("\"duties\": []").duties());
        assertEquals(
                Listing.complete(Duty.REPORT), read("\"duties\": [\"report\"]").duties());
        assertEquals(
                Listing.partial(Duty.MONITOR_AND_EVALUATE),
                read("\"duties\": {\"partial\": [\"monitorAndEvaluate\"]}").duties());
        assertEquals(Listing.unknown(), read("\"duties\": {\"partial\": []}").duties());
        assertEquals(
                Listing.partial(Duty.REPORT).outOf(3),
                read("\"duties\": {\"partial\": [\"report\"], \"count\": 3}").duties());
        assertEquals(
                Listing.partial(Duty.REPORT).outOf(3),
                read("\"duties\": {\"count\": 3, \"partial\": [\"report\"]}").duties());
        assertEquals(
                Listing.complete(Duty.REPORT),
                read("\"duties\": {\"partial\": [\"report\"], \"count\": 1}").duties());
        assertEquals(
                Listing.partial().outOf(35),
                read("\"members\": {\"partial\": [], \"count\": 35}").members());
    }

    @Test
    void datesAreReadAsFarAsTheyAreKnown() {
        assertEquals(
                Fact.known(PartialDate.between("2024-02-21", "2024-04-03")),
                read("\"lastDay\": \"[2024-02-21..2024-04-03]\"").lastDay());
        assertEquals(
                Fact.known(PartialDate.parse("2024")),
                read("\"lastDay\": \"2024\"").lastDay());
    }

    @Test
    void yearsRunFrom1To9999() {
        for (int year : new int[] {1, 9999}) {
            assertEquals(
                    Fact.known(year),
                    read("\"workPlans\": [{\"year\": " + year + "}]")
                            .workPlans()
                            .items()
                            .get(0)
                            .year());
        }
        for (int year : new int[] {0, -1, 10_000}) {
            assertEquals(
                    List.of("NUMBER_OUT_OF_RANGE /workPlans/0/year 5:24"),
                    summaries(regional("\"workPlans\": [{\"year\": " + year + "}]")));
        }
    }

    @Test
    void orderOfKeysDoesNotMatter() {
        var document = "{\"duties\": [], \"id\": \"gtd\", \"kind\": \"regionalTaskForce\", \"schemaVersion\": 1}";
        assertEquals(read("\"duties\": []"), READER.read(Documents.SUBJECT, document));
    }

    @Test
    void textBytesAndStreamGiveTheSame() throws IOException {
        String document = DocumentTexts.EVERYTHING;
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        InputStream stream = new ByteArrayInputStream(bytes);
        assertEquals(READER.read(Documents.SUBJECT, document), READER.read(Documents.SUBJECT, bytes));
        assertEquals(READER.read(Documents.SUBJECT, document), READER.read(Documents.SUBJECT, stream));
        assertEquals(READER.read(Documents.SUBJECT, document), READER.read(Documents.BODY, document));
        assertEquals(READER.read(Documents.SUBJECT, document), READER.read(Documents.BODY, bytes));
    }

    @Test
    void governanceHoldsBodiesWithTheirOwnEvidence() {
        Governance nation = READER.read(
                Documents.GOVERNANCE,
                governance(
                        "\"nationalTaskForces\": [{\"id\": \"gtn\", \"answersTo\": \"nfp\"}],",
                        "\"focalPoints\": [{\"id\": \"nfp\", \"sources\": [{\"id\": \"S0\", \"title\": \"t\"}],",
                        "\"evidence\": {\"/name\": [\"S0\"]}}]"));
        Body focalPoint = nation.body("nfp").orElseThrow();
        assertEquals(List.of("S0"), focalPoint.evidence().support().get("/name"));
        assertEquals(Fact.known(focalPoint), nation.parent(nation.body("gtn").orElseThrow()));
    }

    @Test
    void everythingIsReadAndWrittenBackAsItWas() {
        assertEquals(
                DocumentTexts.EVERYTHING,
                DocumentWriter.standard().write(READER.read(Documents.SUBJECT, DocumentTexts.EVERYTHING)));
    }

    @Test
    void exampleInTheReadmeIsReadAndWrittenBackAsItIs() throws IOException {
        String example = DocumentTexts.exampleInReadme("regionalTaskForce");
        assertEquals(example, DocumentWriter.standard().write(READER.read(Documents.SUBJECT, example)));
    }

    @Test
    void otherKindThanAskedForIsAProblem() {
        var ofBody = assertThrows(InvalidDocumentException.class, () -> READER.read(Documents.GOVERNANCE, regional()));
        assertEquals(List.of("UNEXPECTED_KIND /kind 3:9"), summaries(ofBody.problems()));
        String nation = governance("\"focalPoints\": []");
        var ofNation = assertThrows(InvalidDocumentException.class, () -> READER.read(Documents.BODY, nation));
        assertEquals(List.of("UNEXPECTED_KIND /kind 3:9"), summaries(ofNation.problems()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-04-03, STRETCH_OF_TIME, [2024-01-01..2024-04-03]",
        "2024/2025-06, STRETCH_OF_TIME, [2024..2025-06]",
        "2024-01-01/.., STRETCH_OF_TIME, [2024-01-01..]",
        "../2024, STRETCH_OF_TIME, [..2024]",
        "/2024, STRETCH_OF_TIME, [..2024]",
        "2025/2024, MALFORMED_DATE, ''",
        "[2025..2024], REVERSED_DATE, ''",
        "2024-02-30/2025, MALFORMED_DATE, ''",
        "[2024..2025-02-29], IMPOSSIBLE_DATE, ''",
        "[..2025-02-29], IMPOSSIBLE_DATE, ''",
        "[2024..2025, MALFORMED_DATE, ''",
        "[..], MALFORMED_DATE, ''",
        "/, MALFORMED_DATE, ''",
        "2024/2025/2026, MALFORMED_DATE, ''",
        "[2024/2025], MALFORMED_DATE, ''",
    })
    void aStretchOfTimeIsNoDay(String text, ProblemCode code, String expected) {
        Problem problem = problems(regional("\"lastDay\": \"" + text + "\"")).get(0);

        assertEquals(code, problem.code());
        assertEquals(text, problem.arguments().get("found"));
        assertEquals(expected, problem.arguments().getOrDefault("expected", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Perpres 60/2023, Perpres 60/2023",
        "Peraturan Presiden Nomor 60 Tahun 2023, Perpres 60/2023",
        "Kepmenkumham M.HH-01.HA.01.07 Tahun 2021, Kepmenkumham M.HH-01.HA.01.07 Tahun 2021"
    })
    void anInstrumentIsNamedInEitherForm(String text, String instrument) {
        RegionalTaskForce read = read("\"formedUnder\": \"" + text + "\"");

        assertEquals(Fact.known(InstrumentId.parse(instrument)), read.formedUnder());
        assertTrue(DocumentWriter.standard().write(read).contains("\"" + instrument + "\""));
    }

    @Test
    void aSecretariatSitsSomewhere() {
        RegionalTaskForce read =
                read("\"secretariat\": {\"at\": {\"kind\": \"regionalOffice\", \"name\": \"Kanwil\"}}");

        assertEquals(Fact.known("Kanwil"), read.at(Pointer.parse("/secretariat/at/name")));
        assertEquals(Fact.unknown(), read.at(Pointer.parse("/secretariat/runBy")));
    }

    @Test
    void aCeremonyIsHeldByOneOfficeOnBehalfOfAnother() {
        RegionalTaskForce read = read(
                "\"inauguration\": {\"on\": \"2024-07-10\", \"by\": {\"office\": {\"title\": \"other\"}},",
                "\"onBehalfOf\": {\"office\": {\"title\": \"governor\", \"province\": \"ID-LA\"}}}");

        assertEquals(Fact.known(OfficeTitle.OTHER), read.at(Pointer.parse("/inauguration/by/office/title")));
        assertEquals(Fact.known(Office.governorOf("ID-LA")), read.at(Pointer.parse("/inauguration/onBehalfOf/office")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2024-02-21..]", "[..2024-04-03]"})
    void aDateWithOneEndStandsWhereverADateDoes(String date) {
        String text = "\"" + date + "\"";
        String period = "{\"firstDay\": " + text + ", \"lastDay\": " + text + "}";
        RegionalTaskForce read = read(
                "\"plannedAsOf\": " + text + ", \"lastDay\": " + text + ", \"evaluationStart\": " + text + ",",
                "\"decree\": {\"issuedOn\": " + text + "}, \"inauguration\": {\"on\": " + text + "},",
                "\"seenAtWork\": [" + text + "], \"period\": " + period + ",",
                "\"chair\": {\"term\": " + period + ", \"appointments\": [{\"period\": " + period + "}]},",
                "\"formation\": [{\"stage\": \"policyInstituted\", \"on\": " + text + "}],",
                "\"evaluations\": [{\"period\": " + period + ", \"completedOn\": " + text + "}],",
                "\"reports\": [{\"submittedOn\": " + text + "}], \"workPlans\": [{\"adoptedOn\": " + text + "}]");

        assertEquals(
                18,
                Pattern.compile(text, Pattern.LITERAL)
                        .matcher(DocumentWriter.standard().write(read))
                        .results()
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'status': 'planned', 'seenAtWork': {'partial': ['2024']}|PLAN_WITH_DECREE",
                "'lastDay': '2023', 'seenAtWork': ['2024-06-12']|SEEN_OUTSIDE_ITS_LIFE",
                "'decree': {'issuedOn': '2024'}, 'inauguration': {'on': '2022-07-20'}|TWO_GENERATIONS",
                "'formedUnder': 'Perpres 60/2023', 'inauguration': {'on': '2022-07-20'}|TWO_GENERATIONS",
                "'duties': ['report'], 'dutiesInOtherWords': ['merencanakan']|FURTHER_DUTIES"
            })
    void whatContradictsItselfIsToldByAWordOfItsOwn(String statements, ProblemCode code) {
        List<Problem> problems = problems(regional(statements.replace('\'', '"')));

        assertEquals(List.of(code), problems.stream().map(Problem::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "the Perpres, MALFORMED_INSTRUMENT",
        "60/2023, MALFORMED_INSTRUMENT",
        "Kepgub 10/2024, MALFORMED_INSTRUMENT",
        "' ', BLANK_TEXT"
    })
    void aTextThatNamesNoInstrumentIsRefused(String text, ProblemCode code) {
        Problem problem =
                problems(regional("\"formedUnder\": \"" + text + "\"")).get(0);

        assertEquals(code, problem.code());
        assertEquals("/formedUnder", problem.pointer().toString());
        assertEquals(text.isBlank() ? "" : text, problem.arguments().getOrDefault("found", ""));
    }

    @Test
    void whatIsNotKnownIsNotKnownWhateverIsSaidOfItsSources() {
        RegionalTaskForce record = read(
                "\"status\": \"formed\",",
                "\"sources\": [{\"id\": \"S4\", \"title\": \"t\"}],",
                "\"evidence\": {\"\": [\"S4\"], \"/name\": [\"S4\"], \"/decree/number\": [\"S4\"]}");

        assertEquals(Fact.unknown(), record.name());
        assertEquals(Fact.unknown(), record.decree());
        assertEquals(Fact.unknown(), record.lastDay());
        assertEquals(Truth.TRUE, record.hasSource(Pointer.parse("/status")));
        assertEquals(Truth.UNKNOWN, record.hasSource(Pointer.parse("/lastDay")));
        assertEquals(Truth.UNKNOWN, record.hasSource(Pointer.parse("/decree")));
    }

    @Test
    void allProblemsAreFoundInOneRun() {
        String document = regional(
                "\"provinse\": \"ID-BT\",",
                "  \"province\": \"ID-XX\",",
                "\"status\": \"planned\", \"decree\": {\"number\": \" \", \"issuedOn\": \"2023-02-29\", \"issuedBy\": []},",
                "\"period\": {\"firstDay\": \"2025\", \"lastDay\": \"2023\"},",
                "\"chair\": {\"office\": {\"name\": \"x\"}},",
                "\"members\": [{\"element\": \"nobody\"}, null, {\"title\": 7}],",
                "\"duties\": null, \"purposes\": {\"all\": []},",
                "\"workPlans\": [{\"year\": 0}, {\"year\": 2024.0}, {\"year\": \"2024\"}],",
                "\"lastDay\": \"3 April 2024\", \"replaces\": \"2024/2023\", \"answersTo\": true,",
                "\"evaluationStart\": \"[2024..2023]\",",
                "\"sources\": [{\"id\": \"S0\", \"title\": \"t\", \"publishedOn\": \"2024\"}, {\"id\": \"S0\", \"title\": \"t\"}],",
                "\"evidence\": {\"/decree/numbr\": [\"S0\"], \"/decree\": [\"S1\"], \"decree\": []},",
                "\"name\": \"a\", \"name\": \"b\"");
        assertEquals(
                List.of(
                        "PLAN_WITH_DECREE  1:1",
                        "UNKNOWN_KEY /provinse 5:1",
                        "UNKNOWN_CONSTANT /province 6:15",
                        "BLANK_TEXT /decree/number 7:43",
                        "IMPOSSIBLE_DATE /decree/issuedOn 7:60",
                        "WRONG_TYPE /decree/issuedBy 7:86",
                        "REVERSED_PERIOD /period 8:11",
                        "MISSING_KEY /chair/office 9:21",
                        "UNKNOWN_CONSTANT /members/0/element 10:25",
                        "WRONG_TYPE /members/1 10:36",
                        "WRONG_TYPE /members/2/title 10:52",
                        "NULL_LISTING /duties 11:11",
                        "MISSING_KEY /purposes 11:29",
                        "UNKNOWN_KEY /purposes/all 11:30",
                        "NUMBER_OUT_OF_RANGE /workPlans/0/year 12:24",
                        "NOT_A_WHOLE_NUMBER /workPlans/1/year 12:37",
                        "WRONG_TYPE /workPlans/2/year 12:55",
                        "MALFORMED_DATE /lastDay 13:12",
                        "WRONG_TYPE /answersTo 13:66",
                        "REVERSED_DATE /evaluationStart 14:20",
                        "MALFORMED_DAY /sources/0/publishedOn 15:55",
                        "DUPLICATE_SOURCE /sources/1/id 15:71",
                        "UNKNOWN_PLACE /evidence/~1decree~1numbr 16:14",
                        "UNKNOWN_SOURCE /evidence/~1decree/0 16:51",
                        "MALFORMED_POINTER /evidence/decree 16:58",
                        "DUPLICATE_KEY /name 17:14"),
                summaries(document));
    }

    @Test
    void evidenceMayNameWhatTheDocumentDoesNotHold() {
        String start = "\"sources\": [{\"id\": \"S0\", \"title\": \"t\"}], \"evidence\": {\"";
        for (String place : List.of("", "/decree/number", "/members", "/members/7/office", "/duties/2")) {
            read(start + place + "\": [\"S0\"]}");
        }
        for (String place : List.of(
                "/",
                "/decree/numbr",
                "/members/00",
                "/members/partial",
                "/members/-",
                "/name/0",
                "/sources/0",
                "/kind")) {
            assertEquals(
                    List.of(ProblemCode.UNKNOWN_PLACE),
                    problems(regional(start + place + "\": [\"S0\"]}")).stream()
                            .map(Problem::code)
                            .toList(),
                    place);
        }
    }

    @Test
    void evidenceNamesAnItemAlikeInBothFormsOfItsList() {
        String evidence = "\"sources\": [{\"id\": \"S0\", \"title\": \"t\"}], \"evidence\": {\"/members/0\": [\"S0\"]}";
        for (String members : List.of("[{}]", "{\"partial\": [{}]}")) {
            RegionalTaskForce gtd = read("\"members\": " + members + ",", evidence);
            Pointer item = gtd.places(Pointer.parse("/members/*")).get(0);
            assertEquals("/members/0", item.toString());
            assertEquals(
                    List.of("S0"), gtd.sourcesOf(item).stream().map(Source::id).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/members/partial/0/office, /members/0/office",
        "/workingGroups/partial/1/strategies/partial/0, /workingGroups/1/strategies/0",
        "/members/partial, /members",
        "/members/partial/x, /decree/issuedOn",
        "/partial, /decree/issuedOn",
        "/decree/numbr, /decree/issuedOn"
    })
    void evidenceThatNamesAPlaceOfTheDocumentIsToldThatOfTheRecord(String key, String expected) {
        Problem problem =
                problems(regional("\"evidence\": {\"" + key + "\": []}")).get(0);
        assertEquals(ProblemCode.UNKNOWN_PLACE, problem.code());
        assertEquals(Map.of("found", key, "expected", expected), problem.arguments());
        for (Locale locale : List.of(Locale.ENGLISH, new Locale("id"))) {
            assertTrue(problem.message(locale).contains(" " + expected + " ("), problem.message(locale));
        }
    }

    @Test
    void evidenceWithoutSourcesNamesSourcesThatAreNotThere() {
        assertEquals(
                List.of("UNKNOWN_SOURCE /evidence//0 5:19"), summaries(regional("\"evidence\": {\"\": [\"S0\"]}")));
    }

    @Test
    void sourceThatCannotBeReadIsNotMissed() {
        assertEquals(
                List.of("BLANK_TEXT /sources/0/title 5:35", "WRONG_TYPE /sources/1 5:40"),
                summaries(regional(
                        "\"sources\": [{\"id\": \"S0\", \"title\": \"\"}, 1],",
                        "\"evidence\": {\"\": [\"S0\", \"S1\"]}")));
    }

    @Test
    void aCountThatCannotBeIsRefusedInItsPlace() {
        Problem fewer = problems(regional("\"duties\": {\"partial\": [\"report\", 7], \"count\": 1}"))
                .get(1);
        assertEquals(ProblemCode.NUMBER_OUT_OF_RANGE, fewer.code());
        assertEquals(Pointer.parse("/duties/count"), fewer.pointer());
        assertEquals(Map.of("found", "1", "least", "2", "greatest", "999999999"), fewer.arguments());
        assertEquals(
                List.of("NUMBER_OUT_OF_RANGE /members/count 5:37"),
                summaries(regional("\"members\": {\"partial\": [], \"count\": 1000000000}")));
        assertEquals(
                List.of("NUMBER_OUT_OF_RANGE /members/count 5:37"),
                summaries(regional("\"members\": {\"partial\": [], \"count\": -1}")));
        assertEquals(
                List.of("NOT_A_WHOLE_NUMBER /members/count 5:37"),
                summaries(regional("\"members\": {\"partial\": [], \"count\": 3.0}")));
        assertEquals(
                List.of("WRONG_TYPE /members/count 5:37"),
                summaries(regional("\"members\": {\"partial\": [], \"count\": null}")));
        assertEquals(List.of("MISSING_KEY /members 5:12"), summaries(regional("\"members\": {\"count\": 3}")));
    }

    @Test
    void unknownKeyNamesTheNearestOrAll() {
        assertEquals("decree", expected(problems(regional("\"decre\": 1"))));
        assertEquals("decree", expected(problems(regional("\"Decree\": 1"))));
        assertEquals("on", expected(problems(regional("\"inauguration\": {\"oy\": 1}"))));
        assertEquals("partial, count", expected(problems(regional("\"duties\": {\"partial\": [], \"x\": 1}"))));
        assertEquals("count", expected(problems(regional("\"duties\": {\"partial\": [], \"cont\": 1}"))));
        assertEquals("firstDay, lastDay", expected(problems(regional("\"period\": {\"until\": 1}"))));
    }

    private static String expected(List<Problem> problems) {
        Map<String, String> arguments = problems.get(0).arguments();
        return arguments.getOrDefault("nearest", arguments.getOrDefault("expected", ""));
    }

    @Test
    void nestedBodyHasNeitherVersionNorKind() {
        assertEquals(
                List.of("UNKNOWN_KEY /focalPoints/0/schemaVersion 5:31", "UNKNOWN_KEY /focalPoints/0/kind 5:51"),
                summaries(
                        governance(
                                "\"focalPoints\": [{\"id\": \"nfp\", \"schemaVersion\": 1, \"kind\": \"nationalFocalPoint\"}]")));
    }

    @Test
    void whatIsWrongWithVersionOrKindHidesNothing() {
        assertEquals(List.of("MISSING_KEY  1:1", "MISSING_KEY  1:1", "WRONG_TYPE /id 1:8"), summaries("{\"id\": 7}"));
        assertEquals(
                List.of(
                        "MISSING_KEY  1:1",
                        "MISSING_KEY  1:1",
                        "UNSUPPORTED_VERSION /schemaVersion 1:19",
                        "UNKNOWN_KEY /x 1:22"),
                summaries("{\"schemaVersion\": 2, \"x\": 7}"));
        assertEquals(
                List.of("WRONG_TYPE /schemaVersion 1:19", "UNKNOWN_CONSTANT /kind 1:32", "WRONG_TYPE /id 1:43"),
                summaries("{\"schemaVersion\": \"1\", \"kind\": \"x\", \"id\": 7}"));
        assertEquals(
                List.of("MISSING_KEY  1:1", "WRONG_TYPE /kind 1:10"),
                summaries("{\"kind\": null, \"schemaVersion\": 1}"));
        assertEquals(List.of("MISSING_KEY  1:1", "MISSING_KEY  1:1"), summaries("{\"kind\": \"regionalTaskForce\"}"));
        assertEquals(List.of("WRONG_TYPE  1:1"), summaries("[]"));
    }

    @Test
    void aTaskForceOfAnotherProvinceIsNotReplaced() {
        assertEquals(
                List.of("OTHER_PROVINCE /regionalTaskForces/1/replaces 1:157"),
                summaries("{\"schemaVersion\": 1, \"kind\": \"governance\", \"id\": \"n\", \"regionalTaskForces\":"
                        + " [{\"id\": \"a\", \"province\": \"ID-BT\"}, {\"id\": \"b\", \"province\": \"ID-JB\","
                        + " \"replaces\": \"a\"}]}"));
    }

    @Test
    void referencesAreCheckedWhereTheyStand() {
        assertEquals(
                List.of(
                        "CIRCULAR_REFERENCE  1:1",
                        "DUPLICATE_ID /focalPoints/partial/1/id 5:49",
                        "UNKNOWN_BODY /nationalTaskForces/0/replaces 6:48",
                        "DUPLICATE_ID /regionalTaskForces/1/id 7:62",
                        "BLANK_TEXT /regionalTaskForces/1/name 7:77"),
                summaries(
                        governance(
                                "\"focalPoints\": {\"partial\": [{\"id\": \"a\"}, {\"id\": \"a\"}]},",
                                "\"nationalTaskForces\": [{\"id\": \"b\", \"replaces\": \"z\"}],",
                                "\"regionalTaskForces\": [{\"id\": \"c\", \"answersTo\": \"c\"}, {\"id\": \"bhr\", \"name\": \"\"}]")));
    }

    @Test
    void referencesToABodyThatCannotBeReadAreNotMissed() {
        assertEquals(
                List.of("MALFORMED_ID /nationalTaskForces/0/id 5:31"),
                summaries(governance(
                        "\"nationalTaskForces\": [{\"id\": \"-\"}],",
                        "\"regionalTaskForces\": [{\"id\": \"c\", \"answersTo\": \"-\"}]")));
        assertEquals(
                List.of("WRONG_TYPE /nationalTaskForces 5:23"),
                summaries(governance(
                        "\"nationalTaskForces\": 7,",
                        "\"regionalTaskForces\": [{\"id\": \"c\", \"answersTo\": \"-\"}]")));
    }
}
