package id.bham.rules.write;

import id.bham.core.action.ActionParty;
import id.bham.core.action.Criterion;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.action.TargetYears;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.rules.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What national actions say to people, line by line. */
record ActionWording(Locale locale, Wording wording) {

    ActionWording(Locale locale) {
        this(locale, Wording.in(locale));
    }

    String period(NationalActions actions) {
        return actions.firstYear() + "\u2013" + actions.lastYear();
    }

    String title(SubAction subAction) {
        return subAction.title().in(locale);
    }

    String source(NationalActions actions) {
        return wording.phrase("actions.source", Map.of("source", Explanation.page(actions.source())));
    }

    String criterion(Criterion criterion, NationalActions actions) {
        return wording.phrase(
                "actions.criterion",
                Map.of("criterion", criterion.text().in(locale), "years", years(criterion.targetYears(), actions)));
    }

    /** The years, or how many they are where nobody can read which. */
    private String years(TargetYears targets, NationalActions actions) {
        return targets.known().isUnknown()
                ? wording.phrase("actions.soManyYears", Map.of("number", number(targets.count())))
                : years(targets::include, actions);
    }

    private static String number(Count count) {
        return count.atMost().isEmpty() || count.atMost().getAsInt() == count.atLeast()
                ? Integer.toString(count.atLeast())
                : count.atLeast() + "\u2013" + count.atMost().getAsInt();
    }

    /** The years in which something of a sub-action is to be reached, or may be. */
    String targetYears(SubAction subAction, NationalActions actions) {
        return wording.phrase("actions.targetYears", Map.of("years", years(subAction::isTargetedIn, actions)));
    }

    private String years(IntFunction<Truth> isTarget, NationalActions actions) {
        String certain = listed(actions, isTarget, Truth.TRUE);
        String possible = listed(actions, isTarget, Truth.UNKNOWN);
        if (possible.isEmpty()) {
            return certain.isEmpty() ? wording.word("none") : certain;
        }
        String perhaps = wording.phrase("actions.perhapsYears", Map.of("years", possible));
        return certain.isEmpty() ? perhaps : certain + "; " + perhaps;
    }

    private static String listed(NationalActions actions, IntFunction<Truth> isTarget, Truth answer) {
        return years(actions, isTarget, answer).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The years of the period of which a question has an answer. */
    static List<Integer> years(NationalActions actions, IntFunction<Truth> isTarget, Truth answer) {
        return IntStream.rangeClosed(actions.firstYear(), actions.lastYear())
                .filter(year -> isTarget.apply(year) == answer)
                .boxed()
                .toList();
    }

    String parties(String key, Listing<ActionParty> parties) {
        return wording.phrase(
                key,
                Map.of(
                        "parties",
                        parties.isUnknown()
                                ? wording.word("actions.unreadable")
                                : parties.items().stream().map(this::party).collect(Collectors.joining("; "))
                                        + (parties.isComplete() ? "" : " " + wording.word("andPerhapsOthers"))));
    }

    String party(ActionParty party) {
        return wording.value(party.nameInAnnex().orElseGet(() -> wording.value(party)));
    }

    static String ids(List<SubAction> subActions) {
        return subActions.stream().map(SubAction::id).collect(Collectors.joining(", "));
    }
}
