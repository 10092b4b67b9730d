package id.bham.rules.summary;

import com.google.common.collect.ImmutableList;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalAction;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.time.AsOf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Some of the national actions (pilihan Aksi BHAM): those of somebody, those with a target in a year, or both. Of the text that was read not
 * every name and year can be told; what may be among them is kept apart from what is.
 */
public final class ActionSelection implements Bindable {

    private final NationalActions all;
    private final Optional<ActionParty> party;
    private final OptionalInt year;
    private final Map<String, Truth> answers;

    private ActionSelection(
            NationalActions all, Optional<ActionParty> party, OptionalInt year, Map<String, Truth> answers) {
        this.all = all;
        this.party = party;
        this.year = year;
        this.answers = answers;
    }

    /**
     * All national actions of a period.
     *
     * @param actions the actions
     * @return the selection
     */
    public static ActionSelection of(NationalActions actions) {
        return new ActionSelection(actions, Optional.empty(), OptionalInt.empty(), Map.of());
    }

    /**
     * Those of them for which somebody answers (penanggung jawab), as the source names it.
     *
     * @param responsible a party, such as a ministry or the regional government
     * @return the selection
     */
    public ActionSelection answeredForBy(ActionParty responsible) {
        return also(Optional.of(responsible), year, subAction -> subAction.isAnsweredForBy(responsible));
    }

    /**
     * Those of them for which somebody answers on a day, after those to whom they were given passed on their affairs.
     *
     * @param responsible a party, such as the Ministry of Human Rights
     * @param law the law, which tells of that
     * @param on the day
     * @return the selection
     */
    public ActionSelection answeredForOn(ActionParty responsible, LegalCorpus law, LocalDate on) {
        AsOf at = AsOf.on(on);
        return also(
                Optional.of(responsible),
                year,
                subAction -> subAction
                        .responsible()
                        .any(named -> named.carriedOnBy(law, at).means(responsible)));
    }

    /**
     * Those of them for which somebody answers, or with which it has to do besides (pihak terkait).
     *
     * @param concerned a party, such as a regional task force
     * @return the selection
     */
    public ActionSelection concerning(ActionParty concerned) {
        return also(
                Optional.of(concerned),
                year,
                subAction -> subAction.isAnsweredForBy(concerned).or(() -> subAction.isRelatedTo(concerned)));
    }

    /**
     * Those of them of which something is to be reached in a year (tahun target).
     *
     * @param target the year
     * @return the selection
     */
    public ActionSelection targetedIn(int target) {
        return also(party, OptionalInt.of(target), subAction -> subAction.isTargetedIn(target));
    }

    private ActionSelection also(
            Optional<ActionParty> ofParty, OptionalInt inYear, Function<SubAction, Truth> question) {
        var both = new HashMap<String, Truth>();
        for (SubAction subAction : all.subActions()) {
            both.put(subAction.id(), isAmong(subAction).and(() -> question.apply(subAction)));
        }
        return new ActionSelection(all, ofParty, inYear, Map.copyOf(both));
    }

    private Truth isAmong(SubAction subAction) {
        return answers.getOrDefault(subAction.id(), Truth.TRUE);
    }

    /**
     * Of whom they are.
     *
     * @return the party; empty if they are of whomever
     */
    public Optional<ActionParty> party() {
        return party;
    }

    /**
     * In which year something is to be reached.
     *
     * @return the year; empty if in any
     */
    public OptionalInt year() {
        return year;
    }

    /**
     * The sub-actions that are known to be meant.
     *
     * @return an unmodifiable list in the order of the source
     */
    public List<SubAction> chosen() {
        return all.subActions().stream()
                .filter(subAction -> isAmong(subAction).isTrue())
                .toList();
    }

    /**
     * The sub-actions that may be meant, for nobody can read who answers for them or which their years are.
     *
     * @return an unmodifiable list in the order of the source
     */
    public List<SubAction> undecided() {
        return all.subActions().stream()
                .filter(subAction -> isAmong(subAction).isUnknown())
                .toList();
    }

    /**
     * The actions with the sub-actions that are or may be meant.
     *
     * @return national actions of the same period and source; some without any sub-action are left out
     */
    public NationalActions actions() {
        var kept = ImmutableList.<NationalAction>builder();
        for (NationalAction action : all.actions()) {
            List<SubAction> subActions = action.subActions().stream()
                    .filter(subAction -> !isAmong(subAction).isFalse())
                    .toList();
            if (!subActions.isEmpty()) {
                kept.add(new NationalAction(action.strategy(), action.number(), action.title(), subActions));
            }
        }
        return NationalActions.of(all.firstYear(), all.lastYear(), all.source(), kept.build());
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return the ids of those that are meant, and of those that may be
     */
    @Override
    public String toString() {
        return ids(chosen()) + ", perhaps " + ids(undecided());
    }

    private static List<String> ids(List<SubAction> subActions) {
        return subActions.stream().map(SubAction::id).toList();
    }
}
