package id.bham.rules.engine;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.rules.report.LegalBasis;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A finding that says what a test gives it. */
public final class GivenFinding extends RecordedFinding {

    private final RuleDescription rule;
    private final Pointer place;
    private final Outcome outcome;
    private final Grounds grounds;
    private final Optional<Waiver> waiver;
    private final List<Waiver> endedWaivers;

    /** Why it is as it is. */
    public record Grounds(
            List<Pointer> relied,
            List<Pointer> open,
            List<Pointer> sourced,
            List<Step> steps,
            Supplier<Map<String, Object>> arguments,
            LegalBasis basis) {

        /** By what the record says alone. */
        public Grounds(List<Pointer> relied, List<Pointer> open, Supplier<Map<String, Object>> arguments) {
            this(relied, open, List.of(), List.of(), arguments, LegalBasis.NONE);
        }

        /** The same, on another basis. */
        public Grounds on(LegalBasis other) {
            return new Grounds(relied, open, sourced, steps, arguments, other);
        }
    }

    /** A finding. */
    public GivenFinding(
            RuleDescription rule,
            Subject subject,
            Pointer place,
            Outcome outcome,
            Optional<LocalDate> validUntil,
            Grounds grounds) {
        this(rule, subject, place, outcome, validUntil, grounds, Optional.empty(), List.of());
    }

    private GivenFinding(
            RuleDescription rule,
            Subject subject,
            Pointer place,
            Outcome outcome,
            Optional<LocalDate> validUntil,
            Grounds grounds,
            Optional<Waiver> waiver,
            List<Waiver> endedWaivers) {
        super(new Checked(subject), Answer.horizon(validUntil));
        this.outcome = outcome;
        this.rule = rule;
        this.place = place;
        this.grounds = grounds;
        this.waiver = waiver;
        this.endedWaivers = endedWaivers;
    }

    /** This violation, accepted by an authority. */
    public GivenFinding waived(Waiver by) {
        return new GivenFinding(
                rule, subject(), place, Outcome.WAIVED, validUntil(), grounds, Optional.of(by), List.of());
    }

    /** This violation, which an authority accepted before. */
    public GivenFinding onceWaived(Waiver by) {
        return new GivenFinding(
                rule, subject(), place, outcome(), validUntil(), grounds, Optional.empty(), List.of(by));
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
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Optional<Waiver> waiver() {
        return waiver;
    }

    @Override
    public List<Waiver> endedWaivers() {
        return endedWaivers;
    }

    @Override
    public List<Step> steps() {
        return grounds.steps();
    }

    @Override
    public LegalBasis basis() {
        return grounds.basis();
    }

    @Override
    public List<Pointer> sourced() {
        return grounds.sourced();
    }

    @Override
    List<Pointer> relied() {
        return grounds.relied();
    }

    @Override
    List<Pointer> left() {
        return grounds.open();
    }

    @Override
    Map<String, Object> named() {
        return grounds.arguments().get();
    }
}
