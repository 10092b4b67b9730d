package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Instruments are told by their kind, then by year and number, and never by how their names are spelt. */
class InstrumentOrderTest {

    private static final List<InstrumentId> SORTED = Stream.of(
                    "UU 39/1999",
                    "UU 14/2022",
                    "PP 2/2020",
                    "Perpres 53/2021",
                    "Perpres 9/2023",
                    "Perpres 60/2023",
                    "Perpres 139/2023",
                    "Kepmenkumham M.HH-01.HA.01.07 Tahun 2021",
                    "Perda Jawa Barat 10/2024",
                    "Pergub Bali 11/2024",
                    "Pergub Jawa Barat 10/2024",
                    "Zzz 1/2000")
            .map(InstrumentId::parse)
            .toList();

    @Test
    void lawsStandBeforeWhatIsMadeUnderThem() {
        var reversed = new ArrayList<>(SORTED);
        Collections.reverse(reversed);
        assertEquals(SORTED, reversed.stream().sorted(InstrumentId.byRank()).toList());
        var byName = new ArrayList<>(SORTED);
        byName.sort((one, other) -> one.toString().compareTo(other.toString()));
        assertEquals(SORTED, byName.stream().sorted(InstrumentId.byRank()).toList());
    }

    @Test
    void onlyEqualNamesAreAlike() {
        for (InstrumentId one : SORTED) {
            for (InstrumentId other : SORTED) {
                assertEquals(one.equals(other), InstrumentId.byRank().compare(one, other) == 0, one + ", " + other);
            }
        }
    }
}
