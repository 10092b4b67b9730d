package id.bham.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.Compliance;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** What findings have in common is found once, and is what each of them would find by itself. */
@AddLifecycleHook(FewerTries.class)
class KindsProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Property(tries = 60)
    void theFactsOfAFindingAreThoseAtItsPlaces(@ForAll Governance nation) {
        for (Finding finding : Compliance.check(nation, DAY).findings()) {
            var recorded = (RecordedFinding) finding;
            Set<Pointer> expected = places(finding.subject(), recorded.relied());
            List<Pointer> found = finding.facts().stream().map(FactUsed::place).toList();
            assertEquals(expected, new HashSet<>(found), finding::toString);
            assertEquals(expected.size(), found.size(), finding::toString);
        }
    }

    @Property(tries = 60)
    void whatAFindingLeavesOpenIsWhatIsOpenAtItsPlacesAndNotWithinAnother(@ForAll Governance nation) {
        for (Finding finding : Compliance.check(nation, DAY).findings(Outcome.UNDETERMINED)) {
            Subject subject = finding.subject();
            Map<Pointer, OpenFact> open = new LinkedHashMap<>();
            places(subject, ((RecordedFinding) finding).left())
                    .forEach(place -> OpenFact.in(subject, place).ifPresent(fact -> open.put(place, fact)));
            Set<OpenFact> expected = open.values().stream()
                    .filter(fact -> Stream.iterate(fact.place().parent(), at -> !at.isWhole(), Pointer::parent)
                            .noneMatch(
                                    at -> open.containsKey(at) && open.get(at).need() == OpenFact.Need.VALUE))
                    .collect(Collectors.toSet());
            List<OpenFact> found = finding.open().stream()
                    .filter(fact -> fact.need() != OpenFact.Need.SOURCE)
                    .toList();
            assertEquals(expected, new HashSet<>(found), finding::toString);
            assertEquals(expected.size(), found.size(), finding::toString);
        }
    }

    @Property(tries = 20)
    void aFindingOfWhichNothingHasBeenReadTellsTheSame(@ForAll Governance nation) {
        for (Finding finding : Compliance.check(nation, DAY).findings()) {
            Finding unread = finding.unread();
            assertEquals(finding, unread);
            assertEquals(finding.facts(), unread.facts());
            assertEquals(finding.open(), unread.open());
            assertEquals(finding.arguments(), unread.arguments());
        }
    }

    private static Set<Pointer> places(Subject subject, List<Pointer> patterns) {
        return patterns.stream()
                .flatMap(pattern -> subject.places(pattern).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void whatGroupsLackOfMembersIsOneObject() {
        Subject body = DocumentReader.standard().read(Documents.SUBJECT, """
                        {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "gtd", "province": "ID-BT", "status": "formed",
                         "decree": {"issuedOn": "2024-01-02"}, "members": [{"title": "A"}, {"title": "B"}],
                         "workingGroups": [{"name": "I", "lead": {"title": "A"}}, {"name": "II", "lead": {"title": "B"}}]}
                        """);
        List<List<AlikeFacts<OpenFact>>> open = Compliance.check(body, DAY).findings("BHAM-PKJ-003").stream()
                .map(Finding::openByKind)
                .toList();
        assertEquals(2, open.size());
        AlikeFacts<OpenFact> offices = ofMembers(open.get(0));
        assertSame(offices, ofMembers(open.get(1)));
        assertEquals(List.of("/members/0/office", "/members/1/office"), texts(offices));
        assertTrue(open.get(0).stream().anyMatch(kind -> texts(kind).equals(List.of("/workingGroups/0/lead/office"))));
    }

    private static AlikeFacts<OpenFact> ofMembers(List<AlikeFacts<OpenFact>> kinds) {
        return kinds.stream()
                .filter(kind -> kind.places().equals(Pointer.parse("/members/*/office")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(AlikeFacts<OpenFact> kind) {
        return kind.facts().stream().map(fact -> fact.place().toString()).toList();
    }
}
