package id.bham.rules;

import com.google.common.collect.ImmutableMap;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Receipt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes receipts: what every report of a day shows of how it was made. */
final class Receipts {

    /** What two receipts of one day can differ in. */
    private static final ImmutableMap<String, Function<Receipt, Object>> PARTS = ImmutableMap.of(
            "library",
            Receipt::library,
            "rule set",
            receipt -> List.of(receipt.ruleSet(), receipt.catalogue()),
            "rules",
            Receipt::rules,
            "law",
            receipt -> List.of(receipt.law(), receipt.isPresuming(), receipt.actionPeriodEndedOn()),
            "changes of the rule set",
            receipt -> List.of(receipt.changes(), receipt.unread()),
            "waivers",
            Receipt::waivers);

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
        return PARTS.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(own).equals(part.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<LocalDate> actionPeriodEndedOn(LocalDate day) {
        return rules.corpus().values(Parameters.ACTION_PERIOD).setBy(AsOf.on(day)).stream()
                .flatMap(set -> set.value().flatMap(ValidityPeriod::lastDay).value().stream())
                .flatMap(lastDay -> lastDay.latest().stream())
                .max(Comparator.naturalOrder())
                .filter(day::isAfter);
    }
}
