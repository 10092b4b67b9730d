package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.Appointment;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.Secretariat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.Transition;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Ministry;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.rule.ElementRuleBuilder;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Area GTD: the regional task force and its decree. */
final class TaskForceRules {

    /** The day on which its decree was issued. */
    static final Place<TaskForce, PartialDate> DECREE_DATE = TaskForce.DECREE.then(Decree.ISSUED_ON);

    /** The day of its inauguration. */
    static final Place<TaskForce, PartialDate> INAUGURATED_ON = TaskForce.INAUGURATION.then(Inauguration.ON);

    static final Transition TRANSITION = Transition.standard();

    /** Formed, and younger than the Perpres: older bodies work on as they were made until the new ones are formed (Pasal 14). */
    static final Condition<TaskForce> YOUNGER =
            TaskForce.FORMED.and(TRANSITION.younger()).named("formed since the Perpres");

    /** The founding decree has been issued by a governor. */
    private static final Condition<TaskForce> RESTS_ON_GOVERNORS_DECREE = restsOnDecreeOf(Office::isGovernor);

    private static final Place<TaskForce, Office> CHAIR_OFFICE = TaskForce.CHAIR.then(Seat.OFFICE);

    private static final Place<TaskForce, Office> SECRETARY_OFFICE = TaskForce.SECRETARY.then(Seat.OFFICE);

    private static final List<Items<TaskForce, Seat>> LEADING_SEATS = List.of(
            Items.at(TaskForce.CHAIR),
            TaskForce.VICE_CHAIRS,
            Items.at(TaskForce.SECRETARY),
            TaskForce.DEPUTY_SECRETARIES);

    private static final Place<TaskForce, Institution> SECRETARIAT_AT = TaskForce.SECRETARIAT.then(Secretariat.AT);

    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.PROVINCIAL_AGENCY, MemberElement.VERTICAL_AGENCY, MemberElement.NON_GOVERNMENT);

    static final Rule<RegionalTaskForce> EXISTING_PROVINCE = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-001", "existing-province", "Pasal 7 ayat (1)")
            .cite(Sources.PALPOS)
            .when(TaskForce.FORMED.and(Condition.reached(DECREE_DATE)))
            .require(Condition.are(RegionalTaskForce.PROVINCE, DECREE_DATE, TaskForceRules::wasProvinceOn))
            .build();

    static final Rule<RegionalTaskForce> GOVERNORS_DECREE = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-002", "governors-decree", "Pasal 7 ayat (2)")
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(YOUNGER)
            .require(RESTS_ON_GOVERNORS_DECREE)
            .build();

    static final Rule<RegionalTaskForce> OWN_GOVERNORS_DECREE = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-003", "own-governors-decree", "Pasal 7 ayat (2)")
            .cite(Sources.PALPOS)
            .under(Eras.STRATEGY)
            .when(YOUNGER.and(RESTS_ON_GOVERNORS_DECREE))
            .require(Condition.are(
                    TaskForce.DECREE.then(Decree.ISSUER).then(Office.PROVINCE),
                    RegionalTaskForce.PROVINCE,
                    (ofIssuer, ofTaskForce) -> Truth.of(ofIssuer.equals(ofTaskForce))))
            .build();

    static final Rule<RegionalTaskForce> DECREE_NUMBERED = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-004", "decree-numbered")
            .under(Eras.STRATEGY)
            .cite(Sources.S4, Sources.PALPOS, Sources.BLORA)
            .when(YOUNGER.and(Condition.at(TaskForce.DECREE, Decree.ISSUED)))
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
            .when(YOUNGER.and(Condition.reached(INAUGURATED_ON)).and(Condition.reached(DECREE_DATE)))
            .require(Condition.are(DECREE_DATE, INAUGURATED_ON, PartialDate::notAfter))
            .build();

    static final Rule<RegionalTaskForce> GOVERNOR_CHAIRS = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-007", "governor-chairs", "Pasal 7 ayat (3)")
            .cite(Sources.PALPOS, Sources.BLORA)
            .when(YOUNGER)
            .require(Condition.are(CHAIR_OFFICE, RegionalTaskForce.PROVINCE, Office::isGovernorOf, Office.PROVINCE))
            .build();

    static final Rule<RegionalTaskForce> HEAD_OF_REGIONAL_OFFICE_IS_SECRETARY = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-008", "head-of-regional-office-is-secretary")
            .cite(Sources.PALPOS, Sources.BLORA, Sources.TIRTO)
            .under(Eras.STRATEGY)
            .when(YOUNGER)
            .requireGiven(Parameters.REGIONAL_OFFICES, TaskForceRules::secretaryIsHeadOfOfficeOf)
            .build();

    static final Rule<RegionalTaskForce> SECRETARY_OF_PROVINCE_IS_VICE_CHAIR = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-009", "secretary-of-province-is-vice-chair")
            .cite(Sources.CILACAP)
            .under(Eras.STRATEGY)
            .when(YOUNGER.and(Condition.size(TaskForce.VICE_CHAIRS, number -> number.isAtLeast(1))))
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
            .when(YOUNGER)
            .givenHistory(
                    Parameters.ACTION_PERIOD,
                    periods -> Membership.inProvince(periods).hasEach(ELEMENTS))
            .build();

    static final Rule<RegionalTaskForce> NOTHING_TWICE = new Together<>(
            RegionalTaskForce.class,
            List.of(
                    eachSeat(nothingTwice())
                            .argument("persons", TaskForceRules::personsOf)
                            .require(Condition.<Seat>asked(
                                    (seat, at) -> seat.isFilledTwice(at).not(),
                                    Reads.of(Seat.APPOINTMENTS, Appointment.PERIOD, Appointment.CAPACITY)))
                            .build(),
                    nothingTwice()
                            .requireEach(List.of(Part.of(
                                            Pointer.WHOLE.child("leaders"),
                                            Question.<RegionalTaskForce>when(Condition.asked(
                                                            (gtd, at) -> gtd.leadingSeats()
                                                                    .size()
                                                                    .isAtLeast(1),
                                                            List.copyOf(LEADING_SEATS.stream()
                                                                    .map(Reads::of)
                                                                    .toList())))
                                                    .require(Condition.<RegionalTaskForce>asked(
                                                                    TaskForce::isLedTwiceByOne,
                                                                    List.copyOf(Seats.whoFills(LEADING_SEATS)))
                                                            .not())
                                                    .argument("persons", TaskForce::leadingTwice))
                                    .named("leaders")))
                            .build()));

    static final Rule<RegionalTaskForce> TERMS_END_WITH_THE_PERIOD = eachSeat(Shipped.statute(
                            RegionalTaskForce.class,
                            "BHAM-GTD-012",
                            "terms-end-with-the-period",
                            "Pasal 7 ayat (6)",
                            "Pasal 3 ayat (2)")
                    .when(YOUNGER))
            .givenHistory(Membership.PERIODS, Membership::endsInTime)
            .build();

    static final Rule<Governance> ONE_IN_OFFICE = Shipped.inferred(
                    Governance.class, "BHAM-GTD-013", "one-in-office", "Pasal 7 ayat (1)", "Pasal 14")
            .cite(Sources.PALPOS, Sources.CILACAP)
            .requireEach(Provinces.each(TaskForceRules::oneInOffice))
            .build();

    static final Rule<RegionalTaskForce> INAUGURATED = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-GTD-014", "inaugurated")
            .cite(Sources.S4)
            .under(Eras.STRATEGY)
            .when(YOUNGER)
            .require(Condition.at(TaskForce.INAUGURATION, Inauguration.TAKEN_PLACE))
            .build();

    static final Rule<RegionalTaskForce> SECRETARIAT = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-015", "secretariat", "Pasal 8 ayat (1)", "Pasal 8 ayat (2)")
            .when(YOUNGER)
            .requireEach(
                    List.of(Parameters.REGIONAL_OFFICES),
                    law -> List.of(
                            Part.of(
                                    TaskForce.SECRETARIAT.pointer(),
                                    Question.<RegionalTaskForce>require(Condition.exists(TaskForce.SECRETARIAT))),
                            Part.of(SECRETARIAT_AT.pointer(), seatOf(law.values(Parameters.REGIONAL_OFFICES)))
                                    .named("seat")))
            .build();

    static final Rule<RegionalTaskForce> MEMBERSHIP_RUNS = Shipped.statute(
                    RegionalTaskForce.class, "BHAM-GTD-016", "membership-runs", "Pasal 7 ayat (6)")
            .when(YOUNGER)
            .givenHistory(
                    Parameters.ACTION_PERIOD,
                    periods -> Membership.inProvince(periods).isRenewed())
            .build();

    static final Rule<RegionalTaskForce> PERIOD_WITHIN_THAT_OF_THE_ACTIONS = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-GTD-017", "period-within-that-of-the-actions", "Pasal 7 ayat (6)")
            .cite(Sources.TEROPONG, Sources.S4)
            .under(Eras.STRATEGY)
            .when(YOUNGER.and(Condition.exists(TaskForce.PERIOD)))
            .givenHistory(Parameters.ACTION_PERIOD, Membership::namesPeriodInTime)
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
            TERMS_END_WITH_THE_PERIOD,
            ONE_IN_OFFICE,
            INAUGURATED,
            SECRETARIAT,
            MEMBERSHIP_RUNS,
            PERIOD_WITHIN_THAT_OF_THE_ACTIONS);

    private TaskForceRules() {}

    /** Whether there is a decree, issued by the check date, of an office of which something holds. */
    static Condition<TaskForce> restsOnDecreeOf(Function<Office, Truth> issuer) {
        return Condition.at(TaskForce.DECREE, Decree.ISSUED.and(Condition.is(Decree.ISSUER, issuer)));
    }

    /** Whether a task force was formed by a day. */
    static Condition<TaskForce> formedBy(LocalDate day) {
        PartialDate last = PartialDate.of(day);
        return Condition.asked(
                (taskForce, at) -> taskForce.formedOn().is(formed -> formed.notAfter(last)),
                Reads.of(TaskForce.FORMED));
    }

    /** Whether a task force, once formed, was still in office on a day. */
    static Condition<TaskForce> inOfficeThrough(LocalDate day) {
        return Condition.<TaskForce>asked(
                        (taskForce, at) -> taskForce.hasEnded(AsOf.on(day)),
                        Reads.of(TaskForce.LAST_DAY),
                        Reads.ofValues(TaskForce.SEEN_AT_WORK))
                .not();
    }

    private static RuleBuilder<RegionalTaskForce> nothingTwice() {
        return Shipped.inferred(RegionalTaskForce.class, "BHAM-GTD-011", "nothing-twice")
                .when(TaskForce.FORMED);
    }

    private static ElementRuleBuilder<RegionalTaskForce, Seat> eachSeat(RuleBuilder<RegionalTaskForce> rule) {
        return rule.ofEach(
                Items.at(TaskForce.CHAIR),
                TaskForce.VICE_CHAIRS,
                Items.at(TaskForce.SECRETARY),
                TaskForce.DEPUTY_SECRETARIES,
                TaskForce.MEMBERS);
    }

    /** Between the act that made a province and the day on which it was inaugurated, it is left to judge. */
    private static Truth wasProvinceOn(Province province, PartialDate day) {
        return province.existence()
                .contains(day)
                .or(() -> province.act()
                        .map(act -> day.notBefore(PartialDate.of(act)).and(Truth.UNKNOWN))
                        .orElse(Truth.FALSE));
    }

    private static Question<RegionalTaskForce> seatOf(DatedValues<Eligible<Ministry>> offices) {
        return Question.<RegionalTaskForce>when(Condition.exists(TaskForce.SECRETARIAT))
                .require(Condition.asked(
                        (gtd, at) -> gtd.secretariat().flatMap(Secretariat::at).isAbsent()
                                ? Truth.UNKNOWN
                                : gtd.secretariat()
                                        .flatMap(Secretariat::at)
                                        .is(seat -> seat.kind()
                                                .isEqualTo(InstitutionKind.REGIONAL_OFFICE)
                                                .and(() -> gtd.province().is(seat::serves))
                                                .and(() -> Shipped.belongsTo(seat, offices, at))),
                        Reads.of(SECRETARIAT_AT, Institution.KIND, Institution.MINISTRY),
                        Reads.of(SECRETARIAT_AT.then(Institution.PROVINCES)),
                        Reads.of(RegionalTaskForce.PROVINCE)));
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
        Reads<Governance> reads = Provinces.whatIsInOffice(province);
        return Question.<Governance>when(Provinces.exists(province)
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
