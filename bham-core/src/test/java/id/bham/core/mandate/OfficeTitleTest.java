package id.bham.core.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeTitleTest {

    private static List<Ministry> ledBy(OfficeTitle title) {
        return Arrays.stream(Ministry.values()).filter(title::isOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTER_OF_LAW_AND_HUMAN_RIGHTS, LAW_AND_HUMAN_RIGHTS",
        "MINISTER_OF_LAW, LAW",
        "MINISTER_OF_HUMAN_RIGHTS, HUMAN_RIGHTS"
    })
    void aMinisterLeadsAMinistry(OfficeTitle title, Ministry ministry) {
        assertEquals(List.of(ministry), ledBy(title));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MINISTER_OF_LAW_AND_HUMAN_RIGHTS", "MINISTER_OF_LAW", "MINISTER_OF_HUMAN_RIGHTS"})
    void noOtherOfficeLeadsOne(OfficeTitle title) {
        assertEquals(List.of(), ledBy(title));
    }
}
