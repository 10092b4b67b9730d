package id.bham.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GovernanceTest {

    private static final Province BANTEN = Province.of("ID-BT");
    private static final Province PAPUA = Province.of("ID-PA");

    private static final NationalFocalPoint MINISTRY = NationalFocalPoint.builder()
            .id("nfp")
            .period(ValidityPeriod.from(LocalDate.of(2020, 1, 1)))
            .answersTo(Fact.absent())
            .build();

    private static final NationalTaskForce FIRST = NationalTaskForce.builder()
            .id("gtn-2021")
            .decree(signed("2021-04-05"))
            .lastDay(PartialDate.parse("2023-11-05"))
            .answersTo("nfp")
            .build();

    private static final NationalTaskForce SECOND = NationalTaskForce.builder()
            .id("gtn-2023")
            .decree(signed("2023-11-06"))
            .lastDay(Fact.absent())
            .replaces("gtn-2021")
            .answersTo("nfp")
            .build();

    private static final RegionalTaskForce BANTEN_FIRST = RegionalTaskForce.builder()
            .id("gtd-banten-b")
            .province(BANTEN)
            .decree(signed("2022-07-20"))
            .lastDay(PartialDate.parse("2024-02-29"))
            .answersTo("gtn-2021")
            .build();

    private static final RegionalTaskForce BANTEN_SECOND = RegionalTaskForce.builder()
            .id("gtd-banten-a")
            .province(BANTEN)
            .decree(signed("2024-03-01"))
            .lastDay(Fact.absent())
            .replaces("gtd-banten-b")
            .answersTo("gtn-2023")
            .build();

    private static final RegionalTaskForce PLAN = RegionalTaskForce.builder()
            .id("gtd-papua")
            .province(PAPUA)
            .status(BodyStatus.PLANNED)
            .answersTo("gtn-2023")
            .build();

    private static final Governance NATION = Governance.builder()
            .id("nation")
            .focalPoints(Listing.complete(MINISTRY))
            .nationalTaskForces(Listing.complete(SECOND, FIRST))
            .regionalTaskForces(Listing.complete(BANTEN_SECOND, PLAN, BANTEN_FIRST))
            .build();

    private static Decree signed(String on) {
        return Decree.builder().issuedOn(PartialDate.parse(on)).build();
    }

    private static List<String> ids(Stream<? extends Subject> subjects) {
        return subjects.map(Subject::id).toList();
    }

    private static RegionalTaskForce gtd(String id) {
        return RegionalTaskForce.builder().id(id).build();
    }

    private static RegionalTaskForce answering(String id, String to) {
        return RegionalTaskForce.builder().id(id).answersTo(to).build();
    }

    private static RegionalTaskForce replacing(String id, String replaced) {
        return RegionalTaskForce.builder().id(id).replaces(replaced).build();
    }

    private static String refusalOf(RegionalTaskForce... taskForces) {
        return Refusal.of(() -> Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(taskForces))
                .build());
    }

    @Test
    void bodiesAreFoundByTheirIds() {
        assertEquals(Optional.of(SECOND), NATION.body("gtn-2023"));
        assertEquals(Optional.of(MINISTRY), NATION.body("nfp"));
        assertEquals(Optional.empty(), NATION.body("nation"));
        assertEquals(Optional.empty(), NATION.body("gtn"));
    }

    @Test
    void bodiesComeInTheOrderOfTheirListings() {
        List<String> all = List.of("nfp", "gtn-2023", "gtn-2021", "gtd-banten-a", "gtd-papua", "gtd-banten-b");

        assertEquals(all, ids(NATION.bodies()));
        assertEquals(all.subList(1, 6), ids(NATION.taskForces()));
        assertEquals(Stream.concat(Stream.of("nation"), all.stream()).toList(), ids(NATION.walk()));
    }

    @Test
    void whoAnswersToWhomIsFollowedUpAndDown() {
        assertEquals(Fact.known(SECOND), NATION.parent(BANTEN_SECOND));
        assertEquals(Fact.absent(), NATION.parent(MINISTRY));
        assertEquals(Fact.unknown(), nation(gtd("gtd")).parent(gtd("gtd")));
        assertEquals(List.of("gtn-2021", "gtn-2023"), ids(NATION.children(MINISTRY).stream()));
        assertEquals(List.of("gtd-banten-a", "gtd-papua"), ids(NATION.children(SECOND).stream()));
        assertEquals(List.of(), NATION.children(PLAN));
        assertEquals(List.of("gtd-banten-b", "gtn-2021", "nfp"), ids(NATION.pathToRoot(BANTEN_FIRST).stream()));
        assertEquals(List.of(MINISTRY), NATION.pathToRoot(MINISTRY));
    }

    @Test
    void theBodiesOfADayAreThoseThatExistThen() {
        assertEquals(List.of(), existingOn("2019-12-31"));
        assertEquals(List.of("nfp"), existingOn("2021-04-04"));
        assertEquals(List.of("nfp", "gtn-2021"), existingOn("2021-04-05"));
        assertEquals(List.of("nfp", "gtn-2021", "gtd-banten-b"), existingOn("2023-11-05"));
        assertEquals(List.of("nfp", "gtn-2023", "gtd-banten-b"), existingOn("2023-11-06"));
        assertEquals(List.of("nfp", "gtn-2023", "gtd-banten-b"), existingOn("2024-02-29"));
        assertEquals(List.of("nfp", "gtn-2023", "gtd-banten-a"), existingOn("2024-03-01"));
    }

    private static List<String> existingOn(String day) {
        // Of those of which neither decree nor inauguration is known it is open; here all is known but the ceremonies.
        return ids(NATION.bodiesOn(AsOf.on(LocalDate.parse(day))).items().stream());
    }

    @Test
    void theBodiesOfADayAreCompleteIfOfNoneItIsOpen() {
        RegionalTaskForce formed = BANTEN_SECOND.toBuilder()
                .inauguration(Fact.absent())
                .replaces(Fact.unknown())
                .answersTo(Fact.unknown())
                .build();
        Governance governance = Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(MINISTRY))
                .nationalTaskForces(Listing.complete())
                .regionalTaskForces(Listing.complete(formed))
                .build();
        LocalDate day = LocalDate.of(2024, 3, 1);

        assertEquals(Listing.complete(List.of(MINISTRY, formed)), governance.bodiesOn(AsOf.on(day)));
        assertEquals(Listing.complete(List.of(MINISTRY)), governance.bodiesOn(AsOf.on(day.minusDays(1))));

        Governance perhapsMore =
                governance.toBuilder().nationalTaskForces(Listing.unknown()).build();
        assertEquals(Listing.partial(List.of(MINISTRY, formed)), perhapsMore.bodiesOn(AsOf.on(day)));

        Governance perhapsEnded = governance.toBuilder()
                .regionalTaskForces(Listing.complete(
                        formed.toBuilder().lastDay(Fact.unknown()).build()))
                .build();
        assertEquals(Listing.partial(List.of(MINISTRY)), perhapsEnded.bodiesOn(AsOf.on(day)));
    }

    @Test
    void theTaskForcesOfAProvinceAreOfAllGenerations() {
        assertEquals(Listing.complete(BANTEN_SECOND, BANTEN_FIRST), NATION.taskForcesOf(BANTEN));
        assertEquals(Listing.complete(PLAN), NATION.taskForcesOf(PAPUA));
        assertEquals(Listing.complete(), NATION.taskForcesOf(Province.of("ID-AC")));
    }

    @Test
    void theTaskForcesOfAProvinceAreCompleteIfThereCanBeNoOthers() {
        Governance withUnplaced = NATION.toBuilder()
                .regionalTaskForces(Listing.complete(PLAN, gtd("somewhere")))
                .build();
        Governance withOthers =
                NATION.toBuilder().regionalTaskForces(Listing.partial(PLAN)).build();
        Governance withPlaceless = NATION.toBuilder()
                .regionalTaskForces(Listing.complete(
                        PLAN, gtd("nowhere").toBuilder().province(Fact.absent()).build()))
                .build();

        assertEquals(Listing.partial(PLAN), withUnplaced.taskForcesOf(PAPUA));
        assertEquals(Listing.partial(PLAN), withOthers.taskForcesOf(PAPUA));
        assertEquals(Listing.complete(PLAN), withPlaceless.taskForcesOf(PAPUA));
        assertEquals(Listing.unknown(), withUnplaced.taskForcesOf(BANTEN));
    }

    @Test
    void anIdThatIsGivenTwiceIsRefused() {
        String message = refusalOf(gtd("a"), gtd("b"), gtd("a"), gtd("c"), gtd("c"));
        assertTrue(message.contains("'a'") && message.contains("'c'") && !message.contains("'b'"), message);

        assertTrue(refusalOf(gtd("nation")).contains("'nation'"));
        String acrossKinds = Refusal.of(() -> NATION.toBuilder()
                .regionalTaskForces(Listing.complete(gtd("nfp")))
                .build());
        assertTrue(acrossKinds.contains("'nfp'"), acrossKinds);
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() {
        String message = refusalOf(answering("a", "lost"), replacing("b", "gone"), replacing("c", "a"));
        assertTrue(message.contains("'a'") && message.contains("'lost'"), message);
        assertTrue(message.contains("'b'") && message.contains("'gone'") && !message.contains("'c'"), message);

        String whole = refusalOf(answering("a", "nation"));
        assertTrue(whole.contains("'nation'"), whole);
    }

    @Test
    void aReferenceOutOfAPartialListingIsRefusedToo() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Governance.builder()
                        .id("nation")
                        .regionalTaskForces(Listing.partial(answering("a", "lost")))
                        .build());
    }

    @Test
    void aCircleIsRefused() {
        for (String message : List.of(
                refusalOf(answering("a", "a"), gtd("z")),
                refusalOf(replacing("a", "a"), gtd("z")),
                refusalOf(answering("a", "b"), answering("b", "a"), gtd("z")),
                refusalOf(replacing("b", "a"), replacing("a", "b"), gtd("z")),
                refusalOf(answering("c", "a"), answering("a", "b"), answering("b", "c"), gtd("z")),
                refusalOf(
                        replacing("y", "a"),
                        replacing("a", "b"),
                        replacing("b", "c"),
                        replacing("c", "a"),
                        gtd("z")))) {
            assertTrue(message.contains("'a'") && !message.contains("'z'") && !message.contains("'y'"), message);
        }
    }

    @Test
    void twoReferencesOfDifferentKindsMakeNoCircle() {
        RegionalTaskForce both = answering("a", "b");
        Governance governance = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(both, replacing("b", "a")))
                .build();

        assertEquals(List.of("a", "b"), ids(governance.pathToRoot(both).stream()));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        String message = refusalOf(
                gtd("twice"),
                gtd("twice"),
                answering("x", "lost"),
                replacing("y", "gone"),
                answering("alone", "alone"),
                answering("p", "q"),
                answering("q", "p"),
                replacing("r", "s"),
                replacing("s", "t"),
                replacing("t", "r"),
                gtd("fine"));

        for (String fault : List.of("twice", "x", "lost", "y", "gone", "alone", "p", "q", "r", "s", "t")) {
            assertTrue(message.contains("'" + fault + "'"), fault + " in: " + message);
        }
        assertTrue(!message.contains("'fine'"), message);
    }

    @Test
    void theFaultsAreNamedInTheSameOrderWhateverTheOrderOfBodies() {
        RegionalTaskForce[] bodies = {
            answering("c", "a"),
            answering("a", "b"),
            answering("b", "c"),
            answering("x", "lost"),
            replacing("y", "gone")
        };
        RegionalTaskForce[] backwards = {bodies[4], bodies[3], bodies[2], bodies[1], bodies[0]};

        assertEquals(refusalOf(bodies), refusalOf(backwards));
    }

    @Test
    void aReferenceThatIsUnknownOrAbsentLeadsNowhereAndThatIsFine() {
        Governance governance = nation(RegionalTaskForce.builder()
                .id("a")
                .answersTo(Fact.absent())
                .replaces(Fact.unknown())
                .build());

        Body body = governance.body("a").orElseThrow();
        assertEquals(Fact.absent(), governance.parent(body));
        assertEquals(List.of(body), governance.pathToRoot(body));
        assertTrue(body instanceof TaskForce);
    }

    @Test
    void aStatementAboutABodyHasTheSourcesOfTheBodysRecord() {
        Source ofBody = Source.builder().id("of-body").title("On the body").build();
        Source ofNation =
                Source.builder().id("of-nation").title("On the nation").build();
        RegionalTaskForce known = RegionalTaskForce.builder()
                .id("gtd-banten")
                .province(BANTEN)
                .chair(Fact.absent())
                .evidence(Evidence.of(
                        List.of(ofBody),
                        Map.of(Pointer.parse("/province"), List.of("of-body"), Pointer.parse("/period"), List.of())))
                .build();
        Governance.Builder nation = Governance.builder()
                .id("nation")
                .evidence(Evidence.of(List.of(ofNation), Map.of(Pointer.WHOLE, List.of("of-nation"))));

        Governance complete = nation.regionalTaskForces(Listing.complete(known)).build();
        assertEquals(List.of(ofBody), complete.sourcesOf(Pointer.parse("/regionalTaskForces/0/province")));
        assertEquals(List.of(ofNation), complete.sourcesOf(Pointer.parse("/regionalTaskForces/0/chair")));
        assertEquals(List.of(), complete.sourcesOf(Pointer.parse("/regionalTaskForces/0/secretary")));
        assertEquals(List.of(), complete.sourcesOf(Pointer.parse("/regionalTaskForces/0/period")));
        assertEquals(List.of(ofNation), complete.sourcesOf(Pointer.parse("/regionalTaskForces")));
        assertEquals(List.of(ofNation), complete.sourcesOf(Pointer.WHOLE));

        Governance partial = nation.regionalTaskForces(Listing.partial(known)).build();
        assertEquals(List.of(ofBody), partial.sourcesOf(Pointer.parse("/regionalTaskForces/0/province")));
    }

    @Test
    void aTaskForceIsInOfficeUntilTheOneThatReplacesItIsFormed() {
        RegionalTaskForce old = RegionalTaskForce.builder()
                .id("old")
                .inauguration(Inauguration.on("2022-07-20"))
                .lastDay(Fact.absent())
                .replaces(Fact.absent())
                .build();
        RegionalTaskForce young = RegionalTaskForce.builder()
                .id("young")
                .decree(Decree.builder()
                        .issuedOn(PartialDate.parse("2024-01-10"))
                        .build())
                .inauguration(Fact.absent())
                .lastDay(Fact.absent())
                .replaces("old")
                .build();
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(old, young))
                .build();
        Governance partly = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.partial(old, young))
                .build();

        assertEquals(Truth.TRUE, nation.isInOffice(old, AsOf.on(LocalDate.of(2024, 1, 9))));
        assertEquals(Truth.FALSE, nation.isInOffice(old, AsOf.on(LocalDate.of(2024, 1, 10))));
        assertEquals(Truth.FALSE, nation.isInOffice(young, AsOf.on(LocalDate.of(2024, 1, 9))));
        assertEquals(Truth.TRUE, nation.isInOffice(young, AsOf.on(LocalDate.of(2024, 1, 10))));
        assertEquals(Truth.UNKNOWN, partly.isInOffice(young, AsOf.on(LocalDate.of(2024, 1, 10))));
    }

    @Test
    void aBodyTakesThePlaceOfTheOneWithItsId() {
        RegionalTaskForce formed = PLAN.toBuilder().status(BodyStatus.FORMED).build();
        Governance changed = NATION.with(formed);

        assertEquals(Listing.complete(BANTEN_SECOND, formed, BANTEN_FIRST), changed.regionalTaskForces());
        assertEquals(NATION, changed.with(PLAN));
    }

    @Test
    void aNewBodyComesLastAmongThoseOfItsType() {
        RegionalTaskForce other = answering("gtd-other", "gtn-2023");
        assertEquals(
                Listing.complete(BANTEN_SECOND, PLAN, BANTEN_FIRST, other),
                NATION.with(other).regionalTaskForces());

        Governance partial =
                NATION.toBuilder().regionalTaskForces(Listing.partial(PLAN)).build();
        assertEquals(Listing.partial(PLAN, other), partial.with(other).regionalTaskForces());
        assertEquals(
                Listing.partial(PLAN), partial.with(other).without("gtd-other").regionalTaskForces());
    }

    @Test
    void aBodyOfAnotherTypeTakesTheIdAlone() {
        NationalTaskForce national = NationalTaskForce.builder().id("gtd-papua").build();
        Governance changed = NATION.with(national);

        assertEquals(Listing.complete(BANTEN_SECOND, BANTEN_FIRST), changed.regionalTaskForces());
        assertEquals(Listing.complete(SECOND, FIRST, national), changed.nationalTaskForces());
        assertEquals(NATION.focalPoints(), changed.focalPoints());
    }

    @Test
    void aBodyGoesUnlessAnotherOneRefersToIt() {
        assertEquals(
                Listing.complete(BANTEN_SECOND, BANTEN_FIRST),
                NATION.without("gtd-papua").regionalTaskForces());
        assertEquals(NATION, NATION.without("nobody"));

        String refusal = Refusal.of(() -> NATION.without("gtn-2021"));
        assertTrue(refusal.contains("gtd-banten-b") && refusal.contains("gtn-2023"), refusal);
        assertTrue(Refusal.of(() -> NATION.with(gtd("nation"))).contains("'nation'"));
        assertTrue(
                Refusal.of(() -> NATION.with(answering("gtd-other", "nobody"))).contains("'nobody'"));
    }

    @Test
    void itIsASubjectWithAnIdOfItsOwn() {
        assertEquals("governance", NATION.kind());
        assertTrue(Refusal.of(() -> NATION.toBuilder().id("the nation").build()).contains("the nation"));
    }

    @Test
    void whoAnswersToABodyOfAnotherNationHasNoParentHere() {
        String refusal = Refusal.of(() -> nation(gtd("gtd")).parent(BANTEN_SECOND));
        assertTrue(refusal.contains("'gtd-banten-a'") && refusal.contains("'gtn-2023'"), refusal);
    }

    @Test
    void whomATaskForceMayReplaceIsPerhapsNotInOffice() {
        AsOf at = AsOf.on(LocalDate.of(2024, 6, 1));
        RegionalTaskForce old = BANTEN_FIRST.toBuilder()
                .inauguration(Fact.absent())
                .lastDay(Fact.absent())
                .replaces(Fact.absent())
                .answersTo(Fact.absent())
                .build();
        RegionalTaskForce young = BANTEN_SECOND.toBuilder()
                .inauguration(Fact.absent())
                .answersTo(Fact.absent())
                .replaces(Fact.unknown())
                .build();
        NationalTaskForce national = SECOND.toBuilder()
                .inauguration(Fact.absent())
                .answersTo(Fact.absent())
                .replaces(Fact.unknown())
                .build();

        assertEquals(Truth.UNKNOWN, nation(old, young).isInOffice(old, at));
        assertEquals(Truth.TRUE, nation(old, young).isInOffice(young, at));
        RegionalTaskForce replaced =
                gtd("replaced").toBuilder().replaces(Fact.absent()).build();
        assertEquals(
                Truth.UNKNOWN,
                nation(old, replaced, young.toBuilder().replaces("replaced").build())
                        .isInOffice(old, at));
        assertEquals(
                Truth.UNKNOWN,
                nation(old, young.toBuilder().replaces(Fact.absent()).build()).isInOffice(old, at));
        assertEquals(
                Truth.TRUE,
                nation(old).toBuilder()
                        .nationalTaskForces(Listing.complete(national))
                        .build()
                        .isInOffice(old, at));
    }

    private static Governance nation(RegionalTaskForce... taskForces) {
        return Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(taskForces))
                .build();
    }

    @Test
    void evaluationsOfTheNationStandBesideItsBodies() {
        Evaluation evaluation = Evaluation.builder().title("Evaluasi Aksi BHAM").build();
        Governance silent = Governance.builder().id("nation").build();
        Governance telling = silent.toBuilder().evaluations(evaluation).build();

        assertEquals(Listing.unknown(), silent.evaluations());
        assertTrue(silent.isRefinedBy(telling));
        assertEquals(Fact.known("Evaluasi Aksi BHAM"), telling.at(Pointer.parse("/evaluations/0/title")));
        assertEquals(
                telling.evaluations(),
                telling.with(RegionalTaskForce.builder().id("gtd").build()).evaluations());
        assertEquals(Optional.empty(), telling.locate(Pointer.parse("/evaluations/0")));
    }

    @Test
    void anOlderOneGivesWayToOneFormedUnderTheRegulation() {
        RegionalTaskForce old = RegionalTaskForce.builder()
                .id("gtd-old")
                .province(BANTEN)
                .inauguration(Inauguration.on("2022-07-20"))
                .build();
        RegionalTaskForce young = RegionalTaskForce.builder()
                .id("gtd-young")
                .province(BANTEN)
                .decree(Decree.builder()
                        .issuer(Office.governorOf(BANTEN))
                        .issuedOn(PartialDate.parse("2024-03-28"))
                        .build())
                .build();
        AsOf at = AsOf.on(LocalDate.of(2024, 3, 28));

        assertEquals(Truth.TRUE, nation(old, young).hasGivenWay(old, at));
        assertEquals(Truth.FALSE, nation(old, young).hasGivenWay(young, at));
        assertEquals(Truth.FALSE, nation(old, young).hasGivenWay(old, AsOf.on(LocalDate.of(2024, 3, 27))));
        assertEquals(Truth.FALSE, nation(old).hasGivenWay(old, at));
        assertEquals(
                Truth.FALSE,
                nation(old, young.toBuilder().province(PAPUA).build()).hasGivenWay(old, at));
        RegionalTaskForce somewhere = young.toBuilder().province(Fact.unknown()).build();
        assertEquals(Truth.UNKNOWN, nation(old, somewhere).hasGivenWay(old, at));
        assertEquals(
                Truth.UNKNOWN,
                nation(old, young.toBuilder().decree(Fact.unknown()).build()).hasGivenWay(old, at));
        assertEquals(
                Truth.UNKNOWN,
                nation(old).toBuilder()
                        .regionalTaskForces(Listing.partial(old))
                        .build()
                        .hasGivenWay(old, at));
        assertEquals(
                Truth.FALSE,
                nation(
                                old,
                                somewhere.toBuilder()
                                        .decree(Fact.absent())
                                        .status(BodyStatus.PLANNED)
                                        .build())
                        .hasGivenWay(old, at));
    }

    @Test
    void theNationalOneGivesWayToTheNextOnceItRestsOnTheMinistersDecree() {
        NationalTaskForce second = SECOND.toBuilder()
                .decree(Decree.builder()
                        .issuer(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS))
                        .issuedOn(PartialDate.parse("2023-11-06"))
                        .build())
                .build();
        Governance nation = Governance.builder()
                .id("nation")
                .focalPoints(Listing.partial(MINISTRY))
                .nationalTaskForces(Listing.complete(FIRST, second))
                .build();

        assertEquals(Truth.FALSE, nation.hasGivenWay(FIRST, AsOf.on(LocalDate.of(2023, 11, 5))));
        assertEquals(Truth.TRUE, nation.hasGivenWay(FIRST, AsOf.on(LocalDate.of(2023, 11, 6))));
        assertEquals(Truth.FALSE, nation.hasGivenWay(second, AsOf.on(LocalDate.of(2023, 11, 6))));
    }

    @Test
    void aTaskForceReplacesOneOfItsOwnProvince() {
        RegionalTaskForce replaced =
                gtd("replaced").toBuilder().province(Province.of("ID-BT")).build();
        RegionalTaskForce later = gtd("later").toBuilder().replaces("replaced").build();
        Governance.Builder ofTwo = Governance.builder()
                .id("nation")
                .regionalTaskForces(
                        replaced,
                        later.toBuilder().province(Province.of("ID-JB")).build());

        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, ofTwo::build).getMessage());
        assertTrue(message.contains("'later'") && message.contains("'replaced'"), message);
        for (Fact<Province> fine :
                List.<Fact<Province>>of(Fact.known(Province.of("ID-BT")), Fact.unknown(), Fact.absent())) {
            Governance.builder()
                    .id("nation")
                    .regionalTaskForces(
                            replaced, later.toBuilder().province(fine).build())
                    .build();
        }
    }

    @Test
    void oneOfAnotherProvinceLeavesATaskForceInOffice() {
        AsOf at = AsOf.on(LocalDate.of(2024, 6, 1));
        RegionalTaskForce banten = BANTEN_SECOND.toBuilder()
                .inauguration(Fact.absent())
                .lastDay(Fact.absent())
                .replaces(Fact.absent())
                .answersTo(Fact.absent())
                .build();
        RegionalTaskForce elsewhere = banten.toBuilder()
                .id("elsewhere")
                .province(Province.of("ID-JB"))
                .replaces(Fact.unknown())
                .build();

        assertEquals(Truth.TRUE, nation(banten, elsewhere).isInOffice(banten, at));
        assertEquals(
                Truth.UNKNOWN,
                nation(banten, elsewhere.toBuilder().province(Fact.unknown()).build())
                        .isInOffice(banten, at));
    }
}
