package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.OfficeTitle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {

    private static final DocumentWriter WRITER = DocumentWriter.standard();

    private static RegionalTaskForce.Builder taskForce() {
        return RegionalTaskForce.builder().id("gtd");
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void unknownIsLeftOutAndTheRestIsIndented() {
        assertEquals(
                lines(
                        "{",
                        "  \"schemaVersion\": 1,",
                        "  \"kind\": \"regionalTaskForce\",",
                        "  \"id\": \"gtd\",",
                        "  \"name\": null,",
                        "  \"chair\": {",
                        "    \"office\": {",
                        "      \"title\": \"ministerOfHumanRights\",",
                        "      \"province\": null",
                        "    }",
                        "  },",
                        "  \"members\": [],",
                        "  \"duties\": {",
                        "    \"partial\": [",
                        "      \"monitorAndEvaluate\",",
                        "      \"report\"",
                        "    ],",
                        "    \"count\": 3",
                        "  }",
                        "}"),
                WRITER.write(taskForce()
                        .name(Fact.absent())
                        .chair(Seat.of(Office.of(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS)))
                        .members(Listing.complete())
                        .duties(Listing.partial(Duty.MONITOR_AND_EVALUATE, Duty.REPORT)
                                .outOf(3))
                        .build()));
    }

    @Test
    void evidenceOfAPlaceThatNoRecordHasIsRefused() {
        Source source = Source.builder().id("S0").title("t").build();
        for (String place : List.of("/decree/numbr", "/members/partial/0")) {
            Evidence evidence = Evidence.of(List.of(source), Map.of(Pointer.parse(place), List.of("S0")));
            RegionalTaskForce odd = taskForce().evidence(evidence).build();
            assertThrows(IllegalArgumentException.class, () -> WRITER.write(odd), place);
        }
    }

    @Test
    void textThatIsNoTextIsRefused() {
        RegionalTaskForce odd = taskForce().name("x\ud83d").build();
        assertThrows(IllegalArgumentException.class, () -> WRITER.write(odd));
    }

    @Test
    void subjectOfAnotherKindIsRefused() {
        Subject other = new Subject() {
            @Override
            public String id() {
                return "x";
            }

            @Override
            public String kind() {
                return "other";
            }

            @Override
            public Evidence evidence() {
                return Evidence.none();
            }

            @Override
            public RecordType<?> type() {
                return RecordType.declare("other", Subject.class, () -> this, Function.identity(), Function.identity())
                        .type();
            }
        };
        assertThrows(IllegalArgumentException.class, () -> WRITER.write(other));
    }
}
