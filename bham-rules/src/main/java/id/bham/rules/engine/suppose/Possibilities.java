package id.bham.rules.engine.suppose;

import id.bham.core.Governance;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.RecordType.Form;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.whatif.Effect;
import id.bham.rules.whatif.Possibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what could turn out about a missing fact, and what each possibility would decide. */
public final class Possibilities {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** How far years that are tried lie from the check date. */
    private static final int YEARS_AROUND = 5;

    private final ComplianceReport report;
    private final RuleBook book;
    private final OpenFact missing;
    private final Subject subject;
    private final Set<String> openRules;
    private final Set<String> decidedBefore;
    private final List<Possibility> found = new ArrayList<>();

    /** Of facts that findings have in common, whether the missing one is among them. */
    private final IdentityHashMap<AlikeFacts<OpenFact>, Boolean> couldDecide = new IdentityHashMap<>();

    /** What could turn out about a fact that is missing for a report by some rules. */
    public Possibilities(RuleBook book, ComplianceReport report, OpenFact missing) {
        this.report = report;
        this.book = book;
        this.missing = missing;
        this.subject = WhatIf.find(missing.subjectId(), report.subjects());
        this.openRules = report.findings(Outcome.UNDETERMINED).stream()
                .filter(this::couldBeDecided)
                .map(Possibilities::ruleAndSubject)
                .collect(Collectors.toSet());
        this.decidedBefore = report.subjects().stream()
                .flatMap(checked -> findings(checked).stream())
                .filter(finding -> finding.outcome().isDecided())
                .map(Possibilities::key)
                .collect(Collectors.toSet());
    }

    private List<Finding> findings(Subject of) {
        return book.about(of).stream()
                .filter(rule -> openRules.contains(rule.description().id() + " " + of.id()))
                .flatMap(rule -> book.findings(rule, of, report.on()).stream())
                .toList();
    }

    /** What learning decides is named as missing: other rules need not be asked. */
    private boolean couldBeDecided(Finding finding) {
        return finding.openByKind().stream()
                .anyMatch(kind -> couldDecide.computeIfAbsent(
                        kind,
                        facts -> facts.facts().stream()
                                .map(fact -> fact.ofBody(finding.subject()))
                                .anyMatch(this::isAboutIt)));
    }

    private boolean isAboutIt(OpenFact fact) {
        return fact.subjectId().equals(missing.subjectId())
                && (SupposedValues.isWithin(fact.place(), missing.place())
                        || SupposedValues.isWithin(missing.place(), fact.place()));
    }

    private static String ruleAndSubject(Finding finding) {
        return finding.rule().id() + " " + finding.subject().id();
    }

    private static String key(Finding finding) {
        return ruleAndSubject(finding) + " " + finding.place();
    }

    /** All that could, in a fixed order. */
    public List<Possibility> all() {
        if (missing.need() == OpenFact.Need.SOURCE) {
            sources();
            return List.copyOf(found);
        }
        PlaceType type = subject.type().typeOf(missing.place());
        if (type.form() == Form.LISTING) {
            listings(type);
        } else if (subject.at(missing.place()).isKnown()) {
            exactDates();
        } else {
            absences(type);
            values(type);
        }
        return List.copyOf(found);
    }

    private void sources() {
        tell(SupposedValues.supported(subject, missing.place()), false);
        Source example = Source.of(SupposedValues.EXAMPLE, SupposedValues.EXAMPLE);
        tell(SupposedValues.supported(subject, missing.place(), example), true);
    }

    /** That there is no such thing, or that there is nothing around it. */
    private void absences(PlaceType type) {
        SupposedValues.absencesAround(subject, missing.place()).forEach(absence -> tell(absence, false));
        if (type.form() == Form.FACT) {
            tell(stated(Fact.absent()), false);
        }
    }

    private void values(PlaceType type) {
        List<?> constants = SupposedValues.constants(type.valueClass());
        if (!constants.isEmpty()) {
            constants.forEach(constant -> tell(stated(constant), false));
        } else if (type.valueClass() == PartialDate.class) {
            days(FIRST_DAY, LAST_DAY);
        } else if (type.valueClass() == ValidityPeriod.class) {
            periods(Fact.unknown(), Fact.unknown());
        } else if (type.valueClass() == Integer.class) {
            int year = report.on().getYear();
            for (int near = year - YEARS_AROUND; near <= year + YEARS_AROUND; near++) {
                tell(stated(near), false);
            }
        } else if (type.isReference()) {
            references();
        } else if (type.valueClass() == String.class) {
            texts();
        } else {
            SupposedValues.about(subject, report, book.law())
                    .values(type)
                    .forEach(example -> tell(stated(example), true));
        }
    }

    private void exactDates() {
        Object now = subject.at(missing.place()).value().orElse("");
        if (now instanceof PartialDate date) {
            days(date.earliest().orElse(FIRST_DAY), date.latest().orElse(LAST_DAY));
        } else if (now instanceof ValidityPeriod period) {
            periods(period.firstDay(), period.lastDay());
        }
    }

    private void days(LocalDate first, LocalDate last) {
        var ranges = new DayRanges(date -> decidedBy(stated(date)));
        for (DayRanges.Range range : ranges.ranges(first, last, daysThatMayMatter())) {
            var days = ValidityPeriod.of(
                    range.firstDay().equals(FIRST_DAY) ? Fact.absent() : Fact.known(PartialDate.of(range.firstDay())),
                    range.lastDay().equals(LAST_DAY) ? Fact.absent() : Fact.known(PartialDate.of(range.lastDay())));
            LocalDate day = dayOf(range);
            found.add(new Possibility(stated(PartialDate.of(day)), Optional.of(days), false, range.effects()));
        }
        for (DayRanges.Range example : ranges.examples()) {
            found.add(new Possibility(
                    stated(PartialDate.of(example.firstDay())), Optional.empty(), true, example.effects()));
        }
    }

    /** A day of the range that stands for the others: an end of it that is no end of the calendar, if there is one. */
    private LocalDate dayOf(DayRanges.Range range) {
        if (!range.firstDay().equals(FIRST_DAY)) {
            return range.firstDay();
        }
        return range.lastDay().equals(LAST_DAY) ? report.on() : range.lastDay();
    }

    /** The check date, and the days that the record tells, each with the days before and after it. */
    private SortedSet<LocalDate> daysThatMayMatter() {
        var days = new TreeSet<LocalDate>();
        Consumer<LocalDate> add = day -> {
            days.add(day);
            if (day.isAfter(FIRST_DAY)) {
                days.add(day.minusDays(1));
            }
            if (day.isBefore(LAST_DAY)) {
                days.add(day.plusDays(1));
            }
        };
        add.accept(report.on());
        SupposedValues.gather(subject, said -> {
            if (said instanceof PartialDate date) {
                date.earliest().ifPresent(add);
                date.latest().ifPresent(add);
            }
        });
        return days;
    }

    private void periods(Fact<PartialDate> first, Fact<PartialDate> last) {
        LocalDate on = report.on();
        var periods = new LinkedHashSet<ValidityPeriod>();
        for (Fact<PartialDate> firstDay : ends(first, on.minusYears(1), on)) {
            for (Fact<PartialDate> lastDay : ends(last, on, on.plusYears(1))) {
                if (!firstDay.is(day -> lastDay.is(day::isAfter)).isTrue()) {
                    periods.add(ValidityPeriod.of(firstDay, lastDay));
                }
            }
        }
        if (first.isUnknown() && last.isUnknown()) {
            int firstYear = Math.max(FIRST_DAY.getYear(), on.getYear() - YEARS_AROUND);
            int lastYear = Math.min(LAST_DAY.getYear(), on.getYear() + 1);
            for (int year = firstYear; year <= lastYear; year++) {
                periods.add(ValidityPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
        }
        periods.forEach(period -> tell(stated(period), true));
    }

    /** What an end can turn out to be: that it is open, and days among those that it can be. */
    private static Set<Fact<PartialDate>> ends(Fact<PartialDate> end, LocalDate... near) {
        var ends = new LinkedHashSet<Fact<PartialDate>>();
        if (!end.isKnown()) {
            ends.add(Fact.absent());
        }
        if (end.isUnknown()) {
            Stream.of(near)
                    .flatMap(day -> Stream.of(day.minusDays(1), day))
                    .filter(SupposedValues::canBeSaid)
                    .forEach(day -> ends.add(Fact.known(PartialDate.of(day))));
        }
        end.value().ifPresent(date -> {
            date.earliest().ifPresent(day -> ends.add(Fact.known(PartialDate.of(day))));
            Stream.of(near)
                    .filter(SupposedValues::canBeSaid)
                    .map(PartialDate::of)
                    .filter(date::isRefinedBy)
                    .forEach(day -> ends.add(Fact.known(day)));
            date.latest().ifPresent(day -> ends.add(Fact.known(PartialDate.of(day))));
        });
        return ends;
    }

    private void references() {
        report.subjects().stream()
                .flatMap(checked -> checked instanceof Governance nation ? nation.walk() : Stream.of(checked))
                .filter(other -> !(other instanceof Governance))
                .map(Subject::id)
                .filter(id -> !id.equals(subject.id()))
                .distinct()
                .sorted()
                .forEach(id -> tell(stated(id), false));
        if (report.subjects().stream().noneMatch(Governance.class::isInstance)) {
            tell(stated(SupposedValues.EXAMPLE), true);
        }
    }

    /** An example of a text, and those texts of the record that decide otherwise: they may be names. */
    private void texts() {
        Assumption example = stated(SupposedValues.EXAMPLE);
        Optional<List<Effect>> usual = decidedBy(example);
        tell(example, true);
        Stream<String> named = report.findings(Outcome.UNDETERMINED).stream()
                .filter(this::couldBeDecided)
                .flatMap(SupposedValues::namedBy);
        Stream<String> said = SupposedValues.texts(subject, SupposedValues.MOST_TEXTS);
        Stream.concat(named.sorted().distinct().limit(SupposedValues.MOST_TEXTS), said)
                .distinct()
                .forEach(text -> {
                    Assumption other = stated(text);
                    decidedBy(other)
                            .filter(effects -> !Optional.of(effects).equals(usual))
                            .ifPresent(effects -> found.add(new Possibility(other, Optional.empty(), false, effects)));
                });
    }

    private void listings(PlaceType type) {
        Listing<?> now = subject.at(missing.place())
                .value()
                .<Listing<?>>map(listing -> (Listing<?>) listing)
                .orElse(Listing.unknown());
        OptionalInt number = now.size().atMost();
        List<?> constants = SupposedValues.constants(type.valueClass());
        List<?> others = constants.stream()
                .filter(constant -> !now.items().contains(constant))
                .toList();
        List<? extends Described> examples = type.record()
                .map(record -> SupposedValues.examples(record).toList())
                .orElse(List.of());
        int rest = number.isPresent() ? number.getAsInt() - now.items().size() : 1;
        if (number.isEmpty()) {
            tell(complete(now, List.of()), false);
        }
        if (rest <= SupposedValues.MOST_ITEMS) {
            others.forEach(constant -> tell(complete(now, Collections.nCopies(rest, constant)), false));
            if (others.size() > 1 && (number.isEmpty() || others.size() == rest)) {
                tell(complete(now, others), false);
            }
            examples.forEach(example -> tell(complete(now, Collections.nCopies(rest, example)), true));
        }
    }

    private Assumption complete(Listing<?> now, List<?> others) {
        return stated(SupposedValues.complete(now, others));
    }

    private Assumption stated(Object content) {
        return new Assumption.Stated(subject.id(), missing.place(), content);
    }

    private void tell(Assumption assumption, boolean isExample) {
        decidedBy(assumption)
                .ifPresent(effects -> found.add(new Possibility(assumption, Optional.empty(), isExample, effects)));
    }

    /** The outcomes that are decided if it is so and were not before; empty if no record can say it. */
    private Optional<List<Effect>> decidedBy(Assumption assumption) {
        List<Subject> then;
        try {
            then = WhatIf.applied(assumption, report.subjects());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
        var effects = new TreeSet<Effect>();
        for (Subject changed : then) {
            if (report.subjects().stream().noneMatch(changed::equals)) {
                findings(changed).stream()
                        .filter(finding -> finding.outcome().isDecided() && !decidedBefore.contains(key(finding)))
                        .map(Effect::of)
                        .forEach(effects::add);
            }
        }
        return Optional.of(List.copyOf(effects));
    }
}
