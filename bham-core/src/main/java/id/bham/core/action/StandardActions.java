package id.bham.core.action;

import com.google.common.collect.ImmutableMap;
import id.bham.core.check.DataLine;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads the national actions of the annex of Perpres 60/2023 from {@code national-actions.txt}, which tells its own form. The years are
 * those of the first action period that the law sets.
 */
final class StandardActions {

    private static final ValidityPeriod PERIOD = LegalCorpus.standard()
            .values(Parameters.ACTION_PERIOD)
            .values()
            .get(0)
            .value()
            .value()
            .orElseThrow();

    private static final int FIRST_YEAR = year(PERIOD.firstDay());
    private static final int LAST_YEAR = year(PERIOD.lastDay());

    private static final Source SOURCE = LegalCorpus.standard()
            .find(InstrumentId.parse("Perpres 60/2023"))
            .orElseThrow()
            .sources()
            .get(0);

    static final NationalActions ACTIONS = DataLine.read(
            StandardActions.class,
            "national-actions.txt",
            file -> NationalActions.of(FIRST_YEAR, LAST_YEAR, SOURCE, new StandardActions(file).actions(file)));

    /** Those whom the matrix names, by how it names them. */
    private final ImmutableMap<String, ActionParty> parties;

    private StandardActions(DataLine file) {
        parties = file.each(StandardActions::parties, "parties").stream()
                .flatMap(List::stream)
                .collect(
                        ImmutableMap.toImmutableMap(party -> party.nameInAnnex().orElseThrow(), party -> party));
    }

    private static int year(Fact<PartialDate> day) {
        return day.value()
                .flatMap(PartialDate::earliest)
                .map(LocalDate::getYear)
                .orElseThrow();
    }

    private static List<ActionParty> parties(DataLine line) {
        PartyKind kind = PartyKind.valueOf(line.value());
        List<ActionParty> named = line.each(name -> ActionParty.of(kind, name.value()), "name");
        return named.isEmpty() ? List.of(ActionParty.of(kind)) : named;
    }

    private List<NationalAction> actions(DataLine file) {
        return file.each(strategy -> actions(Strategy.valueOf(strategy.value()), strategy), "strategy").stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<NationalAction> actions(Strategy strategy, DataLine line) {
        return line.each(
                action -> new NationalAction(
                        strategy,
                        Integer.parseInt(action.value()),
                        text(action),
                        action.each(row -> subAction(strategy, action, row), "sub-action")),
                "action");
    }

    private SubAction subAction(Strategy strategy, DataLine action, DataLine line) {
        Optional<String> number = Optional.of(line.value()).filter(text -> !text.equals("without number"));
        List<Criterion> criteria = line.each(this::criterion, "criterion");
        int ofStrategy = List.of(Strategy.values()).indexOf(strategy) + 1;
        return new SubAction(
                "S" + ofStrategy + "-" + number.orElse(action.value()),
                strategy,
                number,
                text(line),
                criteria,
                line.find("responsible", this::named).orElse(Listing.unknown()),
                line.find("related", this::named).orElse(Listing.unknown()),
                line.find("years", years -> count(years.value())).orElseGet(() -> SubAction.together(criteria)),
                line.get("pages", pages -> pages.items(Integer::valueOf)),
                line.each(DataLine::value, "doubt"));
    }

    private Criterion criterion(DataLine line) {
        return new Criterion(text(line), line.get("years", StandardActions::years), line.find("related", this::named));
    }

    private static LocalizedText text(DataLine line) {
        return new LocalizedText(line.text("id"), line.text("en"));
    }

    private Listing<ActionParty> named(DataLine line) {
        return Listing.complete(line.items(name -> Optional.ofNullable(parties.get(name))
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of the parties"))));
    }

    private static TargetYears years(DataLine line) {
        return switch (line.value()) {
            case "every" -> everyYear(Strength.STATUTE);
            case "every, by count" -> everyYear(Strength.INFERRED);
            default -> TargetYears.soMany(count(line.value()));
        };
    }

    private static TargetYears everyYear(Strength strength) {
        List<Integer> years =
                IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().toList();
        return TargetYears.of(Listing.complete(years), strength);
    }

    /** So many, as {@code 2} or {@code 1 to 3}. */
    private static Count count(String text) {
        String[] bounds = text.split(" to ", 2);
        return new Count(Integer.parseInt(bounds[0]), OptionalInt.of(Integer.parseInt(bounds[bounds.length - 1])));
    }
}
