package id.bham.rules.write;

import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.RuleTimeline;
import id.bham.rules.write.Bars.Bar;
import id.bham.rules.write.Bars.Day;
import id.bham.rules.write.Bars.Row;
import id.bham.rules.write.Page.Tone;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Timelines as pictures. */
record TimelinePictures(ComplianceTimeline timeline, ReportWording words, Optional<LocalDate> on) {

    /** More rows than these are no picture any longer. */
    static final int MOST_ROWS = 120;

    private static final Set<Cause.Kind> OF_LAW =
            EnumSet.of(Cause.Kind.LAW_BEGINS, Cause.Kind.LAW_ENDS, Cause.Kind.LAW_KNOWN_TO, Cause.Kind.PARAMETER_SET);

    /** The verdicts on each subject. */
    Bars verdicts(Function<Subject, String> names, Function<Subject, Optional<String>> addresses) {
        return bars(
                "picture.verdicts",
                timeline.subjects().stream()
                        .map(subject -> new Row(
                                names.apply(subject),
                                words.name(subject),
                                addresses.apply(subject),
                                timeline.verdicts(subject).stream()
                                        .map(range -> new Bar(
                                                range.firstDay(),
                                                range.lastDay(),
                                                Tone.of(range.verdict()),
                                                verdict(range.verdict())))
                                        .toList()))
                        .toList());
    }

    private String verdict(Verdict verdict) {
        return words.wording().value(verdict);
    }

    /** The outcomes of each rule; of a rule about elements, for each of them. */
    Bars rules() {
        return bars(
                "picture.rules",
                timeline.timelines().stream()
                        .map(rule -> new Row(
                                words.ruleId(rule.rule()) + place(rule, " "),
                                words.ruleId(rule.rule()) + " "
                                        + words.wording()
                                                .value(rule.rule().title().in(words.locale()))
                                        + place(rule, ", "),
                                Optional.empty(),
                                rule.ranges().stream()
                                        .map(range -> new Bar(
                                                range.firstDay(),
                                                range.lastDay(),
                                                Tone.of(range.outcome()),
                                                outcome(range.outcome())))
                                        .toList()))
                        .toList());
    }

    private String outcome(Outcome outcome) {
        return words.wording().value(outcome);
    }

    private String place(RuleTimeline rule, String before) {
        return rule.place().isWhole() ? "" : before + words.wording().place(rule.place());
    }

    private Bars bars(String title, List<Row> rows) {
        Locale locale = words.locale();
        return new Bars(
                words.wording(),
                words.wording().word(title),
                timeline.firstDay(),
                timeline.lastDay(),
                rows,
                timeline.boundaries().entrySet().stream()
                        .map(day -> new Day(
                                day.getKey(),
                                day.getValue().stream()
                                        .map(cause -> cause.message(locale))
                                        .distinct()
                                        .toList(),
                                day.getValue().stream().map(Cause::kind).anyMatch(OF_LAW::contains)))
                        .toList(),
                on);
    }
}
