package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {

    private static final WorkingGroup FIRST =
            WorkingGroup.builder().name("Kelompok I").build();
    private static final WorkingGroup SECOND =
            WorkingGroup.builder().name("Kelompok II").build();

    private static RegionalTaskForce.Builder banten() {
        return RegionalTaskForce.builder().id("gtd-banten");
    }

    private static String name(Subject record, String place) {
        return record.nameOf(Pointer.parse(place)).toString();
    }

    private static Optional<String> place(Subject record, String name) {
        return record.placeOf(PlaceName.parse(name)).map(Pointer::toString);
    }

    static Stream<Arguments> items() {
        return Stream.of(
                Arguments.of("name=Kelompok I", FIRST),
                Arguments.of(
                        "strategies=regulation,understanding",
                        WorkingGroup.builder()
                                .strategies(Listing.partial(Strategy.UNDERSTANDING, Strategy.REGULATION))
                                .build()),
                Arguments.of("office=governor,ID-BT", Seat.of(Office.governorOf("ID-BT"))),
                Arguments.of(
                        "element=nonGovernment",
                        Seat.builder().element(MemberElement.NON_GOVERNMENT).build()),
                Arguments.of(
                        "year=2024",
                        WorkPlan.builder().year(2024).title("Rencana Aksi").build()),
                Arguments.of(
                        "adoptedOn=2024",
                        WorkPlan.builder()
                                .adoptedOn(PartialDate.parse("2024-03"))
                                .build()),
                Arguments.of(
                        "year=2024",
                        ProgressReport.builder().year(2024).code("B06").build()),
                Arguments.of(
                        "period=2023",
                        Evaluation.builder()
                                .period(ValidityPeriod.ofYears(2023, 2025))
                                .build()),
                Arguments.of(
                        "subAction=S2-1.1",
                        PriorityAction.builder().subAction("S2-1.1").title("x").build()),
                Arguments.of("id=nfp", NationalFocalPoint.builder().id("nfp").build()),
                Arguments.of("value=regulation", Strategy.REGULATION),
                Arguments.of("value=a\\;b\\\\", "a;b\\"),
                Arguments.of("content=nothing", WorkingGroup.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemIsNamedByWhatItIs(String name, Object item) {
        assertEquals(List.of(name), ItemNames.of(List.of(item)));
    }

    @Test
    void aNameLeadsThroughListingsAndFacts() {
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(
                        banten().chair(Seat.of(Office.governorOf("ID-BT")).heldBy("A/B"))
                                .workingGroups(FIRST, SECOND)
                                .build()))
                .build();

        assertEquals(
                "/regionalTaskForces/id=gtd-banten/workingGroups/name=Kelompok II/name",
                name(nation, "/regionalTaskForces/0/workingGroups/1/name"));
        String person = "/regionalTaskForces/id=gtd-banten/chair/appointments/person=A~1B/person";
        assertEquals(person, name(nation, "/regionalTaskForces/0/chair/appointments/0/person"));
        assertEquals(Optional.of("/regionalTaskForces/0/chair/appointments/0/person"), place(nation, person));
        assertEquals(PlaceName.WHOLE, nation.nameOf(Pointer.WHOLE));
        assertTrue(PlaceName.parse("").isWhole());
        assertEquals(Optional.of(""), place(nation, ""));
    }

    @Test
    void anItemThatIsNotListedHasNoPlace() {
        RegionalTaskForce record = banten().workingGroups(FIRST).build();

        assertEquals(Optional.empty(), place(record, "/workingGroups/name=Kelompok II"));
        assertEquals(Optional.empty(), place(record, "/workingGroups/name=Kelompok II/name"));
        assertEquals(Optional.empty(), place(record, "/chair/appointments/person=A"));
        assertEquals(Optional.empty(), place(record, "/workingGroups/0"), "which is no name of an item");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/years/2025", "/decree/nothing/0", "/workingGroups/1/name", "/chair/appointments/0", "/a~1b"})
    void whatIsInNoRecordIsItsOwnName(String place) {
        RegionalTaskForce record = banten().workingGroups(FIRST).build();

        assertEquals(place, name(record, place));
        assertEquals(Optional.of(place), place(record, place));
    }

    @Test
    void itemsOfOneNameAreToldApartByWhatElseTheyAreKnownBy() {
        Seat plain = Seat.builder().element(MemberElement.NON_GOVERNMENT).build();
        Seat member = plain.toBuilder().title("Anggota").build();
        Seat official =
                member.toBuilder().element(MemberElement.VERTICAL_AGENCY).build();

        assertEquals(
                List.of(
                        "element=nonGovernment",
                        "title=Anggota;element=nonGovernment",
                        "title=Anggota;element=verticalAgency"),
                ItemNames.of(List.of(plain, member, official)));
        assertEquals(List.of("title=Anggota", "element=nonGovernment"), ItemNames.of(List.of(member, plain)));
    }

    @Test
    void whatIsAlikeButForItsDaysIsToldApartByThemAndWhatIsTheSameIsCounted() {
        ProgressReport report = ProgressReport.builder().year(2024).build();
        ProgressReport earlier =
                report.toBuilder().submittedOn(PartialDate.parse("2024-06-30")).build();
        ProgressReport later =
                report.toBuilder().submittedOn(PartialDate.parse("2024-12-31")).build();

        List<String> names = ItemNames.of(List.of(earlier, later, later));
        assertEquals(3, new TreeSet<>(names).size());
        assertNotEquals(names.get(0), names.get(1));
        assertEquals(names.get(1) + ";2", names.get(2));
        assertEquals(List.of(names.get(1), names.get(2), names.get(0)), ItemNames.of(List.of(later, later, earlier)));
        assertEquals(List.of("value=x", "value=x;2"), ItemNames.of(List.of("x", "x")));
    }

    @Test
    void whatNobodyNamesIsKnownByItsContentWhateverItsOrder() {
        WorkingGroup one = WorkingGroup.builder()
                .members(Seat.of(Office.governorOf("ID-BT")), Seat.of(Office.governorOf("ID-BA")))
                .build();
        WorkingGroup other = WorkingGroup.builder()
                .members(Seat.of(Office.governorOf("ID-BA")), Seat.of(Office.governorOf("ID-BT")))
                .build();

        assertEquals(ItemNames.of(List.of(one)), ItemNames.of(List.of(other)));
        assertTrue(ItemNames.of(List.of(one)).get(0).matches("content=[0-9a-f]{12}"));
    }

    @Test
    void daysTellContentApartOnlyWhereNothingElseDoes() {
        Seat lead = Seat.of(Office.governorOf("ID-BT"));
        WorkingGroup open = WorkingGroup.builder().lead(lead).build();
        WorkingGroup dated = WorkingGroup.builder()
                .lead(lead.toBuilder().term(ValidityPeriod.ofYears(2023, 2025)).build())
                .build();
        String content = ItemNames.of(List.of(open)).get(0);

        assertEquals(List.of(content), ItemNames.of(List.of(dated)));
        List<String> both = ItemNames.of(List.of(open, dated));
        assertTrue(both.stream().allMatch(name -> name.matches(content + ";days=[0-9a-f]{12}")), both::toString);
        assertNotEquals(both.get(0), both.get(1));
    }

    @Test
    void aDigestIsTheSameInEveryRun() {
        assertEquals(
                List.of("content=044fcf024876"),
                ItemNames.of(List.of(WorkingGroup.builder()
                        .lead(Seat.of(Office.of(OfficeTitle.GOVERNOR)))
                        .build())));
    }

    @Test
    void everyRecordInAListingIsKnownBySomething() {
        Stream.of(Governance.TYPE, NationalTaskForce.TYPE, RegionalTaskForce.TYPE, NationalFocalPoint.TYPE)
                .forEach(PlaceNamesTest::itemsAreKnown);
    }

    private static void itemsAreKnown(RecordType<?> type) {
        for (String name : type.names()) {
            RecordType.PlaceType place = type.typeOf(Pointer.WHOLE.child(name));
            place.record().ifPresent(inner -> {
                assertTrue(
                        place.form() != RecordType.Form.LISTING
                                || !inner.traits().isEmpty(),
                        inner.name());
                itemsAreKnown(inner);
            });
        }
    }

    @Test
    void aNameIsWrittenAsAPointerIs() {
        assertThrows(IllegalArgumentException.class, () -> PlaceName.parse("workingGroups"));
        assertEquals(PlaceName.parse("/a"), PlaceName.parse("/a"));
        assertEquals(PlaceName.parse("/a").hashCode(), PlaceName.parse("/a").hashCode());
    }
}
