package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.Decree;
import id.bham.core.body.FormationStage;
import id.bham.core.body.FormationStep;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeHolder;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.Secretariat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.ActionResult;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.mandate.Task;
import id.bham.core.time.ValidityPeriod;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type of record. */
class RecordTypesTest {

    /** Computed from other statements. */
    private static final Set<String> DERIVED = Set.of(
            "decreeDate",
            "formedOn",
            "foundedOn",
            "inauguratedOn",
            "leadingSeats",
            "partNames",
            "plannedActions",
            "seats",
            "yearsInNumber");

    static Stream<Described> recordsThatSayNothing() {
        return Stream.of(
                ActionParty.builder().build(),
                ActionResult.builder().build(),
                Appointment.builder().build(),
                Decree.builder().build(),
                Evaluation.builder().build(),
                FormationStep.builder().stage(FormationStage.POLICY_INSTITUTED).build(),
                Governance.builder().id("x").build(),
                Inauguration.builder().build(),
                Institution.builder().build(),
                NationalFocalPoint.builder().id("x").build(),
                NationalTaskForce.builder().id("x").build(),
                Office.builder().title(OfficeTitle.OTHER).build(),
                OfficeHolder.builder().build(),
                PriorityAction.builder().build(),
                ProgressReport.builder().build(),
                RegionalTaskForce.builder().id("x").build(),
                Seat.builder().build(),
                Secretariat.builder().build(),
                Source.builder().id("x").title("x").build(),
                Task.builder().build(),
                ValidityPeriod.of(Fact.unknown(), Fact.unknown()),
                WorkPlan.builder().build(),
                WorkingGroup.builder().build());
    }

    @ParameterizedTest
    @MethodSource("recordsThatSayNothing")
    void thePropertiesAreAllStatementsOfTheType(Described record) throws ReflectiveOperationException {
        Map<String, Object> statements = new TreeMap<>();
        for (Method method : record.getClass().getMethods()) {
            if (isStatement(method)) {
                method.setAccessible(true);
                statements.put(method.getName(), method.invoke(record));
            }
        }
        Map<String, Object> partlyKnown = new TreeMap<>();
        for (Property property : record.properties()) {
            if (property.content() instanceof Refinable<?>) {
                partlyKnown.put(property.name(), property.content());
            }
        }
        assertEquals(statements, partlyKnown);
    }

    private static boolean isStatement(Method method) {
        return method.getParameterCount() == 0
                && (method.getReturnType() == Fact.class || method.getReturnType() == Listing.class)
                && !DERIVED.contains(method.getName());
    }

    @ParameterizedTest
    @MethodSource("recordsThatSayNothing")
    void whatIsNotSetIsUnknown(Described record) {
        for (Property property : record.properties()) {
            if (property.content() instanceof Fact<?> fact) {
                assertEquals(Fact.unknown(), fact, property.name());
            }
            if (property.content() instanceof Listing<?> listing) {
                assertEquals(Listing.unknown(), listing, property.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordsThatSayNothing")
    void noNameComesTwice(Described record) {
        assertEquals(
                record.properties().size(),
                record.properties().stream().map(Property::name).distinct().count());
    }
}
