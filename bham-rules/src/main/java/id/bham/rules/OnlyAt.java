package id.bham.rules;

import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the questions about one place to another inquiry, and none of the others. */
record OnlyAt(Pointer wanted, Pointer place, Inquiry asking) implements Inquiry {

    @Override
    public <S> void ask(S subject, Question<S> question) {
        if (place.equals(wanted)) {
            asking.ask(subject, question);
        }
    }

    @Override
    public <S, T> void ask(
            S subject,
            Condition<? super S> applies,
            Parameter<T> parameter,
            Function<? super T, Question<S>> question) {
        if (place.equals(wanted)) {
            asking.ask(subject, applies, parameter, question);
        }
    }

    @Override
    public LegalCorpus law() {
        return asking.law();
    }

    @Override
    public Inquiry about(Pointer element, Supplier<Map<String, Object>> arguments) {
        return new OnlyAt(wanted, element, element.equals(wanted) ? asking.about(element, arguments) : asking);
    }
}
