package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Source;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonPartsTest {

    @Test
    void eachSourceHasOneReferenceAndNoTwoShareOne() {
        var sources = new JsonParts.Sources();
        Source first = Source.of("S", "first");
        Source second = Source.of("S", "second");
        Source third = Source.of("S-2", "third");
        assertEquals(
                List.of("S", "S-2", "S-2-2", "S", "S-2"),
                Stream.of(first, second, third, Source.of("S", "first"), second)
                        .map(sources::reference)
                        .toList());
    }

    @Test
    void whatTwoRecordsCallTheSameIsToldApart() throws IOException {
        RegionalTaskForce one = InOrder.regionalTaskForce();
        List<RegionalTaskForce> two = List.of(withSource(one, "a", "first"), withSource(one, "b", "second"));
        ComplianceReport report = ComplianceChecker.of(RuleSets.stranas()).check(two, LocalDate.of(2024, 12, 31));
        JsonNode document = new ObjectMapper().readTree(JsonForm.REPORT.write(report));
        var titles = new TreeSet<String>();
        for (JsonNode fact : document.get("facts")) {
            for (JsonNode reference : fact.get("sources")) {
                for (JsonNode source : document.get("sources")) {
                    if (source.get("ref").equals(reference)) {
                        titles.add(fact.get("subject").asText() + " "
                                + source.get("id").asText() + " "
                                + source.get("title").asText());
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(List.of("a S first", "b S second")), titles);
    }

    private static RegionalTaskForce withSource(RegionalTaskForce body, String id, String title) {
        return body.toBuilder()
                .id(id)
                .evidence(Evidence.none().and(List.of(Source.of("S", title))))
                .build();
    }
}
