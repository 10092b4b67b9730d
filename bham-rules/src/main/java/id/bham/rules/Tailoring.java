package id.bham.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Change;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules and the law they rest on, as somebody changes them for a reason; it notes the changes. */
record Tailoring(
        ImmutableSortedMap<String, Rule<?>> rules,
        LegalCorpus law,
        ImmutableList<Change> changes,
        Optional<String> by,
        Optional<String> because) {

    static Tailoring none(Collection<? extends Rule<?>> rules, LegalCorpus law) {
        return new Tailoring(SoundRules.byId(rules), law, ImmutableList.of(), Optional.empty(), Optional.empty());
    }

    Tailoring changedBy(String who, String why) {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException(
                    "a change shows by whom and why it is made, but these are '" + who + "' and '" + why + "'");
        }
        return new Tailoring(rules, law, changes, Optional.of(who), Optional.of(why));
    }

    /** The author as the source of a value. */
    Source source() {
        return Source.builder()
                .id("embedding-application")
                .title(by.orElse("Set by the application that embeds the library"))
                .build();
    }

    // The law

    <T> Tailoring with(Parameter<T> parameter, DatedValues<T> values) {
        return under(
                law.with(parameter, values),
                values.values().stream()
                        .map(dated -> set(parameter, dated.value(), dated.period(), because))
                        .toArray(Change[]::new));
    }

    <T> Tailoring with(Parameter<T> parameter, T value, LocalDate firstDay) {
        return under(
                law.with(parameter, law.values(parameter).amended(value, firstDay, source(), Strength.INFERRED)),
                set(parameter, Fact.known(value), ValidityPeriod.from(firstDay), because));
    }

    <T> Tailoring with(Amendment<T> made) {
        Parameter<T> parameter = made.parameter();
        DatedValues<T> values =
                law.values(parameter).amended(made.value(), made.period(), made.source(), made.strength());
        return under(
                law.with(parameter, values), set(parameter, made.value(), made.period(), becauseOr(made.source())));
    }

    Tailoring with(LegalInstrument instrument) {
        String name = instrument.id().toString();
        return under(
                law.with(instrument),
                change(Change.Kind.INSTRUMENT_SET, name, Optional.empty(), instrument.inForce(), List.of(), because));
    }

    /** The same under another law, which some changes made of it. */
    Tailoring under(LegalCorpus other, Change... made) {
        return changed(rules, other, made);
    }

    /** Why a change is made; where that is not said, a source is the reason. */
    Optional<String> becauseOr(Source source) {
        return because.or(() -> Optional.of(source.title()));
    }

    private Change set(Parameter<?> parameter, Fact<?> value, ValidityPeriod period, Optional<String> why) {
        Optional<Object> known = value.value().map(set -> set);
        return change(Change.Kind.PARAMETER_SET, parameter.name(), known, period, List.of(), why);
    }

    // The rules

    Tailoring plus(Rule<?> rule) {
        SoundRules.checkCitations(List.of(rule), law);
        var more = new ArrayList<Rule<?>>(rules.values());
        more.add(rule);
        String id = rule.description().id();
        return changed(SoundRules.byId(more), law, change(Change.Kind.RULE_ADDED, id, List.of(id), because));
    }

    Tailoring keeping(Predicate<RuleDescription> kept, Change.Kind kind, String what, Optional<String> why) {
        ImmutableSortedMap<String, Rule<?>> staying =
                ImmutableSortedMap.copyOfSorted(Maps.filterValues(rules, rule -> kept.test(rule.description())));
        List<String> leftOut =
                rules.keySet().stream().filter(id -> !staying.containsKey(id)).toList();
        return changed(staying, law, change(kind, what, leftOut, why));
    }

    Change change(Change.Kind kind, String what, List<String> comingOrGoing, Optional<String> why) {
        return change(kind, what, Optional.empty(), ValidityPeriod.always(), comingOrGoing, why);
    }

    private Change change(
            Change.Kind kind,
            String what,
            Optional<Object> value,
            ValidityPeriod period,
            List<String> comingOrGoing,
            Optional<String> why) {
        return new Change(kind, what, value, period, comingOrGoing, by, why);
    }

    private Tailoring changed(ImmutableSortedMap<String, Rule<?>> others, LegalCorpus other, Change... made) {
        return new Tailoring(
                others,
                other,
                ImmutableList.<Change>builder().addAll(changes).add(made).build(),
                by,
                because);
    }

    /** Whether no rule reads on a day or a later one what a change has set. */
    boolean isUnread(Change change, LocalDate day) {
        boolean hasEnded = AsOf.on(day).passed(change.period().lastDay()).isTrue();
        return rules.values().stream()
                .map(Rule::description)
                .flatMap(rule ->
                        Stream.concat(rule.history().stream(), rule.parameter().filter(ofDay -> !hasEnded).stream()))
                .noneMatch(parameter -> parameter.name().equals(change.what()));
    }
}
