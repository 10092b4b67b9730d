package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.PRACTICE;
import static id.bham.core.law.Strength.STATUTE;

import id.bham.core.Governance;
import id.bham.core.body.Appointment;
import id.bham.core.body.Decree;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Ministry;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Strength;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Area GTD: the regional task force and its decree. */
final class TaskForceRules {

    /** The places that tell whether a task force has been formed. */
    static final String[] FORMATION = {"/status", "/decree/issuedOn", "/inauguration/on"};

    /** The places that tell whether a task force has been formed and lived to see Perpres 60/2023. */
    static final String[] UNDER_PERPRES = and(FORMATION, "/lastDay");

    private static final List<String> LEADING_SEATS =
            List.of("/chair", "/viceChairs/*", "/secretary", "/deputySecretaries/*");

    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.PROVINCIAL_AGENCY, MemberElement.VERTICAL_AGENCY, MemberElement.NON_GOVERNMENT);

    static final Rule<RegionalTaskForce> EXISTING_PROVINCE = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-001", "existing-province")
            .must()
            .strength(STATUTE)
            .cite("Perpres 60/2023 Pasal 7")
            .cite(Sources.PALPOS)
            .inForce(Eras.SINCE_PERPRES)
            .when((gtd, at) -> gtd.isFormed(at).and(() -> at.reached(gtd.decreeDate())), FORMATION)
            .require(
                    (gtd, at) -> gtd.province().is(province -> gtd.decreeDate().is(province.existence()::contains)),
                    "/province",
                    "/decree/issuedOn")
            .build();

    static final Rule<RegionalTaskForce> GOVERNORS_DECREE = Shipped.ofPerpres(
                    RegionalTaskForce.class, "BHAM-GTD-002", "governors-decree")
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(TaskForceRules::isUnderPerpres, UNDER_PERPRES)
            .require((gtd, at) -> restsOnDecree(gtd, Office::isGovernor, at), "/decree/issuedOn", "/decree/issuer")
            .build();

    static final Rule<RegionalTaskForce> OWN_GOVERNORS_DECREE = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-003", "own-governors-decree")
            .cite(Sources.PALPOS)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(
                    (gtd, at) -> isUnderPerpres(gtd, at).and(() -> restsOnDecree(gtd, Office::isGovernor, at)),
                    and(UNDER_PERPRES, "/decree/issuer"))
            .require(
                    (gtd, at) -> gtd.decree()
                            .flatMap(Decree::issuer)
                            .is(issuer -> gtd.province().is(issuer::isGovernorOf)),
                    "/decree/issuer/province",
                    "/province")
            .build();

    static final Rule<RegionalTaskForce> DECREE_NUMBERED = Shipped.ofPerpres(
                    RegionalTaskForce.class, "BHAM-GTD-004", "decree-numbered")
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(
                    (gtd, at) -> isUnderPerpres(gtd, at).and(() -> gtd.decree().is(decree -> decree.isIssued(at))),
                    UNDER_PERPRES)
            .require((gtd, at) -> gtd.decree().flatMap(Decree::number).exists(), "/decree/number")
            .build();

    static final Rule<RegionalTaskForce> YEAR_OF_NUMBER = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-005", "year-of-number")
            .cite(Sources.S4)
            .when(
                    (gtd, at) -> gtd.isFormed(at)
                            .and(() -> at.reached(gtd.decreeDate()))
                            .and(() -> gtd.decree()
                                    .is(decree -> decree.yearsInNumber().size().isAtLeast(1))),
                    and(FORMATION, "/decree/number"))
            .require(
                    (gtd, at) -> gtd.decreeDate()
                            .is(issued -> gtd.decree()
                                    .is(decree -> decree.yearsInNumber().any(issued::isIn))),
                    "/decree/number",
                    "/decree/issuedOn")
            .build();

    static final Rule<RegionalTaskForce> DECREE_BEFORE_INAUGURATION = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-006", "decree-before-inauguration")
            .must()
            .strength(PRACTICE)
            .cite(Sources.S4)
            .when(
                    (gtd, at) -> gtd.isFormed(at)
                            .and(() -> at.reached(gtd.inauguratedOn()))
                            .and(() -> at.reached(gtd.decreeDate())),
                    FORMATION)
            .require(
                    (gtd, at) ->
                            gtd.decreeDate().is(issued -> gtd.inauguratedOn().is(issued::notAfter)),
                    "/decree/issuedOn",
                    "/inauguration/on")
            .build();

    static final Rule<RegionalTaskForce> GOVERNOR_CHAIRS = Shipped.ofPerpres(
                    RegionalTaskForce.class, "BHAM-GTD-007", "governor-chairs")
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(TaskForceRules::isUnderPerpres, UNDER_PERPRES)
            .require(
                    (gtd, at) -> gtd.chair()
                            .flatMap(Seat::office)
                            .is(office -> gtd.province().is(office::isGovernorOf)),
                    "/chair/office",
                    "/chair/office/province",
                    "/province")
            .build();

    static final Rule<RegionalTaskForce> HEAD_OF_REGIONAL_OFFICE_IS_SECRETARY = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-008", "head-of-regional-office-is-secretary")
            .cite(Sources.PALPOS, Sources.BLORA, Sources.TIRTO)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(TaskForceRules::isUnderPerpres, UNDER_PERPRES)
            .given(Parameters.REGIONAL_SECRETARY, TaskForceRules::secretaryIsHeadOfOfficeOf)
            .build();

    static final Rule<RegionalTaskForce> SECRETARY_OF_PROVINCE_IS_VICE_CHAIR = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-009", "secretary-of-province-is-vice-chair")
            .cite(Sources.CILACAP)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(TaskForceRules::isUnderPerpres, UNDER_PERPRES)
            .require(
                    (gtd, at) -> gtd.viceChairs()
                            .any(seat ->
                                    seat.office().is(office -> gtd.province().is(office::isSecretaryOf))),
                    "/viceChairs",
                    "/viceChairs/*/office",
                    "/viceChairs/*/office/province",
                    "/province")
            .build();

    static final Rule<RegionalTaskForce> THREE_ELEMENTS = Shipped.ofPerpres(
                    RegionalTaskForce.class, "BHAM-GTD-010", "three-elements")
            .cite(Sources.BENGKULU)
            .when(TaskForceRules::isUnderPerpres, UNDER_PERPRES)
            .argument(
                    "lacking",
                    (gtd, at) -> ELEMENTS.stream()
                            .filter(element -> gtd.hasSeatOf(element).isFalse())
                            .toList())
            .require(
                    (gtd, at) -> Truth.all(ELEMENTS, gtd::hasSeatOf),
                    "/members",
                    "/members/*/element",
                    "/chair/element",
                    "/viceChairs",
                    "/viceChairs/*/element",
                    "/secretary/element",
                    "/deputySecretaries",
                    "/deputySecretaries/*/element")
            .build();

    static final Rule<RegionalTaskForce> NOTHING_TWICE = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-011", "nothing-twice")
            .when(RegionalTaskForce::isFormed, FORMATION)
            .ofEach(Seat.class, "/chair", "/viceChairs/*", "/secretary", "/deputySecretaries/*", "/members/*")
            .argument("persons", TaskForceRules::personsOf)
            .requireOf(
                    LEADING_SEATS,
                    (gtd, seat, at) -> seat.isFilledBySomebody(person -> gtd.leadsTwice(person, at), at)
                            .not(),
                    placesOfWhoLeads())
            .require(
                    (gtd, seat, at) -> seat.isFilledTwice(at).not(),
                    "./appointments",
                    "./appointments/*/period",
                    "./appointments/*/capacity")
            .build();

    /** The model itself refuses a period that ends before it begins; one that begins before the decree is fine. */
    static final Rule<RegionalTaskForce> WITHIN_STRATEGY_PERIOD = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-012", "within-strategy-period")
            .cite(Sources.TEROPONG, Sources.S4)
            .reasoning(Shipped.reasoning("BHAM-GTD-012"))
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when((gtd, at) -> isUnderPerpres(gtd, at).and(() -> gtd.period().exists()), and(UNDER_PERPRES, "/period"))
            .given(
                    Parameters.STRATEGY_PERIOD,
                    strategyPeriod ->
                            Question.require((gtd, at) -> gtd.period().is(strategyPeriod::encloses), "/period"))
            .build();

    private static final String ONE_IN_OFFICE_ID = "BHAM-GTD-013";

    static final Rule<Governance> ONE_IN_OFFICE = new EachProvince(
            Shipped.describe(ONE_IN_OFFICE_ID, "one-in-office")
                    .force(Force.SHOULD)
                    .strength(Strength.INFERRED)
                    .addSources(Sources.PALPOS, Sources.CILACAP)
                    .reasoning(Shipped.reasoning(ONE_IN_OFFICE_ID))
                    .build(),
            TaskForceRules::oneInOffice);

    static final Rule<RegionalTaskForce> INAUGURATED = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-014", "inaugurated")
            .cite(Sources.S4)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(TaskForceRules::isUnderPerpres, UNDER_PERPRES)
            .require(
                    (gtd, at) -> gtd.inauguration().is(inauguration -> inauguration.hasTakenPlace(at)),
                    "/inauguration/on")
            .build();

    static final List<Rule<?>> ALL = List.of(
            EXISTING_PROVINCE,
            GOVERNORS_DECREE,
            OWN_GOVERNORS_DECREE,
            DECREE_NUMBERED,
            YEAR_OF_NUMBER,
            DECREE_BEFORE_INAUGURATION,
            GOVERNOR_CHAIRS,
            HEAD_OF_REGIONAL_OFFICE_IS_SECRETARY,
            SECRETARY_OF_PROVINCE_IS_VICE_CHAIR,
            THREE_ELEMENTS,
            NOTHING_TWICE,
            WITHIN_STRATEGY_PERIOD,
            ONE_IN_OFFICE,
            INAUGURATED);

    private TaskForceRules() {}

    /** Whether a task force has been formed that lived to see the Perpres; only such a one can owe what it asks. */
    static Truth isUnderPerpres(TaskForce taskForce, AsOf at) {
        return taskForce.isFormed(at).and(() -> taskForce.existsOnOrAfter(Eras.PERPRES));
    }

    /** Whether there is a decree, issued by the check date, of an office of which something holds. */
    static Truth restsOnDecree(TaskForce taskForce, Function<Office, Truth> issuer, AsOf at) {
        return taskForce
                .decree()
                .is(decree -> decree.isIssued(at).and(() -> decree.issuer().is(issuer)));
    }

    private static Question<RegionalTaskForce> secretaryIsHeadOfOfficeOf(Set<Ministry> ministries) {
        return Question.require(
                (gtd, at) -> gtd.secretary()
                        .flatMap(Seat::office)
                        .is(office -> gtd.province()
                                .is(office::isHeadOfRegionalOfficeServing)
                                .and(() -> office.institution().is(regional -> regional.belongsToAnyOf(ministries)))),
                "/secretary/office",
                "/secretary/office/institution",
                "/secretary/office/institution/ministry",
                "/secretary/office/institution/provinces",
                "/province");
    }

    private static Question<Governance> oneInOffice(Province province, Governance nation) {
        Supplier<String[]> places = () -> EachProvince.placesThatTellWhatIsInOffice(province, nation);
        return Question.<Governance>when(
                        (all, at) -> province.exists(at)
                                .and(() -> all.regionalTaskForces().any(gtd -> isInOfficeOf(province, gtd, all, at))),
                        places)
                .require(
                        (all, at) -> all.regionalTaskForces()
                                .count(gtd -> isInOfficeOf(province, gtd, all, at))
                                .isAtMost(1),
                        places);
    }

    private static Truth isInOfficeOf(Province province, RegionalTaskForce gtd, Governance nation, AsOf at) {
        return gtd.governs(province).and(() -> nation.isInOffice(gtd, at));
    }

    private static List<Fact<String>> personsOf(Seat seat) {
        return seat.appointments().items().stream().map(Appointment::person).toList();
    }

    private static String[] placesOfWhoLeads() {
        return LEADING_SEATS.stream()
                .flatMap(seat -> Stream.of(
                        seat.replace("/*", ""),
                        seat + "/appointments",
                        seat + "/appointments/*/person",
                        seat + "/appointments/*/period",
                        seat + "/appointments/*/capacity"))
                .toArray(String[]::new);
    }

    /** Places and others. */
    static String[] and(String[] places, String... others) {
        return Stream.of(places, others).flatMap(Stream::of).toArray(String[]::new);
    }
}
