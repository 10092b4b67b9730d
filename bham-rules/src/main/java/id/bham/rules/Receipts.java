package id.bham.rules;

import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Receipt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes receipts: what every report of a day shows of how it was made. */
final class Receipts {

    private final RuleSet rules;
    private final List<Waiver> waivers;

    /** That of the day that was last asked for; many subjects are checked on one day. */
    private volatile Optional<Receipt> last = Optional.empty();

    Receipts(RuleSet rules, List<Waiver> waivers) {
        this.rules = rules;
        this.waivers = waivers;
    }

    Receipt on(LocalDate day) {
        Optional<Receipt> known = last;
        if (known.isPresent() && known.get().on().equals(day)) {
            return known.get();
        }
        var receipt = new Receipt(
                LibraryVersion.current(),
                rules.coordinates(),
                rules.catalogueVersion(),
                rules.ids(),
                rules.corpus().reading(),
                rules.corpus().isPresuming(),
                day,
                actionPeriodEndedOn(day),
                rules.changes(),
                rules.unreadOn(day),
                waivers,
                List.of());
        last = Optional.of(receipt);
        return receipt;
    }

    /** In what a receipt differs from the one of its day here, but for what is assumed. */
    List<String> differencesFrom(Receipt other) {
        Receipt own = on(other.on()).assuming(other.assumptions());
        return own.equals(other)
                ? List.of()
                : Stream.of(
                                told("library", own, other, Receipt::library),
                                told(
                                        "rule set",
                                        own,
                                        other,
                                        receipt -> List.of(receipt.ruleSet(), receipt.catalogue())),
                                told("rules", own, other, Receipt::rules),
                                told(
                                        "law",
                                        own,
                                        other,
                                        receipt -> List.of(
                                                receipt.law(), receipt.isPresuming(), receipt.actionPeriodEndedOn())),
                                told(
                                        "changes of the rule set",
                                        own,
                                        other,
                                        receipt -> List.of(receipt.changes(), receipt.unread())),
                                told("waivers", own, other, Receipt::waivers))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<String> told(String what, Receipt own, Receipt other, Function<Receipt, ?> part) {
        return part.apply(own).equals(part.apply(other)) ? Optional.empty() : Optional.of(what);
    }

    private Optional<LocalDate> actionPeriodEndedOn(LocalDate day) {
        return rules.corpus().values(Parameters.ACTION_PERIOD).setBy(AsOf.on(day)).stream()
                .flatMap(set -> set.value().flatMap(ValidityPeriod::lastDay).value().stream())
                .flatMap(lastDay -> lastDay.latest().stream())
                .max(Comparator.naturalOrder())
                .filter(day::isAfter);
    }
}
