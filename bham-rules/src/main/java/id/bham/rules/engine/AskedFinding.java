package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.condition.Element;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.Finding;
import id.bham.rules.report.LegalBasis;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.RuleDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What came of a question. It keeps the question and the answers on the way, and tells from these what the record says of it. */
final class AskedFinding<T> extends RecordedFinding {

    private final RuleOfDay<?> rule;

    /** The element that was asked about, or the part of the duty that the whole subject was asked about. */
    private final Object where;

    private final Question<T> question;
    private final Way way;

    AskedFinding(Walk.Asking asking, Object where, Question<T> question, Way way, int horizon) {
        super(asking.checked(), horizon);
        this.rule = asking.rule();
        this.where = where;
        this.question = question;
        this.way = way;
    }

    private AskedFinding(AskedFinding<T> other) {
        super(other);
        this.rule = other.rule;
        this.where = other.where;
        this.question = other.question;
        this.way = other.way;
    }

    /** What is no element is the subject, of whichever type the rule asks. */
    @SuppressWarnings("unchecked")
    private T about() {
        return (T) (where instanceof Element<?, ?> ? where : subject());
    }

    @Override
    public Finding unread() {
        return new AskedFinding<>(this);
    }

    @Override
    public RuleDescription rule() {
        return rule.rule().description();
    }

    @Override
    public Pointer place() {
        return Walk.place(where);
    }

    @Override
    Object where() {
        return where instanceof Walk.Part part ? part.place() : where;
    }

    @Override
    public Outcome outcome() {
        return way.outcome();
    }

    @Override
    public Optional<Waiver> waiver() {
        return way.waiver();
    }

    @Override
    public List<Waiver> endedWaivers() {
        return outcome() == Outcome.VIOLATED ? rule.ended(subject(), this::element) : List.of();
    }

    @Override
    public List<Step> steps() {
        return way.steps();
    }

    @Override
    public LegalBasis basis() {
        return outcome() == Outcome.NOT_IN_FORCE ? LegalBasis.NONE : rule.basis(way.read());
    }

    @Override
    public Optional<PartialDate> dueBy() {
        return outcome() == Outcome.NOT_APPLICABLE ? read(at -> question.notYetDue(about(), at)) : Optional.empty();
    }

    @Override
    public List<Pointer> sourced() {
        return way.end() == Way.End.REQUIREMENT ? question.sourced() : List.of();
    }

    @Override
    List<Pointer> relied() {
        if (way.end() == Way.End.REQUIREMENT) {
            return Stream.of(
                            telling(),
                            question.sourced().stream(),
                            read(at -> question.holds().telling(about(), at)).stream())
                    .flatMap(places -> places)
                    .distinct()
                    .toList();
        }
        return isSettledByApplication() ? telling().toList() : List.of();
    }

    @Override
    List<Pointer> left() {
        if (way.end() == Way.End.REQUIREMENT) {
            return read(at -> question.holds().open(about(), at));
        }
        return isSettledByApplication() ? read(at -> question.applies().open(about(), at)) : ImmutableList.of();
    }

    /** Whether it turned on whether the duty applies; where it is not known whether it stands, that it may is of no help. */
    private boolean isSettledByApplication() {
        return way.end() == Way.End.APPLICATION
                && (way.applies().isFalse() || way.stands().isTrue());
    }

    private Stream<Pointer> telling() {
        return read(at -> question.applies().telling(about(), at)).stream();
    }

    @Override
    Map<String, Object> named() {
        var values = new LinkedHashMap<>(rule.arguments(subject()));
        if (where instanceof Walk.Part part) {
            values.putAll(part.arguments().get());
        }
        if (outcome() != Outcome.NOT_IN_FORCE) {
            values.putAll(read(at -> question.arguments(about(), at)));
        }
        return values;
    }

    private <R> R read(Function<AsOf, R> reading) {
        return checked().read(rule.day(), reading);
    }
}
