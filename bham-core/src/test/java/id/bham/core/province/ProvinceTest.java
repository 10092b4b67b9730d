package id.bham.core.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProvinceTest {

    private static List<String> isos(List<Province> provinces) {
        return provinces.stream().map(Province::iso).toList();
    }

    private static Optional<String> isoOf(CodeScheme scheme, String code) {
        return Province.of(new ProvinceCode(scheme, code)).map(Province::iso);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 34",
        "2022-11-10, 34",
        "2022-11-11, 37",
        "2022-12-08, 37",
        "2022-12-09, 38",
        "2999-12-31, 38",
    })
    void thereAreAsManyAsWereInauguratedByThen(LocalDate day, int number) {
        assertEquals(number, Province.existingOn(day).size());
    }

    @Test
    void ofEarlierDaysNothingIsKnown() {
        assertThrows(IllegalArgumentException.class, () -> Province.existingOn(LocalDate.of(2019, 12, 31)));
        assertEquals(Truth.UNKNOWN, Province.of("ID-BT").exists(AsOf.on(LocalDate.of(1999, 1, 1))));
        assertEquals(Truth.TRUE, Province.of("ID-BT").exists(AsOf.on(LocalDate.of(2020, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({"ID-PS, 2022-11-11", "ID-PT, 2022-11-11", "ID-PE, 2022-11-11", "ID-PD, 2022-12-09"})
    void theNewerOnesExistFromTheirInaugurationOn(String iso, LocalDate firstDay) {
        AsOf dayBefore = AsOf.on(firstDay.minusDays(1));

        assertEquals(Truth.FALSE, Province.of(iso).exists(dayBefore));
        assertEquals(Optional.of(firstDay), dayBefore.validUntil());
        assertEquals(Truth.TRUE, Province.of(iso).exists(AsOf.on(firstDay)));
        assertTrue(!Province.existingOn(firstDay.minusDays(1)).contains(Province.of(iso)));
        assertTrue(Province.existingOn(firstDay).contains(Province.of(iso)));
        assertEquals(ValidityPeriod.from(firstDay), Province.of(iso).existence());
    }

    @Test
    void eachIsFoundByItsNameHoweverItIsWritten() {
        for (Province province : Province.all()) {
            String name = province.name();
            List<String> written = List.of(
                    name,
                    name.toUpperCase(Locale.ROOT),
                    name.toLowerCase(Locale.ROOT),
                    "  " + name.replace(" ", " \u00a0\t") + "\n",
                    "Provinsi " + name,
                    "PROVINSI  " + name,
                    "Prov. " + name,
                    "prov." + name,
                    "Propinsi " + name);
            for (String each : written) {
                assertEquals(province, Province.named(each), each);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Jakarta, ID-JK",
        "D.K.I. Jakarta, ID-JK",
        "Daerah Khusus Ibukota Jakarta, ID-JK",
        "Provinsi Daerah Khusus Ibu Kota Jakarta, ID-JK",
        "Daerah Khusus Jakarta, ID-JK",
        "Yogyakarta, ID-YO",
        "D.I. Yogyakarta, ID-YO",
        "Daerah Istimewa Yogyakarta, ID-YO",
        "Bangka Belitung, ID-BB",
        "Kep. Bangka Belitung, ID-BB",
        "Kep.Riau, ID-KR",
        "Kep Riau, ID-KR",
        "Riau, ID-RI",
        "Sumatra Barat, ID-SB",
        "Papua, ID-PA",
    })
    void someGoByOtherNamesToo(String name, String iso) {
        assertEquals(iso, Province.named(name).iso());
    }

    @ParameterizedTest
    @CsvSource({
        "Bantan, Banten",
        "Provinsi Bantn, Banten",
        "Bengkolo, Bengkulu",
        "Sumatera, 'Sumatera Utara, Sumatera Barat, Sumatera Selatan'",
        "Kalimantan Barat Daya, ''",
        "Kepulauan, 'Kepulauan Bangka Belitung, Kepulauan Riau'",
        "Tengah, 'Jawa Tengah, Kalimantan Tengah, Sulawesi Tengah, Papua Tengah'",
        "NTB, ''",
        "ID-BT, ''",
        "Provinsi, ''",
        "'', ''",
    })
    void nothingIsGuessed(String name, String nearest) {
        String message = Refusal.of(() -> Province.named(name));

        String all = Province.all().stream().map(Province::name).collect(Collectors.joining(", "));
        assertTrue(message.contains("'" + name + "'"), message);
        assertTrue(message.endsWith("expected " + (nearest.isEmpty() ? all : nearest)), message);
    }

    @Test
    void newProvincesWereCarvedFromOlderOnes() {
        assertEquals(
                List.of("ID-PS", "ID-PT", "ID-PE"), isos(Province.of("ID-PA").carvedOut()));
        assertEquals(List.of("ID-PD"), isos(Province.of("ID-PB").carvedOut()));
        assertEquals(
                4,
                Province.all().stream()
                        .filter(province -> province.carvedFrom().isPresent())
                        .count());
        for (Province province : Province.all()) {
            province.carvedFrom()
                    .ifPresent(origin -> assertTrue(origin.carvedOut().contains(province)));
            for (Province carved : province.carvedOut()) {
                assertEquals(Optional.of(province), carved.carvedFrom());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfASchemeMeansOneProvince(CodeScheme scheme) {
        var codes = new HashSet<String>();
        for (Province province : Province.all()) {
            ProvinceCode code = province.code(scheme);
            assertEquals(scheme, code.scheme());
            assertEquals(Optional.of(province), Province.of(code));
            assertTrue(codes.add(code.value()), code::toString);
        }
        assertEquals(38, codes.size());
    }

    @ParameterizedTest
    @CsvSource({
        "ID-PA, 91, 94",
        "ID-PB, 92, 91",
        "ID-PS, 93, 95",
        "ID-PT, 94, 96",
        "ID-PE, 95, 97",
        "ID-PD, 96, 92",
        "ID-BT, 36, 36",
        "ID-BB, 19, 19",
        "ID-KU, 65, 65",
    })
    void codesOfTheSchemes(String iso, String kemendagri, String bps) {
        assertEquals(Optional.of(iso), isoOf(CodeScheme.ISO, iso));
        assertEquals(Optional.of(iso), isoOf(CodeScheme.KEMENDAGRI, kemendagri));
        assertEquals(Optional.of(iso), isoOf(CodeScheme.BPS, bps));
    }

    @Test
    void inPapuaTheSameDigitsMeanOtherProvinces() {
        for (String digits : List.of("91", "92", "94", "95", "96")) {
            assertNotEquals(isoOf(CodeScheme.KEMENDAGRI, digits), isoOf(CodeScheme.BPS, digits), digits);
        }
        assertEquals(Optional.empty(), isoOf(CodeScheme.BPS, "93"));
        assertEquals(Optional.empty(), isoOf(CodeScheme.KEMENDAGRI, "97"));
    }

    @Test
    void elsewhereTheSchemesAgree() {
        long same = Province.all().stream()
                .filter(province -> province.code(CodeScheme.BPS)
                        .value()
                        .equals(province.code(CodeScheme.KEMENDAGRI).value()))
                .count();
        assertEquals(32, same);
    }

    @Test
    void allOfThem() {
        String expected = "AC SU SB RI JA SS BE LA BB KR JK JB JT YO JI BT BA NB NT KB KT KS KI KU SA ST SN SG GO SR MA"
                + " MU PA PB PS PT PE PD";
        assertEquals(Stream.of(expected.split(" ")).map(iso -> "ID-" + iso).toList(), isos(Province.all()));
        assertEquals(
                Province.all(),
                Province.all().stream()
                        .sorted(Comparator.comparing(
                                province -> province.code(CodeScheme.KEMENDAGRI).value()))
                        .toList());
        assertEquals(38, Province.all().stream().map(Province::name).distinct().count());
        assertEquals("Papua Pegunungan", Province.of("ID-PE").name());
        assertEquals("ID-PE", Province.of("ID-PE").toString());
    }

    @Test
    void codesThatNoProvinceHas() {
        assertEquals(Optional.empty(), isoOf(CodeScheme.ISO, "ID-XX"));
        assertEquals(Optional.empty(), isoOf(CodeScheme.ISO, "36"));
        assertEquals(Optional.empty(), isoOf(CodeScheme.KEMENDAGRI, "ID-BT"));
        String message = Refusal.of(() -> Province.of("id-bt"));
        assertTrue(message.contains("'id-bt'"), message);
    }

    @Test
    void aCodeIsToldWithItsScheme() {
        assertEquals("KEMENDAGRI 36", new ProvinceCode(CodeScheme.KEMENDAGRI, "36").toString());
    }

    @Test
    void aProvinceOfPapuaHasTheDayOfItsAct() {
        assertEquals(
                Optional.of(LocalDate.of(2022, 7, 25)), Province.of("ID-PE").act());
        assertEquals(
                Optional.of(LocalDate.of(2022, 12, 8)), Province.of("ID-PD").act());
        assertEquals(Optional.empty(), Province.of("ID-PA").act());
    }
}
