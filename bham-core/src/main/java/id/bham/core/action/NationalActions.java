package id.bham.core.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.check.Years;
import id.bham.core.knowledge.Source;
import id.bham.core.law.LegalCorpus;
import id.bham.core.time.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The national actions of a period (Aksi BHAM, matriks): what the President set that ministries, agencies and regional governments
 * carry out, with criteria, target years and who answers for it.
 *
 * <p>{@link #standard()} are those of the first period. Those of a later one are data: a document of its own, read with
 * {@code Documents.NATIONAL_ACTIONS}.
 */
public final class NationalActions implements Bindable {

    private final int firstYear;
    private final int lastYear;
    private final Source source;
    private final ImmutableList<NationalAction> actions;
    private final ImmutableMap<String, SubAction> subActions;
    private final ImmutableSet<ActionParty> parties;

    /** The first that bears each name. */
    private final ImmutableMap<String, ActionParty> partiesByName;

    private NationalActions(
            int firstYear,
            int lastYear,
            Source source,
            ImmutableList<NationalAction> actions,
            Map<String, SubAction> subActions) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.source = source;
        this.actions = actions;
        this.subActions = ImmutableMap.copyOf(subActions);
        this.parties =
                subActions.values().stream().flatMap(NationalActions::partiesOf).collect(ImmutableSet.toImmutableSet());
        var byName = new LinkedHashMap<String, ActionParty>();
        parties.forEach(party -> party.nameInAnnex().ifPresent(name -> byName.putIfAbsent(name, party)));
        this.partiesByName = ImmutableMap.copyOf(byName);
    }

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static NationalActions bound(Object document) {
        return Binding.read(NationalActions.class, document);
    }

    /**
     * {@return the national actions of a period}
     *
     * @param firstYear the first year of the period, 1 to 9999
     * @param lastYear the last year, inclusive
     * @param source where they stand
     * @param actions the actions, in the order of the source
     * @throws IllegalArgumentException if the period ends before it begins, a target year lies outside it, or two sub-actions have one
     *     id
     */
    public static NationalActions of(int firstYear, int lastYear, Source source, List<NationalAction> actions) {
        Years.check("first year of national actions", firstYear);
        Years.check("last year of national actions", lastYear);
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "the period of national actions ends in " + lastYear + ", before it begins in " + firstYear);
        }
        ImmutableList<NationalAction> bounded = actions.stream()
                .map(action -> action.within(firstYear, lastYear))
                .collect(ImmutableList.toImmutableList());
        var byId = new LinkedHashMap<String, SubAction>();
        bounded.stream().flatMap(action -> action.subActions().stream()).forEach(subAction -> {
            if (byId.putIfAbsent(subAction.id(), subAction) != null) {
                throw new IllegalArgumentException("two sub-actions have the id '" + subAction.id() + "'");
            }
        });
        return new NationalActions(firstYear, lastYear, source, bounded, byId);
    }

    /**
     * {@return those of the annex of Perpres 60/2023: eleven actions with 29 sub-actions, for the years 2023 to 2025} The text was read
     * by a machine and is not certified; what is doubtful stands beside each sub-action.
     */
    public static NationalActions standard() {
        return StandardActions.ACTIONS;
    }

    private static Stream<ActionParty> partiesOf(SubAction subAction) {
        return Stream.concat(
                Stream.concat(subAction.responsible().items().stream(), subAction.related().items().stream()),
                subAction.criteria().stream()
                        .flatMap(criterion -> criterion.related().stream())
                        .flatMap(listing -> listing.items().stream()));
    }

    /** {@return the first year of their period} */
    public int firstYear() {
        return firstYear;
    }

    /** {@return the last year of their period, inclusive} */
    public int lastYear() {
        return lastYear;
    }

    /** {@return the source where they stand} */
    public Source source() {
        return source;
    }

    /** {@return the actions, an unmodifiable list in the order of the source} */
    public List<NationalAction> actions() {
        return actions;
    }

    /** {@return the sub-actions of all actions, an unmodifiable list in the order of the source} */
    public List<SubAction> subActions() {
        return subActions.values().asList();
    }

    /**
     * {@return a sub-action; empty if there is none with that id}
     *
     * @param id its id, such as {@code S2-1.1}
     */
    public Optional<SubAction> subAction(String id) {
        return Optional.ofNullable(subActions.get(id));
    }

    /** {@return everybody whom they name, an unmodifiable set in the order of the source} */
    public Set<ActionParty> parties() {
        return parties;
    }

    /**
     * {@return whom they name so; empty if they name nobody so}
     *
     * @param name the name, as the source spells it
     */
    public Optional<ActionParty> party(String name) {
        return Optional.ofNullable(partiesByName.get(name));
    }

    /**
     * {@return the sub-actions for which somebody is known to answer, in the order of the source}
     *
     * @param party a party, such as a ministry or the regional government
     */
    public List<SubAction> answeredForBy(ActionParty party) {
        return subActions().stream()
                .filter(subAction -> subAction.isAnsweredForBy(party).isTrue())
                .toList();
    }

    /**
     * The sub-actions for which somebody answers on a day, after those to whom they were given passed on their affairs.
     *
     * @param party a party, such as the Ministry of Human Rights
     * @param law the law, which tells of that
     * @param at the day
     * @return those of which it is known, in the order of the source
     */
    public List<SubAction> answeredForOn(ActionParty party, LegalCorpus law, AsOf at) {
        return subActions().stream()
                .filter(subAction -> subAction
                        .responsible()
                        .any(named -> named.carriedOnBy(law, at).means(party))
                        .isTrue())
                .toList();
    }

    /**
     * {@return the sub-actions with which somebody is known to have to do without answering for them, in the order of the source}
     *
     * @param party a party, such as a regional task force
     */
    public List<SubAction> relatedTo(ActionParty party) {
        return subActions().stream()
                .filter(subAction -> subAction.isRelatedTo(party).isTrue())
                .toList();
    }

    /**
     * {@return the sub-actions of which it cannot be read who answers for them, or for which others may answer too, in the order of the
     * source}
     */
    public List<SubAction> answeredForByUnknown() {
        return subActions().stream()
                .filter(subAction -> !subAction.responsible().isComplete())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalActions that
                && firstYear == that.firstYear
                && lastYear == that.lastYear
                && source.equals(that.source)
                && actions.equals(that.actions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstYear, lastYear, source, actions);
    }

    /** {@return the years and the ids, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return firstYear + " to " + lastYear + ": " + subActions.keySet();
    }
}
