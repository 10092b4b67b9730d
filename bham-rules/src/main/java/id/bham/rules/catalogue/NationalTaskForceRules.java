package id.bham.rules.catalogue;

import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.Set;

/** Area GTN: the National Task Force. */
final class NationalTaskForceRules {

    private static final List<NationalDuty> DUTIES = List.of(NationalDuty.values());

    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.MINISTRY_OR_AGENCY, MemberElement.NON_GOVERNMENT);

    private static final Set<OfficeTitle> DIRECTOR_GENERAL = Set.of(OfficeTitle.DIRECTOR_GENERAL_OF_HUMAN_RIGHTS);

    static final Rule<NationalTaskForce> MINISTERS_DECREE = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-001", "ministers-decree", "Pasal 4 ayat (2)")
            .cite(Sources.HAM_JULY_2022)
            .when(TaskForceRules.UNDER_PERPRES)
            .require(TaskForceRules.restsOnDecreeOf(Office::isMinister))
            .build();

    static final Rule<NationalTaskForce> MINISTER_CHAIRS = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-002", "minister-chairs", "Pasal 4 ayat (3)", "Pasal 1 angka 9")
            .cite(Sources.VOI_INAUGURATION, Sources.MALUT)
            .when(TaskForceRules.UNDER_PERPRES)
            .requireGiven(
                    Parameters.MINISTER,
                    minister -> Condition.is(
                            TaskForce.CHAIR.then(Seat.OFFICE), office -> minister.accepts(office::isAnyOf)))
            .build();

    static final Rule<NationalTaskForce> DIRECTOR_GENERAL_IS_EXECUTIVE_CHAIR = Shipped.practice(
                    NationalTaskForce.class, "BHAM-GTN-003", "director-general-is-executive-chair")
            .cite(Sources.MALUT)
            .inForce(Eras.WHILE_A_DIRECTOR_GENERAL)
            .when(TaskForceRules.UNDER_PERPRES)
            .require(Condition.is(
                    NationalTaskForce.EXECUTIVE_CHAIR.then(Seat.OFFICE), office -> office.isAnyOf(DIRECTOR_GENERAL)))
            .build();

    static final Rule<NationalTaskForce> FOUR_DUTIES_ASSIGNED = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-004", "four-duties-assigned", "Pasal 5")
            .cite(Sources.MALUT)
            .when(TaskForceRules.UNDER_PERPRES)
            .argument(
                    "lacking",
                    (gtn, at) -> DUTIES.stream()
                            .filter(duty -> gtn.duties().has(duty).isFalse())
                            .toList())
            .require(Condition.all(DUTIES, duty -> Condition.has(NationalTaskForce.DUTIES, duty)))
            .build();

    static final Rule<NationalTaskForce> GOVERNMENT_AND_OTHERS = Shipped.statute(
                    NationalTaskForce.class, "BHAM-GTN-005", "government-and-others", "Pasal 4 ayat (4)")
            .cite(Sources.HAM_JULY_2022, Sources.MALUT)
            .when(TaskForceRules.UNDER_PERPRES)
            .argument(
                    "lacking",
                    (gtn, at) -> ELEMENTS.stream()
                            .filter(element -> gtn.hasSeatOf(element).isFalse())
                            .toList())
            .require(Condition.all(ELEMENTS, Seats::hasSeatInNation))
            .build();

    static final List<Rule<?>> ALL = List.of(
            MINISTERS_DECREE,
            MINISTER_CHAIRS,
            DIRECTOR_GENERAL_IS_EXECUTIVE_CHAIR,
            FOUR_DUTIES_ASSIGNED,
            GOVERNMENT_AND_OTHERS);

    private NationalTaskForceRules() {}
}
