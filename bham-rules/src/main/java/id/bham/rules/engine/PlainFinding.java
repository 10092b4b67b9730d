package id.bham.rules.engine;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.LegalBasis;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is told of a rule that did not come to a question. */
public final class PlainFinding extends RecordedFinding {

    private final RuleDescription rule;
    private final Pointer place;
    private final Supplier<Map<String, Object>> named;

    /**
     * A finding without a question.
     *
     * @param rule the rule
     * @param subject the subject
     * @param place what it is about
     * @param outcome the outcome
     * @param validUntil the day before which it does not change
     * @param named gives the named values of its message
     */
    public PlainFinding(
            RuleDescription rule,
            Subject subject,
            Pointer place,
            Outcome outcome,
            Optional<LocalDate> validUntil,
            Supplier<Map<String, Object>> named) {
        super(new Checked(subject), outcome, validUntil);
        this.rule = rule;
        this.place = place;
        this.named = named;
    }

    @Override
    public RuleDescription rule() {
        return rule;
    }

    @Override
    public Pointer place() {
        return place;
    }

    @Override
    public Optional<Waiver> waiver() {
        return Optional.empty();
    }

    @Override
    public List<Waiver> endedWaivers() {
        return List.of();
    }

    @Override
    public List<Step> steps() {
        return List.of();
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.NONE;
    }

    @Override
    public Optional<PartialDate> dueBy() {
        return Optional.empty();
    }

    @Override
    public List<Pointer> sourced() {
        return List.of();
    }

    @Override
    List<Pointer> relied() {
        return List.of();
    }

    @Override
    List<Pointer> left() {
        return List.of();
    }

    @Override
    Map<String, Object> named() {
        return named.get();
    }
}
