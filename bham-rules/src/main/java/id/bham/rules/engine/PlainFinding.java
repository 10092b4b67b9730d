package id.bham.rules.engine;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is told of a rule that did not come to a question. */
public final class PlainFinding extends RecordedFinding {

    private final RuleDescription rule;
    private final Pointer place;
    private final Outcome outcome;
    private final Supplier<Map<String, Object>> named;

    /** A finding about a place, for which the named values of its message are given when they are wanted. */
    public PlainFinding(
            RuleDescription rule,
            Subject subject,
            Pointer place,
            Outcome outcome,
            Optional<LocalDate> validUntil,
            Supplier<Map<String, Object>> named) {
        super(new Checked(subject), Answer.horizon(validUntil));
        this.outcome = outcome;
        this.rule = rule;
        this.place = place;
        this.named = named;
    }

    @Override
    public RuleDescription rule() {
        return rule;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Pointer place() {
        return place;
    }

    @Override
    Map<String, Object> named() {
        return named.get();
    }
}
