package id.bham.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Kelompok Kerja I, Kelompok Kerja I, true",
        "Kelompok Kerja I, KELOMPOK kerja i, true",
        "'  Kelompok  Kerja\u00a0I ', Kelompok Kerja I, true",
        "'Kelompok\tKerja I', Kelompok Kerja I, true",
        "Kelompok Kerja I, Kelompok Kerja II, false",
        "Kelompok Kerja I, KelompokKerja I, false",
        "Harmiati, Harniati, false",
        "B08, b08, true",
    })
    void namesAreAlikeWhateverTheirCapitalsAndWhiteSpace(String one, String other, boolean alike) {
        assertEquals(alike, Names.areAlike(one, other));
        assertEquals(alike, Names.areAlike(other, one));
    }
}
