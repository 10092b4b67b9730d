package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.text.LocalizedText;
import id.bham.rules.engine.GivenFinding;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static final RegionalTaskForce RECORD =
            InOrder.regionalTaskForce().toBuilder().members(Listing.unknown()).build();

    private static Finding finding(String rule, String place, Outcome outcome, String open) {
        return new GivenFinding(
                RuleDraft.description(rule).build(),
                RECORD,
                Pointer.parse(place),
                outcome,
                Optional.of(LocalDate.of(2025, 1, 1)),
                new GivenFinding.Grounds(List.of(), List.of(Pointer.parse(open)), Map::of));
    }

    private static List<List<String>> places(Finding... findings) {
        return FindingGroup.of(List.of(findings), Locale.ENGLISH).stream()
                .map(group -> group.findings().stream()
                        .map(finding -> finding.place().toString())
                        .toList())
                .toList();
    }

    @Test
    void placesWithOneMessageAreReadAsOne() {
        assertEquals(
                List.of(List.of("/a", "/b")),
                places(
                        finding("TRY-001", "/a", Outcome.VIOLATED, "/members"),
                        finding("TRY-001", "/b", Outcome.VIOLATED, "/members")));
    }

    @Test
    void theWholeStandsAlone() {
        assertEquals(
                List.of(List.of(""), List.of("/a")),
                places(
                        finding("TRY-001", "", Outcome.VIOLATED, "/members"),
                        finding("TRY-001", "/a", Outcome.VIOLATED, "/members")));
    }

    @Test
    void otherRulesOutcomesAndMessagesStandApart() {
        assertEquals(
                List.of(List.of("/a"), List.of("/b"), List.of("/c"), List.of("/d")),
                places(
                        finding("TRY-001", "/a", Outcome.VIOLATED, "/members"),
                        finding("TRY-002", "/b", Outcome.VIOLATED, "/members"),
                        finding("TRY-001", "/c", Outcome.SATISFIED, "/members"),
                        finding("TRY-001", "/d", Outcome.UNDETERMINED, "/members")));
    }

    @Test
    void aMessageOfItsOwnStandsApart() {
        var texts = new TreeMap<String, LocalizedText>();
        RuleDescription.TEXT_KEYS.forEach(key -> texts.put(key, new LocalizedText("{own}", "{own}")));
        RuleDescription rule = RuleDraft.description("TRY-001").texts(texts).build();
        Finding[] findings = Stream.of("a", "b", "a")
                .map(own -> new GivenFinding(
                        rule,
                        RECORD,
                        Pointer.WHOLE.child(own),
                        Outcome.VIOLATED,
                        Optional.empty(),
                        new GivenFinding.Grounds(List.of(), List.of(), () -> Map.of("own", own))))
                .toArray(Finding[]::new);

        assertEquals(List.of(List.of("/a", "/a"), List.of("/b")), places(findings));
    }

    @Test
    void whatDiffersStandsUnderItsPlaceAndWhatIsSharedOnce() {
        var group = new FindingGroup(List.of(
                finding("TRY-001", "/a", Outcome.UNDETERMINED, "/members"),
                finding("TRY-001", "/b", Outcome.UNDETERMINED, "/name")));
        // The name is known: nothing is missing for the second place, and a person must judge.
        assertEquals(
                List.of(false, true, true, false, true, false, false),
                new ReportWording(Locale.ENGLISH)
                        .details(group).stream()
                                .map(line -> line.level() == Page.Level.OWN)
                                .toList());
    }
}
