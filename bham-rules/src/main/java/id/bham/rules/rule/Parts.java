package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of which a duty consists under a law. */
final class Parts<S extends Subject> {

    private final ImmutableList<Part<S>> parts;
    private final ImmutableList<Term<S>> terms;

    Parts(Condition<? super S> applies, List<Part<S>> parts) {
        var places = new HashSet<Pointer>();
        for (Part<S> part : parts) {
            if (!places.add(part.place())) {
                throw new IllegalArgumentException("a duty has two parts at '" + part.place() + "'");
            }
        }
        this.parts = parts.stream()
                .map(part -> new Part<>(
                        part.place(),
                        part.arguments(),
                        part.question().onlyWhen(applies),
                        part.term().map(term -> term.onlyIf(applies))))
                .collect(ImmutableList.toImmutableList());
        this.terms = this.parts.stream().flatMap(part -> part.term().stream()).collect(ImmutableList.toImmutableList());
    }

    void ask(S subject, Inquiry inquiry) {
        for (int i = 0; i < parts.size(); i++) {
            Part<S> part = parts.get(i);
            boolean isAll = part.place().isWhole() && part.arguments().isEmpty();
            (isAll ? inquiry : inquiry.about(part.place(), part::arguments)).ask(subject, part.question());
        }
        if (parts.isEmpty()) {
            inquiry.ask(subject, Question.<S>when(Condition.never()).require(Condition.never()));
        }
    }

    List<Term<S>> terms() {
        return terms;
    }

    void look(RuleCheck<S> check, Map<String, LocalizedText> texts, Set<String> arguments) {
        if (!terms.isEmpty() && !texts.containsKey(RuleDescription.DEADLINE)) {
            check.lacksText(RuleDescription.DEADLINE, "what is to be done by the last day");
        }
        for (Part<S> part : parts) {
            check.look(part.question().applies());
            check.look(part.question().holds());
        }
        check.lookAtTexts(
                texts,
                Stream.of(
                                arguments.stream(),
                                parts.stream().flatMap(part -> part.arguments().keySet().stream()),
                                parts.stream().flatMap(part -> part.question().argumentNames().stream()),
                                RuleCheck.names(parts.stream()
                                        .flatMap(part -> Stream.concat(
                                                part.question().applies().places().stream(),
                                                part.question().holds().places().stream()))
                                        .toList()))
                        .flatMap(names -> names));
    }
}
