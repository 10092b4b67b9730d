package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.Governance;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.Body;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.FormationStage;
import id.bham.core.body.FormationStep;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Ministry;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeHolder;
import id.bham.core.body.OfficeTitle;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Amendment;
import id.bham.core.law.Parameter;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.HumanRightsObligation;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.mandate.Pillar;
import id.bham.core.mandate.Purpose;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How each type is written. Documents are read, and the schema is made, from this alone. */
final class Forms {

    private static final Form<String> TEXT = new TextForm("text");
    static final Form<String> ID = new IdForm("id");
    private static final Form<Integer> YEAR = new YearForm("year");
    private static final Form<PartialDate> DATE = new DateForm("date");
    static final Form<LocalDate> DAY = new DayForm("day");
    static final Form<Period> LENGTH = new LengthForm("length");
    static final Form<MonthDay> MONTH_DAY = new MonthDayForm("monthDay");

    private static final Form<Province> PROVINCE = ConstantForm.ofProvinces("province");
    private static final Form<DayOfWeek> WEEKDAY = ConstantForm.of("weekday", DayOfWeek.class);
    private static final Form<InstitutionKind> INSTITUTION_KIND =
            ConstantForm.of("institutionKind", InstitutionKind.class);
    private static final Form<Ministry> MINISTRY = ConstantForm.of("ministry", Ministry.class);
    private static final Form<OfficeTitle> OFFICE_TITLE = ConstantForm.of("officeTitle", OfficeTitle.class);
    private static final Form<Capacity> CAPACITY = ConstantForm.of("capacity", Capacity.class);
    private static final Form<MemberElement> MEMBER_ELEMENT = ConstantForm.of("memberElement", MemberElement.class);
    private static final Form<BodyStatus> BODY_STATUS = ConstantForm.of("bodyStatus", BodyStatus.class);
    private static final Form<FormationStage> FORMATION_STAGE = ConstantForm.of("formationStage", FormationStage.class);
    private static final Form<Strategy> STRATEGY = ConstantForm.of("strategy", Strategy.class);
    private static final Form<Duty> DUTY = ConstantForm.of("duty", Duty.class);
    private static final Form<NationalDuty> NATIONAL_DUTY = ConstantForm.of("nationalDuty", NationalDuty.class);
    private static final Form<Purpose> PURPOSE = ConstantForm.of("purpose", Purpose.class);
    private static final Form<Pillar> PILLAR = ConstantForm.of("pillar", Pillar.class);
    private static final Form<HumanRightsObligation> OBLIGATION =
            ConstantForm.of("humanRightsObligation", HumanRightsObligation.class);
    private static final Form<ReportRecipient> REPORT_RECIPIENT =
            ConstantForm.of("reportRecipient", ReportRecipient.class);

    static final Form<Source> SOURCE = RecordForm.named(
            "source",
            () -> RecordForm.built(Source::builder, Source.Builder::build)
                    .value("id", ID, Source.Builder::id)
                    .value("title", TEXT, Source.Builder::title)
                    .fact("publisher", TEXT, Source.Builder::publisher)
                    .fact("url", TEXT, Source.Builder::url)
                    .fact("publishedOn", DAY, Source.Builder::publishedOn));

    static final Form<ValidityPeriod> PERIOD = RecordForm.named(
            "period",
            () -> RecordForm.built(PeriodEnds::new, PeriodEnds::period)
                    .fact("firstDay", DATE, PeriodEnds::firstDay)
                    .fact("lastDay", DATE, PeriodEnds::lastDay)
                    .refusedAs(ProblemCode.REVERSED_PERIOD));

    private static final Form<Institution> INSTITUTION = RecordForm.named(
            "institution",
            () -> RecordForm.built(Institution::builder, Institution.Builder::build)
                    .fact("kind", INSTITUTION_KIND, Institution.Builder::kind)
                    .fact("name", TEXT, Institution.Builder::name)
                    .fact("ministry", MINISTRY, Institution.Builder::ministry)
                    .listing("provinces", PROVINCE, Institution.Builder::provinces));

    private static final Form<Office> OFFICE = RecordForm.named(
            "office",
            () -> RecordForm.built(Office::builder, Office.Builder::build)
                    .value("title", OFFICE_TITLE, Office.Builder::title)
                    .fact("province", PROVINCE, Office.Builder::province)
                    .fact("institution", INSTITUTION, Office.Builder::institution)
                    .fact("name", TEXT, Office.Builder::name));

    private static final Form<OfficeHolder> OFFICE_HOLDER = RecordForm.named(
            "officeHolder",
            () -> RecordForm.built(OfficeHolder::builder, OfficeHolder.Builder::build)
                    .fact("office", OFFICE, OfficeHolder.Builder::office)
                    .fact("person", TEXT, OfficeHolder.Builder::person)
                    .fact("capacity", CAPACITY, OfficeHolder.Builder::capacity));

    private static final Form<Appointment> APPOINTMENT = RecordForm.named(
            "appointment",
            () -> RecordForm.built(Appointment::builder, Appointment.Builder::build)
                    .fact("person", TEXT, Appointment.Builder::person)
                    .fact("capacity", CAPACITY, Appointment.Builder::capacity)
                    .fact("period", PERIOD, Appointment.Builder::period));

    private static final Form<Seat> SEAT = RecordForm.named(
            "seat",
            () -> RecordForm.built(Seat::builder, Seat.Builder::build)
                    .fact("title", TEXT, Seat.Builder::title)
                    .fact("office", OFFICE, Seat.Builder::office)
                    .fact("institution", INSTITUTION, Seat.Builder::institution)
                    .fact("element", MEMBER_ELEMENT, Seat.Builder::element)
                    .listing("appointments", APPOINTMENT, Seat.Builder::appointments));

    private static final Form<Decree> DECREE = RecordForm.named(
            "decree",
            () -> RecordForm.built(Decree::builder, Decree.Builder::build)
                    .fact("number", TEXT, Decree.Builder::number)
                    .fact("title", TEXT, Decree.Builder::title)
                    .fact("issuer", OFFICE, Decree.Builder::issuer)
                    .fact("issuedOn", DATE, Decree.Builder::issuedOn)
                    .fact("issuedBy", OFFICE_HOLDER, Decree.Builder::issuedBy));

    private static final Form<Inauguration> INAUGURATION = RecordForm.named(
            "inauguration",
            () -> RecordForm.built(Inauguration::builder, Inauguration.Builder::build)
                    .fact("on", DATE, Inauguration.Builder::on)
                    .fact("weekday", WEEKDAY, Inauguration.Builder::weekday)
                    .fact("by", OFFICE_HOLDER, Inauguration.Builder::by)
                    .fact("place", TEXT, Inauguration.Builder::place));

    private static final Form<FormationStep> FORMATION_STEP = RecordForm.named(
            "formationStep",
            () -> RecordForm.built(FormationStep::builder, FormationStep.Builder::build)
                    .value("stage", FORMATION_STAGE, FormationStep.Builder::stage)
                    .fact("on", DATE, FormationStep.Builder::on));

    private static final Form<Task> TASK = RecordForm.named(
            "task",
            () -> RecordForm.built(Task::builder, Task.Builder::build)
                    .fact("description", TEXT, Task.Builder::description)
                    .fact("strategy", STRATEGY, Task.Builder::strategy));

    private static final Form<WorkingGroup> WORKING_GROUP = RecordForm.named(
            "workingGroup",
            () -> RecordForm.built(WorkingGroup::builder, WorkingGroup.Builder::build)
                    .fact("name", TEXT, WorkingGroup.Builder::name)
                    .listing("strategies", STRATEGY, WorkingGroup.Builder::strategies)
                    .fact("lead", SEAT, WorkingGroup.Builder::lead)
                    .listing("members", SEAT, WorkingGroup.Builder::members)
                    .listing("tasks", TASK, WorkingGroup.Builder::tasks));

    private static final Form<PriorityAction> PRIORITY_ACTION = RecordForm.named(
            "priorityAction",
            () -> RecordForm.built(PriorityAction::builder, PriorityAction.Builder::build)
                    .fact("title", TEXT, PriorityAction.Builder::title)
                    .fact("strategy", STRATEGY, PriorityAction.Builder::strategy)
                    .fact("responsible", TEXT, PriorityAction.Builder::responsible)
                    .fact("period", PERIOD, PriorityAction.Builder::period)
                    .fact("closedOn", DATE, PriorityAction.Builder::closedOn)
                    .fact("explanation", TEXT, PriorityAction.Builder::explanation)
                    .listing("pillars", PILLAR, PriorityAction.Builder::pillars)
                    .listing("obligations", OBLIGATION, PriorityAction.Builder::obligations));

    private static final Form<WorkPlan> WORK_PLAN = RecordForm.named(
            "workPlan",
            () -> RecordForm.built(WorkPlan::builder, WorkPlan.Builder::build)
                    .fact("title", TEXT, WorkPlan.Builder::title)
                    .fact("year", YEAR, WorkPlan.Builder::year)
                    .fact("adoptedOn", DATE, WorkPlan.Builder::adoptedOn)
                    .listing("actions", PRIORITY_ACTION, WorkPlan.Builder::actions));

    private static final Form<Evaluation> EVALUATION = RecordForm.named(
            "evaluation",
            () -> RecordForm.built(Evaluation::builder, Evaluation.Builder::build)
                    .fact("title", TEXT, Evaluation.Builder::title)
                    .fact("period", PERIOD, Evaluation.Builder::period)
                    .fact("completedOn", DATE, Evaluation.Builder::completedOn));

    private static final Form<ProgressReport> PROGRESS_REPORT = RecordForm.named(
            "progressReport",
            () -> RecordForm.built(ProgressReport::builder, ProgressReport.Builder::build)
                    .fact("year", YEAR, ProgressReport.Builder::year)
                    .fact("submittedOn", DATE, ProgressReport.Builder::submittedOn)
                    .fact("recipient", REPORT_RECIPIENT, ProgressReport.Builder::recipient)
                    .fact("code", TEXT, ProgressReport.Builder::code));

    private static final RecordForm<NationalFocalPoint, NationalFocalPoint.Builder> NATIONAL_FOCAL_POINT =
            RecordForm.named(
                    "nationalFocalPoint",
                    () -> RecordForm.built(NationalFocalPoint::builder, NationalFocalPoint.Builder::build)
                            .value("id", ID, NationalFocalPoint.Builder::id)
                            .fact("name", TEXT, NationalFocalPoint.Builder::name)
                            .fact("institution", INSTITUTION, NationalFocalPoint.Builder::institution)
                            .fact("period", PERIOD, NationalFocalPoint.Builder::period)
                            .listing("reports", PROGRESS_REPORT, NationalFocalPoint.Builder::reports)
                            .fact("answersTo", TEXT, NationalFocalPoint.Builder::answersTo)
                            .evidence(NationalFocalPoint.Builder::evidence));

    private static final RecordForm<NationalTaskForce, NationalTaskForce.Builder> NATIONAL_TASK_FORCE =
            RecordForm.named(
                    "nationalTaskForce",
                    () -> RecordForm.built(NationalTaskForce::builder, NationalTaskForce.Builder::build)
                            .value("id", ID, NationalTaskForce.Builder::id)
                            .fact("name", TEXT, NationalTaskForce.Builder::name)
                            .fact("status", BODY_STATUS, NationalTaskForce.Builder::status)
                            .fact("decree", DECREE, NationalTaskForce.Builder::decree)
                            .fact("inauguration", INAUGURATION, NationalTaskForce.Builder::inauguration)
                            .fact("period", PERIOD, NationalTaskForce.Builder::period)
                            .fact("lastDay", DATE, NationalTaskForce.Builder::lastDay)
                            .fact("replaces", TEXT, NationalTaskForce.Builder::replaces)
                            .fact("chair", SEAT, NationalTaskForce.Builder::chair)
                            .fact("executiveChair", SEAT, NationalTaskForce.Builder::executiveChair)
                            .listing("viceChairs", SEAT, NationalTaskForce.Builder::viceChairs)
                            .fact("secretary", SEAT, NationalTaskForce.Builder::secretary)
                            .listing("deputySecretaries", SEAT, NationalTaskForce.Builder::deputySecretaries)
                            .listing("members", SEAT, NationalTaskForce.Builder::members)
                            .listing("workingGroups", WORKING_GROUP, NationalTaskForce.Builder::workingGroups)
                            .listing("duties", NATIONAL_DUTY, NationalTaskForce.Builder::duties)
                            .listing("workPlans", WORK_PLAN, NationalTaskForce.Builder::workPlans)
                            .fact("evaluationStart", DATE, NationalTaskForce.Builder::evaluationStart)
                            .listing("evaluations", EVALUATION, NationalTaskForce.Builder::evaluations)
                            .listing("reports", PROGRESS_REPORT, NationalTaskForce.Builder::reports)
                            .fact("answersTo", TEXT, NationalTaskForce.Builder::answersTo)
                            .evidence(NationalTaskForce.Builder::evidence)
                            .refusedAs(ProblemCode.PLAN_WITH_DECREE));

    private static final RecordForm<RegionalTaskForce, RegionalTaskForce.Builder> REGIONAL_TASK_FORCE =
            RecordForm.named(
                    "regionalTaskForce",
                    () -> RecordForm.built(RegionalTaskForce::builder, RegionalTaskForce.Builder::build)
                            .value("id", ID, RegionalTaskForce.Builder::id)
                            .fact("name", TEXT, RegionalTaskForce.Builder::name)
                            .fact("province", PROVINCE, RegionalTaskForce.Builder::province)
                            .fact("status", BODY_STATUS, RegionalTaskForce.Builder::status)
                            .fact("decree", DECREE, RegionalTaskForce.Builder::decree)
                            .fact("inauguration", INAUGURATION, RegionalTaskForce.Builder::inauguration)
                            .fact("period", PERIOD, RegionalTaskForce.Builder::period)
                            .fact("lastDay", DATE, RegionalTaskForce.Builder::lastDay)
                            .fact("replaces", TEXT, RegionalTaskForce.Builder::replaces)
                            .fact("chair", SEAT, RegionalTaskForce.Builder::chair)
                            .listing("viceChairs", SEAT, RegionalTaskForce.Builder::viceChairs)
                            .fact("secretary", SEAT, RegionalTaskForce.Builder::secretary)
                            .listing("deputySecretaries", SEAT, RegionalTaskForce.Builder::deputySecretaries)
                            .listing("members", SEAT, RegionalTaskForce.Builder::members)
                            .listing("workingGroups", WORKING_GROUP, RegionalTaskForce.Builder::workingGroups)
                            .listing("duties", DUTY, RegionalTaskForce.Builder::duties)
                            .listing("purposes", PURPOSE, RegionalTaskForce.Builder::purposes)
                            .listing("formation", FORMATION_STEP, RegionalTaskForce.Builder::formation)
                            .listing("workPlans", WORK_PLAN, RegionalTaskForce.Builder::workPlans)
                            .fact("evaluationStart", DATE, RegionalTaskForce.Builder::evaluationStart)
                            .listing("evaluations", EVALUATION, RegionalTaskForce.Builder::evaluations)
                            .listing("reports", PROGRESS_REPORT, RegionalTaskForce.Builder::reports)
                            .fact("answersTo", TEXT, RegionalTaskForce.Builder::answersTo)
                            .evidence(RegionalTaskForce.Builder::evidence)
                            .refusedAs(ProblemCode.PLAN_WITH_DECREE));

    private static final RecordForm<Governance, Governance.Builder> GOVERNANCE = RecordForm.named(
            "governance",
            () -> RecordForm.built(Governance::builder, Governance.Builder::build)
                    .value("id", ID, Governance.Builder::id)
                    .listing("focalPoints", NATIONAL_FOCAL_POINT, Governance.Builder::focalPoints)
                    .listing("nationalTaskForces", NATIONAL_TASK_FORCE, Governance.Builder::nationalTaskForces)
                    .listing("regionalTaskForces", REGIONAL_TASK_FORCE, Governance.Builder::regionalTaskForces)
                    .evidence(Governance.Builder::evidence)
                    .toldApart(References::check));

    static final DocumentForm<Body> BODIES =
            DocumentForm.of(List.of(NATIONAL_FOCAL_POINT, NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE));
    static final DocumentForm<Governance> GOVERNANCES = DocumentForm.of(List.of(GOVERNANCE));
    static final DocumentForm<Subject> SUBJECTS =
            DocumentForm.of(List.of(NATIONAL_FOCAL_POINT, NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE, GOVERNANCE));

    private static final String WAIVERS = "waivers";
    private static final String PARAMETERS = "parameters";

    private Forms() {}

    /** Whether there are documents of a kind. */
    static boolean isKind(String kind) {
        return SUBJECTS.kinds().containsKey(kind) || kind.equals(WAIVERS) || kind.equals(PARAMETERS);
    }

    /** Documents that waive duties, each of which is named by one of these rules. */
    static DocumentForm<List<Waiver>> waivers(Set<String> ruleIds) {
        var rule = new NameForm(
                "rule",
                ImmutableSortedSet.copyOf(Comparator.<String>naturalOrder(), ruleIds),
                ProblemCode.UNKNOWN_RULE);
        Form<Waiver> waiver = RecordForm.named(
                "waiver",
                () -> RecordForm.built(WaiverParts::new, WaiverParts::waiver)
                        .value("rule", rule, (parts, id) -> parts.builder.rule(id))
                        .value("subject", ID, (parts, id) -> parts.builder.subject(id))
                        .value("authority", TEXT, (parts, name) -> parts.builder.authority(name))
                        .value("because", TEXT, (parts, reason) -> parts.builder.because(reason))
                        .value(
                                WrittenPeriods.FIRST_DAY,
                                DAY,
                                (parts, day) -> parts.firstDay(Fact.known(PartialDate.of(day))))
                        .valueOrNull(
                                WrittenPeriods.LAST_DAY, DAY, (parts, day) -> parts.lastDay(day.map(PartialDate::of)))
                        .fact("source", SOURCE, (parts, source) -> parts.builder.source(source))
                        .check(WrittenPeriods::checkOrder));
        return DocumentForm.of(List.of(Forms.<Waiver>list(WAIVERS, WAIVERS, waiver, List.of("rule", "subject"))));
    }

    /** Documents that set these parameters. */
    static DocumentForm<List<Amendment<?>>> parameters(Collection<? extends Parameter<?>> parameters) {
        AmendmentForm amendment = AmendmentForm.of(parameters);
        return DocumentForm.of(
                List.of(Forms.<Amendment<?>>list(PARAMETERS, "values", amendment, List.of(AmendmentForm.PARAMETER))));
    }

    /** A list of what holds for some days; no two are about the same on one day. */
    private static <T> RecordForm<List<T>, ?> list(String kind, String key, Form<T> items, List<String> about) {
        return RecordForm.named(
                kind,
                () -> RecordForm.built(ImmutableList.Builder<T>::new, list -> (List<T>) list.build())
                        .items(key, items, ImmutableList.Builder::addAll)
                        .check((document, reading) -> WrittenPeriods.checkOverlaps(document, key, about, reading)));
    }

    /** The parts of a waiver, until all have been read. */
    private static final class WaiverParts extends PeriodEnds {
        private final Waiver.Builder builder = Waiver.builder();

        Waiver waiver() {
            return builder.period(period()).build();
        }
    }
}
