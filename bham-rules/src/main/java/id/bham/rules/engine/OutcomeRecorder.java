package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import java.util.ArrayList;
import java.util.List;

/** Keeps the outcomes of one rule for one subject and their horizon, and nothing of the way to them. */
final class OutcomeRecorder implements Walk.Recorder {

    private final List<Outcome> outcomes = new ArrayList<>();
    private int horizon = Answer.NEVER;

    /** What came of the rule that was asked last. */
    Answer answer() {
        return new Answer(ImmutableList.copyOf(outcomes), horizon);
    }

    @Override
    public void begin() {
        outcomes.clear();
        horizon = Answer.NEVER;
    }

    @Override
    public void take(Walk.Asking asking, Object where, Question<?> question, Way way, AsOf at) {
        outcomes.add(way.outcome());
        horizon = Math.min(horizon, at.horizon());
    }

    @Override
    public void end(RuleOfDay<?> rule, Subject subject) {
        if (outcomes.isEmpty()) {
            outcomes.add(Outcome.UNDETERMINED);
        }
    }

    @Override
    public void failed(RuleOfDay<?> rule, Subject subject, Throwable failure) {
        begin();
        outcomes.add(Outcome.ERROR);
        horizon = Answer.epochDay(rule.day()) + 1;
    }
}
