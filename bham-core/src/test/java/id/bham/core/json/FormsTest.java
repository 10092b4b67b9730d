package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms say of each type just what the type says of itself. */
class FormsTest {

    private final Set<String> seen = new HashSet<>();

    @Test
    void eachFormHasThePropertiesOfItsTypeInTheirOrder() {
        Subject regional = DocumentReader.standard().read(Documents.EVERYTHING);
        compare(regional, subject("regionalTaskForce"));
        regional.evidence().sources().forEach(source -> compareValue(source, Forms.SOURCE));
        for (String kind : List.of("nationalFocalPoint", "nationalTaskForce", "governance")) {
            Subject subject =
                    DocumentReader.standard().read("{\"schemaVersion\": 1, \"kind\": \"" + kind + "\", \"id\": \"x\"}");
            compare(subject, subject(kind));
        }
        assertTrue(
                seen.containsAll(Set.of(
                        "decree",
                        "office",
                        "officeHolder",
                        "inauguration",
                        "period",
                        "seat",
                        "institution",
                        "appointment",
                        "workingGroup",
                        "task",
                        "formationStep",
                        "workPlan",
                        "priorityAction",
                        "evaluation",
                        "source",
                        "progressReport")),
                () -> "not seen in the document: only " + seen);
    }

    private static RecordForm<?, ?> subject(String kind) {
        return Objects.requireNonNull(Forms.SUBJECTS.kinds().get(kind), kind);
    }

    private void compare(Described record, RecordForm<?, ?> form) {
        seen.add(form.name());
        List<Part<?>> parts = List.<Part<?>>copyOf(form.parts()).stream()
                .filter(part -> !(part instanceof Part.FixedPart) && !(part instanceof EvidencePart))
                .toList();
        assertEquals(
                record.properties().stream().map(Property::name).toList(),
                parts.stream().map(Part::name).toList(),
                form.name());
        for (int i = 0; i < parts.size(); i++) {
            compareContent(record.properties().get(i).content(), parts.get(i));
        }
    }

    private void compareContent(Object content, Part<?> part) {
        if (content instanceof Fact<?> fact && part instanceof Part.FactPart<?, ?> factPart) {
            fact.value().ifPresent(value -> compareValue(value, factPart.form()));
        } else if (content instanceof Listing<?> listing && part instanceof Part.ListingPart<?, ?> listingPart) {
            listing.items().forEach(item -> compareValue(item, listingPart.form()));
        } else {
            assertTrue(part instanceof Part.ValuePart, part.name());
        }
    }

    private void compareValue(Object value, Form<?> form) {
        if (value instanceof Described record && form instanceof RecordForm<?, ?> recordForm) {
            compare(record, recordForm);
        }
    }
}
