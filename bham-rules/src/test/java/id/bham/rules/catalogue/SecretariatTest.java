package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Secretariat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.mandate.Ministry;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretariatTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-015");
    private static final String DAY = "2024-12-31";
    private static final Province BANTEN = Province.of("ID-BT");
    private static final Province JAKARTA = Province.of("ID-JK");
    private static final String WHETHER = "/secretariat";
    private static final String WHERE = "/secretariat/at";

    @Test
    void itHasOneAtTheRegionalOffice() {
        RegionalTaskForce seated = at(office(Ministry.LAW_AND_HUMAN_RIGHTS, BANTEN));

        assertEquals(
                List.of(WHETHER, WHERE),
                RULE.places(DAY, seated).map(Pointer::toString).toList());
        for (String place : List.of(WHETHER, WHERE)) {
            RULE.on("2023-09-25", seated, place).is(NOT_IN_FORCE).until("2023-09-26");
            RULE.on("2024-02-29", seated, place).is(NOT_APPLICABLE).until("2024-03-01");
            RULE.on("2024-10-21", seated, place).is(SATISFIED).forGood();
        }
        RULE.on("2024-03-01", seated, WHETHER).is(SATISFIED).forGood();
        RULE.on("2024-03-01", seated, WHERE).is(SATISFIED).until("2024-10-21");
    }

    @Test
    void oneWithoutASecretariatIsInBreachAndHasNoPlaceForIt() {
        RegionalTaskForce none = with(Fact.absent());

        RULE.on(DAY, none, WHETHER).is(VIOLATED).forGood();
        RULE.on(DAY, none, WHERE).is(NOT_APPLICABLE).lacks();
    }

    @Test
    void thatNoneIsNamedDoesNotTellThatThereIsNone() {
        RegionalTaskForce unknown = with(Fact.unknown());

        RULE.on(DAY, unknown, WHETHER).is(UNDETERMINED).lacks("/secretariat VALUE");
        RULE.on(DAY, unknown, WHERE).is(UNDETERMINED);
    }

    @Test
    void theOfficeMayServeSeveralProvinces() {
        RULE.on(DAY, at(office(Ministry.HUMAN_RIGHTS, JAKARTA, BANTEN)), WHERE).is(SATISFIED);
        RULE.on(DAY, at(office(Ministry.HUMAN_RIGHTS, JAKARTA)), WHERE)
                .is(VIOLATED)
                .forGood();
        RULE.on(DAY, at(office(Ministry.HUMAN_RIGHTS, JAKARTA)), WHETHER).is(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-20, LAW_AND_HUMAN_RIGHTS, SATISFIED",
        "2024-10-20, LAW, UNDETERMINED",
        "2024-10-20, HUMAN_RIGHTS, UNDETERMINED",
        "2024-10-20, OTHER, VIOLATED",
        "2024-10-21, LAW_AND_HUMAN_RIGHTS, SATISFIED",
        "2024-10-21, LAW, SATISFIED",
        "2024-10-21, HUMAN_RIGHTS, SATISFIED",
        "2024-10-21, OTHER, VIOLATED",
    })
    void theOfficeIsOneOfTheMinistry(String day, Ministry ministry, Outcome outcome) {
        RULE.on(day, at(office(ministry, BANTEN)), WHERE).is(outcome);
    }

    @Test
    void onlyAKnownOtherPlaceIsInBreach() {
        RULE.on(DAY, with(Fact.known(Secretariat.builder().at(Fact.absent()).build())), WHERE)
                .is(UNDETERMINED);
        RULE.on(DAY, with(Fact.known(Secretariat.builder().build())), WHERE)
                .is(UNDETERMINED)
                .lacks("/secretariat/at VALUE");
        Institution agency =
                Institution.builder().kind(InstitutionKind.PROVINCIAL_AGENCY).build();
        RULE.on(DAY, at(agency), WHERE).is(VIOLATED).forGood();
        Institution ofUnknownKind = office(Ministry.HUMAN_RIGHTS, BANTEN).toBuilder()
                .kind(Fact.unknown())
                .build();
        RULE.on(DAY, at(ofUnknownKind), WHERE).is(UNDETERMINED).lacks("/secretariat/at/kind VALUE");
        RULE.on(
                        DAY,
                        at(Institution.builder()
                                .kind(InstitutionKind.REGIONAL_OFFICE)
                                .ministry(Ministry.HUMAN_RIGHTS)
                                .build()),
                        WHERE)
                .is(UNDETERMINED)
                .lacks("/secretariat/at/provinces WHOLE_LIST");
        RULE.on(
                        DAY,
                        at(office(Ministry.HUMAN_RIGHTS, BANTEN)).toBuilder()
                                .province(Fact.unknown())
                                .build(),
                        WHERE)
                .is(UNDETERMINED)
                .lacks("/province VALUE");
    }

    @Test
    void anOlderOneIsNotAsked() {
        RegionalTaskForce old = UnderThePerpres.older(with(Fact.absent()));

        RULE.on(DAY, old, WHETHER).is(NOT_APPLICABLE).lacks();
        RULE.on(DAY, old, WHERE).is(NOT_APPLICABLE).lacks();
    }

    private static Institution office(Ministry ministry, Province... provinces) {
        return Institution.builder()
                .kind(InstitutionKind.REGIONAL_OFFICE)
                .ministry(ministry)
                .provinces(Listing.complete(provinces))
                .build();
    }

    private static RegionalTaskForce at(Institution place) {
        return with(Fact.known(Secretariat.at(place)));
    }

    private static RegionalTaskForce with(Fact<Secretariat> secretariat) {
        return InOrder.regionalTaskForce().toBuilder().secretariat(secretariat).build();
    }
}
