package id.bham.rules.engine.suppose;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which of the facts that a finding leaves open could decide it, alone or with others, by asking its rule again about records
 * that say more. A fact is given up only after all that is tried about it was tried in vain; where that is too much, it stays.
 */
public final class MissingFactSearch {

    /** How often a rule is asked again about one fact. */
    private static final int MOST_FOR_ONE = 200;

    /** How often a rule is asked again about all facts of a finding. */
    private static final int MOST_IN_ALL = 1_000;

    /** How many facts one after the other a value raises: a seat, its office, the title, the province. */
    private static final int MOST_STEPS = 4;

    private final Finding finding;
    private final Optional<Rule<?>> rule;
    private final RuleBook book;
    private final LocalDate day;
    private final SupposedValues values;
    private int tries;
    private int most;

    /** A search about a finding of a report by some rules. */
    public MissingFactSearch(RuleBook book, ComplianceReport report, Finding finding) {
        this.finding = finding;
        this.rule = book.about(finding.subject()).stream()
                .filter(asked -> asked.description().equals(finding.rule()))
                .findFirst();
        this.book = book;
        this.day = report.on();
        this.values = new SupposedValues(report, finding, book.law());
    }

    /** Those of the open facts that could decide it, in their order. */
    public List<OpenFact> found() {
        var now = new Supposed(finding.subject(), Optional.of(finding));
        return finding.open().stream().filter(fact -> matters(now, fact)).toList();
    }

    /** What is supposed, and what comes of it; empty if the rule asks nothing about the place any more. */
    private record Supposed(Subject subject, Optional<Finding> finding) {

        boolean isDecided() {
            return finding.map(Finding::outcome)
                    .filter(Outcome.UNDETERMINED::equals)
                    .isEmpty();
        }

        Stream<OpenFact> open() {
            return finding.stream().flatMap(found -> found.open().stream());
        }

        Stream<OpenFact> openBut(OpenFact fact) {
            return open().filter(other -> !other.place().equals(fact.place()));
        }

        boolean leavesOpen(OpenFact fact) {
            return !isDecided() && open().anyMatch(open -> open.place().equals(fact.place()));
        }
    }

    private boolean matters(Supposed now, OpenFact fact) {
        most = Math.min(tries + MOST_FOR_ONE, MOST_IN_ALL);
        return isDecidedBy(now, fact)
                || isDecidedOnceOthersAreKnown(now, fact)
                || isDecidedByWhatItRaises(
                        now, fact, now.open().map(OpenFact::place).collect(Collectors.toSet()), 1)
                || isDecidedWithAnother(now, fact)
                || tries >= most;
    }

    /** Whether some value of a fact decides it. */
    private boolean isDecidedBy(Supposed now, OpenFact fact) {
        return supposing(now, fact).anyMatch(Supposed::isDecided);
    }

    /** Whether some value decides it once the others are known, each so that it stays open and the fact is still asked for. */
    private boolean isDecidedOnceOthersAreKnown(Supposed now, OpenFact fact) {
        var looked = new HashSet<Pointer>();
        Supposed then = now;
        while (true) {
            Optional<OpenFact> other =
                    then.openBut(fact).filter(open -> looked.add(open.place())).findFirst();
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
    }

    /** Whether it is decided by something that some value of a fact raises: what the value leaves open in turn, or makes matter. */
    private boolean isDecidedByWhatItRaises(Supposed now, OpenFact fact, Set<Pointer> before, int step) {
        List<Supposed> open = supposing(now, fact).toList();
        return open.stream().anyMatch(then -> raised(then, before).anyMatch(raised -> isDecidedBy(then, raised)))
                || (step < MOST_STEPS
                        && open.stream()
                                .anyMatch(then -> raised(then, before)
                                        .anyMatch(raised -> isDecidedByWhatItRaises(then, raised, before, step + 1))));
    }

    private static Stream<OpenFact> raised(Supposed now, Set<Pointer> before) {
        return now.open().filter(open -> !before.contains(open.place()));
    }

    /** Whether some value decides it together with some value of another. */
    private boolean isDecidedWithAnother(Supposed now, OpenFact fact) {
        return now.openBut(fact)
                .flatMap(other -> supposing(now, other))
                .filter(known -> known.leavesOpen(fact))
                .anyMatch(known -> isDecidedBy(known, fact));
    }

    /** What comes of each value of a fact that a record can have, for as long as it may be tried. */
    private Stream<Supposed> supposing(Supposed now, OpenFact fact) {
        return values.of(now.subject(), fact).stream()
                .takeWhile(value -> tries < most)
                .flatMap(value -> supposing(now, value).stream());
    }

    private Optional<Supposed> supposing(Supposed now, Assumption value) {
        tries++;
        try {
            Subject then = value.appliedTo(now.subject());
            return Optional.of(
                    new Supposed(then, rule.flatMap(asked -> book.finding(asked, then, finding.place(), day))));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
