package id.bham.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.ActionParty;
import id.bham.core.action.PartyKind;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.FormationStage;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.evaluation.Attainment;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Addressee;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.HumanRightsObligation;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.mandate.Pillar;
import id.bham.core.mandate.Purpose;
import id.bham.core.mandate.Strategy;
import id.bham.core.province.Province;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.NoRule;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.OpenFact.Need;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.summary.SubActionProgress;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.Explanation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final TextBundle WORDS = TextBundle.read(Wording.class, "words");
    private static final ValidityPeriod ROUGH = ValidityPeriod.ofYears(2023, 2025);

    @Test
    void theTitleOfAnOfficeStandsForItself() {
        Fact<Office> governor = Fact.known(Office.governorOf("ID-BT"));

        assertEquals("Gubernur Banten", Wording.in(INDONESIAN).gist(governor));
        assertEquals("Governor of Banten", Wording.in(Locale.ENGLISH).gist(governor));
    }

    static Stream<Arguments> values() {
        LocalDate day = LocalDate.of(2024, 4, 3);
        Fact<PartialDate> known = Fact.known(PartialDate.of(day));
        return Stream.of(
                Arguments.of(day, "3 April 2024", "3 April 2024"),
                Arguments.of(LocalDate.of(2023, 12, 31), "31 December 2023", "31 Desember 2023"),
                Arguments.of(PartialDate.of(day), "3 April 2024", "3 April 2024"),
                Arguments.of(PartialDate.parse("2024-08"), "August 2024", "Agustus 2024"),
                Arguments.of(PartialDate.parse("2024"), "2024", "2024"),
                Arguments.of(
                        PartialDate.parse("[2024-02-21..2024-04-03]"),
                        "between 21 February 2024 and 3 April 2024",
                        "antara 21 Februari 2024 dan 3 April 2024"),
                Arguments.of(
                        PartialDate.parse("[2023..2024]"),
                        "between 1 January 2023 and 31 December 2024",
                        "antara 1 Januari 2023 dan 31 Desember 2024"),
                Arguments.of(
                        PartialDate.onOrAfter("2024-01-01"),
                        "on or after 1 January 2024",
                        "pada atau sesudah 1 Januari 2024"),
                Arguments.of(
                        PartialDate.onOrBefore("2024-04-03"),
                        "on or before 3 April 2024",
                        "pada atau sebelum 3 April 2024"),
                Arguments.of(ValidityPeriod.always(), "on all days", "pada semua hari"),
                Arguments.of(ValidityPeriod.from(day), "from 3 April 2024 on", "mulai 3 April 2024"),
                Arguments.of(ValidityPeriod.until(day), "until 3 April 2024", "sampai dengan 3 April 2024"),
                Arguments.of(
                        ValidityPeriod.of(day, day.plusDays(1)),
                        "from 3 April 2024 to 4 April 2024",
                        "dari 3 April 2024 sampai dengan 4 April 2024"),
                Arguments.of(ROUGH, "from 2023 to 2025", "dari 2023 sampai dengan 2025"),
                Arguments.of(ValidityPeriod.of(known, Fact.unknown()), "from 3 April 2024 on", "mulai 3 April 2024"),
                Arguments.of(
                        ValidityPeriod.of(Fact.unknown(), known),
                        "from not known to 3 April 2024",
                        "dari tidak diketahui sampai dengan 3 April 2024"),
                Arguments.of(Period.ofYears(2), "2 year(s)", "2 tahun"),
                Arguments.of(Period.of(1, 6, 3), "1 year(s) 6 month(s) 3 day(s)", "1 tahun 6 bulan 3 hari"),
                Arguments.of(Province.of("ID-BT"), "Banten", "Banten"),
                Arguments.of(Fact.unknown(), "not known", "tidak diketahui"),
                Arguments.of(Fact.absent(), "none", "tidak ada"),
                Arguments.of(Fact.known(Duty.REPORT), "report", "melaporkan"),
                Arguments.of(Listing.unknown(), "not known", "tidak diketahui"),
                Arguments.of(Listing.complete(), "none", "tidak ada"),
                Arguments.of(Listing.complete("A", "B"), "A, B", "A, B"),
                Arguments.of(Listing.partial("A", "B"), "A, B and perhaps others", "A, B dan mungkin lainnya"),
                Arguments.of(Listing.partial("A", "B").outOf(35), "A, B; 35 in all", "A, B; seluruhnya 35"),
                Arguments.of(
                        Listing.partial().outOf(35),
                        "35 in all, none of them listed",
                        "seluruhnya 35, belum ada yang didaftar"),
                Arguments.of(List.of(2023, 2024), "2023, 2024", "2023, 2024"),
                Arguments.of(1234567, "1,234,567", "1.234.567"),
                Arguments.of(9999, "9999", "9999"),
                Arguments.of("text", "text", "text"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesHaveWordsInBothLanguages(Object value, String english, String indonesian) {
        assertEquals(english, Wording.in(Locale.ENGLISH).value(value));
        assertEquals(indonesian, Wording.in(INDONESIAN).value(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en", "tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de"})
    void theDefaultLocalePlaysNoPart(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            values().map(Arguments::get).forEach(value -> {
                assertEquals(value[1], Wording.in(Locale.ENGLISH).value(value[0]));
                assertEquals(value[2], Wording.in(INDONESIAN).value(value[0]));
            });
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void otherLanguagesThanIndonesianGetEnglish() {
        var text = new LocalizedText("teks", "text");

        assertEquals("teks", text.in(INDONESIAN));
        assertEquals("teks", text.in(Locale.forLanguageTag("id-ID")));
        assertEquals("teks", text.in(new Locale.Builder().setLanguage("in").build()));
        for (String tag : List.of("en", "en-GB", "de", "ms", "jv", "und")) {
            assertEquals("text", text.in(Locale.forLanguageTag(tag)), tag);
        }
    }

    /** Constants that a rule of the catalogue keeps for itself. */
    private static final String OF_A_RULE = "ActionPart.";

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        Outcome.values(),
                        Verdict.values(),
                        Force.values(),
                        Strength.values(),
                        Need.values(),
                        OpenBecause.values(),
                        Deadline.Miss.values(),
                        Deadline.State.values(),
                        Deadlines.Why.values(),
                        Explanation.Part.values(),
                        Truth.values(),
                        DayOfWeek.values(),
                        NationalDuty.values(),
                        ReportRecipient.values(),
                        MemberElement.values(),
                        Strategy.values(),
                        Duty.values(),
                        Ministry.values(),
                        OfficeTitle.values(),
                        BodyStatus.values(),
                        Addressee.values(),
                        NoRule.values(),
                        PartyKind.values(),
                        Attainment.values(),
                        Capacity.values(),
                        InstitutionKind.values(),
                        FormationStage.values(),
                        HumanRightsObligation.values(),
                        Pillar.values(),
                        Purpose.values(),
                        SubActionProgress.Role.values(),
                        SubActionProgress.Stage.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantThatIsShownHasWords(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();

        assertEquals(WORDS.text(key).english(), Wording.in(Locale.ENGLISH).value(constant));
        assertEquals(WORDS.text(key).indonesian(), Wording.in(INDONESIAN).value(constant));
    }

    @Test
    void aPartyOfAnActionIsCalledByItsNameOrByWhatItIs() {
        Wording english = Wording.in(Locale.ENGLISH);

        assertEquals("Pokja I", english.value(ActionParty.of(PartyKind.WORKING_GROUP, "Pokja I")));
        assertEquals(
                english.word("PartyKind.REGIONAL_GOVERNMENT"),
                english.value(ActionParty.of(PartyKind.REGIONAL_GOVERNMENT)));
        assertEquals(
                english.word("unknown"), english.value(ActionParty.builder().build()));
    }

    @Test
    void namesThatMayHoldACommaAreJoinedBySemicolons() {
        assertEquals("a, b", Wording.in(Locale.ENGLISH).value(List.of("a", "b")));
        assertEquals(
                "a, b; c",
                Wording.in(Locale.ENGLISH).value(List.of(ActionParty.named("a, b"), ActionParty.named("c"))));
    }

    @Test
    void thereAreNoWordsForConstantsThatAreNotThere() {
        List<String> known = constants()
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .sorted()
                .toList();

        assertEquals(
                known,
                WORDS.startingWith("").keySet().stream()
                        .filter(key -> Character.isUpperCase(key.charAt(0)))
                        .filter(key -> !key.startsWith(OF_A_RULE))
                        .toList());
    }

    @Test
    void everyKindOfSubjectHasWords() {
        for (Subject subject : List.of(
                InOrder.nation(),
                InOrder.nationalFocalPoint(),
                InOrder.nationalTaskForce(),
                InOrder.regionalTaskForce())) {
            assertTrue(WORDS.has("kind." + subject.kind()), subject.kind());
        }
    }

    @Test
    void everyMonthHasWords() {
        assertEquals(
                12,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> Wording.in(INDONESIAN).word("month." + month))
                        .distinct()
                        .count());
    }

    @Test
    void aPlaceIsSaidInWords() {
        Wording wording = Wording.in(Locale.ENGLISH);

        assertEquals("chair, office", wording.place(Pointer.parse("/chair/office")));
        assertEquals("members no. 3, element of membership", wording.place(Pointer.parse("/members/2/element")));
        assertEquals("each of the members, office", wording.place(Pointer.parse("/members/*/office")));
        assertEquals("Province of Banten", wording.place(Pointer.parse("/provinces/ID-BT")));
        assertEquals("Province of XX", wording.place(Pointer.parse("/provinces/XX")));
        assertEquals("year 2024", wording.place(Pointer.parse("/years/2024")));
        assertEquals("sub-action S2-1.1", wording.place(Pointer.parse("/subActions/S2-1.1")));
        assertEquals("tahun 2024, waktu", Wording.in(INDONESIAN).place(Pointer.parse("/years/2024/time")));
    }

    @Test
    void aSentenceBecomesAClauseUnlessItBeginsWithAName() {
        Wording wording = Wording.in(INDONESIAN);

        assertEquals("ketua adalah gubernur.", wording.clause("Ketua adalah gubernur."));
        assertEquals("gugus tugas daerah dibentuk.", wording.clause("Gugus tugas daerah dibentuk."));
        assertEquals("Gugus Tugas Nasional dibentuk.", wording.clause("Gugus Tugas Nasional dibentuk."));
        assertEquals("Menteri melapor.", wording.clause("Menteri melapor."));
        assertEquals("", wording.clause(""));
    }

    @Test
    void whatHoldsCommasIsPartedBySemicolons() {
        Wording wording = Wording.in(Locale.ENGLISH);

        assertEquals("a, b", wording.value(List.of("a", "b")));
        assertEquals("a, b; c", wording.value(List.of("a, b", "c")));
        assertEquals("a, b", wording.value(List.of("a, b")));
    }

    @Test
    void aDateForATableIsShort() {
        Wording wording = Wording.in(INDONESIAN);

        assertEquals("30 Sep. 2024", wording.shortly(PartialDate.parse("2024-09-30")));
        assertEquals("1 Jan. - 3 Apr. 2024", wording.shortly(PartialDate.between("2024-01-01", "2024-04-03")));
        assertEquals("31 Des. 2023 - 3 Apr. 2024", wording.shortly(PartialDate.between("2023-12-31", "2024-04-03")));
        assertEquals("Mei 2024", wording.shortly(PartialDate.parse("2024-05")));
        assertEquals("2024", wording.shortly(PartialDate.parse("2024")));
        assertEquals("tidak diketahui", wording.shortly(Fact.unknown()));
    }

    @Test
    void valuesGoWhereTheirNamesStand() {
        Wording wording = Wording.in(Locale.ENGLISH);
        var text = new LocalizedText("{b} lalu {a.x}", "{a.x} then {b}, {c}");

        assertEquals("1 then two, {c}", wording.sentence(text, Map.of("a.x", 1, "b", "two")));
        assertEquals("two lalu 1", Wording.in(INDONESIAN).sentence(text, Map.of("a.x", 1, "b", "two")));
    }

    @Test
    void aValueIsNeitherAPatternNorATemplate() {
        Wording wording = Wording.in(Locale.ENGLISH);
        var text = new LocalizedText("{a}", "{a}");

        for (String value : List.of("$1", "${a}", "\\", "\\$0", "{a}", "{b}", "%s", "'{a}'")) {
            assertEquals(value, wording.sentence(text, Map.of("a", value, "b", "other")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00,
                0x07,
                0x09,
                0x0A,
                0x0D,
                0x1B,
                0x7F,
                0x85,
                0x9B, // controls of lines and terminals
                0x2028,
                0x2029, // line and paragraph
                0x061C,
                0x200E,
                0x200F,
                0x202A,
                0x202B,
                0x202C,
                0x202D,
                0x202E,
                0x2066,
                0x2067,
                0x2068,
                0x2069 // direction
            })
    void charactersThatControlAreMadeVisible(int control) {
        String evil = "a" + Character.toString(control) + "b";

        assertEquals("a\uFFFDb", Wording.in(Locale.ENGLISH).value(evil));
        assertEquals("a\uFFFDb", Wording.in(Locale.ENGLISH).value(Fact.known(Listing.complete(evil))));
        assertFalse(Wording.in(Locale.ENGLISH).place(Pointer.WHOLE.child(evil)).contains(Character.toString(control)));
    }

    @Test
    void everyControlOfLinesAndTerminalsAndAllThatIsInvisibleIsAmongThem() {
        for (int codePoint = 0; codePoint < 0x3000; codePoint++) {
            int type = Character.getType(codePoint);
            if (Character.isISOControl(codePoint)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                String text = Character.toString(codePoint);
                assertEquals("\uFFFD", Wording.in(Locale.ENGLISH).value(text), Integer.toHexString(codePoint));
            }
        }
    }

    @Test
    void otherCharactersStayAsTheyAre() {
        String text = "\u00e9 e\u0301 \u65e5\u672c \ud83d\ude00 \u0639\u0631\u0628\u064a \u00a0";

        assertEquals(text, Wording.in(Locale.ENGLISH).value(text));
    }

    @Test
    void unknownKeysAreRefused() {
        assertTrue(Refusal.of(() -> Wording.in(Locale.ENGLISH).word("no.such")).contains("'no.such'"));
        assertTrue(Refusal.of(() -> Wording.in(Locale.ENGLISH).phrase("no.such", Map.of()))
                .contains("'no.such'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-03",
                "2024-05",
                "2024",
                "[2024-02-21..2024-04-03]",
                "[2023..2024]",
                "[2024-01-01..]",
                "[..2024-04-03]"
            })
    void datesAreReadAgainAsTheyAreTold(String text) {
        PartialDate date = PartialDate.parse(text);
        for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            assertEquals(date, PartialDate.parse(Wording.in(locale).value(date), locale));
        }
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void monthsAreReadAgainAsTheyAreTold(Month month) {
        PartialDate date = PartialDate.of(YearMonth.of(2024, month));
        for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            assertEquals(date, PartialDate.parse(Wording.in(locale).value(date), locale));
        }
    }
}
