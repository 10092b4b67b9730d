package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import java.util.Map;
import java.util.Optional;

/** Makes a finding of each outcome, which keeps the way to it. */
final class FindingRecorder implements Walk.Recorder {

    /** So many findings there mostly are for each rule, about a body of which much is known. */
    private static final int FOR_EACH_RULE = 4;

    private final boolean isWhole;
    private ImmutableList.Builder<Finding> findings;
    private int size;
    private int before;

    private FindingRecorder(boolean isWhole, int rules) {
        this.isWhole = isWhole;
        this.findings = ImmutableList.builderWithExpectedSize(FOR_EACH_RULE * rules);
    }

    /** Takes all findings of so many rules. */
    static FindingRecorder of(int rules) {
        return new FindingRecorder(true, rules);
    }

    /** Takes what a rule finds at some places, about which it may ask nothing. */
    static FindingRecorder ofSome() {
        return new FindingRecorder(false, 1);
    }

    /** All that were taken; nothing is taken after. */
    ImmutableList<Finding> findings() {
        return findings.build();
    }

    private void add(Finding finding) {
        findings.add(finding);
        size++;
    }

    @Override
    public void begin() {
        before = size;
    }

    @Override
    public void take(Walk.Asking asking, Object where, Question<?> question, Way way, AsOf at) {
        add(new AskedFinding<>(asking, where, question, way, at.horizon()));
    }

    /** A rule over elements that found none has checked nothing. */
    @Override
    public void end(RuleOfDay<?> rule, Subject subject) {
        if (isWhole && size == before) {
            add(new PlainFinding(
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
        ImmutableList<Finding> ofOthers = findings.build().subList(0, before);
        findings = ImmutableList.<Finding>builder().addAll(ofOthers);
        size = before;
        add(new PlainFinding(
                rule.rule().description(),
                subject,
                Pointer.WHOLE,
                Outcome.ERROR,
                Optional.of(rule.day().plusDays(1)),
                () -> Map.of("failure", failure.toString())));
    }
}
