package id.bham.rules.engine.period;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.MapMaker;
import com.google.common.collect.Multiset;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.engine.PlainFinding;
import id.bham.rules.engine.Questions;
import id.bham.rules.engine.RecordedFinding;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Rule;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.OutcomeRange;
import id.bham.rules.timeline.RuleTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks one rule about one subject over a period: on the first day, then each of its questions on the day on which its answer may be another
 * one, and so on. Days in between are not asked about, for nothing changes on them. Rules do not wait for each other. A rule that may ask
 * otherwise on another day, or asks nothing, or of which a question fails, is asked as a whole.
 */
public final class TimelineWalk {

    /** Outcomes of which a finding tells more than its grounds, so that two in a row may differ. */
    private static final Set<Outcome> LOOKED_INTO = Set.of(Outcome.WAIVED, Outcome.ERROR);

    private final RuleBook book;

    /** The days that facts name, which many findings have in common: of which the day is looked for again and again. */
    private final ConcurrentMap<AlikeFacts<FactUsed>, RecordedDays> recorded =
            new MapMaker().weakKeys().makeMap();

    /** A walk with some rules. */
    public TimelineWalk(RuleBook book) {
        this.book = book;
    }

    /**
     * What holds from when to when, for each place of which a rule says anything.
     *
     * @param lastDay the last day, inclusive
     */
    public List<RuleTimeline> timelines(Rule<?> rule, Subject subject, LocalDate firstDay, LocalDate lastDay) {
        return book
                .questions(rule, subject)
                .flatMap(questions -> moments(questions, firstDay, lastDay))
                .orElseGet(() -> moments(rule, subject, firstDay, lastDay))
                .stream()
                .map(moments -> timeline(rule, moments, lastDay))
                .toList();
    }

    /** What is found about a place from a day on. */
    private record Moment(LocalDate day, Finding finding) {}

    /** A place, and which one it is of several findings about that place. */
    private record Key(Pointer place, int number) {}

    private record DayFindings(LocalDate day, List<Finding> findings) {

        Optional<LocalDate> validUntil() {
            return findings.stream()
                    .flatMap(finding -> finding.validUntil().stream())
                    .min(Comparator.naturalOrder());
        }

        boolean saysNoMoreThan(DayFindings before) {
            if (findings.size() != before.findings.size()) {
                return false;
            }
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                Finding earlier = before.findings.get(i);
                if (!saysNoMore(finding, earlier) || !RecordedFinding.areAtOnePlace(finding, earlier)) {
                    return false;
                }
            }
            return true;
        }

        boolean hasFailed() {
            return findings.get(0).outcome() == Outcome.ERROR;
        }

        /** What is found about a place, of which the findings say this, if anything. */
        Moment moment(Pointer place, Optional<Finding> said) {
            return new Moment(
                    day, said.filter(finding -> !hasFailed()).orElseGet(() -> placeholder(findings.get(0), place)));
        }
    }

    /** For each question what is found on each day, from one to another, on which it may be something else; empty if one fails. */
    private static Optional<List<List<Moment>>> moments(Questions questions, LocalDate firstDay, LocalDate lastDay) {
        List<List<Moment>> moments = Stream.<List<Moment>>generate(ArrayList::new)
                .limit(questions.size())
                .toList();
        var due = new TreeMap<LocalDate, List<Integer>>();
        due.put(firstDay, questions.all());
        while (!due.isEmpty() && !due.firstKey().isAfter(lastDay)) {
            Map.Entry<LocalDate, List<Integer>> next = due.pollFirstEntry();
            LocalDate day = next.getKey();
            List<Integer> numbers = next.getValue();
            Optional<List<Finding>> found = questions.findings(day, numbers);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < numbers.size(); i++) {
                int number = numbers.get(i);
                Finding finding = found.get().get(i);
                List<Moment> before = moments.get(number);
                if (before.isEmpty()
                        || !saysNoMore(finding, before.get(before.size() - 1).finding())) {
                    before.add(new Moment(day, finding));
                }
                finding.validUntil()
                        .ifPresent(until -> due.computeIfAbsent(until, key -> new ArrayList<>())
                                .add(number));
            }
        }
        return Optional.of(moments);
    }

    /** Whether a finding says no more than one before it, so that its reasons need not be looked into. */
    private static boolean saysNoMore(Finding finding, Finding before) {
        return finding.outcome() == before.outcome() && !LOOKED_INTO.contains(finding.outcome());
    }

    /** For each place what a rule says on each day, from one to another, on which it may say something else; it is asked as a whole. */
    private List<List<Moment>> moments(Rule<?> rule, Subject subject, LocalDate firstDay, LocalDate lastDay) {
        var telling = new ArrayList<DayFindings>();
        Optional<DayFindings> before = Optional.empty();
        Optional<LocalDate> next = Optional.of(firstDay);
        while (next.isPresent() && !next.get().isAfter(lastDay)) {
            var said = new DayFindings(next.get(), book.findings(rule, subject, next.get()));
            if (before.filter(said::saysNoMoreThan).isEmpty()) {
                telling.add(said);
            }
            before = Optional.of(said);
            next = said.validUntil();
        }
        return byPlace(telling);
    }

    /** Sorts findings by their places. A rule that fails says so once, whatever the places of which it speaks on other days. */
    private static List<List<Moment>> byPlace(List<DayFindings> days) {
        List<Map<Key, Finding>> keyed = days.stream().map(TimelineWalk::keyed).toList();
        var keys = new LinkedHashSet<Key>();
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).hasFailed()) {
                keys.addAll(keyed.get(i).keySet());
            }
        }
        if (keys.isEmpty()) {
            keys.add(new Key(Pointer.WHOLE, 0));
        }
        return keys.stream()
                .map(key -> IntStream.range(0, days.size())
                        .mapToObj(i -> days.get(i)
                                .moment(
                                        key.place(),
                                        Optional.ofNullable(keyed.get(i).get(key))))
                        .toList())
                .toList();
    }

    private static Map<Key, Finding> keyed(DayFindings asked) {
        Multiset<Pointer> before = HashMultiset.create();
        var keyed = new LinkedHashMap<Key, Finding>();
        for (Finding finding : asked.findings()) {
            keyed.put(new Key(finding.place(), before.add(finding.place(), 1)), finding);
        }
        return keyed;
    }

    /** What is said of a place on a day on which the rule failed, or did not speak of it. */
    private static Finding placeholder(Finding found, Pointer place) {
        boolean failed = found.outcome() == Outcome.ERROR;
        if (failed && place.isWhole()) {
            return found;
        }
        return new PlainFinding(
                found.rule(),
                found.subject(),
                place,
                failed ? Outcome.ERROR : Outcome.UNDETERMINED,
                found.validUntil(),
                failed ? found::arguments : Map::of);
    }

    /** The ranges of one place: neighbours that are alike are one, for a horizon may come early. */
    private RuleTimeline timeline(Rule<?> rule, List<Moment> moments, LocalDate lastDay) {
        var ranges = new ArrayList<OutcomeRange>();
        Moment first = moments.get(0);
        Supplier<List<Cause>> causes = List::of;
        for (int i = 1; i < moments.size(); i++) {
            Moment next = moments.get(i);
            if (!isAlike(first.finding(), next.finding())) {
                ranges.add(new OutcomeRange(first.day(), next.day().minusDays(1), first.finding(), causes));
                Finding before = moments.get(i - 1).finding();
                causes = () -> causes(rule, before, next.finding(), next.day());
                first = next;
            }
        }
        ranges.add(new OutcomeRange(first.day(), lastDay, first.finding(), causes));
        return new RuleTimeline(ranges);
    }

    private static boolean isAlike(Finding one, Finding other) {
        return one.outcome() == other.outcome() && one.waiver().equals(other.waiver());
    }

    // Why something changes

    private List<Cause> causes(Rule<?> rule, Finding before, Finding after, LocalDate day) {
        LocalDate eve = day.minusDays(1);
        Optional<Cause> law = lawChange(rule.description().inForce(book.law()), eve, day);
        if (law.isPresent()) {
            return List.of(law.get());
        }
        var causes = new ArrayList<Cause>();
        Stream.concat(
                        rule.description().parameter().stream()
                                .filter(parameter -> !set(parameter, eve).equals(set(parameter, day))),
                        rule.description().history().stream()
                                .filter(parameter -> !setBy(parameter, eve).equals(setBy(parameter, day))))
                .forEach(parameter ->
                        causes.add(new Cause(Cause.Kind.PARAMETER_SET, day, Optional.of(parameter.name()), List.of())));
        if (after.waiver().filter(waiver -> !holds(waiver, eve)).isPresent()) {
            causes.add(Cause.of(Cause.Kind.WAIVER_BEGINS, day));
        }
        if (before.waiver().filter(waiver -> !holds(waiver, day)).isPresent()) {
            causes.add(Cause.of(Cause.Kind.WAIVER_ENDS, eve));
        }
        if (before.outcome() == Outcome.ERROR || after.outcome() == Outcome.ERROR) {
            causes.add(Cause.of(Cause.Kind.FAILURE, day));
        }
        List<AlikeFacts<FactUsed>> facts = Stream.concat(before.factsByKind().stream(), after.factsByKind().stream())
                .toList();
        boolean isTerm = endsTerm(rule, after.subject(), after.place(), eve);
        recorded(facts, day, RecordedDays::begun)
                .or(() -> isTerm ? Optional.empty() : recorded(facts, eve, RecordedDays::ended))
                .ifPresent(causes::add);
        if (isTerm || causes.isEmpty()) {
            causes.add(Cause.of(Cause.Kind.TERM, day));
        }
        return causes;
    }

    /**
     * Whether a term that the rule names is, or may be, over with a day. A date of the record that is over with the same day is not
     * what the rule counts: the period that a body names often ends with the year for which something is owed.
     */
    private <S extends Subject> boolean endsTerm(Rule<S> rule, Subject subject, Pointer place, LocalDate day) {
        return TermsAsked.of(
                rule,
                subject,
                new Prospect(book.law(), day, day),
                terms -> terms.stream()
                        .anyMatch(term -> term.place().equals(place)
                                && RecordedDays.of(term.lastDay()).contains(day)),
                false);
    }

    private Optional<Cause> lawChange(ValidityPeriod inForce, LocalDate eve, LocalDate day) {
        LegalCorpus corpus = book.law();
        Truth before = corpus.stands(inForce, AsOf.on(eve));
        Truth after = corpus.stands(inForce, AsOf.on(day));
        if (before == after) {
            return Optional.empty();
        }
        if (before.isFalse() || after.isTrue()) {
            return Optional.of(Cause.of(Cause.Kind.LAW_BEGINS, day));
        }
        boolean isNoLongerKnown = inForce.lastDay().isUnknown() && eve.equals(corpus.knownTo());
        return Optional.of(Cause.of(isNoLongerKnown ? Cause.Kind.LAW_KNOWN_TO : Cause.Kind.LAW_ENDS, eve));
    }

    private <T> Optional<Fact<T>> set(Parameter<T> parameter, LocalDate day) {
        return book.law().values(parameter).on(AsOf.on(day)).map(DatedValues.Dated::value);
    }

    private <T> List<DatedValues.Dated<T>> setBy(Parameter<T> parameter, LocalDate day) {
        return book.law().values(parameter).setBy(AsOf.on(day));
    }

    private static boolean holds(Waiver waiver, LocalDate day) {
        return waiver.period().contains(day).isTrue();
    }

    /** The dates of the record that lie on a day, or may do so as the first or last of their days; of periods one end counts. */
    private Optional<Cause> recorded(
            List<AlikeFacts<FactUsed>> facts,
            LocalDate day,
            BiFunction<RecordedDays, LocalDate, Collection<Pointer>> places) {
        List<Pointer> named = facts.stream()
                .flatMap(kind -> places.apply(recorded.computeIfAbsent(kind, RecordedDays::new), day).stream())
                .distinct()
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cause(Cause.Kind.RECORDED_DATE, day, Optional.empty(), named));
    }
}
