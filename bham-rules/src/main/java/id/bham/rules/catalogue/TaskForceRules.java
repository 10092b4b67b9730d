package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.Appointment;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Ministry;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.function.Function;

/** Area GTD: the regional task force and its decree. */
final class TaskForceRules {

    /** The day on which its decree was issued. */
    static final Place<TaskForce, PartialDate> DECREE_DATE = TaskForce.DECREE.then(Decree.ISSUED_ON);

    /** The day of its inauguration. */
    static final Place<TaskForce, PartialDate> INAUGURATED_ON = TaskForce.INAUGURATION.then(Inauguration.ON);

    /** A task force that has been formed and lived to see Perpres 60/2023; only such a one can owe what it asks. */
    static final Condition<TaskForce> UNDER_PERPRES = TaskForce.FORMED
            .and(Condition.asked(
                    (taskForce, at) -> taskForce.existsOnOrAfter(Eras.PERPRES),
                    Reads.of(DECREE_DATE),
                    Reads.of(INAUGURATED_ON),
                    Reads.ofValues(TaskForce.SEEN_AT_WORK),
                    Reads.of(TaskForce.LAST_DAY)))
            .named("formed, and there under the Perpres");

    /** The founding decree has been issued by a governor. */
    private static final Condition<TaskForce> RESTS_ON_GOVERNORS_DECREE = restsOnDecreeOf(Office::isGovernor);

    private static final Place<TaskForce, Office> CHAIR_OFFICE = TaskForce.CHAIR.then(Seat.OFFICE);

    private static final Place<TaskForce, Office> SECRETARY_OFFICE = TaskForce.SECRETARY.then(Seat.OFFICE);

    private static final List<Items<TaskForce, Seat>> LEADING_SEATS = List.of(
            Items.at(TaskForce.CHAIR),
            TaskForce.VICE_CHAIRS,
            Items.at(TaskForce.SECRETARY),
            TaskForce.DEPUTY_SECRETARIES);

    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.PROVINCIAL_AGENCY, MemberElement.VERTICAL_AGENCY, MemberElement.NON_GOVERNMENT);

    static final Rule<RegionalTaskForce> EXISTING_PROVINCE = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-001", "existing-province")
            .cite(Shipped.inPerpres("Pasal 7 ayat (1)"))
            .cite(Sources.PALPOS)
            .when(TaskForce.FORMED.and(Condition.reached(DECREE_DATE)))
            .require(Condition.are(
                    RegionalTaskForce.PROVINCE,
                    DECREE_DATE,
                    (province, issuedOn) -> province.existence().contains(issuedOn)))
            .build();

    static final Rule<RegionalTaskForce> GOVERNORS_DECREE = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-002", "governors-decree", "Pasal 7 ayat (2)")
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(UNDER_PERPRES)
            .require(RESTS_ON_GOVERNORS_DECREE)
            .build();

    static final Rule<RegionalTaskForce> OWN_GOVERNORS_DECREE = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-003", "own-governors-decree")
            .cite(Shipped.inPerpres("Pasal 7 ayat (2)"))
            .cite(Sources.PALPOS)
            .under(Eras.STRATEGY)
            .when(UNDER_PERPRES.and(RESTS_ON_GOVERNORS_DECREE))
            .require(Condition.are(
                    TaskForce.DECREE.then(Decree.ISSUER).then(Office.PROVINCE),
                    RegionalTaskForce.PROVINCE,
                    (ofIssuer, ofTaskForce) -> Truth.of(ofIssuer.equals(ofTaskForce))))
            .build();

    static final Rule<RegionalTaskForce> DECREE_NUMBERED = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-004", "decree-numbered")
            .under(Eras.STRATEGY)
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(UNDER_PERPRES.and(Condition.at(TaskForce.DECREE, Decree.ISSUED)))
            .require(Condition.exists(TaskForce.DECREE.then(Decree.NUMBER)))
            .build();

    static final Rule<RegionalTaskForce> YEAR_OF_NUMBER = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-005", "year-of-number")
            .cite(Sources.S4)
            .when(TaskForce.FORMED
                    .and(Condition.reached(DECREE_DATE))
                    .and(Condition.at(TaskForce.DECREE, Decree.NUMBER_NAMES_A_YEAR)))
            .require(Condition.at(TaskForce.DECREE, Decree.YEAR_OF_NUMBER_AGREES))
            .build();

    static final Rule<RegionalTaskForce> DECREE_BEFORE_INAUGURATION = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-006", "decree-before-inauguration")
            .cite(Sources.S4)
            .under(Eras.STRATEGY)
            .when(UNDER_PERPRES.and(Condition.reached(INAUGURATED_ON)).and(Condition.reached(DECREE_DATE)))
            .require(Condition.are(DECREE_DATE, INAUGURATED_ON, PartialDate::notAfter))
            .build();

    static final Rule<RegionalTaskForce> GOVERNOR_CHAIRS = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-007", "governor-chairs", "Pasal 7 ayat (3)")
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(UNDER_PERPRES)
            .require(Condition.are(CHAIR_OFFICE, RegionalTaskForce.PROVINCE, Office::isGovernorOf, Office.PROVINCE))
            .build();

    static final Rule<RegionalTaskForce> HEAD_OF_REGIONAL_OFFICE_IS_SECRETARY = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-008", "head-of-regional-office-is-secretary")
            .cite(Sources.PALPOS, Sources.BLORA, Sources.TIRTO)
            .under(Eras.STRATEGY)
            .when(UNDER_PERPRES)
            .requireGiven(Parameters.REGIONAL_OFFICES, TaskForceRules::secretaryIsHeadOfOfficeOf)
            .build();

    static final Rule<RegionalTaskForce> SECRETARY_OF_PROVINCE_IS_VICE_CHAIR = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-009", "secretary-of-province-is-vice-chair")
            .cite(Sources.CILACAP)
            .under(Eras.STRATEGY)
            .when(UNDER_PERPRES)
            .require(Condition.asked(
                    (gtd, at) -> gtd.viceChairs()
                            .any(seat ->
                                    seat.office().is(office -> gtd.province().is(office::isSecretaryOf))),
                    Reads.of(TaskForce.VICE_CHAIRS, Seat.OFFICE, Seat.OFFICE.then(Office.PROVINCE)),
                    Reads.of(RegionalTaskForce.PROVINCE)))
            .build();

    static final Rule<RegionalTaskForce> THREE_ELEMENTS = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-010", "three-elements", "Pasal 7 ayat (4)")
            .cite(Sources.BENGKULU)
            .when(UNDER_PERPRES)
            .argument(
                    "lacking",
                    (gtd, at) -> ELEMENTS.stream()
                            .filter(element -> gtd.hasSeatOf(element).isFalse())
                            .toList())
            .require(Condition.all(ELEMENTS, Seats::hasSeatOf))
            .build();

    static final Rule<RegionalTaskForce> NOTHING_TWICE = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-011", "nothing-twice")
            .when(TaskForce.FORMED)
            .<Seat>ofEach(
                    LEADING_SEATS.get(0),
                    LEADING_SEATS.get(1),
                    LEADING_SEATS.get(2),
                    LEADING_SEATS.get(3),
                    TaskForce.MEMBERS)
            .argument("persons", TaskForceRules::personsOf)
            .requireOf(
                    LEADING_SEATS,
                    ElementCondition.<TaskForce, Seat>asked(
                            (gtd, seat, at) -> seat.isFilledBySomebody(person -> gtd.leadsTwice(person, at), at)
                                    .not(),
                            List.of(),
                            Seats.whoFills(LEADING_SEATS)))
            .require(Condition.<Seat>asked(
                    (seat, at) -> seat.isFilledTwice(at).not(),
                    Reads.of(Seat.APPOINTMENTS, Appointment.PERIOD, Appointment.CAPACITY)))
            .build();

    /** The model itself refuses a period that ends before it begins; one that begins before the decree is fine. */
    static final Rule<RegionalTaskForce> WITHIN_STRATEGY_PERIOD = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-012", "within-strategy-period", "Pasal 7 ayat (6)")
            .cite(Sources.TEROPONG, Sources.S4)
            .reasoning(Shipped.reasoning("BHAM-GTD-012"))
            .when(UNDER_PERPRES.and(Condition.exists(TaskForce.PERIOD)))
            .givenHistory(
                    Parameters.ACTION_PERIOD,
                    periods -> Question.require(Condition.isOn(
                            TaskForce.PERIOD, (period, at) -> ActionPeriods.staysWithin(period, periods, at))))
            .build();

    private static final String ONE_IN_OFFICE_ID = "BHAM-GTD-013";

    static final Rule<Governance> ONE_IN_OFFICE = new EachProvince(
            Shipped.describe(ONE_IN_OFFICE_ID, "one-in-office")
                    .force(Force.SHOULD)
                    .strength(Strength.INFERRED)
                    .addCitations(Citation.parse(Shipped.inPerpres("Pasal 14")))
                    .addSources(Sources.PALPOS, Sources.CILACAP)
                    .reasoning(Shipped.reasoning(ONE_IN_OFFICE_ID))
                    .build(),
            TaskForceRules::oneInOffice);

    static final Rule<RegionalTaskForce> INAUGURATED = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-014", "inaugurated")
            .cite(Sources.S4)
            .under(Eras.STRATEGY)
            .when(UNDER_PERPRES)
            .require(Condition.at(TaskForce.INAUGURATION, Inauguration.TAKEN_PLACE))
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

    /** Whether there is a decree, issued by the check date, of an office of which something holds. */
    static Condition<TaskForce> restsOnDecreeOf(Function<Office, Truth> issuer) {
        return Condition.at(TaskForce.DECREE, Decree.ISSUED.and(Condition.is(Decree.ISSUER, issuer)));
    }

    private static Condition<RegionalTaskForce> secretaryIsHeadOfOfficeOf(Eligible<Ministry> ministries) {
        return Condition.asked(
                (gtd, at) -> gtd.secretary()
                        .flatMap(Seat::office)
                        .is(office -> gtd.province()
                                .is(office::isHeadOfRegionalOfficeServing)
                                .and(() -> office.institution()
                                        .is(regional -> ministries.accepts(regional::belongsToAnyOf)))),
                Reads.of(SECRETARY_OFFICE, Office.INSTITUTION, Office.INSTITUTION.then(Institution.MINISTRY)),
                Reads.of(SECRETARY_OFFICE.then(Office.INSTITUTION).then(Institution.PROVINCES)),
                Reads.of(RegionalTaskForce.PROVINCE));
    }

    private static Question<Governance> oneInOffice(Province province) {
        Reads<Governance> reads = EachProvince.whatIsInOffice(province);
        return Question.<Governance>when(EachProvince.exists(province)
                        .and(Condition.asked(
                                (nation, at) ->
                                        nation.regionalTaskForces().any(gtd -> isInOfficeOf(province, gtd, nation, at)),
                                reads)))
                .require(Condition.asked(
                        (nation, at) -> nation.regionalTaskForces()
                                .count(gtd -> isInOfficeOf(province, gtd, nation, at))
                                .isAtMost(1),
                        reads));
    }

    private static Truth isInOfficeOf(Province province, RegionalTaskForce gtd, Governance nation, AsOf at) {
        return gtd.governs(province).and(() -> nation.isInOffice(gtd, at));
    }

    private static List<Fact<String>> personsOf(Seat seat) {
        return seat.appointments().items().stream().map(Appointment::person).toList();
    }
}
