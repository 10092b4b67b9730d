package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Addressee;
import id.bham.core.law.Citation;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Provision;
import id.bham.core.law.Strength;
import id.bham.rules.catalogue.LawCoverage.Line;
import id.bham.rules.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each provision leads to its rules or to the reason why it has none, and each citation leads to a provision. */
class LawCoverageTest {

    private static final LegalCorpus CORPUS = LegalCorpus.standard();
    private static final List<Rule<?>> RULES = RuleCatalogue.standard().rules();
    private static final LawCoverage COVERAGE = LawCoverage.of(RULES, CORPUS);

    private static final String STATED =
            "NoRule.java names the place of each provision that no rule cites, and of no other: ";

    @Test
    void everyProvisionOfTheCorpusHasALine() {
        List<Provision> all = CORPUS.instruments().stream()
                .flatMap(instrument -> instrument.provisions().items().stream())
                .toList();
        List<Provision> told = COVERAGE.lines().stream().map(Line::provision).toList();
        assertEquals(all.size(), told.size());
        assertEquals(Set.copyOf(all), Set.copyOf(told));
        all.forEach(provision -> assertEquals(
                Optional.of(provision), COVERAGE.line(provision.place()).map(Line::provision)));
        assertEquals(Optional.empty(), COVERAGE.line(Citation.parse("Perpres 60/2023 Pasal 4")));
    }

    @Test
    void whereNoRuleAsksItIsStatedWhy() {
        List<String> unstated = COVERAGE.lines().stream()
                .filter(line -> line.rules().isEmpty())
                .map(line -> line.provision().place())
                .filter(place -> statedPlaces().stream().noneMatch(stated -> stated.contains(place)))
                .map(Citation::shortForm)
                .toList();
        assertEquals(List.of(), unstated, STATED);
    }

    @Test
    void noReasonIsStatedWhereARuleAsks() {
        List<String> stale = statedPlaces().stream()
                .filter(stated -> CORPUS.provisionsIn(stated).stream()
                        .allMatch(provision -> COVERAGE.line(provision.place())
                                .orElseThrow()
                                .noRule()
                                .isEmpty()))
                .map(Citation::shortForm)
                .toList();
        assertEquals(List.of(), stale, STATED);
    }

    private static List<Citation> statedPlaces() {
        return Arrays.stream(NoRule.values())
                .flatMap(reason -> reason.places().stream())
                .toList();
    }

    @Test
    void whatCanBeCheckedHasARuleOrWillHaveOne() {
        for (Line line : COVERAGE.lines()) {
            boolean isForRules = line.noRule().stream().allMatch(reason -> reason == NoRule.NOT_CHECKED_YET);
            if (line.provision().isCheckable() || line.rules().isEmpty()) {
                assertEquals(line.provision().isCheckable(), isForRules, line.toString());
            }
        }
    }

    @Test
    void everyCitationOfARuleLeadsToAProvision() {
        for (Rule<?> rule : RULES) {
            for (Citation citation : rule.description().citations()) {
                assertEquals(Truth.TRUE, CORPUS.has(citation), rule + " cites " + citation);
                assertFalse(CORPUS.provisionsIn(citation).isEmpty(), rule + " cites " + citation);
                CORPUS.provisionsIn(citation)
                        .forEach(provision -> assertTrue(COVERAGE.line(provision.place())
                                .orElseThrow()
                                .rules()
                                .contains(rule)));
            }
        }
    }

    /** Whose records show the work of an addressee, beside that of the nation. */
    private static Set<Class<? extends Subject>> recordsOf(Addressee addressee) {
        return switch (addressee) {
            case FOCAL_POINT -> Set.of(NationalFocalPoint.class);
            case MINISTER -> Set.of(NationalFocalPoint.class, NationalTaskForce.class);
            case NATIONAL_TASK_FORCE -> Set.of(NationalTaskForce.class);
            case GOVERNOR, REGIONAL_GOVERNMENTS, REGIONAL_TASK_FORCE -> Set.of(RegionalTaskForce.class);
            case SECRETARIAT -> Set.of(NationalTaskForce.class, RegionalTaskForce.class);
            case PRESIDENT, MINISTRIES_AND_AGENCIES, BUSINESS_ACTORS, OTHER_STAKEHOLDERS -> Set.of();
        };
    }

    private static boolean isAsked(Rule<?> rule, Addressee addressee) {
        return rule.subjectType().equals(Governance.class)
                || recordsOf(addressee).stream()
                        .anyMatch(type -> rule.subjectType().isAssignableFrom(type));
    }

    @Test
    void whatAStatuteOrdersItOrdersFromWhomTheRuleAsks() {
        for (Rule<?> rule : RULES) {
            if (rule.description().strength() == Strength.STATUTE) {
                for (Citation citation : rule.description().citations()) {
                    for (Provision provision : CORPUS.provisionsIn(citation)) {
                        assertTrue(
                                provision.addressees().isEmpty()
                                        || provision.addressees().stream()
                                                .anyMatch(addressee -> isAsked(rule, addressee)),
                                rule + " asks " + rule.subjectType().getSimpleName() + " about " + provision);
                    }
                }
            }
        }
        assertTrue(RULES.stream().anyMatch(rule -> rule.subjectType().equals(Body.class)));
    }

    @ParameterizedTest
    @CsvSource({
        "Pasal 4 ayat (2), BHAM-GTN-001",
        "Pasal 4 ayat (3), BHAM-GTN-002",
        "Pasal 4 ayat (4) huruf b, BHAM-GTN-005",
        "Pasal 5 huruf a, BHAM-GTN-004",
        "Pasal 7 ayat (2), BHAM-GTD-002",
        "Pasal 7 ayat (3), BHAM-GTD-007",
        "Pasal 7 ayat (4) huruf b, BHAM-GTD-010",
        "Pasal 7 ayat (5) huruf a, BHAM-DTY-001",
        "Pasal 7 ayat (6), BHAM-GTD-012",
        "Pasal 12 ayat (2), BHAM-RPT-004",
        "Pasal 14, BHAM-GTD-013",
        "Pasal 15, BHAM-HRK-001",
        "Lampiran huruf H angka 1 huruf b, BHAM-RPT-001",
    })
    void aProvisionLeadsToItsRules(String place, String rule) {
        Line line = COVERAGE.line(Citation.parse("Perpres 60/2023 " + place)).orElseThrow();
        assertTrue(
                line.rules().stream().anyMatch(other -> other.description().id().equals(rule)), line.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Perpres 60/2023 Pasal 1 angka 3, DEFINES_A_TERM",
        "Perpres 60/2023 Pasal 2 ayat (2) huruf b, NAMES_THE_MATTER",
        "Perpres 60/2023 Pasal 2 ayat (3) huruf b, STATES_A_PURPOSE",
        "Perpres 60/2023 Pasal 9, NO_FACT_YET",
        "Perpres 60/2023 Pasal 10 ayat (1), A_WORD_IS_LOST",
        "Perpres 60/2023 Pasal 13 huruf c, NAMES_FUNDS",
        "Perpres 60/2023 Lampiran huruf G bagian akhir, NOT_CHECKED_YET",
        "Perpres 139/2024 Pasal 6, READ_BY_A_VALUE",
        "Perpres 156/2024 Pasal 52, ENDS_A_DUTY",
    })
    void aProvisionLeadsToTheReasonWhyItHasNoRule(String place, NoRule reason) {
        assertEquals(
                Optional.of(reason),
                COVERAGE.line(Citation.parse(place)).orElseThrow().noRule());
    }

    @Test
    void everyReasonIsThatOfSomeProvision() {
        var used = EnumSet.noneOf(NoRule.class);
        COVERAGE.lines().forEach(line -> line.noRule().ifPresent(used::add));
        assertEquals(EnumSet.allOf(NoRule.class), used);
    }

    @Test
    void rulesStandInTheOrderOfTheirIds() {
        var reversed = new ArrayList<Rule<?>>(RULES);
        Collections.reverse(reversed);
        assertEquals(COVERAGE.lines(), LawCoverage.of(reversed, CORPUS).lines());
    }

    @Test
    void withoutRulesNothingIsChecked() {
        for (Line line : LawCoverage.of(List.of(), CORPUS).lines()) {
            assertTrue(line.rules().isEmpty() && line.noRule().isPresent(), line.toString());
        }
    }

    @Test
    void aLineHasRulesOrAReason() {
        Line line = COVERAGE.lines().get(0);
        Refusal.of(() -> new Line(line.provision(), List.of(), Optional.empty()));
        Refusal.of(() -> new Line(line.provision(), RULES, Optional.of(NoRule.NO_FACT_YET)));
    }
}
