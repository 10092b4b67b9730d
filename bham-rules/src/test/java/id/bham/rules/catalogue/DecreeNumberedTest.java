package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;

class DecreeNumberedTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-004");
    private static final String DAY = "2024-12-31";

    @Test
    void aDecreeWithANumberIsInOrder() {
        RULE.on(DAY, numbered(Fact.known("173"))).is(SATISFIED).forGood().says("decree.number", "173");
    }

    @Test
    void oneWithoutIsNot() {
        RULE.on(DAY, numbered(Fact.absent())).is(VIOLATED).forGood();
    }

    @Test
    void aNumberMayBeUnknown() {
        RULE.on(DAY, numbered(Fact.unknown())).is(UNDETERMINED).lacks("/decree/number VALUE");
    }

    @Test
    void aMissingDecreeIsAskedElsewhere() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Fact.absent())
                                .build())
                .is(NOT_APPLICABLE)
                .lacks();
    }

    @Test
    void anOlderOneIsNotAsked() {
        RegionalTaskForce unnumbered = InOrder.regionalTaskForce().toBuilder()
                .inauguration(Fact.absent())
                .decree(Decree.builder()
                        .number(Fact.absent())
                        .issuedOn(PartialDate.parse("2023-09-25"))
                        .build())
                .build();

        RULE.on(DAY, unnumbered).is(NOT_APPLICABLE).forGood().lacks();
    }

    @Test
    void aDecreeThatIsStillToComeIsNotYetAsked() {
        RegionalTaskForce inauguratedFirst = InOrder.regionalTaskForce().toBuilder()
                .decree(Decree.builder()
                        .number(Fact.absent())
                        .issuedOn(PartialDate.parse("2024-06-01"))
                        .build())
                .build();

        RULE.on("2024-05-31", inauguratedFirst).is(NOT_APPLICABLE).until("2024-06-01");
        RULE.on("2024-06-01", inauguratedFirst).is(VIOLATED);
    }

    private static RegionalTaskForce numbered(Fact<String> number) {
        return InOrder.regionalTaskForce().toBuilder()
                .decree(Decree.builder()
                        .number(number)
                        .issuedOn(PartialDate.of(InOrder.SIGNED))
                        .build())
                .build();
    }
}
