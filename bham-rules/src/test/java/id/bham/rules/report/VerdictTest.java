package id.bham.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.knowledge.Pointer;
import id.bham.rules.engine.GivenFinding;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        // the findings, MUST unless said otherwise                          the verdict
        "'',                                                                 NOTHING_ASSESSED",
        "SATISFIED,                                                          COMPLIANT",
        "VIOLATED,                                                           NON_COMPLIANT",
        "UNDETERMINED,                                                       INCONCLUSIVE",
        "NOT_APPLICABLE,                                                     NOTHING_ASSESSED",
        "NOT_IN_FORCE,                                                       NOTHING_ASSESSED",
        "WAIVED,                                                             NOTHING_ASSESSED",
        "ERROR,                                                              INCONCLUSIVE",
        "SATISFIED VIOLATED UNDETERMINED ERROR WAIVED,                       NON_COMPLIANT",
        "SATISFIED UNDETERMINED WAIVED NOT_APPLICABLE,                       INCONCLUSIVE",
        "SATISFIED ERROR,                                                    INCONCLUSIVE",
        "SATISFIED WAIVED NOT_APPLICABLE NOT_IN_FORCE,                       COMPLIANT",
        "WAIVED NOT_APPLICABLE NOT_IN_FORCE,                                 NOTHING_ASSESSED",
        "should:SATISFIED,                                                   NOTHING_ASSESSED",
        "should:VIOLATED,                                                    NOTHING_ASSESSED",
        "should:UNDETERMINED,                                                NOTHING_ASSESSED",
        "should:ERROR,                                                       INCONCLUSIVE",
        "SATISFIED should:VIOLATED should:UNDETERMINED,                      COMPLIANT",
        "SATISFIED should:ERROR,                                             INCONCLUSIVE",
        "UNDETERMINED should:SATISFIED,                                      INCONCLUSIVE",
        "VIOLATED should:ERROR,                                              NON_COMPLIANT",
        "NOT_APPLICABLE should:SATISFIED should:VIOLATED should:WAIVED,      NOTHING_ASSESSED"
    })
    void theFirstLineOfTheTableThatFitsDecides(String outcomes, Verdict verdict) {
        var findings = new ArrayList<>(Stream.of(outcomes.split(" "))
                .filter(outcome -> !outcome.isEmpty())
                .map(VerdictTest::finding)
                .toList());

        assertEquals(verdict, Verdict.on(findings));
        Collections.reverse(findings);
        assertEquals(verdict, Verdict.on(findings));
    }

    @Test
    void dutiesThatShouldBeMetMakeNoDifference() {
        for (Outcome outcome : Outcome.values()) {
            for (Outcome remark : Outcome.values()) {
                if (remark != Outcome.ERROR) {
                    assertEquals(
                            Verdict.on(List.of(finding(outcome.name()))),
                            Verdict.on(List.of(finding("should:" + remark), finding(outcome.name()))),
                            outcome + " with a remark " + remark);
                }
            }
        }
    }

    private static Finding finding(String outcome) {
        boolean should = outcome.startsWith("should:");
        return new GivenFinding(
                RuleDraft.description("TRY-001")
                        .force(should ? Force.SHOULD : Force.MUST)
                        .build(),
                InOrder.regionalTaskForce(),
                Pointer.WHOLE,
                Outcome.valueOf(outcome.replace("should:", "")),
                Optional.empty(),
                new GivenFinding.Grounds(List.of(), List.of(), Map::of));
    }
}
