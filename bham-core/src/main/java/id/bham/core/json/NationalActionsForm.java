package id.bham.core.json;

import id.bham.core.action.ActionParty;
import id.bham.core.action.Criterion;
import id.bham.core.action.NationalAction;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.action.TargetYears;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** How the national actions of a period are written. */
final class NationalActionsForm {

    static final String KIND = "nationalActions";

    static final String FIRST_YEAR = "firstYear";
    static final String LAST_YEAR = "lastYear";
    static final String SOURCE = "source";
    static final String ACTIONS = "actions";
    static final String STRATEGY = "strategy";
    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String SUB_ACTIONS = "subActions";
    static final String ID = "id";
    static final String CRITERIA = "criteria";
    static final String TEXT = "text";
    static final String TARGET_YEARS = "targetYears";
    static final String YEARS = "years";
    static final String STRENGTH = "strength";
    static final String AT_LEAST = "atLeast";
    static final String AT_MOST = "atMost";
    static final String TARGETS = "targets";
    static final String RESPONSIBLE = "responsible";
    static final String RELATED = "related";
    static final String PAGES = "pages";
    static final String DOUBTS = "doubts";
    static final String INDONESIAN = "id";
    static final String ENGLISH = "en";

    private static final int GREATEST = 9999;

    private static final Form<Integer> COUNT = new NumberForm("count", "number", 0, GREATEST);
    private static final Form<Integer> FROM_ONE = new NumberForm("numberFromOne", "number", 1, GREATEST);
    private static final Form<Strategy> STRATEGIES = ConstantForm.of("strategy", Strategy.class);
    private static final Form<Strength> STRENGTHS = ConstantForm.of("strength", Strength.class);

    private static final Form<LocalizedText> LOCALIZED_TEXT = RecordForm.named(
            "localizedText",
            () -> RecordForm.built(TextParts::new, parts -> new LocalizedText(parts.indonesian, parts.english))
                    .value(INDONESIAN, Forms.TEXT, (parts, text) -> parts.indonesian = text)
                    .value(ENGLISH, Forms.TEXT, (parts, text) -> parts.english = text));

    private static final Form<Count> BOUNDS = RecordForm.named(
            "bounds",
            () -> RecordForm.built(BoundsParts::new, BoundsParts::count)
                    .value(AT_LEAST, COUNT, (parts, least) -> parts.least = least)
                    .valueIfKnown(AT_MOST, COUNT, (parts, most) -> parts.most = most));

    private static final Form<TargetYears> TARGETS_OF_CRITERION = RecordForm.named(
            "nationalTargetYears",
            () -> RecordForm.built(TargetParts::new, TargetParts::targetYears)
                    .listing(YEARS, Forms.YEAR, (parts, years) -> parts.years = years)
                    .valueIfKnown(STRENGTH, STRENGTHS, (parts, strength) -> parts.strength = strength)
                    .valueIfKnown(
                            AT_LEAST,
                            COUNT,
                            (parts, least) -> parts.bounds.least = least.value().orElse(0))
                    .valueIfKnown(AT_MOST, COUNT, (parts, most) -> parts.bounds.most = most));

    private static final Form<Criterion> CRITERION = RecordForm.named(
            "criterion",
            () -> RecordForm.built(CriterionParts::new, CriterionParts::criterion)
                    .value(TEXT, LOCALIZED_TEXT, (parts, text) -> parts.text = Optional.of(text))
                    .value(TARGET_YEARS, TARGETS_OF_CRITERION, (parts, years) -> parts.years = Optional.of(years))
                    .listing(RELATED, Forms.PARTY, (parts, related) -> parts.related = Optional.of(related)));

    private static final Form<SubActionParts> SUB_ACTION = RecordForm.named(
            "nationalSubAction",
            () -> RecordForm.built(SubActionParts::new, parts -> parts)
                    .value(ID, Forms.ID, (parts, id) -> parts.id = id)
                    .valueOrNull(NUMBER, Forms.TEXT, (parts, number) -> parts.number = number.value())
                    .value(TITLE, LOCALIZED_TEXT, (parts, title) -> parts.title = Optional.of(title))
                    .items(CRITERIA, CRITERION, (parts, criteria) -> parts.criteria = criteria)
                    .valueIfKnown(TARGETS, BOUNDS, (parts, targets) -> parts.targets = targets.value())
                    .listing(RESPONSIBLE, Forms.PARTY, (parts, parties) -> parts.responsible = parties)
                    .listing(RELATED, Forms.PARTY, (parts, parties) -> parts.related = parties)
                    .items(PAGES, FROM_ONE, (parts, pages) -> parts.pages = pages)
                    .items(DOUBTS, Forms.TEXT, (parts, doubts) -> parts.doubts = doubts)
                    .check((subAction, reading) -> checkFilled(subAction, CRITERIA, reading)));

    private static final Form<NationalAction> ACTION = RecordForm.named(
            "nationalAction",
            () -> RecordForm.built(ActionParts::new, ActionParts::action)
                    .value(STRATEGY, STRATEGIES, (parts, strategy) -> parts.strategy = strategy)
                    .value(NUMBER, FROM_ONE, (parts, number) -> parts.number = number)
                    .value(TITLE, LOCALIZED_TEXT, (parts, title) -> parts.title = Optional.of(title))
                    .items(SUB_ACTIONS, SUB_ACTION, (parts, subActions) -> parts.subActions = subActions)
                    .check((action, reading) -> checkFilled(action, SUB_ACTIONS, reading)));

    static final RecordForm<NationalActions, ?> NATIONAL_ACTIONS = RecordForm.named(
            KIND,
            () -> RecordForm.built(Parts::new, Parts::actions)
                    .value(FIRST_YEAR, Forms.YEAR, (parts, year) -> parts.firstYear = year)
                    .value(LAST_YEAR, Forms.YEAR, (parts, year) -> parts.lastYear = year)
                    .value(SOURCE, Forms.SOURCE, (parts, source) -> parts.source = Optional.of(source))
                    .items(ACTIONS, ACTION, (parts, actions) -> parts.actions = actions)
                    .check(NationalActionsForm::checkIds));

    private NationalActionsForm() {}

    /** Reports a list without items that has one at the least. */
    private static void checkFilled(ObjectNode object, String list, Reading reading) {
        object.array(list)
                .filter(array -> array.size() == 0)
                .ifPresent(array -> reading.report(array.offset, ProblemCode.EMPTY_SET));
    }

    /** Reports each sub-action with the id of an earlier one. */
    private static void checkIds(ObjectNode document, Reading reading) {
        Set<String> seen = new HashSet<>();
        objects(document, ACTIONS)
                .flatMap(action -> objects(action, SUB_ACTIONS))
                .flatMap(subAction -> subAction.text(ID).stream())
                .filter(id -> !seen.add(id.text))
                .forEach(id -> reading.report(id.offset, ProblemCode.DUPLICATE_ID, "id", Quotation.of(id.text)));
    }

    private static Stream<ObjectNode> objects(ObjectNode object, String list) {
        return object.array(list).stream().flatMap(ArrayNode::objects);
    }

    /** The parts of a text, until both have been read. */
    private static final class TextParts {
        private String indonesian = "";
        private String english = "";
    }

    /** The bounds of a number, until both have been read. */
    private static final class BoundsParts {
        private int least;
        private Fact<Integer> most = Fact.unknown();

        Count count() {
            return new Count(least, most.value().map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }
    }

    /** The parts of target years, until all have been read. */
    private static final class TargetParts {
        private final BoundsParts bounds = new BoundsParts();
        private Listing<Integer> years = Listing.unknown();
        private Fact<Strength> strength = Fact.unknown();

        TargetYears targetYears() {
            boolean isNumberTold = bounds.least > 0 || bounds.most.isKnown();
            if (years.isUnknown() ? strength.isKnown() : isNumberTold) {
                throw new IllegalArgumentException("expected years and how sure they are, or how many there are at the"
                        + " least and at the most, but these are mixed");
            }
            return years.isUnknown()
                    ? TargetYears.soMany(bounds.count())
                    : TargetYears.of(years, strength.value().orElse(Strength.INFERRED));
        }
    }

    /** The parts of a criterion, until all have been read. */
    private static final class CriterionParts {
        private Optional<LocalizedText> text = Optional.empty();
        private Optional<TargetYears> years = Optional.empty();
        private Optional<Listing<ActionParty>> related = Optional.empty();

        Criterion criterion() {
            return new Criterion(text.orElseThrow(), years.orElseThrow(), related);
        }
    }

    /** The parts of a sub-action; of which strategy it is, its action says. */
    private static final class SubActionParts {
        private String id = "";
        private Optional<String> number = Optional.empty();
        private Optional<LocalizedText> title = Optional.empty();
        private List<Criterion> criteria = List.of();
        private Optional<Count> targets = Optional.empty();
        private Listing<ActionParty> responsible = Listing.unknown();
        private Listing<ActionParty> related = Listing.unknown();
        private List<Integer> pages = List.of();
        private List<String> doubts = List.of();

        SubAction in(Strategy strategy) {
            return new SubAction(
                    id,
                    strategy,
                    number,
                    title.orElseThrow(),
                    criteria,
                    responsible,
                    related,
                    targets.orElseGet(() -> SubAction.together(criteria)),
                    pages,
                    doubts);
        }
    }

    /** The parts of an action, until all have been read. */
    private static final class ActionParts {
        private Strategy strategy = Strategy.UNDERSTANDING;
        private int number = 1;
        private Optional<LocalizedText> title = Optional.empty();
        private List<SubActionParts> subActions = List.of();

        NationalAction action() {
            return new NationalAction(
                    strategy,
                    number,
                    title.orElseThrow(),
                    subActions.stream().map(parts -> parts.in(strategy)).toList());
        }
    }

    /** The parts of the whole, until all have been read. */
    private static final class Parts {
        private int firstYear = 1;
        private int lastYear = 1;
        private Optional<Source> source = Optional.empty();
        private List<NationalAction> actions = List.of();

        NationalActions actions() {
            return NationalActions.of(firstYear, lastYear, source.orElseThrow(), actions);
        }
    }
}
