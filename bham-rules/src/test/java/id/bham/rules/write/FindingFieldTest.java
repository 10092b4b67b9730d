package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.rules.report.Finding;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingFieldTest {

    @Test
    void keysAreUniqueAndInCamelCase() {
        assertEquals(
                FindingField.values().length,
                Stream.of(FindingField.values())
                        .map(FindingField::key)
                        .distinct()
                        .count());
        Stream.of(FindingField.values())
                .forEach(field -> assertTrue(field.key().matches("[a-z]+([A-Z][a-z]+)*"), field.key()));
    }

    @Test
    void everyFieldIsToldToPeopleInSomeOutcomeInWhichItHasSomethingToTell() {
        Set<FindingField> told = EnumSet.noneOf(FindingField.class);
        for (Finding finding : AllOutcomes.report("text").findings()) {
            for (FindingField field : FindingField.values()) {
                if (field.isForPeople(finding.outcome())
                        && field.words(finding, Locale.ENGLISH).isPresent()) {
                    told.add(field);
                }
            }
        }
        assertEquals(
                EnumSet.complementOf(EnumSet.of(FindingField.DUE_BY, FindingField.ELEMENT, FindingField.VALID_UNTIL)),
                told,
                "the message tells what is due, the path where it stands, and the page how long it all stands");
    }
}
