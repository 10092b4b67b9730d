package id.bham.rules;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The records on which the laws are tried make every rule say everything that it can say; else the laws would hold idly. */
class CatalogueCoverageTest {

    /** Whether membership runs is decided once a next action period is set. */
    private static final RuleSet RULES = RuleSets.stranas()
            .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1))
            .with(
                    Parameters.ACTION_PERIOD,
                    ValidityPeriod.ofYears(2026, 2029),
                    ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                    Source.of("made-up", "Made up"));

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RULES);

    /** The rules that apply whenever they are in force, and why. */
    private static final Map<String, String> ALWAYS_APPLICABLE = Map.of(
            "BHAM-NFP-001", "It asks about the nation, and asks for a focal point on every day.",
            "BHAM-SRC-003", "A record that states nothing may come to state something.");

    /** The rules that are seldom violated by a record that says less than another one, and why. */
    private static final Map<String, String> SELDOM_VIOLATED_FOR_LESS =
            Map.of("BHAM-GTN-011", "Of two national task forces all must be left that says that they are in office.");

    /** So many rounds there are in any case, lest what no rule should say is missed. */
    private static final int FEWEST = 6;

    private final Map<String, Set<Outcome>> seen = new TreeMap<>();
    private final Map<String, Set<Outcome>> decidedForLess = new TreeMap<>();
    private final Random random = new Random(20231106);

    /** What a rule can say, and what it can say decidedly of a record that another one says more of. */
    private record Expected(String id, Set<Outcome> all, Set<Outcome> decided) {

        static Expected of(Rule<?> rule) {
            String id = rule.description().id();
            Set<Outcome> all = EnumSet.of(SATISFIED, VIOLATED, UNDETERMINED, NOT_APPLICABLE, NOT_IN_FORCE);
            if (rule.description().inForce().equals(ValidityPeriod.always())) {
                all.remove(NOT_IN_FORCE);
            }
            if (ALWAYS_APPLICABLE.containsKey(id)) {
                all.remove(NOT_APPLICABLE);
            }
            Set<Outcome> decided = EnumSet.copyOf(all);
            decided.remove(UNDETERMINED);
            if (SELDOM_VIOLATED_FOR_LESS.containsKey(id)) {
                decided.remove(VIOLATED);
            }
            return new Expected(id, all, decided);
        }

        boolean hasBeenSeenFor(Map<String, Set<Outcome>> less) {
            return less.getOrDefault(id, Set.of()).containsAll(decided);
        }
    }

    @Test
    void everyRuleShowsEveryOutcome() {
        List<Expected> rules = RULES.rules().stream()
                .filter(rule -> rule.description().keptByModel().isEmpty())
                .map(Expected::of)
                .toList();
        for (int round = 0; round < 60 && !(round >= FEWEST && rules.stream().allMatch(this::isSeen)); round++) {
            draw(Generated.regionalTaskForce(), 250, Forgetting::less);
            draw(Generated.nationalTaskForce(), 100, Forgetting::less);
            draw(Generated.nationalFocalPoint(), 50, Forgetting::less);
            draw(Generated.governance(), 40, Forgetting::less);
        }
        assertAll(rules.stream().map(rule -> () -> {
            assertEquals(rule.all(), seen.get(rule.id()), rule.id());
            assertTrue(
                    rule.hasBeenSeenFor(decidedForLess),
                    () -> rule.id() + " for records that say less: " + decidedForLess);
        }));
        assertEquals(rules.size(), seen.size());
    }

    private boolean isSeen(Expected rule) {
        return rule.all().equals(seen.get(rule.id())) && rule.hasBeenSeenFor(decidedForLess);
    }

    private <S extends Subject> void draw(Arbitrary<S> records, int number, BiFunction<S, Random, S> forget) {
        RandomGenerator<S> generator = records.generator(1000);
        RandomGenerator<LocalDate> days = Generated.day().generator(1000);
        for (int n = 0; n < number; n++) {
            S record = generator.next(random).value();
            S less = forget.apply(record, random);
            LocalDate day = days.next(random).value();
            findings(record, day).forEach(finding -> note(seen, finding));
            if (!less.equals(record)) {
                findings(less, day).stream()
                        .filter(finding -> finding.outcome().isDecided())
                        .forEach(finding -> note(decidedForLess, finding));
            }
        }
    }

    private static List<Finding> findings(Subject subject, LocalDate day) {
        return CHECKER.check(subject, day).findingsAbout(subject);
    }

    private static void note(Map<String, Set<Outcome>> where, Finding finding) {
        where.computeIfAbsent(finding.rule().id(), id -> new TreeSet<>()).add(finding.outcome());
    }
}
