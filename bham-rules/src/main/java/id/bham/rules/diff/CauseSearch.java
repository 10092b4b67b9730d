package id.bham.rules.diff;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.Parameter;
import id.bham.core.law.Waiver;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what differs between two checks and counts for a finding. */
final class CauseSearch {

    private final Receipt before;
    private final Receipt after;
    private final Map<SameSubject, RecordComparison> records = new HashMap<>();
    private final ImmutableSetMultimap<Asked, Pointer> askedBefore;
    private final ImmutableSetMultimap<Asked, Pointer> askedAfter;
    private final Set<Asked> failed = new HashSet<>();

    /** The listings in which the elements stand about which was asked, looked for once for all of these. */
    private final Map<Asked, Set<Pointer>> listings = new HashMap<>();

    /** A rule and the subject about which it was asked. */
    private record Asked(String rule, SameSubject subject) {

        static Asked of(Finding finding) {
            return new Asked(finding.rule().id(), SameSubject.of(finding.subject()));
        }

        /** What was asked for a report, with the elements about which it was. */
        static ImmutableSetMultimap<Asked, Pointer> in(ComplianceReport report) {
            return report.findings().stream()
                    .collect(ImmutableSetMultimap.toImmutableSetMultimap(Asked::of, Finding::place));
        }
    }

    CauseSearch(ComplianceReport before, ComplianceReport after) {
        this.before = before.receipt();
        this.after = after.receipt();
        this.askedBefore = Asked.in(before);
        this.askedAfter = Asked.in(after);
        Stream.of(before, after)
                .flatMap(report -> report.findings(Outcome.ERROR).stream())
                .forEach(finding -> failed.add(Asked.of(finding)));
        Map<SameSubject, Subject> earlier = new HashMap<>();
        before.subjects().forEach(subject -> earlier.put(SameSubject.of(subject), subject));
        for (Subject subject : after.subjects()) {
            Optional.ofNullable(earlier.get(SameSubject.of(subject)))
                    .ifPresent(counterpart ->
                            records.put(SameSubject.of(subject), new RecordComparison(counterpart, subject)));
        }
    }

    /** The records of a subject; empty if it was checked for one of the reports alone. */
    Optional<RecordComparison> records(Subject subject) {
        return Optional.ofNullable(records.get(SameSubject.of(subject)));
    }

    /** What tells the place of a finding of the first report in the second. */
    Pointer toldBefore(Finding finding) {
        return records(finding.subject())
                .map(records -> records.toldBefore(finding))
                .orElse(finding.place());
    }

    /** The difference between two findings, with its causes. */
    Difference explained(Optional<Finding> earlier, Optional<Finding> later) {
        Finding finding = later.or(() -> earlier).orElseThrow();
        Optional<RecordComparison> comparison = records(finding.subject());
        if (comparison.isEmpty()) {
            return new Difference(
                    earlier,
                    later,
                    List.of(new DifferenceCause.SubjectInOneReport(
                            finding.subject().id())));
        }
        List<DifferenceCause> causes = new ArrayList<>(
                comparison.get().reliedUpon(earlier, later, () -> listings(Asked.of(finding), comparison.get())));
        if (causes.isEmpty() && isAboutOtherElements(earlier, later, Asked.of(finding))) {
            causes.addAll(comparison.get().whatThereIs());
        }
        causes.addAll(law(earlier, later, finding));
        boolean isHeld = (earlier.isPresent() && later.isPresent())
                ? holdsUntilTheOtherDay(earlier.get(), later.get())
                : !isSameButForTheDay(comparison.get());
        if (!isHeld && !before.on().equals(after.on())) {
            causes.add(new DifferenceCause.TimePassed(before.on(), after.on()));
        }
        if (causes.isEmpty()) {
            causes.addAll(comparison.get().around(earlier, later));
        }
        return new Difference(earlier, later, causes);
    }

    /** Whether the rule was asked for both reports, but about other elements; which there are the record alone tells. */
    private boolean isAboutOtherElements(Optional<Finding> earlier, Optional<Finding> later, Asked asked) {
        return (earlier.isEmpty() || later.isEmpty())
                && askedBefore.containsKey(asked)
                && askedAfter.containsKey(asked)
                && !failed.contains(asked);
    }

    private Set<Pointer> listings(Asked asked, RecordComparison comparison) {
        return listings.computeIfAbsent(
                asked, none -> comparison.listings(Sets.union(askedBefore.get(asked), askedAfter.get(asked))));
    }

    /** Whether the finding of the earlier day holds until the later one, for the record and the rules of that day. */
    private boolean holdsUntilTheOtherDay(Finding one, Finding other) {
        boolean isForward = before.on().isBefore(after.on());
        Finding first = isForward ? one : other;
        LocalDate last = isForward ? after.on() : before.on();
        return first.validUntil().map(last::isBefore).orElse(true);
    }

    private boolean isSameButForTheDay(RecordComparison comparison) {
        return comparison.isSame() && law().isEmpty();
    }

    /** In what the rules differ, for any finding. */
    List<DifferenceCause> law() {
        return Stream.of(
                        versions(),
                        version(DifferenceCause.VersionDiffers.Basis.LAW, Receipt::lawKnownTo),
                        tailoring(change -> true),
                        waivers(waiver -> true))
                .flatMap(causes -> causes)
                .toList();
    }

    private List<DifferenceCause> law(Optional<Finding> earlier, Optional<Finding> later, Finding finding) {
        RuleDescription rule = finding.rule();
        var asked = Asked.of(finding);
        var causes = new ArrayList<DifferenceCause>(versions().toList());
        if (Stream.concat(earlier.stream(), later.stream()).anyMatch(CauseSearch::isOpenForLackOfLaw)) {
            version(DifferenceCause.VersionDiffers.Basis.LAW, Receipt::lawKnownTo)
                    .forEach(causes::add);
        }
        if (askedBefore.containsKey(asked) != askedAfter.containsKey(asked)) {
            causes.add(new DifferenceCause.RuleInOneReport(rule.id()));
        }
        if (earlier.isPresent() && later.isPresent() && isRevised(earlier.get().rule(), rule)) {
            causes.add(new DifferenceCause.RuleRevised(earlier.get().rule(), rule));
        }
        tailoring(change -> isAbout(rule, change)).forEach(causes::add);
        waivers(waiver -> isAbout(asked, waiver) && isAbout(earlier, later, waiver))
                .forEach(causes::add);
        return causes;
    }

    private Stream<DifferenceCause> versions() {
        return Stream.of(
                        version(DifferenceCause.VersionDiffers.Basis.LIBRARY, Receipt::library),
                        version(DifferenceCause.VersionDiffers.Basis.RULE_SET, Receipt::ruleSet),
                        version(DifferenceCause.VersionDiffers.Basis.CATALOGUE, Receipt::catalogue))
                .flatMap(causes -> causes);
    }

    private Stream<DifferenceCause> version(
            DifferenceCause.VersionDiffers.Basis basis, Function<Receipt, Object> version) {
        String one = version.apply(before).toString();
        String other = version.apply(after).toString();
        return one.equals(other) ? Stream.of() : Stream.of(new DifferenceCause.VersionDiffers(basis, one, other));
    }

    private static boolean isOpenForLackOfLaw(Finding finding) {
        return finding.openBecause().equals(Optional.of(OpenBecause.LAW_UNKNOWN));
    }

    /** Whether a rule was changed in what weighs or decides; its texts and sources do neither. */
    private static boolean isRevised(RuleDescription before, RuleDescription after) {
        return before.force() != after.force()
                || before.strength() != after.strength()
                || !before.inForce().equals(after.inForce())
                || !before.instrument().equals(after.instrument())
                || !before.parameter().equals(after.parameter())
                || !before.history().equals(after.history());
    }

    private Stream<DifferenceCause> tailoring(Predicate<Change> isRelevant) {
        return differing(Receipt::changes, isRelevant, DifferenceCause.TailoringDiffers::new);
    }

    private Stream<DifferenceCause> waivers(Predicate<Waiver> isRelevant) {
        return differing(Receipt::waivers, isRelevant, DifferenceCause.WaiversDiffer::new);
    }

    private static boolean isAbout(RuleDescription rule, Change change) {
        boolean isItsParameter = change.kind() == Change.Kind.PARAMETER_SET
                && Stream.concat(rule.parameter().stream(), rule.history().stream())
                        .map(Parameter::name)
                        .anyMatch(change.what()::equals);
        boolean isItsInstrument = change.kind() == Change.Kind.INSTRUMENT_SET
                && rule.instrument()
                        .map(InstrumentId::toString)
                        .filter(change.what()::equals)
                        .isPresent();
        return isItsParameter || isItsInstrument || change.rules().contains(rule.id());
    }

    private static boolean isAbout(Asked asked, Waiver waiver) {
        return asked.rule().equals(waiver.rule()) && asked.subject().id().equals(waiver.subject());
    }

    /** Whether a waiver is for the element of one of the findings, as it is for each if it names none. */
    private static boolean isAbout(Optional<Finding> earlier, Optional<Finding> later, Waiver waiver) {
        return waiver.element()
                .filter(element -> Stream.concat(earlier.stream(), later.stream())
                        .noneMatch(finding ->
                                finding.subject().nameOf(finding.place()).equals(element)))
                .isEmpty();
    }

    /** What each of two lists has alone that counts; if they differ in their order only, all of it. */
    private <T> Stream<DifferenceCause> differing(
            Function<Receipt, List<T>> listed,
            Predicate<T> isRelevant,
            BiFunction<List<T>, List<T>, DifferenceCause> cause) {
        List<T> one = listed.apply(before).stream().filter(isRelevant).toList();
        List<T> other = listed.apply(after).stream().filter(isRelevant).toList();
        if (one.equals(other)) {
            return Stream.of();
        }
        List<T> gone = without(one, other);
        List<T> come = without(other, one);
        return Stream.of(gone.isEmpty() && come.isEmpty() ? cause.apply(one, other) : cause.apply(gone, come));
    }

    private static <T> List<T> without(List<T> items, List<T> others) {
        var left = new ArrayList<>(items);
        others.forEach(left::remove);
        return left;
    }
}
