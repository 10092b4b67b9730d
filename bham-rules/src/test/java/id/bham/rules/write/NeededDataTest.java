package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.Compliance;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact.Need;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NeededDataTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static NeededData of(Topic topic, List<NeededData> all) {
        return all.stream()
                .filter(needed -> needed.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    /** The topics on which a finding turns, told plainly. */
    private static Set<Topic> topics(Finding finding) {
        return finding.open().stream()
                .map(fact -> Topic.of(fact.ofBody(finding.subject()).place()))
                .collect(Collectors.toSet());
    }

    private static void assertCounted(ComplianceReport report) {
        List<NeededData> all = NeededData.of(report).all();
        for (NeededData needed : all) {
            List<Finding> turning = report.findings(Outcome.UNDETERMINED).stream()
                    .filter(finding -> topics(finding).contains(needed.topic()))
                    .toList();
            assertEquals(turning.size(), needed.findings(), needed.topic()::name);
            assertEquals(
                    turning.stream()
                            .filter(finding -> finding.rule().force() == Force.MUST)
                            .map(finding -> finding.rule().id())
                            .collect(Collectors.toSet()),
                    needed.mustRules());
            assertEquals(
                    turning.stream()
                            .flatMap(finding -> finding.open().stream()
                                    .map(fact -> fact.ofBody(finding.subject()))
                                    .filter(fact -> Topic.of(fact.place()) == needed.topic())
                                    .map(fact -> fact.subjectId()))
                            .collect(Collectors.toSet()),
                    needed.subjects());
        }
        for (int i = 1; i < all.size(); i++) {
            assertTrue(all.get(i - 1).mustFindings() >= all.get(i).mustFindings());
        }
    }

    @Test
    void eachTopicHasTheFindingsThatTurnOnIt() {
        RegionalTaskForce hearsay = RegionalTaskForce.builder().id("a").build();
        assertCounted(Compliance.check(hearsay, DAY));
        assertCounted(Compliance.check(
                InOrder.regionalTaskForce().toBuilder()
                        .reports(Listing.unknown())
                        .build(),
                DAY));
        assertCounted(Compliance.check(
                Governance.builder()
                        .id("nation")
                        .regionalTaskForces(Listing.partial(
                                hearsay, RegionalTaskForce.builder().id("b").build()))
                        .build(),
                DAY));
    }

    @Test
    void whatSeveralItemsNeedIsNamedForAllOfThem() {
        RegionalTaskForce two = InOrder.regionalTaskForce().toBuilder()
                .workingGroups(Listing.complete(
                        WorkingGroup.builder().name("I").build(),
                        WorkingGroup.builder().name("II").build()))
                .build();

        List<NeededData.Needed> facts = of(
                        Topic.WORKING_GROUPS,
                        NeededData.of(Compliance.check(two, DAY)).all())
                .facts();

        assertTrue(
                facts.contains(new NeededData.Needed(Pointer.parse("/workingGroups/*/lead"), Need.VALUE)),
                facts::toString);
        assertTrue(
                facts.stream().noneMatch(fact -> fact.places().toString().matches(".*/[01](/.*)?")), facts::toString);
    }

    @Test
    void whereNothingIsOpenNothingIsNeeded() {
        LocalDate before = LocalDate.of(1999, 1, 1);

        assertEquals(
                List.of(),
                NeededData.of(Compliance.check(InOrder.regionalTaskForce(), before))
                        .all());
    }
}
