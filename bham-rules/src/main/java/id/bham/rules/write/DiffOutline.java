package id.bham.rules.write;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.rules.diff.Difference;
import id.bham.rules.diff.DifferenceCause;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison of reports says to people, part by part, whatever its layout. */
record DiffOutline(
        ReportDiff diff,
        Locale locale,
        ReportWording words,
        Wording wording,
        Page page,
        SubjectNames names,
        Map<List<String>, String> facts) {

    /** Of how many items of a list it is told that they differ. */
    private static final int MOST_ITEMS = 3;

    DiffOutline(ReportDiff diff, Locale locale, Page page) {
        this(
                diff,
                locale,
                new ReportWording(locale),
                Wording.in(locale),
                page,
                new SubjectNames(
                        Stream.concat(diff.before().subjects().stream(), diff.after().subjects().stream())
                                .toList(),
                        Wording.in(locale)),
                new HashMap<>());
    }

    void add() {
        page.add(Level.TITLE, verdict(diff.before().verdict(), diff.after().verdict()));
        LocalDate before = diff.before().on();
        LocalDate after = diff.after().on();
        page.add(
                Level.OPENING,
                before.equals(after)
                        ? wording.phrase("diff.day", Map.of("on", after))
                        : wording.phrase("diff.days", Map.of("before", before, "after", after)));
        page.add(
                Level.OPENING,
                wording.phrase(
                        "diff.counts",
                        Map.of(
                                "introduced", diff.introduced().size(),
                                "resolved", diff.resolved().size(),
                                "changed", diff.changed().size(),
                                "unchanged", diff.unchanged().size())));
        for (DifferenceCause cause : diff.law()) {
            causeTexts(cause, true).forEach(text -> page.add(Level.OPENING, text));
        }
        diff.differences().stream()
                .collect(Collectors.groupingBy(
                        difference -> difference.subject().kind() + " "
                                + difference.subject().id(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::addSubject);
        List<DifferenceCause.FactDiffers> facts = diff.facts();
        if (!facts.isEmpty()) {
            page.add(Level.HEADING, wording.word("diff.facts"));
            facts.forEach(
                    fact -> page.add(Level.REMARK, wording.value(names.of(fact.subjectId())) + ": " + fact(fact)));
        }
    }

    private String verdict(Verdict before, Verdict after) {
        return before == after
                ? wording.phrase("diff.sameVerdict", Map.of("verdict", after))
                : wording.phrase("diff.verdict", Map.of("before", before, "after", after));
    }

    private void addSubject(List<Difference> differences) {
        Difference first = differences.get(0);
        Subject subject = first.subject();
        page.add(Level.HEADING, names.title(subject));
        if (first.causes().stream().anyMatch(cause -> cause.kind() == DifferenceCause.Kind.SUBJECT)) {
            String key = first.after().isPresent() ? "diff.subjectCame" : "diff.subjectWent";
            page.add(Level.REMARK, wording.phrase(key, Map.of("counts", counts(differences))));
            return;
        }
        if (diff.after().subjects().size() > 1) {
            page.add(
                    Level.REMARK,
                    verdict(diff.before().verdictOn(subject), diff.after().verdictOn(subject)));
        }
        for (Difference.Kind kind : Difference.Kind.values()) {
            List<Difference> ofKind = differences.stream()
                    .filter(difference -> difference.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                page.add(Level.SECTION, wording.word("diff." + kind.name()) + " (" + ofKind.size() + ")");
                addGrouped(ofKind);
            }
        }
    }

    private String counts(List<Difference> differences) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        differences.forEach(difference -> counts.merge(difference.last().outcome(), 1, Integer::sum));
        return ReportWording.SECTIONS.stream()
                .filter(counts::containsKey)
                .map(outcome -> wording.value(outcome) + " " + counts.get(outcome))
                .collect(Collectors.joining(", "));
    }

    /** Differences of which all but the place is the same are told as one. */
    private void addGrouped(List<Difference> differences) {
        Map<List<Line>, List<Difference>> alike = new LinkedHashMap<>();
        for (Difference difference : differences) {
            var told = new ArrayList<>(List.of(new Line(Level.ITEM, heading(difference))));
            details(difference).forEach(text -> told.add(new Line(Level.DETAIL, text)));
            alike.computeIfAbsent(told, none -> new ArrayList<>()).add(difference);
        }
        alike.forEach((told, same) -> {
            page.add(told.get(0));
            same.stream()
                    .flatMap(difference -> words.line(FindingField.PATH, difference.last()).stream())
                    .forEach(place -> page.add(Level.DETAIL, place));
            told.stream().skip(1).forEach(page::add);
        });
    }

    private String heading(Difference difference) {
        String rule = words.rule(difference.last());
        return difference.kind() == Difference.Kind.CHANGED
                ? wording.phrase(
                        "diff.change",
                        Map.of(
                                "rule", rule,
                                "before", difference.before().orElseThrow().outcome(),
                                "after", difference.last().outcome()))
                : wording.phrase(
                        "diff.outcome",
                        Map.of("rule", rule, "outcome", difference.last().outcome()));
    }

    private List<String> details(Difference difference) {
        var details = new ArrayList<String>();
        details.add(words.message(difference.last()));
        difference
                .turn()
                .map(step -> words.step(step, diff.after().on()))
                .ifPresent(step -> details.add(wording.phrase("diff.turn", Map.of("step", step))));
        boolean isLast = difference.after().isPresent();
        for (DifferenceCause cause : difference.causes()) {
            causeTexts(cause, isLast).forEach(text -> details.add(wording.phrase("diff.cause", Map.of("cause", text))));
            if (cause instanceof DifferenceCause.TimePassed && isSetOnOneDayAlone(difference)) {
                details.add(wording.phrase("diff.inForce", inForce(difference.last())));
            }
        }
        if (difference.causes().isEmpty()) {
            details.add(wording.word("diff.unexplained"));
        }
        return details;
    }

    private static boolean isSetOnOneDayAlone(Difference difference) {
        return difference.kind() == Difference.Kind.CHANGED
                && (difference.before().orElseThrow().outcome() == Outcome.NOT_IN_FORCE)
                        != (difference.last().outcome() == Outcome.NOT_IN_FORCE);
    }

    /** Since when or until when a duty is in force, and by what. */
    private Map<String, Object> inForce(Finding finding) {
        return Map.of(
                "inForce",
                finding.rule().inForce(),
                "basis",
                finding.citation().isEmpty() ? finding.rule().strength() : finding.citation());
    }

    private Stream<String> causeTexts(DifferenceCause cause, boolean isInSecond) {
        if (cause instanceof DifferenceCause.FactDiffers fact) {
            return Stream.of(fact(fact));
        }
        if (cause instanceof DifferenceCause.SourcesDiffer sources) {
            return Stream.of(wording.phrase(
                    "diff.source",
                    Map.of(
                            "place", wording.place(sources.place()),
                            "before", sources(sources.before()),
                            "after", sources(sources.after()))));
        }
        if (cause instanceof DifferenceCause.VersionDiffers version) {
            return Stream.of(wording.phrase(
                    "diff." + version.basis().name(), Map.of("before", version.before(), "after", version.after())));
        }
        if (cause instanceof DifferenceCause.RuleInOneReport) {
            return Stream.of(wording.word(isInSecond ? "diff.ruleCame" : "diff.ruleWent"));
        }
        if (cause instanceof DifferenceCause.RuleRevised revised) {
            return Stream.of(wording.phrase(
                    "diff.revised", Map.of("before", weight(revised.before()), "after", weight(revised.after()))));
        }
        if (cause instanceof DifferenceCause.TailoringDiffers tailoring) {
            return inEither(
                    tailoring.before().stream().map(words::change),
                    tailoring.after().stream().map(words::change));
        }
        if (cause instanceof DifferenceCause.WaiversDiffer waivers) {
            return inEither(
                    waivers.before().stream().map(words::considered),
                    waivers.after().stream().map(words::considered));
        }
        if (cause instanceof DifferenceCause.TimePassed time) {
            return Stream.of(wording.phrase("diff.time", Map.of("before", time.before(), "after", time.after())));
        }
        return Stream.of();
    }

    private Stream<String> inEither(Stream<String> before, Stream<String> after) {
        return Stream.concat(
                before.map(what -> wording.phrase("diff.first", Map.of("what", what))),
                after.map(what -> wording.phrase("diff.second", Map.of("what", what))));
    }

    /** What differs at a place, which is looked for once, however many findings turn on it. */
    private String fact(DifferenceCause.FactDiffers fact) {
        return facts.computeIfAbsent(List.of(fact.subjectId(), fact.place().toString()), none -> findFact(fact));
    }

    private String findFact(DifferenceCause.FactDiffers fact) {
        String before = wording.gist(fact.before());
        String after = wording.gist(fact.after());
        boolean areAlike = before.equals(after);
        return wording.phrase(
                "diff.fact",
                Map.of(
                        "place", wording.place(fact.place()),
                        "before", areAlike ? others(fact.before(), fact.after()).orElse(before) : before,
                        "after", areAlike ? others(fact.after(), fact.before()).orElse(after) : after));
    }

    /** The first items of a list that another one with as many does not have. */
    private Optional<String> others(Fact<?> statement, Fact<?> other) {
        Object said = statement.map(Object.class::cast).value().orElse("");
        Object otherwise = other.map(Object.class::cast).value().orElse("");
        if (!(said instanceof Listing<?> list) || !(otherwise instanceof Listing<?> otherList)) {
            return Optional.empty();
        }
        Set<Object> known = new HashSet<>(otherList.items());
        List<?> others =
                list.items().stream().filter(item -> !known.contains(item)).toList();
        String first = others.stream()
                .limit(MOST_ITEMS)
                .map(item -> wording.gist(Fact.known(item)))
                .collect(Collectors.joining("; "));
        if (others.size() <= MOST_ITEMS) {
            return Optional.of(first).filter(items -> !items.isEmpty());
        }
        return Optional.of(
                wording.phrase("report.andMore", Map.of("first", first, "others", others.size() - MOST_ITEMS)));
    }

    private String sources(Fact<List<Source>> sources) {
        return wording.value(sources.map(
                several -> Listing.complete(several.stream().map(Source::title).toList())));
    }

    private String weight(RuleDescription rule) {
        return wording.phrase(
                "diff.weight", Map.of("force", rule.force(), "strength", rule.strength(), "inForce", rule.inForce()));
    }
}
