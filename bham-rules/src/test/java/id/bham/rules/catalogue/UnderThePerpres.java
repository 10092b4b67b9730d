package id.bham.rules.catalogue;

import id.bham.core.body.Inauguration;
import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.law.InstrumentId;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import java.time.LocalDate;

/** Task forces of which it is certain whether they are older than the Perpres or were formed under it. They are made up. */
final class UnderThePerpres {

    /** The day of the decision by which the national task force is formed under the Perpres. */
    static final LocalDate DECIDED = LocalDate.of(2023, 11, 1);

    private UnderThePerpres() {}

    /** A national task force that was formed under the Perpres; the one of {@link InOrder} is older. */
    static NationalTaskForce nationalTaskForce() {
        return nationalTaskForce("gtn", DECIDED);
    }

    static NationalTaskForce nationalTaskForce(String id, LocalDate decided) {
        return InOrder.nationalTaskForce().toBuilder()
                .id(id)
                .decree(InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), decided))
                .inauguration(Fact.absent())
                .formedUnder(InstrumentId.parse("Perpres 60/2023"))
                .period(ValidityPeriod.ofYears(2023, 2025))
                .answersTo(Fact.unknown())
                .build();
    }

    /** The same regional task force, had it been formed before the Perpres. */
    static RegionalTaskForce older(RegionalTaskForce gtd) {
        return gtd.toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2023, 9, 25)))
                .inauguration(Inauguration.on("2023-09-25"))
                .formedUnder(Fact.absent())
                .build();
    }

    /** The same national task force, had it been formed before the Perpres. */
    static NationalTaskForce older(NationalTaskForce gtn) {
        return gtn.toBuilder()
                .decree(InOrder.decree(
                        Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), LocalDate.of(2023, 9, 25)))
                .formedUnder(Fact.absent())
                .build();
    }

    /** A seat with a term of membership. */
    static Seat seat(MemberElement element, ValidityPeriod term) {
        return Seat.builder().element(element).term(term).build();
    }
}
