package id.bham.rules;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** About which places a rule asks, on whatever day: takes its questions and puts none of them. */
final class PlacesAsked implements Inquiry {

    private final RuleSet ruleSet;
    private final Pointer place;
    private final List<Pointer> places;

    private PlacesAsked(RuleSet ruleSet, Pointer place, List<Pointer> places) {
        this.ruleSet = ruleSet;
        this.place = place;
        this.places = places;
    }

    /** The places about which a rule asks, in the order in which it does. */
    static List<Pointer> by(RulesAbout rules, int which, Subject subject) {
        return by(rules.ruleSet(), rules.rule(which), subject);
    }

    private static <S extends Subject> List<Pointer> by(RuleSet ruleSet, Rule<S> rule, Subject subject) {
        var places = new ArrayList<Pointer>();
        rule.assess(rule.subjectType().cast(subject), new PlacesAsked(ruleSet, Pointer.WHOLE, places));
        return places;
    }

    @Override
    public <S> void ask(S subject, Question<S> question) {
        places.add(place);
    }

    @Override
    public <S, T> void ask(
            S subject, Question.When<S> applies, Parameter<T> parameter, Function<? super T, Question<S>> question) {
        places.add(place);
    }

    @Override
    public <T> DatedValues<T> values(Parameter<T> parameter) {
        return ruleSet.values(parameter);
    }

    @Override
    public Inquiry about(Pointer element, Supplier<Map<String, Object>> arguments) {
        return new PlacesAsked(ruleSet, element, places);
    }
}
