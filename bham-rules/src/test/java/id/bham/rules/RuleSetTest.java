package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.Citation;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LawReading;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.law.Provision;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetTest {

    private static final Parameter<Integer> LIMIT = Parameter.of("limit", Integer.class);
    private static final RuleSet STRANAS = RuleSets.stranas();

    @Test
    void stranasHasTheWholeCatalogue() {
        assertEquals(RuleCatalogue.standard().rules(), STRANAS.rules());
        assertEquals("id.bham:stranas:" + RuleCatalogue.VERSION, STRANAS.coordinates());
        assertEquals(RuleCatalogue.VERSION, STRANAS.catalogueVersion());
        assertSame(LegalCorpus.standard(), STRANAS.corpus());
        assertEquals(Set.copyOf(Parameters.all()), STRANAS.corpus().values().keySet());
    }

    @Test
    void rulesAreSortedAndFoundById() {
        RuleSet rules = rules("TRY-003", "TRY-001", "TRY-002");

        assertEquals(List.of("TRY-001", "TRY-002", "TRY-003"), ids(rules));
        assertEquals(Optional.of(rules.rules().get(1)), rules.rule("TRY-002"));
        assertEquals(Optional.empty(), rules.rule("TRY-004"));
    }

    @Test
    void sharedIdsAreRefusedAllAtOnce() {
        String message = Refusal.of(() -> rules("TRY-001", "TRY-002", "TRY-001", "TRY-003", "TRY-003"));

        assertTrue(message.contains("TRY-001"), message);
        assertTrue(message.contains("TRY-003"), message);
        assertFalse(message.contains("TRY-002"), message);
    }

    @Test
    void plusAddsARuleWithAnIdOfItsOwn() {
        RuleSet rules = rules("TRY-002");

        assertEquals(List.of("TRY-001", "TRY-002"), ids(rules.plus(rule("TRY-001"))));
        assertEquals(List.of("TRY-002"), ids(rules));
        assertThrows(IllegalArgumentException.class, () -> rules.plus(rule("TRY-002")));
    }

    @Test
    void plusAndAtLeastKeepTheRest() {
        RuleSet changed = STRANAS.with(LIMIT, 3).plus(rule("TRY-001")).atLeast(Strength.PRACTICE);

        assertEquals(STRANAS.coordinates(), changed.coordinates());
        assertEquals(STRANAS.corpus().instruments(), changed.corpus().instruments());
        assertEquals(STRANAS.corpus().reading(), changed.corpus().reading());
        assertEquals(
                Sets.union(Set.of(LIMIT), Set.copyOf(Parameters.all())),
                changed.corpus().values().keySet());
    }

    @Test
    void citationsLeadToProvisionsOfItsOwnCorpus() {
        Provision held = new Provision(
                Citation.parse("Pergub Jawa Barat 10/2024 Pasal 1"), Set.of(), new LocalizedText("isi", "gist"), true);
        LegalCorpus regional = LegalCorpus.of(
                List.of(new LegalInstrument(
                        held.place().instrument(),
                        "Contoh",
                        ValidityPeriod.always(),
                        Listing.complete(held),
                        List.of())),
                LawReading.to(LocalDate.of(2026, 2, 4)));
        Rule<?> good = citing("TRY-001", held.place());
        Rule<?> wrong = citing("TRY-002", Citation.parse("Pergub Jawa Barat 10/2024 Pasal 2"));
        Rule<?> elsewhere = citing("TRY-003", Citation.parse("Pergub Banten 10/2024 Pasal 2"));

        RuleSet rules = RuleSet.of("try", "1", List.of(good, elsewhere), regional);
        for (String message : List.of(
                Refusal.of(() -> RuleSet.of("try", "1", List.of(good, wrong, elsewhere), regional)),
                Refusal.of(() -> rules.plus(wrong)))) {
            assertTrue(
                    message.contains("TRY-002") && message.contains(held.place().toString()), message);
            assertFalse(message.contains("TRY-001") || message.contains("TRY-003"), message);
        }
        assertEquals(
                3,
                RuleSet.of("try", "1", List.of(good, wrong, elsewhere), LegalCorpus.standard())
                        .rules()
                        .size());
    }

    private static Rule<?> citing(String id, Citation place) {
        return RuleDraft.of(RegionalTaskForce.class, id)
                .cite(place.shortForm())
                .require(Condition.always())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void atLeastKeepsWhatIsAsSureOrSurer(Strength strength) {
        List<String> expected = STRANAS.rules().stream()
                .filter(rule -> rule.description().strength().compareTo(strength) <= 0)
                .map(rule -> rule.description().id())
                .toList();

        assertEquals(expected, ids(STRANAS.atLeast(strength)));
    }

    @Test
    void aReaderMayAskForStatuteOnly() {
        assertEquals(
                List.of(
                        "BHAM-DTY-001",
                        "BHAM-EVL-003",
                        "BHAM-GTD-002",
                        "BHAM-GTD-007",
                        "BHAM-GTD-010",
                        "BHAM-GTD-012",
                        "BHAM-GTD-015",
                        "BHAM-GTD-016",
                        "BHAM-GTN-001",
                        "BHAM-GTN-002",
                        "BHAM-GTN-004",
                        "BHAM-GTN-005",
                        "BHAM-GTN-006",
                        "BHAM-GTN-007",
                        "BHAM-GTN-008",
                        "BHAM-GTN-009",
                        "BHAM-GTN-010",
                        "BHAM-HRK-001",
                        "BHAM-HRK-004",
                        "BHAM-RPT-001",
                        "BHAM-RPT-002",
                        "BHAM-RPT-003",
                        "BHAM-RPT-004",
                        "BHAM-RPT-007",
                        "BHAM-RPT-008"),
                ids(STRANAS.atLeast(Strength.STATUTE)));
    }

    @Test
    void itIsToldByItsCoordinatesAndItsRules() {
        assertEquals(
                "try:1[ACME-A-001, ACME-A-002]",
                rules("ACME-A-002", "ACME-A-001").toString());
    }

    @Test
    void aParameterWithoutAValueHasNone() {
        assertEquals(DatedValues.none(), STRANAS.corpus().values(LIMIT));
    }

    @Test
    void withOneValueItIsSetOnAllDays() {
        RuleSet rules = STRANAS.with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1));

        for (LocalDate day : List.of(LocalDate.of(1, 1, 1), LocalDate.of(2023, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertEquals(Optional.of(Period.ofYears(1)), valueOn(rules, day));
        }
        assertEquals(Optional.of(Period.ofYears(2)), valueOn(STRANAS, LocalDate.of(2023, 1, 1)));
    }

    @Test
    void withAValueFromADayEarlierDaysKeepTheirs() {
        RuleSet rules = STRANAS.with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2023, 1, 1));

        assertEquals(Optional.empty(), valueOn(rules, LocalDate.of(2022, 7, 12)));
        assertEquals(Optional.of(Period.ofYears(2)), valueOn(rules, LocalDate.of(2022, 12, 31)));
        assertEquals(Optional.of(Period.ofYears(1)), valueOn(rules, LocalDate.of(2023, 1, 1)));
        assertEquals(Optional.of(Period.ofYears(1)), valueOn(rules, LocalDate.of(2030, 1, 1)));
    }

    private static Optional<Period> valueOn(RuleSet rules, LocalDate day) {
        return rules.corpus()
                .values(Parameters.EVALUATION_INTERVAL)
                .on(AsOf.on(day))
                .flatMap(dated -> dated.value().value());
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(rule -> rule.description().id()).toList();
    }

    private static RuleSet rules(String... ids) {
        return RuleSet.of("try", "1", Stream.of(ids).map(RuleSetTest::rule).toList(), LegalCorpus.standard());
    }

    private static Rule<?> rule(String id) {
        return RuleDraft.of(RegionalTaskForce.class, id)
                .require(Condition.always())
                .build();
    }
}
