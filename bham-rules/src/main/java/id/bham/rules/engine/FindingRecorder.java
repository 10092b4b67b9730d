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

    /** So many are mostly found about a body. */
    private static final int USUAL = 64;

    private final boolean isWhole;
    private ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(USUAL);
    private int size;
    private int before;

    /** Takes all findings, or those of one place, about which a rule may ask nothing. */
    FindingRecorder(boolean isWhole) {
        this.isWhole = isWhole;
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
    public void take(Walk.Asking asking, Object where, Question<?> question, Way way, Walk.Besides besides, AsOf at) {
        add(new AskedFinding<>(asking, where, question, way, besides, at.horizon()));
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
