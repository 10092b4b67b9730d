package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Refinements;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.mandate.Duty;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.report.OpenBecause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EveryStatementHasASourceTest {

    private static final Trial RULE = Trial.of("BHAM-SRC-003");
    private static final String DAY = "2024-12-31";

    /** Of this task force the decree, that it replaces none, and some duties are stated. */
    private static final RegionalTaskForce STATED = RegionalTaskForce.builder()
            .id("gtd")
            .decree(Decree.builder().number("1").build())
            .replaces(Fact.absent())
            .duties(Listing.partial(Duty.REPORT))
            .build();

    @Test
    void thereIsAnOutcomeForEachPropertyThatSaysSomething() {
        assertEquals(List.of("/decree", "/duties", "/replaces"), places(STATED));
        assertEquals(
                InOrder.nationalFocalPoint().properties().size() - 1L,
                RULE.places(DAY, InOrder.nationalFocalPoint()).count());
    }

    private static List<String> places(Body body) {
        return RULE.places(DAY, body).map(Pointer::toString).toList();
    }

    @Test
    void aSourceForThePlaceOrForWhatEnclosesItIsOne() {
        RULE.on(DAY, supported(Map.of("/decree", List.of("S4"))), "/decree")
                .is(SATISFIED)
                .forGood();
        RULE.on(DAY, supported(Map.of("", List.of("S4"))), "/duties").is(SATISFIED);
    }

    @Test
    void aStatementThatIsKnownToHaveNoSourceIsInBreach() {
        RegionalTaskForce none = supported(Map.of("", List.of("S4"), "/decree", List.of()));

        RULE.on(DAY, none, "/decree").is(VIOLATED).forGood().reliesOn("/decree");
        RULE.on(DAY, none, "/duties").is(SATISFIED);
    }

    @Test
    void whereNothingIsSaidASourceIsMissing() {
        Trial.Answer answer = RULE.on(DAY, supported(Map.of("/decree", List.of("S4"))), "/duties")
                .is(UNDETERMINED)
                .forGood()
                .lacks("/duties SOURCE");

        assertEquals(Optional.of(OpenBecause.FACTS_MISSING), answer.finding().openBecause());
        RULE.on(DAY, supported(Map.of("/decree/number", List.of("S4"))), "/decree")
                .is(UNDETERMINED)
                .lacks("/decree SOURCE");
    }

    /** A statement cannot lose its source by learning, nor find one if it is known to have none. */
    @Test
    void aRecordOfWhichAStatementHasNoSourceDoesNotRefineOneOfWhichItHas() {
        RegionalTaskForce sourced = supported(Map.of("", List.of("S4")));
        RegionalTaskForce doubted = supported(Map.of("", List.of("S4"), "/decree", List.of()));

        RULE.on(DAY, sourced, "/decree").is(SATISFIED);
        RULE.on(DAY, doubted, "/decree").is(VIOLATED);
        assertFalse(sourced.isRefinedBy(doubted));
        assertFalse(doubted.isRefinedBy(sourced));
    }

    @Property(tries = 100)
    void whateverIsLearntOfSourcesTheOutcomeStays(@ForAll Random random) {
        RegionalTaskForce sourced = supported(Map.of("", List.of("S4"), "/duties", List.of()));
        RegionalTaskForce more =
                Refinements.refinementsOf(sourced).generator(1).next(random).value();

        RULE.on(DAY, more, "/decree").is(SATISFIED);
        RULE.on(DAY, more, "/replaces").is(SATISFIED);
        RULE.on(DAY, more, "/duties").is(VIOLATED);
    }

    @Test
    void whatIsNotStatedHasNoSourceOfTheWholeRecord() {
        RegionalTaskForce sourced = supported(Map.of("", List.of("S4")));

        assertEquals(List.of("/decree", "/duties", "/replaces"), places(sourced));
        assertEquals(Fact.unknown(), sourced.name());
        assertEquals(List.of(), sourced.sourcesOf(Pointer.parse("/name")));
        assertTrue(sourced.isRefinedBy(sourced.toBuilder()
                .name("Gugus Tugas Daerah")
                .evidence(sourced.evidence().with(Pointer.parse("/name"), List.of()))
                .build()));
    }

    @Test
    void aRecordThatStatesNothingIsOpen() {
        Body nothing = NationalFocalPoint.builder().id("nfp").build();

        assertEquals(List.of(""), places(nothing));
        RULE.on(DAY, nothing)
                .is(UNDETERMINED)
                .reliesOn("/name", "/institution", "/period", "/reports", "/answersTo")
                .lacks("/name VALUE", "/institution VALUE", "/period VALUE", "/reports WHOLE_LIST", "/answersTo VALUE");
    }

    private static RegionalTaskForce supported(Map<String, List<String>> support) {
        var places = new LinkedHashMap<Pointer, List<String>>();
        support.forEach((place, ids) -> places.put(Pointer.parse(place), ids));
        return STATED.toBuilder()
                .evidence(Evidence.of(List.of(Sources.S4), places))
                .build();
    }
}
