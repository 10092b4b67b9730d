package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeTest {

    @ParameterizedTest
    @CsvSource({
        "300.1.6/Kep.29-Huk/2024, 2024",
        "180/173 Tahun 2023, 2023",
        "M.HH-01.HA.01.07 Tahun 2021, 2021",
        "2024, 2024",
        "1978/2023, 1978 2023",
        "2023/KPTS/2024/2023, 2023 2024",
        "1945-2100, 1945 2100",
        "1944-2101, ''",
        "19000/20245, ''",
        "x2024y, 2024",
        "29-Huk, ''",
        "\u0662\u0660\u0662\u0664, ''",
    })
    void aRunOfFourDigitsCanBeReadAsAYear(String number, String years) {
        List<Year> expected = Stream.of(years.split(" "))
                .filter(year -> !year.isEmpty())
                .map(Year::parse)
                .toList();

        assertEquals(
                Listing.complete(expected),
                Decree.builder().number(number).build().yearsInNumber());
    }

    @Test
    void whatIsReadIsKnownAsFarAsTheNumber() {
        assertEquals(Listing.unknown(), Decree.builder().build().yearsInNumber());
        assertEquals(
                Listing.complete(),
                Decree.builder().number(Fact.absent()).build().yearsInNumber());
    }
}
