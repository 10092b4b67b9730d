package id.bham.rules.engine;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a finding of each outcome, which keeps the way to it. */
final class FindingRecorder implements Walk.Recorder {

    private final boolean isWhole;
    private final List<Finding> findings = new ArrayList<>(128);
    private int before;

    /** Takes all findings, or those of one place, about which a rule may ask nothing. */
    FindingRecorder(boolean isWhole) {
        this.isWhole = isWhole;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void begin() {
        before = findings.size();
    }

    @Override
    public <T> void take(Walk.Asking asking, T about, Question<T> question, Outcome outcome, AsOf at) {
        findings.add(new AskedFinding<>(asking, about, question, outcome, at.horizon()));
    }

    /** A rule over elements that found none has checked nothing. */
    @Override
    public void end(RuleOfDay<?> rule, Subject subject) {
        if (isWhole && findings.size() == before) {
            findings.add(new PlainFinding(
                    rule.rule().description(),
                    subject,
                    Pointer.WHOLE,
                    Outcome.UNDETERMINED,
                    Optional.empty(),
                    Map::of));
        }
    }

    /** That it failed is told of this day; whether it fails on the next nobody knows. */
    @Override
    public void failed(RuleOfDay<?> rule, Subject subject, Throwable failure) {
        findings.subList(before, findings.size()).clear();
        findings.add(new PlainFinding(
                rule.rule().description(),
                subject,
                Pointer.WHOLE,
                Outcome.ERROR,
                Optional.of(rule.day().plusDays(1)),
                () -> Map.of("failure", failure.toString())));
    }
}
