package id.bham.rules.engine.suppose;

import com.google.common.base.Suppliers;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which of the facts that findings leave open could decide them, alone or with others, by asking their rules again about records
 * that say more. A fact is given up only after all that is tried about it was tried in vain; where that is too much, it stays.
 *
 * <p>Each try copies the record and costs what that costs; so for one subject there are so many tries, however many findings it has.
 */
public final class MissingFactSearch {

    /** How often a rule is asked again about one fact. */
    private static final int MOST_FOR_ONE = 200;

    /** How often a rule is asked again about all facts of a finding. */
    private static final int MOST_FOR_FINDING = 1_000;

    /** How often rules are asked again about all findings of a subject. */
    private static final int MOST_FOR_SUBJECT = 25_000;

    /** How many facts one after the other a value raises: a seat, its office, the title, the province. */
    private static final int MOST_STEPS = 4;

    private final RuleBook book;
    private final ComplianceReport report;
    private Optional<SupposedValues> values = Optional.empty();
    private Optional<Subject> subject = Optional.empty();
    private int left;

    /** A search about findings of a report by some rules. */
    public MissingFactSearch(RuleBook book, ComplianceReport report) {
        this.book = book;
        this.report = report;
    }

    /** Those of the facts that a finding leaves open that could decide it, in their order; a kind that loses none is the same object. */
    public List<AlikeFacts<OpenFact>> found(Finding finding) {
        Subject about = finding.subject();
        SupposedValues supposed =
                values.map(known -> known.of(about)).orElseGet(() -> SupposedValues.about(about, report, book.law()));
        if (subject.filter(about::equals).isEmpty()) {
            left = MOST_FOR_SUBJECT;
        }
        subject = Optional.of(about);
        values = Optional.of(supposed);
        var search = new OfFinding(finding, supposed.of(finding), Math.min(left, MOST_FOR_FINDING));
        List<AlikeFacts<OpenFact>> found = search.found();
        left -= search.tries;
        return found;
    }

    /** The search about one finding. */
    private final class OfFinding {
        private final Finding finding;
        private final Optional<Rule<?>> rule;
        private final SupposedValues values;
        private final SupposedValues fewValues;
        private final int mostInAll;
        private int tries;
        private int most;

        OfFinding(Finding finding, SupposedValues values, int mostInAll) {
            this.finding = finding;
            this.rule = book.about(finding.subject()).stream()
                    .filter(asked -> asked.description().equals(finding.rule()))
                    .findFirst();
            this.values = values;
            this.fewValues = values.withFewTexts();
            this.mostInAll = mostInAll;
        }

        List<AlikeFacts<OpenFact>> found() {
            var now = Supposed.of(finding.subject(), Optional.of(finding));
            return finding.openByKind().stream()
                    .flatMap(kind -> mattering(now, kind).stream())
                    .toList();
        }

        private Optional<AlikeFacts<OpenFact>> mattering(Supposed now, AlikeFacts<OpenFact> kind) {
            var passedOver = new HashSet<OpenFact>();
            for (OpenFact fact : kind.facts()) {
                if (tries >= mostInAll) {
                    break;
                }
                if (!matters(now, fact)) {
                    passedOver.add(fact);
                }
            }
            if (passedOver.isEmpty()) {
                return Optional.of(kind);
            }
            List<OpenFact> left = kind.facts().stream()
                    .filter(fact -> !passedOver.contains(fact))
                    .toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new AlikeFacts<>(kind.places(), left));
        }

        private boolean matters(Supposed now, OpenFact fact) {
            most = Math.min(tries + MOST_FOR_ONE, mostInAll);
            return supposing(now, values.of(now.subject(), fact)).anyMatch(Supposed::isDecided)
                    || isDecidedOnceOthersAreKnown(now, fact)
                    || isDecidedByWhatItRaises(
                            now, fact, now.open().stream().map(OpenFact::place).collect(Collectors.toSet()), 1)
                    || isDecidedWithAnother(now, fact)
                    || isTooMuch();
        }

        private boolean isTooMuch() {
            return tries >= most;
        }

        /** Whether some value of a fact decides it. */
        private boolean isDecidedBy(Supposed now, OpenFact fact) {
            return supposing(now, fact).anyMatch(Supposed::isDecided);
        }

        /** Whether some value decides it once the others are known, each so that it stays open and the fact is still asked for. */
        private boolean isDecidedOnceOthersAreKnown(Supposed now, OpenFact fact) {
            var looked = new HashSet<Pointer>();
            Supposed then = now;
            while (!isTooMuch()) {
                Optional<OpenFact> other = then.openBut(fact)
                        .filter(open -> looked.add(open.place()))
                        .findFirst();
                if (other.isEmpty()) {
                    return false;
                }
                Optional<Supposed> next = supposing(then, other.get())
                        .filter(known -> known.leavesOpen(fact))
                        .findFirst();
                if (next.filter(known -> isDecidedBy(known, fact)).isPresent()) {
                    return true;
                }
                then = next.orElse(then);
            }
            return false;
        }

        /** Whether it is decided by something that some value of a fact raises: what the value leaves open in turn, or makes matter. */
        private boolean isDecidedByWhatItRaises(Supposed now, OpenFact fact, Set<Pointer> before, int step) {
            List<Supposed> open = supposing(now, fact).toList();
            return open.stream().anyMatch(then -> raised(then, before).anyMatch(raised -> isDecidedBy(then, raised)))
                    || (step < MOST_STEPS
                            && open.stream()
                                    .anyMatch(then -> raised(then, before)
                                            .anyMatch(raised ->
                                                    isDecidedByWhatItRaises(then, raised, before, step + 1))));
        }

        private Stream<OpenFact> raised(Supposed now, Set<Pointer> before) {
            return now.open().stream().filter(open -> !before.contains(open.place()));
        }

        /** Whether some value decides it together with some value of another. */
        private boolean isDecidedWithAnother(Supposed now, OpenFact fact) {
            return now.openBut(fact)
                    .takeWhile(other -> !isTooMuch())
                    .flatMap(other -> supposing(now, other))
                    .filter(known -> known.leavesOpen(fact))
                    .anyMatch(known -> isDecidedBy(known, fact));
        }

        /** What comes of each value of a fact that a record can have, for as long as it may be tried. */
        private Stream<Supposed> supposing(Supposed now, OpenFact fact) {
            return supposing(now, fewValues.of(now.subject(), fact));
        }

        private Stream<Supposed> supposing(Supposed now, Stream<Assumption> tried) {
            return tried.takeWhile(value -> !isTooMuch()).flatMap(value -> supposing(now, value).stream());
        }

        private Optional<Supposed> supposing(Supposed now, Assumption value) {
            tries++;
            try {
                Subject then = value.appliedTo(now.subject());
                return Optional.of(Supposed.of(
                        then, rule.flatMap(asked -> book.finding(asked, then, finding.place(), report.on()))));
            } catch (IllegalArgumentException refused) {
                return Optional.empty();
            }
        }
    }

    /** What is supposed, and what comes of it; without a finding if the rule asks nothing about the place any more. */
    private record Supposed(Subject subject, Optional<Finding> finding, Supplier<List<OpenFact>> opened) {

        static Supposed of(Subject subject, Optional<Finding> finding) {
            return new Supposed(
                    subject,
                    finding,
                    Suppliers.memoize(() -> finding.map(Finding::open).orElse(List.of())));
        }

        List<OpenFact> open() {
            return opened.get();
        }

        boolean isDecided() {
            return finding.map(Finding::outcome)
                    .filter(Outcome.UNDETERMINED::equals)
                    .isEmpty();
        }

        Stream<OpenFact> openBut(OpenFact fact) {
            return open().stream().filter(other -> !other.place().equals(fact.place()));
        }

        boolean leavesOpen(OpenFact fact) {
            return open().stream().anyMatch(other -> other.place().equals(fact.place()));
        }
    }
}
