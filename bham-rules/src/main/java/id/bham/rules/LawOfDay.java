package id.bham.rules;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import id.bham.core.time.Conclusions;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the law says on a day, whatever the subject: which duties stand, and what is set. Found once, asked for each subject. */
final class LawOfDay {

    private final RuleSet ruleSet;
    private final LocalDate day;
    private final List<Rule<?>> rules;
    private final Truth[] stands;
    private final int[] standsUntil;
    private final Setting<?>[] settings;

    /**
     * What the law sets for a parameter.
     *
     * @param value the value, if one is set
     * @param until the first day on which another one may be set
     */
    record Setting<T>(Parameter<T> parameter, Optional<Fact<T>> value, int until) {

        static <T> Setting<T> of(Parameter<T> parameter, RuleSet rules, Conclusions conclusions) {
            AsOf at = conclusions.next();
            Optional<Fact<T>> value = rules.values(parameter).on(at).map(DatedValues.Dated::value);
            return new Setting<>(parameter, value, conclusions.change());
        }
    }

    LawOfDay(RuleSet rules, LocalDate day) {
        this(rules, rules.rules(), day);
    }

    /** What it says of some of the rules of a rule set. */
    LawOfDay(RuleSet ruleSet, List<Rule<?>> rules, LocalDate day) {
        this.ruleSet = ruleSet;
        this.day = day;
        this.rules = rules;
        this.stands = new Truth[rules.size()];
        this.standsUntil = new int[rules.size()];
        Conclusions conclusions = Conclusions.on(day);
        for (int i = 0; i < rules.size(); i++) {
            stands[i] = ruleSet.corpus().stands(ruleSet.inForce(rules.get(i).description()), conclusions.next());
            standsUntil[i] = conclusions.change();
        }
        settings = rules.stream()
                .flatMap(rule -> rule.description().parameter().stream())
                .distinct()
                .map(parameter -> Setting.of(parameter, ruleSet, conclusions))
                .toArray(Setting<?>[]::new);
    }

    LocalDate day() {
        return day;
    }

    List<Rule<?>> rules() {
        return rules;
    }

    Truth stands(int rule) {
        return stands[rule];
    }

    int standsUntil(int rule) {
        return standsUntil[rule];
    }

    /** What is set for a parameter. */
    @SuppressWarnings("unchecked") // a parameter has values of its own type alone
    <T> Setting<T> setting(Parameter<T> parameter) {
        for (Setting<?> setting : settings) {
            if (setting.parameter().equals(parameter)) {
                return (Setting<T>) setting;
            }
        }
        return Setting.of(parameter, ruleSet, Conclusions.on(day)); // a rule that does not say what it depends on
    }
}
