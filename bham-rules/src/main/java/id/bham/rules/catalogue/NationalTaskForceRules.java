package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.Decree;
import id.bham.core.body.Institution;
import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.Seat;
import id.bham.core.body.Secretariat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.util.List;
import java.util.Set;

/** Area GTN: the national task force. */
final class NationalTaskForceRules {

    private static final List<NationalDuty> DUTIES = List.of(NationalDuty.values());

    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.MINISTRY_OR_AGENCY, MemberElement.NON_GOVERNMENT);

    private static final Set<OfficeTitle> DIRECTOR_GENERAL = Set.of(OfficeTitle.DIRECTOR_GENERAL_OF_HUMAN_RIGHTS);

    private static final Place<TaskForce, Institution> RUN_BY = TaskForce.SECRETARIAT.then(Secretariat.RUN_BY);

    static final Rule<NationalTaskForce> MINISTERS_DECREE = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-001", "ministers-decree", "Pasal 4 ayat (2)", "Pasal 1 angka 9")
            .cite(Sources.HAM_JULY_2022)
            .when(TaskForceRules.YOUNGER)
            .givenHistory(
                    Parameters.MINISTER,
                    ministers -> Question.require(
                            Condition.at(TaskForce.DECREE, Decree.ISSUED.and(isOfMinisterOfItsDay(ministers)))))
            .build();

    static final Rule<NationalTaskForce> MINISTER_CHAIRS = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-002", "minister-chairs", "Pasal 4 ayat (3)", "Pasal 1 angka 9")
            .cite(Sources.VOI_INAUGURATION, Sources.MALUT)
            .when(TaskForceRules.YOUNGER)
            .requireGiven(
                    Parameters.MINISTER,
                    minister -> Condition.is(
                            TaskForce.CHAIR.then(Seat.OFFICE), office -> minister.accepts(office::isAnyOf)))
            .build();

    static final Rule<NationalTaskForce> DIRECTOR_GENERAL_IS_EXECUTIVE_CHAIR = Shipped.practice(
                    NationalTaskForce.class, "BHAM-GTN-003", "director-general-is-executive-chair")
            .cite(Sources.MALUT)
            .inForce(Eras.WHILE_A_DIRECTOR_GENERAL)
            .when(TaskForceRules.YOUNGER)
            .require(Condition.is(
                    NationalTaskForce.EXECUTIVE_CHAIR.then(Seat.OFFICE), office -> office.isAnyOf(DIRECTOR_GENERAL)))
            .build();

    static final Rule<NationalTaskForce> FOUR_DUTIES_ASSIGNED = DutyRules.assigned(
            Shipped.statute(NationalTaskForce.class, "BHAM-GTN-004", "four-duties-assigned", "Pasal 5")
                    .cite(Sources.MALUT),
            NationalTaskForce.DUTIES,
            DUTIES);

    static final Rule<NationalTaskForce> GOVERNMENT_AND_OTHERS = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-005", "government-and-others", "Pasal 4 ayat (4)")
            .cite(Sources.HAM_JULY_2022, Sources.MALUT)
            .when(TaskForceRules.YOUNGER)
            .givenHistory(
                    Parameters.ACTION_PERIOD,
                    periods -> Membership.inNation(periods).hasEach(ELEMENTS))
            .build();

    static final Rule<Governance> NATION_HAS_ONE = Shipped.statute(
                    Governance.class,
                    "BHAM-GTN-006",
                    "nation-has-a-task-force",
                    "Pasal 4 ayat (1)",
                    "Pasal 4 ayat (2)",
                    "Pasal 15")
            .cite(Sources.VOI_INAUGURATION)
            .requireBy(
                    FormationTerm.PARAMETERS,
                    law -> FormationTerm.in(law)
                            .map(lastDay -> Term.until(
                                    lastDay,
                                    Condition.always(),
                                    any(Condition.both(TaskForceRules.TRANSITION.formedUnder(), TaskForce.EXISTING)))))
            .build();

    static final Rule<NationalTaskForce> TERMS_END_WITH_THE_PERIOD = Shipped.statute(
                    NationalTaskForce.class,
                    "BHAM-GTN-007",
                    "national-terms-end-with-the-period",
                    "Pasal 4 ayat (5)",
                    "Pasal 3 ayat (2)")
            .when(TaskForceRules.YOUNGER)
            .<Seat>ofEach(
                    Items.at(TaskForce.CHAIR),
                    Items.at(NationalTaskForce.EXECUTIVE_CHAIR),
                    TaskForce.VICE_CHAIRS,
                    Items.at(TaskForce.SECRETARY),
                    TaskForce.DEPUTY_SECRETARIES,
                    TaskForce.MEMBERS)
            .givenHistory(Membership.PERIODS, Membership::endsInTime)
            .build();

    static final Rule<NationalTaskForce> SECRETARIAT = Shipped.statute(
                    NationalTaskForce.class,
                    "BHAM-GTN-008",
                    "national-secretariat",
                    "Pasal 6 ayat (1)",
                    "Pasal 6 ayat (2)")
            .when(TaskForceRules.YOUNGER)
            .requireEach(
                    List.of(Parameters.MINISTER),
                    law -> List.of(
                            Part.of(
                                    TaskForce.SECRETARIAT.pointer(),
                                    Question.<NationalTaskForce>require(Condition.exists(TaskForce.SECRETARIAT))),
                            Part.of(RUN_BY.pointer(), runByMinistry(law.values(Parameters.MINISTER)))
                                    .named("unit")))
            .build();

    static final Rule<Governance> FORMED_IN_TIME = Shipped.statute(
                    Governance.class, "BHAM-GTN-009", "national-formed-in-time", "Pasal 15", "Pasal 4 ayat (1)")
            .cite(Sources.VOI_INAUGURATION)
            .givenHistory(
                    FormationTerm.PARAMETERS,
                    law -> FormationTerm.in(law)
                            .map(NationalTaskForceRules::formedInTime)
                            .orElseGet(() ->
                                    Question.<Governance>when(Condition.never()).require(Condition.never())))
            .build();

    static final Rule<NationalTaskForce> MEMBERSHIP_RUNS = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-010", "national-membership-runs", "Pasal 4 ayat (5)")
            .when(TaskForceRules.YOUNGER)
            .givenHistory(
                    Parameters.ACTION_PERIOD,
                    periods -> Membership.inNation(periods).isRenewed())
            .build();

    static final Rule<Governance> ONE_IN_OFFICE = Shipped.inferred(
                    Governance.class, "BHAM-GTN-011", "one-national-in-office", "Pasal 14")
            .when(any(TaskForce.EXISTING))
            .require(Condition.asked(
                    (nation, at) -> nation.nationalTaskForces()
                            .count(gtn -> nation.isInOffice(gtn, at))
                            .isAtMost(1),
                    Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForce.EXISTING),
                    Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForceRules.TRANSITION.formedUnder()),
                    Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForce.REPLACES)))
            .build();

    static final Rule<NationalTaskForce> PERIOD_WITHIN_THAT_OF_THE_ACTIONS = Shipped.inferred(
                    NationalTaskForce.class,
                    "BHAM-GTN-012",
                    "national-period-within-that-of-the-actions",
                    "Pasal 4 ayat (5)")
            .under(Eras.STRATEGY)
            .when(TaskForceRules.YOUNGER.and(Condition.exists(TaskForce.PERIOD)))
            .givenHistory(Parameters.ACTION_PERIOD, Membership::namesPeriodInTime)
            .build();

    static final List<Rule<?>> ALL = List.of(
            MINISTERS_DECREE,
            MINISTER_CHAIRS,
            DIRECTOR_GENERAL_IS_EXECUTIVE_CHAIR,
            FOUR_DUTIES_ASSIGNED,
            GOVERNMENT_AND_OTHERS,
            NATION_HAS_ONE,
            TERMS_END_WITH_THE_PERIOD,
            SECRETARIAT,
            FORMED_IN_TIME,
            MEMBERSHIP_RUNS,
            ONE_IN_OFFICE,
            PERIOD_WITHIN_THAT_OF_THE_ACTIONS);

    private NationalTaskForceRules() {}

    private static Condition<Governance> any(Condition<TaskForce> such) {
        return Condition.any(Governance.NATIONAL_TASK_FORCES, such);
    }

    private static Question<Governance> formedInTime(PartialDate lastDay) {
        Condition<TaskForce> formed = TaskForceRules.TRANSITION.formedUnder();
        return Question.<Governance>when(any(formed)).require(any(formed.and(FormationTerm.foundedBy(lastDay))));
    }

    /** Whether a decree is of the office that was the Minister's on its day. */
    private static Condition<Decree> isOfMinisterOfItsDay(DatedValues<Eligible<OfficeTitle>> ministers) {
        return Condition.are(
                Decree.ISSUER,
                Decree.ISSUED_ON,
                (issuer, day) -> Truth.any(
                        ministers.values(),
                        set -> set.period()
                                .contains(day)
                                .and(() -> set.value().is(minister -> minister.accepts(issuer::isAnyOf)))),
                Office.TITLE);
    }

    private static Question<NationalTaskForce> runByMinistry(DatedValues<Eligible<OfficeTitle>> ministers) {
        return Question.<NationalTaskForce>when(Condition.exists(TaskForce.SECRETARIAT))
                .require(Condition.isOn(
                        RUN_BY,
                        (unit, at) -> ministers
                                .on(at)
                                .map(set -> set.value()
                                        .is(minister -> unit.ministry()
                                                .is(ministry -> minister.accepts(titles -> Truth.of(
                                                        titles.stream().anyMatch(title -> title.isOf(ministry)))))))
                                .orElse(Truth.UNKNOWN),
                        Institution.MINISTRY));
    }
}
