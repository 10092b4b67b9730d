package id.bham.rules.write;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.TaskForce;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Step;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.summary.NonCompliantSubject;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report for people says, line by line, whatever its layout. */
record ReportWording(Locale locale, Wording wording) {

    /** The outcomes in the order in which people need them. */
    static final List<Outcome> SECTIONS = List.of(
            Outcome.VIOLATED,
            Outcome.ERROR,
            Outcome.UNDETERMINED,
            Outcome.WAIVED,
            Outcome.SATISFIED,
            Outcome.NOT_APPLICABLE,
            Outcome.NOT_IN_FORCE);

    /** The fields that stand below the message, in their order; law and pages stand apart. */
    private static final List<FindingField> DETAILS = List.of(
            FindingField.PATH,
            FindingField.REMEDY,
            FindingField.OPEN_BECAUSE,
            FindingField.OPEN,
            FindingField.FACTS,
            FindingField.WAIVER,
            FindingField.ENDED_WAIVERS,
            FindingField.CITATION,
            FindingField.SOURCES,
            FindingField.STRENGTH);

    /** How many of alike things are named. */
    private static final int MOST_NAMED = 3;

    /** How many facts of one topic a record is asked for by name. */
    private static final int MOST_FACTS = 8;

    private static final int MOST_NAMED_OF_BODIES = 2;

    ReportWording(Locale locale) {
        this(locale, Wording.in(locale));
    }

    String verdict(Verdict verdict) {
        return wording.phrase("report.verdict", Map.of("verdict", verdict));
    }

    /** Who, or how many, a report is about. */
    String title(ComplianceReport report) {
        List<Subject> subjects = report.subjects();
        return subjects.stream()
                .filter(subject -> subjects.size() == 1 || subject instanceof Governance)
                .findFirst()
                .map(this::name)
                .orElseGet(() -> wording.phrase("report.several", Map.of("number", subjects.size())));
    }

    /** The verdict in a sentence. */
    String sentence(ComplianceReport report) {
        return wording.phrase(
                "report.sentence." + report.verdict().name(),
                Map.of(
                        "verdict", report.verdict(),
                        "violated", must(report, Outcome.VIOLATED),
                        "open", must(report, Outcome.UNDETERMINED) + must(report, Outcome.ERROR),
                        "satisfied", must(report, Outcome.SATISFIED)));
    }

    private static long must(ComplianceReport report, Outcome outcome) {
        return report.findings(outcome).stream()
                .filter(finding -> finding.rule().force() == Force.MUST)
                .count();
    }

    /** What to keep in mind of all findings. */
    List<String> opening(ComplianceReport report) {
        var lines = new ArrayList<String>();
        report.receipt().assumptions().forEach(assumption -> lines.add(assumed(assumption)));
        byStrength(report).ifPresent(lines::add);
        lines.addAll(known(report.receipt()));
        return lines;
    }

    /** The day, the horizon, how many records there were, and what to keep in mind. */
    List<String> opening(ComplianceSummary summary) {
        var lines = new ArrayList<String>();
        summary.receipt().ifPresent(receipt -> {
            lines.add(wording.phrase("report.on", Map.of("on", receipt.on())));
            lines.add(holds(summary.validUntil()));
        });
        lines.add(wording.phrase(
                "summary.read",
                Map.of("read", summary.read(), "checked", summary.checked(), "refused", summary.refused())));
        summary.receipt().ifPresent(receipt -> lines.addAll(known(receipt)));
        return lines;
    }

    /** Through which day nothing changes by the passing of time. */
    String holds(Optional<LocalDate> until) {
        return until.map(day -> wording.phrase("report.holdsThrough", Map.of("day", day.minusDays(1))))
                .orElseGet(() -> wording.word("report.holdsForGood"));
    }

    /** How far the law is known. */
    private List<String> known(Receipt receipt) {
        var lines = new ArrayList<String>();
        beyondKnownLaw(receipt).ifPresent(lines::add);
        noSuccessor(receipt).ifPresent(lines::add);
        return lines;
    }

    /** What a day means to which the law was not read. */
    private Optional<String> beyondKnownLaw(Receipt receipt) {
        String key = receipt.isPresuming() ? "report.presumed" : "report.beyondKnownLaw";
        return Optional.of(receipt)
                .filter(Receipt::isBeyondKnownLaw)
                .map(beyond -> wording.phrase(key, Map.of("lawKnownTo", receipt.lawKnownTo())));
    }

    /** That the latest action period is over, and no later one is known. */
    private Optional<String> noSuccessor(Receipt receipt) {
        return receipt.actionPeriodEndedOn()
                .map(day ->
                        wording.phrase("report.noSuccessor", Map.of("day", day, "lawKnownTo", receipt.lawKnownTo())));
    }

    /** How many subjects are not compliant, and how many of them are named. */
    String nonCompliant(ComplianceSummary summary) {
        return wording.phrase(
                "summary.nonCompliant",
                Map.of(
                        "named", summary.nonCompliant().size(),
                        "number", summary.verdicts().getOrDefault(Verdict.NON_COMPLIANT, 0L)));
    }

    /** A subject with the rules that it violates. */
    String violated(NonCompliantSubject subject) {
        return wording.word("kind." + subject.kind()) + " (" + subject.id() + "): "
                + String.join(", ", subject.violated());
    }

    /** The verdict by weaker and stronger bases, if it is not the same by each. */
    private Optional<String> byStrength(ComplianceReport report) {
        boolean isSame =
                Stream.of(Strength.values()).allMatch(strength -> report.verdict(strength) == report.verdict());
        String verdicts = Stream.of(Strength.values())
                .map(strength -> wording.value(strength) + ": " + wording.value(report.verdict(strength)))
                .collect(Collectors.joining("; "));
        return isSame
                ? Optional.empty()
                : Optional.of(wording.phrase("report.byStrength", Map.of("verdicts", verdicts)));
    }

    /** Kind and name of one that is alone. */
    String name(Subject subject) {
        return SubjectNames.ofOne(subject, wording).title(subject);
    }

    private String names(List<String> names) {
        return names(names, ", ", MOST_NAMED);
    }

    /** The first of some names, and how many others there are; one more is not counted but named. */
    private String names(List<String> names, String separator, int most) {
        return names.size() <= most + 1
                ? String.join(separator, names)
                : wording.phrase(
                        "report.andMore",
                        Map.of("first", String.join(separator, names.subList(0, most)), "others", names.size() - most));
    }

    private String places(List<Pointer> places, int most) {
        return names(places.stream().map(wording::place).toList(), ", ", most);
    }

    /** The elements that a group is about; empty if it is about the whole. */
    String elements(FindingGroup group) {
        List<Pointer> places = group.findings().stream()
                .map(Finding::place)
                .filter(place -> !place.isWhole())
                .toList();
        return places.isEmpty() ? "" : " (" + places(places, MOST_NAMED) + ")";
    }

    /** Without what all ids of the library have in common. */
    String ruleId(RuleDescription rule) {
        return shortId(rule.id());
    }

    String shortId(String id) {
        return wording.value(
                id.startsWith(RuleCatalogue.NAMESPACE) ? id.substring(RuleCatalogue.NAMESPACE.length()) : id);
    }

    /** What the first parts of the ids mean that a report tells of; empty if none of them is the library's. */
    Optional<String> codes(ComplianceReport report) {
        String codes = Stream.of(Outcome.VIOLATED, Outcome.UNDETERMINED)
                .flatMap(outcome -> report.findings(outcome).stream())
                .map(finding -> finding.rule().id())
                .filter(id -> id.startsWith(RuleCatalogue.NAMESPACE))
                .map(id -> id.substring(RuleCatalogue.NAMESPACE.length(), id.lastIndexOf('-')))
                .distinct()
                .sorted()
                .filter(code -> wording.has("catalogue.area." + code))
                .map(code -> code + " " + wording.clause(wording.word("catalogue.area." + code)))
                .collect(Collectors.joining(", "));
        return Optional.of(codes)
                .filter(told -> !told.isEmpty())
                .map(told -> wording.phrase("report.codes", Map.of("codes", told)));
    }

    /** What is due, and of whom if there are several; that the nation is one of them goes without saying. */
    String due(DueDates due, Optional<SubjectNames> names) {
        String whose = whose(due, names);
        String places = places(due, names);
        return what(due)
                + (places.isEmpty() ? "" : ", " + places)
                + (whose.isEmpty() ? "" : ": " + whose) + " (" + ruleId(due.rule()) + ")";
    }

    /** What is due. */
    String what(DueDates due) {
        return wording.value(due.rule().title().in(locale));
    }

    /** The first of the elements of which it is due, and how many others there are; empty if it is due of the whole. */
    String places(DueDates due, Optional<SubjectNames> names) {
        return due.places().isEmpty()
                ? ""
                : places(due.places(), names.isPresent() ? MOST_NAMED_OF_BODIES : MOST_NAMED);
    }

    /** The first of those whose duty it is, and how many others there are; empty of the nation and of one that is alone. */
    String whose(DueDates due, Optional<SubjectNames> names) {
        return names(
                names.stream()
                        .flatMap(known -> due.subjects().stream()
                                .filter(subject -> !(subject instanceof Governance))
                                .map(known::of))
                        .toList(),
                ", ",
                MOST_NAMED_OF_BODIES);
    }

    /** How much is overdue, and since when; empty if nothing is. */
    Optional<String> overdue(List<DueDates> overdue) {
        long must =
                overdue.stream().filter(due -> due.rule().force() == Force.MUST).count();
        return overdue.stream()
                .flatMap(due -> due.due().latest().stream())
                .min(Comparator.naturalOrder())
                .map(first -> wording.phrase(
                        "report.overdue.told", Map.of("must", must, "should", overdue.size() - must, "day", first)));
    }

    /** What one record needs of a topic, and which rules turn on it. */
    String needed(NeededData needed) {
        return wording.phrase(
                "report.neededFacts",
                Map.of(
                        "topic", topic(needed),
                        "facts",
                                names(
                                        needed.facts().stream()
                                                .map(fact -> need(fact, topic(needed)))
                                                .distinct()
                                                .toList(),
                                        "; ",
                                        MOST_FACTS),
                        "rules", rules(needed)));
    }

    private String topic(NeededData needed) {
        return wording.word("topic." + needed.topic());
    }

    /** What is needed at places; where these are the topic itself they are not named again. */
    private String need(NeededData.Needed fact, String topic) {
        String place = wording.place(fact.places());
        String key = "need." + fact.need().name();
        return place.equalsIgnoreCase(topic)
                ? wording.word(key + ".only")
                : wording.phrase(key, Map.of("place", place));
    }

    /** Of how many records a topic is needed, and how many findings turn on it. */
    String neededOf(NeededData needed, SubjectNames names) {
        return wording.phrase(
                "report.neededOf",
                Map.of(
                        "topic", topic(needed),
                        "subjects",
                                needed.subjects().size() == 1
                                        ? names.of(needed.subjects().iterator().next())
                                        : wording.phrase(
                                                "report.several",
                                                Map.of(
                                                        "number",
                                                        needed.subjects().size())),
                        "must", needed.mustFindings(),
                        "number", needed.findings()));
    }

    /** How the rules are called in what {@link #needed} says that turn on it, by their ids. */
    Map<String, String> ruleIds(NeededData needed) {
        var ids = new LinkedHashMap<String, String>();
        Stream.concat(needed.mustRules().stream(), needed.otherRules().stream())
                .forEach(id -> ids.put(shortId(id), id));
        return ids;
    }

    private String rules(NeededData needed) {
        return names(Stream.concat(needed.mustRules().stream(), needed.otherRules().stream())
                .map(this::shortId)
                .toList());
    }

    /** What to know of a subject before its findings. */
    List<String> remarks(ComplianceReport report, Subject subject) {
        var lines = new ArrayList<String>();
        if (subject instanceof TaskForce taskForce
                && taskForce.status().isEqualTo(BodyStatus.PLANNED).isTrue()) {
            lines.add(wording.word("report.plan"));
        }
        if (report.subjects().size() > 1) {
            lines.add(verdict(report.verdictOn(subject)));
        }
        return lines;
    }

    String heading(Outcome outcome, List<Finding> findings) {
        return wording.value(outcome) + " (" + findings.size() + ")";
    }

    String heading(Outcome outcome, Force force, List<Finding> findings) {
        return wording.value(outcome) + ", " + wording.value(force) + " (" + findings.size() + ")";
    }

    /** How many findings have an outcome, by how binding the duty is. */
    String byForce(Outcome outcome, List<Finding> findings) {
        long must = findings.stream()
                .filter(finding -> finding.rule().force() == Force.MUST)
                .count();
        return wording.phrase(
                "report.byForce", Map.of("outcome", outcome, "must", must, "should", findings.size() - must));
    }

    /** Whether findings with an outcome are told in a word or two. */
    static boolean isShort(Outcome outcome) {
        return !FindingField.TITLE.isForPeople(outcome);
    }

    /** Id and title of the rule. */
    String rule(Finding finding) {
        return ruleId(finding.rule()) + " " + words(FindingField.TITLE, finding);
    }

    String force(Finding finding) {
        return "(" + words(FindingField.FORCE, finding) + ")";
    }

    String message(Finding finding) {
        return words(FindingField.MESSAGE, finding);
    }

    /** A question that was asked on a day, with its answer. */
    String step(Step step, LocalDate on) {
        return wording.phrase(
                "explanation." + step.question().name(),
                Map.of("on", on, "answer", wording.word("answer." + step.answer())));
    }

    /** What stands below the message, without links. */
    List<Line> details(FindingGroup group) {
        return details(group, none -> Optional.empty());
    }

    /**
     * What stands below the message: what is the same for all findings once, else under the place to which it belongs.
     *
     * @param law where the law is told on which a finding rests
     */
    List<Line> details(FindingGroup group, Function<Finding, Optional<String>> law) {
        var lines = new ArrayList<Line>();
        var shared = new ArrayList<FindingField>();
        var own = new ArrayList<FindingField>();
        for (FindingField field : DETAILS) {
            if (field != FindingField.PATH && field.isForPeople(group.first().outcome())) {
                (group.agreeOn(field, locale) ? shared : own).add(field);
            }
        }
        for (Finding finding : group.findings()) {
            line(FindingField.PATH, finding).ifPresent(place -> lines.add(new Line(Level.DETAIL, place)));
            own.forEach(field -> line(field, finding).ifPresent(text -> lines.add(new Line(Level.OWN, text))));
        }
        shared.forEach(field -> line(field, group.first())
                .ifPresent(text -> lines.add(new Line(Level.DETAIL, text)
                        .leadingTo(field == FindingField.CITATION ? law.apply(group.first()) : Optional.empty()))));
        return lines;
    }

    Optional<String> line(FindingField field, Finding finding) {
        if (field == FindingField.STRENGTH && restsOnReasoningAlone(finding)) {
            return finding.rule()
                    .reasoning()
                    .map(reasoning -> wording.phrase(
                            "field.reasoning",
                            Map.of("value", wording.value(reasoning.in(locale)), "strength", strength(finding))));
        }
        Optional<String> words =
                field == FindingField.STRENGTH ? Optional.of(strength(finding)) : field.words(finding, locale);
        return words.map(told -> wording.phrase("field." + field.key(), Map.of("value", told)));
    }

    /** How sure the duty is and, if the finding is less so, how sure that is, and whether it is by presumption. */
    private String strength(Finding finding) {
        String basis = wording.value(finding.rule().strength());
        String own = Stream.of(FindingField.STRENGTH, FindingField.PRESUMED)
                .flatMap(field -> field.words(finding, locale).stream())
                .collect(Collectors.joining(", "));
        return own.equals(basis) ? basis : wording.phrase("finding.strength", Map.of("basis", basis, "strength", own));
    }

    private static boolean restsOnReasoningAlone(Finding finding) {
        return finding.rule().citations().isEmpty() && finding.rule().sources().isEmpty();
    }

    private String words(FindingField field, Finding finding) {
        return field.words(finding, locale).orElseThrow();
    }

    /** On what a report rests, with what is to be said of how the law was read. */
    List<String> receipt(Receipt receipt) {
        return receipt(receipt, true);
    }

    /** On what a report rests: versions first, then changes and waivers. */
    List<String> receipt(Receipt receipt, boolean isDetailed) {
        var lines = new ArrayList<String>();
        lines.add(wording.phrase(
                isDetailed ? "report.receipt" : "report.rules",
                Map.of(
                        "library", receipt.library(),
                        "ruleSet", receipt.ruleSet(),
                        "catalogue", receipt.catalogue(),
                        "lawKnownTo", receipt.lawKnownTo())));
        if (isDetailed) {
            lines.add(wording.phrase(
                    "report.reading",
                    Map.of(
                            "strength", receipt.law().strength(),
                            "note", receipt.law().note().in(locale))));
        }
        receipt.changes().forEach(change -> lines.add(change(change)));
        receipt.unread().forEach(change -> lines.add(wording.phrase("report.unread", Map.of("what", change.what()))));
        receipt.waivers().forEach(waiver -> lines.add(considered(waiver)));
        return lines;
    }

    /** What was taken to be so though no record says it. */
    String assumed(Assumption assumption) {
        String said = assumption instanceof Assumption.Supported supported
                ? wording.phrase("report.assumedSources", Map.of("sources", ids(supported)))
                : wording.gist(((Assumption.Stated) assumption).fact());
        return wording.phrase(
                "report.assumed",
                Map.of(
                        "subject",
                        assumption.subjectId(),
                        "place",
                        assumption.place().isWhole()
                                ? wording.word("report.assumedRecord")
                                : wording.place(assumption.place()),
                        "said",
                        said));
    }

    private Object ids(Assumption.Supported supported) {
        List<String> ids = supported.sources().stream().map(Source::id).toList();
        return ids.isEmpty() ? wording.word("none") : ids;
    }

    /** A waiver that was considered, whether it took effect or not. */
    String considered(Waiver waiver) {
        return wording.phrase(
                "report.waiverConsidered",
                Map.of(
                        "rule", waiver.rule(),
                        "subject", about(waiver),
                        "waiver", FindingField.waiver(waiver, wording)));
    }

    /** That a waiver that holds excuses nothing. */
    String unused(Waiver waiver) {
        return wording.phrase("report.waiverUnused", Map.of("rule", waiver.rule(), "subject", about(waiver)));
    }

    private static String about(Waiver waiver) {
        return waiver.subject() + waiver.element().map(PlaceName::toString).orElse("");
    }

    private String what(Change change) {
        return switch (change.kind()) {
            case LIMITED_TO_STRENGTH -> constant("Strength.", change);
            case LIMITED_TO_FORCE -> constant("Force.", change);
            case LAW_READ_TO -> wording.value(LocalDate.parse(change.what()));
            case RULE_ADDED, RULE_LEFT_OUT, PARAMETER_SET, INSTRUMENT_SET, WITHOUT_PRESUMPTION, LIMITED_TO_RULES ->
                wording.value(change.what());
        };
    }

    private String constant(String type, Change change) {
        String key = type + change.what();
        return wording.has(key) ? wording.word(key) : wording.value(change.what());
    }

    /** How a rule set was changed, by whom and why. */
    String change(Change change) {
        var told = new StringBuilder(wording.phrase(
                "change." + change.kind().name(),
                Map.of(
                        "what", what(change),
                        "value", change.value().map(wording::value).orElseGet(() -> wording.word("unknown")),
                        "period", change.period(),
                        "rules", change.rules())));
        change.by().ifPresent(by -> told.append(wording.phrase("change.by", Map.of("by", by))));
        change.because()
                .ifPresent(because -> told.append(wording.phrase("change.because", Map.of("because", because))));
        return told.toString();
    }
}
