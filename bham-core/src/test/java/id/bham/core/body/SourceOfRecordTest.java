package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.Governance;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources that a builder takes for the record as a whole. */
class SourceOfRecordTest {

    private static final Source NEWS = Source.of("S4", "Kabar");
    private static final Source PAGE = Source.of("S9", "Halaman");
    private static final Source DECREE = Source.of("S1", "Keputusan");
    private static final Pointer PLACE = Pointer.parse("/decree");
    private static final Evidence OF_DECREE = Evidence.of(List.of(DECREE), Map.of(PLACE, List.of("S1")));

    static Stream<Subject> records() {
        return Stream.of(
                NationalFocalPoint.builder()
                        .id("x")
                        .source(NEWS)
                        .evidence(OF_DECREE)
                        .source(PAGE)
                        .build(),
                NationalTaskForce.builder()
                        .id("x")
                        .source(NEWS)
                        .evidence(OF_DECREE)
                        .source(PAGE)
                        .build(),
                RegionalTaskForce.builder()
                        .id("x")
                        .source(NEWS)
                        .evidence(OF_DECREE)
                        .source(PAGE)
                        .build(),
                Governance.builder()
                        .id("x")
                        .source(NEWS)
                        .evidence(OF_DECREE)
                        .source(PAGE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theySupportAllThatHasNoSourceOfItsOwn(Subject record) {
        assertEquals(OF_DECREE.and(List.of(NEWS, PAGE)), record.evidence());
        assertEquals(List.of(NEWS, PAGE), record.sourcesOf(Pointer.WHOLE));
        assertEquals(List.of(DECREE), record.sourcesOf(PLACE));
    }

    @Test
    void theyComeBesideThoseOfTheRecordFromWhichABuilderStarts() {
        RegionalTaskForce first =
                RegionalTaskForce.builder().id("x").source(NEWS).build();

        assertEquals(List.of(NEWS, PAGE), first.toBuilder().source(PAGE).build().sourcesOf(Pointer.WHOLE));
        assertEquals(first, first.toBuilder().source(NEWS).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> first.toBuilder().source(Source.of("S4", "Lain")).build());
    }
}
