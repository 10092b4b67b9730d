package id.bham.rules;

import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.rules.rule.ElementQuestions;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Notes about which places a rule asks, and leaves it to another inquiry to put the questions, or puts none of them. */
final class PlacesAsked implements Inquiry {

    private final RuleSet ruleSet;
    private final Optional<Inquiry> asking;
    private final Map<ElementQuestions<?, ?>, List<Pointer>> ofElements;
    private final Pointer place;
    private final List<Pointer> places;

    private PlacesAsked(
            RuleSet ruleSet,
            Optional<Inquiry> asking,
            Map<ElementQuestions<?, ?>, List<Pointer>> ofElements,
            Pointer place,
            List<Pointer> places) {
        this.ruleSet = ruleSet;
        this.asking = asking;
        this.ofElements = ofElements;
        this.place = place;
        this.places = places;
    }

    /**
     * Notes the places of the questions that are put.
     *
     * @param ruleSet says what the law sets
     * @param asking puts the questions
     * @param ofElements the places of the elements of the subject, as far as they were found before; they are the same on all days
     * @param places takes the place of each question
     */
    static PlacesAsked noting(
            RuleSet ruleSet,
            Inquiry asking,
            Map<ElementQuestions<?, ?>, List<Pointer>> ofElements,
            List<Pointer> places) {
        return new PlacesAsked(ruleSet, Optional.of(asking), ofElements, Pointer.WHOLE, places);
    }

    /** The places about which a rule asks, in the order in which it does; none of its questions is put. */
    static List<Pointer> by(RulesAbout rules, int which, Subject subject) {
        return by(rules.ruleSet(), rules.rule(which), subject);
    }

    private static <S extends Subject> List<Pointer> by(RuleSet ruleSet, Rule<S> rule, Subject subject) {
        var places = new ArrayList<Pointer>();
        rule.assess(rule.subjectType().cast(subject), puttingNone(ruleSet, places));
        return places;
    }

    private static PlacesAsked puttingNone(RuleSet ruleSet, List<Pointer> places) {
        return new PlacesAsked(ruleSet, Optional.empty(), new HashMap<>(), Pointer.WHOLE, places);
    }

    @Override
    public <S> void ask(S subject, Question<S> question) {
        asking.ifPresent(inquiry -> inquiry.ask(subject, question));
        places.add(place);
    }

    @Override
    public <S, T> void ask(
            S subject,
            Condition<? super S> applies,
            Parameter<T> parameter,
            Function<? super T, Question<S>> question) {
        asking.ifPresent(inquiry -> inquiry.ask(subject, applies, parameter, question));
        places.add(place);
    }

    @Override
    public <S extends Subject> void askOfEach(S subject, ElementQuestions<S, ?> questions) {
        if (asking.isEmpty() || !place.isWhole()) {
            questions.askOneByOne(subject, this);
            return;
        }
        asking.get().askOfEach(subject, questions);
        places.addAll(ofElements.computeIfAbsent(questions, each -> {
            var found = new ArrayList<Pointer>();
            questions.askOneByOne(subject, puttingNone(ruleSet, found));
            return found;
        }));
    }

    @Override
    public LegalCorpus law() {
        return ruleSet.corpus();
    }

    @Override
    public Inquiry about(Pointer element, Supplier<Map<String, Object>> arguments) {
        return new PlacesAsked(ruleSet, asking, ofElements, element, places);
    }
}
