package id.bham.core.action;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.AsOf;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The national actions of 2023 to 2025 are, cell by cell, those of the matrix as it was read. */
class NationalActionsTest {

    private static final NationalActions ACTIONS = NationalActions.standard();
    private static final JsonNode MATRIX = matrix();
    private static final ActionParty REGIONAL_GOVERNMENT = ActionParty.of(PartyKind.REGIONAL_GOVERNMENT);

    private static JsonNode matrix() {
        try (InputStream file = NationalActionsTest.class.getResourceAsStream("aksi-bham-2023-2025.json")) {
            return new ObjectMapper().readTree(requireNonNull(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    static List<JsonNode> rows() {
        return list(MATRIX.get("subActions"));
    }

    private static SubAction subAction(String id) {
        return ACTIONS.subAction(id).orElseThrow();
    }

    private static List<String> ids(List<SubAction> subActions) {
        return subActions.stream().map(SubAction::id).toList();
    }

    // The matrix

    @Test
    void thereAreElevenActionsWithTheirSubActionsAndCriteria() {
        assertEquals(11, ACTIONS.actions().size());
        assertEquals(29, ACTIONS.subActions().size());
        assertEquals(
                36,
                ACTIONS.subActions().stream()
                        .mapToInt(sub -> sub.criteria().size())
                        .sum());
        assertEquals(rows().stream().map(row -> row.get("id").asText()).toList(), ids(ACTIONS.subActions()));
        assertEquals(2023, ACTIONS.firstYear());
        assertEquals(2025, ACTIONS.lastYear());
        assertEquals(Optional.empty(), ACTIONS.subAction("S2-9.9"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void titlesAndNumbersAreThoseOfTheRow(JsonNode row) {
        SubAction sub = subAction(row.get("id").asText());
        NationalAction action = ACTIONS.actions().stream()
                .filter(each -> each.subActions().contains(sub))
                .findFirst()
                .orElseThrow();
        JsonNode number = row.get("subAction").get("number");

        assertEquals(List.of(Strategy.values()).get(row.get("strategy").asInt() - 1), sub.strategy());
        assertEquals(sub.strategy(), action.strategy());
        assertEquals(row.get("action").get("number").asInt(), action.number());
        assertEquals(title(row.get("action")), action.title());
        assertEquals(number.isNull() ? Optional.empty() : Optional.of(number.asText()), sub.number());
        assertEquals(title(row.get("subAction")), sub.title());
        assertEquals(list(row.get("pages")).stream().map(JsonNode::asInt).toList(), sub.pages());
        assertEquals(texts(row.get("ocrDoubts")), sub.doubts());
    }

    private static LocalizedText title(JsonNode of) {
        return new LocalizedText(of.get("title").asText(), of.get("titleEn").asText());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void criteriaAndTargetYearsAreThoseOfTheRow(JsonNode row) {
        SubAction sub = subAction(row.get("id").asText());
        List<String> texts = texts(row.get("criteria"));
        List<String> english = texts(row.get("criteriaEn"));
        List<JsonNode> years = row.has("targetYearsByCriterion")
                ? list(row.get("targetYearsByCriterion"))
                : texts.stream().map(text -> row.get("targetYears")).toList();

        assertEquals(texts.size(), sub.criteria().size());
        for (int i = 0; i < texts.size(); i++) {
            Criterion criterion = sub.criteria().get(i);
            assertEquals(new LocalizedText(texts.get(i), english.get(i)), criterion.text());
            if (years.get(i).has("years")) {
                assertEquals(certain(years.get(i)), criterion.targetYears().known());
                assertEquals(
                        Optional.of(
                                years.get(i).get("basis").asText().equals("explicit")
                                        ? Strength.STATUTE
                                        : Strength.INFERRED),
                        criterion.targetYears().strength());
            } else {
                assertEquals(Listing.unknown(), criterion.targetYears().known());
                assertEquals(count(years.get(i)), criterion.targetYears().count());
            }
        }
    }

    private static Listing<Integer> certain(JsonNode years) {
        return Listing.complete(
                list(years.get("years")).stream().map(JsonNode::asInt).toList());
    }

    private static Count count(JsonNode years) {
        assertEquals(0, years.get("certain").size());
        return years.get("count").isNull()
                ? new Count(
                        years.get("countRange").get(0).asInt(),
                        OptionalInt.of(years.get("countRange").get(1).asInt()))
                : Count.exactly(years.get("count").asInt());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatTheRowSaysOfAllItsCriteriaHoldsOfThem(JsonNode row) {
        SubAction sub = subAction(row.get("id").asText());
        JsonNode years = row.get("targetYears");

        if (years.has("years")) {
            Strength strength = years.get("basis").asText().equals("explicit") ? Strength.STATUTE : Strength.INFERRED;
            certain(years).items().forEach(year -> {
                assertEquals(TRUE, sub.isTargetedIn(year));
                assertEquals(Optional.of(strength), sub.strengthOf(year));
            });
        } else {
            assertEquals(count(years), sub.targets());
        }
        assertEquals(FALSE, sub.isTargetedIn(2022));
        assertEquals(FALSE, sub.isTargetedIn(2026));
        assertEquals(Optional.empty(), sub.strengthOf(2026));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void partiesAreThoseOfTheRow(JsonNode row) {
        SubAction sub = subAction(row.get("id").asText());

        assertEquals(texts(row.get("responsible")), names(sub.responsible()));
        assertEquals(texts(row.get("related")), names(sub.related()));
        assertEquals(!texts(row.get("responsible")).isEmpty(), sub.responsible().isComplete());
        assertEquals(!texts(row.get("related")).isEmpty(), sub.related().isComplete());
        for (int i = 0; i < sub.criteria().size(); i++) {
            assertEquals(
                    row.has("relatedByCriterion")
                            ? Optional.of(texts(row.get("relatedByCriterion").get(i)))
                            : Optional.empty(),
                    sub.criteria().get(i).related().map(NationalActionsTest::names));
        }
    }

    private static List<String> names(Listing<ActionParty> parties) {
        return parties.items().stream()
                .map(party -> party.nameInAnnex().orElseThrow())
                .toList();
    }

    @Test
    void namesAndPartiesMapBothWays() {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode row : rows()) {
            names.addAll(texts(row.get("responsible")));
            names.addAll(texts(row.get("related")));
            row.path("relatedByCriterion").forEach(listing -> names.addAll(texts(listing)));
        }

        assertEquals(names.size(), ACTIONS.parties().size());
        for (String name : names) {
            ActionParty party = ACTIONS.party(name).orElseThrow();
            assertEquals(Optional.of(name), party.nameInAnnex());
            assertTrue(party.kind().isKnown(), name);
            assertEquals(TRUE, party.means(party), name);
        }
        assertEquals(Optional.empty(), ACTIONS.party("Kementerian HAM"));
    }

    // Who

    @Test
    void everySubActionIsFoundByEachWhoAnswersForItAndByNobodyElse() {
        for (ActionParty party : ACTIONS.parties()) {
            List<String> own = rows().stream()
                    .filter(row -> texts(row.get("responsible"))
                            .contains(party.nameInAnnex().orElseThrow()))
                    .map(row -> row.get("id").asText())
                    .toList();
            assertEquals(own, ids(ACTIONS.answeredForBy(party)), party::toString);
        }
    }

    @Test
    void regionalGovernmentsAnswerForSixAndAreRelatedInTwelve() {
        assertEquals(
                List.of("S2-1.1", "S2-2.2", "S2-2.3", "S2-3", "S3-1.1", "S3-2.3"),
                ids(ACTIONS.answeredForBy(REGIONAL_GOVERNMENT)));
        assertEquals(
                ids(ACTIONS.answeredForBy(REGIONAL_GOVERNMENT)),
                ids(ACTIONS.answeredForBy(
                        ActionParty.of(PartyKind.REGIONAL_GOVERNMENT, "Pemerintah Provinsi Banten"))));
        assertEquals(12, ACTIONS.relatedTo(REGIONAL_GOVERNMENT).size());
        assertEquals(
                List.of("S3-2.1", "S3-2.2"), ids(ACTIONS.relatedTo(ActionParty.of(PartyKind.REGIONAL_TASK_FORCE))));
        assertEquals(
                List.of("S1-1.4", "S1-3.3"), ids(ACTIONS.relatedTo(ActionParty.of(PartyKind.NATIONAL_TASK_FORCE))));
    }

    @Test
    void whereNobodyCanBeReadItIsUnknownWhoAnswers() {
        assertEquals(List.of("S2-1.2"), ids(ACTIONS.answeredForByUnknown()));
        assertEquals(UNKNOWN, subAction("S2-1.2").isAnsweredForBy(REGIONAL_GOVERNMENT));
        assertEquals(FALSE, subAction("S2-1.3").isAnsweredForBy(REGIONAL_GOVERNMENT));
        assertEquals(UNKNOWN, subAction("S1-3.4").isRelatedTo(REGIONAL_GOVERNMENT));
    }

    @Test
    void aFreeNameMayBeThatOfAnybody() {
        ActionParty named = ActionParty.named("Kementerian Sosial");

        assertEquals(UNKNOWN, subAction("S2-2.1").isRelatedTo(named));
        assertEquals(
                FALSE, subAction("S2-2.1").isRelatedTo(ActionParty.of(PartyKind.WORKING_GROUP, "Kementerian Sosial")));
        assertEquals(TRUE, subAction("S2-2.1").isRelatedTo(ActionParty.of(PartyKind.MINISTRY, " kementerian SOSIAL")));
    }

    @Test
    void ministriesAndAgenciesInGeneralMayMeanAnyOfThem() {
        SubAction sub = subAction("S1-2.2");

        assertEquals(UNKNOWN, sub.isRelatedTo(ActionParty.of(PartyKind.MINISTRY, "Kementerian Agama")));
        assertEquals(UNKNOWN, sub.isRelatedTo(ActionParty.of(PartyKind.AGENCY, "Otoritas Jasa Keuangan")));
        assertEquals(TRUE, sub.isRelatedTo(ActionParty.of(PartyKind.MINISTRIES_AND_AGENCIES)));
        assertEquals(FALSE, sub.isRelatedTo(ActionParty.of(PartyKind.NATIONAL_TASK_FORCE)));
        assertEquals(FALSE, sub.isRelatedTo(ActionParty.of(PartyKind.OTHER, "UN Women")));
        assertEquals(TRUE, subAction("S1-3.1").isRelatedTo(ActionParty.of(PartyKind.AGENCY, "Otoritas Jasa Keuangan")));
    }

    @Test
    void theMinistryOfHumanRightsCarriesOnSinceTheSplit() {
        ActionParty before = ActionParty.ministry(Ministry.LAW_AND_HUMAN_RIGHTS);
        ActionParty since = ActionParty.ministry(Ministry.HUMAN_RIGHTS);
        AsOf last = AsOf.on(LocalDate.of(2024, 10, 20));
        AsOf first = AsOf.on(LocalDate.of(2024, 10, 21));
        LegalCorpus law = LegalCorpus.standard();

        assertEquals(before, before.carriedOnBy(law, last));
        assertEquals(since, before.carriedOnBy(law, first));
        assertEquals(REGIONAL_GOVERNMENT, REGIONAL_GOVERNMENT.carriedOnBy(law, first));
        assertEquals(ACTIONS.answeredForBy(before), ACTIONS.answeredForOn(before, law, last));
        assertEquals(ACTIONS.answeredForBy(before), ACTIONS.answeredForOn(since, law, first));
        assertEquals(List.of(), ACTIONS.answeredForOn(since, law, last));
        assertEquals(List.of(), ACTIONS.answeredForOn(before, law, first));
        assertEquals(List.of(), ACTIONS.answeredForOn(ActionParty.ministry(Ministry.LAW), law, first));
    }

    // When

    @Test
    void aYearThatTheTextDoesNotTellIsNeverSaid() {
        assertEquals(
                Stream.generate(() -> UNKNOWN).limit(3).toList(),
                IntStream.rangeClosed(2023, 2025)
                        .mapToObj(subAction("S2-3")::isTargetedIn)
                        .toList());
        assertEquals(Optional.empty(), subAction("S2-3").strengthOf(2024));
        TargetYears last = subAction("S2-2.3").criteria().get(2).targetYears();
        assertEquals(UNKNOWN, last.include(2024));
        assertEquals(new Count(6, OptionalInt.of(9)), subAction("S2-2.3").targets());
        assertEquals(Optional.of(Strength.STATUTE), subAction("S2-2.3").strengthOf(2024));
    }

    @Test
    void asManySubActionsAreCertainAsTheMatrixShows() {
        assertEquals(
                6,
                ACTIONS.subActions().stream()
                        .filter(sub -> sub.strengthOf(2024).equals(Optional.of(Strength.STATUTE)))
                        .count());
        assertEquals(
                4,
                ACTIONS.subActions().stream()
                        .filter(sub -> sub.strengthOf(2024).equals(Optional.of(Strength.INFERRED)))
                        .count());
    }

    @Test
    void yearsMayBeKnownInPart() {
        TargetYears some =
                TargetYears.of(Listing.partial(2027), Strength.STATUTE).within(2026, 2029);
        TargetYears none = TargetYears.soMany(Count.exactly(0)).within(2026, 2029);

        assertEquals(TRUE, some.include(2027));
        assertEquals(UNKNOWN, some.include(2028));
        assertEquals(FALSE, some.include(2030));
        assertEquals(Optional.empty(), some.strengthOf(2028));
        assertEquals(FALSE, none.include(2027));
        assertEquals(Optional.of(Strength.STATUTE), some.strength());
    }

    // What is refused

    @Test
    void onlyNonsenseIsRefused() {
        SubAction sub = subAction("S2-1.1");
        NationalAction action = ACTIONS.actions().get(6);
        Source source = ACTIONS.source();
        List<SubAction> none = new ArrayList<>();

        assertTrue(Refusal.of(() -> NationalActions.of(2026, 2025, source, List.of()))
                .contains("2026"));
        assertTrue(Refusal.of(() -> NationalActions.of(2024, 2025, source, List.of(action)))
                .contains("2024 to 2025"));
        assertTrue(Refusal.of(() -> NationalActions.of(2023, 2025, source, List.of(action, action)))
                .contains("S2-1.1"));
        assertTrue(Refusal.of(() -> new NationalAction(Strategy.REMEDY, 1, sub.title(), List.of(sub)))
                .contains("S2-1.1"));
        assertTrue(Refusal.of(() -> new NationalAction(Strategy.REMEDY, 1, sub.title(), none))
                .contains("sub-action"));
        assertTrue(Refusal.of(() -> new NationalAction(Strategy.REGULATION, 0, sub.title(), List.of(sub)))
                .contains("is 0"));
        assertTrue(Refusal.of(() -> TargetYears.of(Listing.complete(2024, 2024), Strength.STATUTE))
                .contains("2024, 2024"));
        assertTrue(Refusal.of(() -> TargetYears.of(Listing.complete(), Strength.STATUTE))
                .contains("[]"));
        assertTrue(Refusal.of(() -> TargetYears.of(Listing.complete(0), Strength.STATUTE))
                .contains("is 0"));
        assertTrue(Refusal.of(() -> sub(sub, List.of(), List.of(1), List.of())).contains("S2-1.1"));
        assertTrue(Refusal.of(() -> sub(sub, sub.criteria(), List.of(0), List.of()))
                .contains("is 0"));
        assertTrue(Refusal.of(() -> sub(sub, sub.criteria(), List.of(1), List.of(" ")))
                .contains("doubt"));
        assertTrue(Refusal.of(() -> ActionParty.ministry(Ministry.OTHER)).contains("MINISTRY"));
    }

    private static SubAction sub(SubAction of, List<Criterion> criteria, List<Integer> pages, List<String> doubts) {
        return new SubAction(
                of.id(),
                of.strategy(),
                of.number(),
                of.title(),
                criteria,
                of.responsible(),
                of.related(),
                of.targets(),
                pages,
                doubts);
    }

    @Test
    void aPartyWhoseKindOrNameIsNotKnownLeavesOpenWhomItMeans() {
        ActionParty ministry = ActionParty.of(PartyKind.MINISTRY, "Kementerian Sosial");
        ActionParty anyMinistry = ActionParty.of(PartyKind.MINISTRY);

        assertEquals(UNKNOWN, ministry.means(anyMinistry));
        assertEquals(UNKNOWN, anyMinistry.means(ministry));
        assertEquals(UNKNOWN, ActionParty.named("Kementerian Sosial").means(ministry));
        assertEquals(FALSE, ActionParty.named("x").means(ministry));
        assertEquals(FALSE, ministry.means(ActionParty.of(PartyKind.MINISTRY, "Kementerian Kesehatan")));
        assertEquals(Optional.empty(), anyMinistry.nameInAnnex());
        assertEquals(
                Truth.FALSE,
                ministry.means(anyMinistry.toBuilder().name(Fact.absent()).build()));
    }
}
