package id.bham.rules.write;

import id.bham.core.Governance;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report says to people, part by part, whatever its layout: whom and which day it is about, the verdict, how many findings there are,
 * of a nation where there are task forces, what is violated, what is overdue and due, what is to be sent for what is open, and of a nation
 * each body. What must be met stands before what should. In detail all findings follow, each with its basis.
 */
final class ReportOutline {

    /** Of how much of one kind a page of one screen tells. */
    private static final int MOST_VIOLATIONS = 10;

    private static final int MOST_OVERDUE = 10;
    private static final int MOST_DUE = 5;
    private static final int MOST_DUE_OF_SEVERAL = 3;
    private static final int MOST_NEEDED = 10;
    private static final int MOST_NEEDED_OF_SEVERAL = 5;

    private static final List<Outcome> ALWAYS_COUNTED =
            List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.SATISFIED);
    private static final Comparator<Finding> BY_FORCE =
            Comparator.comparing(finding -> finding.rule().force());

    private final ReportPage what;
    private final ComplianceReport report;
    private final Page page;
    private final ReportWording words;
    private final Wording wording;

    private final NeededData.OfReport needed;
    private final List<DueDates> overdue;
    private final List<DueDates> coming;

    /** There if the report is about several, who are to be told apart. */
    private final Optional<SubjectNames> names;

    ReportOutline(ReportPage what, ComplianceReport report, Page page) {
        this.what = what;
        this.report = report;
        this.page = page;
        words = new ReportWording(what.locale());
        wording = words.wording();
        needed = NeededData.of(report);
        overdue = DueDates.overdue(what.deadlines());
        coming = DueDates.coming(report, what.deadlines());
        names = Optional.of(report)
                .filter(of -> of.subjects().size() > 1)
                .map(of -> new SubjectNames(of.subjects(), wording));
    }

    void add() {
        page.add(new Line(Level.TITLE, Tone.STRONG, "", words.title(report)));
        if (page.hasPictures()) {
            page.add(new Line(Level.OPENING, Tone.FAINT, "", wording.word("report.of")));
        }
        page.add(Level.OPENING, wording.phrase("report.on", Map.of("on", report.on())));
        page.add(new Line(Level.OPENING, Tone.of(report.verdict()), "", words.sentence(report)));
        if (page.hasPictures()) {
            addOverdue();
        }
        words.opening(report).forEach(line -> page.add(Level.OPENING, line));
        page.add(counts());
        if (page.hasPictures()) {
            page.show(new CountsBar(wording, report));
        }
        report.subjects().stream()
                .flatMap(subject -> subject instanceof Governance nation ? Stream.of(nation) : Stream.of())
                .forEach(this::addNation);
        addViolated();
        addDue();
        addNeeded();
        names.ifPresent(known ->
                new NationOutline(words, page).addBodies(report, known, overdue, coming, needed, what::address));
        addTimeline();
        report.subjects().stream().filter(what::isDetailed).forEach(this::addFindings);
        closing().forEach(line -> page.add(Level.CLOSING, line));
    }

    // How many

    private Table counts() {
        List<Outcome> told = ReportWording.SECTIONS.stream()
                .filter(outcome ->
                        ALWAYS_COUNTED.contains(outcome) || report.counts().getOrDefault(outcome, 0) > 0)
                .toList();
        return new Table(
                Stream.of("table.outcome", "table.must", "table.should", "table.number")
                        .map(wording::word)
                        .toList(),
                told.stream()
                        .map(outcome -> {
                            List<Finding> findings = report.findings(outcome);
                            long must = findings.stream()
                                    .filter(finding -> finding.rule().force() == Force.MUST)
                                    .count();
                            return Stream.of(outcome, must, findings.size() - must, findings.size())
                                    .map(wording::value)
                                    .toList();
                        })
                        .toList(),
                Set.of(1, 2, 3));
    }

    // What is violated

    private void addViolated() {
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.ERROR, Outcome.WAIVED)) {
            List<Finding> findings = report.findings(outcome);
            if (findings.isEmpty()) {
                continue;
            }
            page.add(new Line(Level.HEADING, Tone.of(outcome), "", words.byForce(outcome, findings)));
            List<FindingGroup> groups = report.subjects().stream()
                    .flatMap(subject -> FindingGroup.of(
                            report.findingsAbout(subject).stream()
                                    .filter(finding -> finding.outcome() == outcome)
                                    .toList(),
                            what.locale())
                            .stream())
                    .sorted(Comparator.comparing(FindingGroup::first, BY_FORCE))
                    .toList();
            groups.stream().limit(MOST_VIOLATIONS).forEach(group -> addViolated(group));
            addOthers(groups.size() - MOST_VIOLATIONS, rest());
        }
    }

    private void addViolated(FindingGroup group) {
        Finding first = group.first();
        String whose = names.map(known -> known.of(first.subject()) + ": ").orElse("");
        page.add(new Line(
                        Level.ITEM,
                        Tone.of(first.outcome()),
                        words.ruleId(first.rule()) + " "
                                + wording.value(first.rule().force()),
                        whose + words.message(first) + words.elements(group))
                .leadingTo(address(first.rule().id(), first.subject())));
        Stream.of(FindingField.REMEDY, FindingField.CITATION, FindingField.SOURCES)
                .forEach(field -> words.line(field, first)
                        .ifPresent(line -> page.add(new Line(Level.DETAIL, line)
                                .leadingTo(field == FindingField.CITATION ? law(first) : Optional.empty()))));
        explained(first).forEach(line -> page.add(Level.DETAIL, line));
    }

    private Stream<String> explained(Finding finding) {
        return what
                .explanation(finding)
                .map(command -> wording.phrase("report.explained", Map.of("command", command)))
                .stream();
    }

    private void addOthers(int number, Optional<String> rest) {
        if (number > 0) {
            page.add(new Line(Level.REMARK, wording.phrase("report.others", Map.of("number", number))).leadingTo(rest));
        }
    }

    /** Where all is told of which only the first part is: among the findings of one, else in the table of all. */
    private Optional<String> rest() {
        return names.isPresent()
                ? Optional.of("#" + ReportPage.BODIES)
                : report.subjects().stream()
                        .filter(what::isDetailed)
                        .map(subject -> "#" + ReportPage.name(subject))
                        .findFirst();
    }

    /** Where a rule is told: on the page of all rules, else by what was found about one of those that were checked. */
    private Optional<String> address(String rule, Subject about) {
        return page.address(rule)
                .or(() -> Optional.of(about)
                        .filter(what::isDetailed)
                        .filter(subject -> report.findingsAbout(subject).stream()
                                .anyMatch(finding -> finding.rule().id().equals(rule)))
                        .map(subject -> "#" + ReportPage.name(subject, rule)));
    }

    /** Where the law is told on which a finding rests. */
    private Optional<String> law(Finding finding) {
        return finding.rule().citations().stream()
                .flatMap(citation -> page.address(citation).stream())
                .findFirst();
    }

    // What is due

    /** Beside the verdict; where nothing is drawn the table stands close enough. */
    private void addOverdue() {
        words.overdue(overdue)
                .ifPresent(line -> page.add(new Line(Level.OPENING, Tone.BAD, wording.word("report.overdue.lead"), line)
                        .leadingTo(Optional.of("#" + ReportPage.OVERDUE))));
    }

    private void addDue() {
        addDue(
                new Line(Level.HEADING, Tone.BAD, "", wording.word("report.overdue")).named(ReportPage.OVERDUE),
                overdue,
                MOST_OVERDUE);
        addDue(
                new Line(Level.HEADING, Tone.STRONG, "", wording.word("report.due")).named("due"),
                coming,
                names.isEmpty() ? MOST_DUE : MOST_DUE_OF_SEVERAL);
        if (page.hasPictures()) {
            page.show(new DueLine(words, report.on(), overdue, coming, names));
        }
    }

    private void addDue(Line heading, List<DueDates> all, int most) {
        if (all.isEmpty()) {
            return;
        }
        page.add(heading);
        if (page.hasPictures()) {
            page.show(new DueTable(heading.text(), all, most, words, names, this::address, what::address));
            return;
        }
        page.add(new Table(
                Stream.of("table.force", "table.due", "table.what")
                        .map(wording::word)
                        .toList(),
                all.stream()
                        .limit(most)
                        .map(due -> List.of(
                                wording.value(due.rule().force()),
                                wording.shortly(due.lastDay()),
                                words.due(due, names)))
                        .toList(),
                Set.of()));
        addOthers(all.size() - most, Optional.empty());
    }

    // What is needed

    private void addNeeded() {
        List<NeededData> all = needed.all();
        if (all.isEmpty()) {
            return;
        }
        page.add(new Line(Level.HEADING, wording.word("report.needed")).named("needed"));
        int most = names.isEmpty() ? MOST_NEEDED : MOST_NEEDED_OF_SEVERAL;
        int number = 0;
        for (NeededData each : all.subList(0, Math.min(all.size(), most))) {
            number++;
            page.add(new Line(
                            Level.ITEM,
                            Tone.PLAIN,
                            Integer.toString(number),
                            names.map(known -> words.neededOf(each, known)).orElseGet(() -> words.needed(each)))
                    .with(names.isEmpty() ? links(each) : Map.of()));
        }
        addOthers(all.size() - most, rest());
    }

    /** Where the rules lead that turn on what one record needs. */
    private Map<String, String> links(NeededData needed) {
        var links = new LinkedHashMap<String, String>();
        words.ruleIds(needed)
                .forEach((told, rule) ->
                        address(rule, report.subjects().get(0)).ifPresent(address -> links.put(told, address)));
        return links;
    }

    // Where there are bodies, and what held before

    private void addNation(Governance nation) {
        new NationOutline(words, page).addProvinces(nation, report.on(), what::address);
        if (page.hasPictures() && BodiesPicture.isFor(nation)) {
            names.ifPresent(known -> page.show(new BodiesPicture(wording, nation, report, known, what::address)));
        }
    }

    private void addTimeline() {
        if (!page.hasPictures()) {
            return;
        }
        what.timeline().ifPresent(timeline -> {
            var pictures = new TimelinePictures(timeline, words, Optional.of(report.on()));
            if (timeline.subjects().size() <= TimelinePictures.MOST_ROWS) {
                page.add(Level.HEADING, wording.word("picture.verdicts"));
                page.show(pictures.verdicts(
                        subject -> names.map(known -> known.of(subject)).orElseGet(() -> wording.word("table.verdict")),
                        subject -> names.flatMap(known -> what.address(subject))));
            }
            if (names.isEmpty()) {
                page.add(new Line(Level.HEADING, wording.word("picture.rules")).folded());
                page.show(pictures.rules());
            }
        });
    }

    // All findings

    private void addFindings(Subject subject) {
        List<Finding> findings = report.findingsAbout(subject);
        String name =
                names.orElseGet(() -> SubjectNames.ofOne(subject, wording)).titleWithId(subject);
        String heading = page.hasPictures()
                ? wording.phrase("report.findings", Map.of("subject", name, "number", findings.size()))
                : name;
        page.add(
                new Line(Level.HEADING, heading).named(ReportPage.name(subject)).folded());
        words.remarks(report, subject).forEach(line -> page.add(Level.REMARK, line));
        var named = new HashSet<String>();
        for (Outcome outcome : ReportWording.SECTIONS) {
            List<Finding> alike = findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .sorted(BY_FORCE)
                    .toList();
            if (ReportWording.isShort(outcome)) {
                addSection(outcome, words.heading(outcome, alike), alike, named);
            } else {
                for (Force force : Force.values()) {
                    List<Finding> ofForce = alike.stream()
                            .filter(finding -> finding.rule().force() == force)
                            .toList();
                    addSection(outcome, words.heading(outcome, force, ofForce), ofForce, named);
                }
            }
        }
    }

    /** @param named the rules to whose findings links can lead already */
    private void addSection(Outcome outcome, String heading, List<Finding> findings, Set<String> named) {
        if (!findings.isEmpty()) {
            page.add(new Line(Level.SECTION, Tone.of(outcome), "", heading));
            FindingGroup.of(findings, what.locale()).forEach(group -> add(group, named));
        }
    }

    private void add(FindingGroup group, Set<String> named) {
        Finding first = group.first();
        String rule = first.rule().id();
        UnaryOperator<Line> naming =
                named.add(rule) ? line -> line.named(ReportPage.name(first.subject(), rule)) : UnaryOperator.identity();
        if (ReportWording.isShort(first.outcome())) {
            page.add(naming.apply(new Line(
                            Level.ITEM,
                            Tone.PLAIN,
                            words.ruleId(first.rule()),
                            words.message(first) + words.elements(group))
                    .leadingTo(page.address(rule))));
            return;
        }
        page.add(naming.apply(new Line(Level.ENTRY, Tone.STRONG, words.rule(first), words.force(first))));
        page.add(Level.MESSAGE, words.message(first));
        words.details(group, this::law).forEach(page::add);
        explained(first).forEach(line -> page.add(Level.DETAIL, line));
        page.address(rule)
                .ifPresent(address ->
                        page.add(new Line(Level.DETAIL, wording.word("report.rule")).leadingTo(Optional.of(address))));
    }

    // Last

    private List<String> closing() {
        boolean isDetailed = report.subjects().stream().anyMatch(what::isDetailed);
        Stream<String> how = isDetailed
                ? Stream.of()
                : Stream.concat(
                                report.findings(Outcome.VIOLATED).stream(),
                                report.findings(Outcome.UNDETERMINED).stream())
                        .sorted(BY_FORCE)
                        .limit(1)
                        .flatMap(this::explained);
        return Stream.of(
                        how,
                        isDetailed ? Stream.<String>of() : words.codes(report).stream(),
                        Stream.of(words.holds(report.validUntil())),
                        words.receipt(report.receipt(), isDetailed).stream(),
                        report.unusedWaivers().stream().map(words::unused))
                .flatMap(lines -> lines)
                .collect(Collectors.toList());
    }
}
