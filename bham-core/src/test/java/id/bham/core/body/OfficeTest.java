package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.mandate.Strategy;
import id.bham.core.province.Province;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeTest {

    private static final Province BANTEN = Province.of("ID-BT");
    private static final Province PAPUA = Province.of("ID-PA");

    @Test
    void aGovernorGovernsOneProvince() {
        assertEquals(Truth.TRUE, Office.governorOf(BANTEN).isGovernorOf(BANTEN));
        assertEquals(Truth.FALSE, Office.governorOf("ID-PA").isGovernorOf(BANTEN));
        assertEquals(Truth.FALSE, Office.secretaryOf(BANTEN).isGovernorOf(BANTEN));
        assertEquals(Truth.FALSE, Office.secretaryOf(BANTEN).isGovernor());
    }

    @Test
    void ofAGovernorOfAnUnknownProvinceItIsOpenWhichOneItIs() {
        Office governor = Office.builder().title(OfficeTitle.GOVERNOR).build();

        assertEquals(Truth.TRUE, governor.isGovernor());
        assertEquals(Truth.UNKNOWN, governor.isGovernorOf(PAPUA));
        assertEquals(governor, Office.of(OfficeTitle.GOVERNOR));
    }

    @ParameterizedTest
    @EnumSource
    void aTitleAloneTellsThatAnOfficeBelongsToNoProvinceOnlyIfItIsOneOfTheNation(OfficeTitle title) {
        Set<OfficeTitle> regionalOrAny = Set.of(
                OfficeTitle.GOVERNOR,
                OfficeTitle.PROVINCIAL_SECRETARY,
                OfficeTitle.HEAD_OF_REGIONAL_OFFICE,
                OfficeTitle.HEAD_OF_PROVINCIAL_AGENCY,
                OfficeTitle.OTHER);

        assertEquals(
                regionalOrAny.contains(title) ? Fact.unknown() : Fact.absent(),
                Office.of(title).province());
    }

    @Test
    void factoriesSayWhatTheyAreNamedFor() {
        Institution office = Institution.builder()
                .kind(InstitutionKind.REGIONAL_OFFICE)
                .provinces(Listing.complete(BANTEN, PAPUA))
                .build();

        assertEquals(Fact.known(office), Office.headOf(office).institution());
        assertEquals(OfficeTitle.HEAD_OF_REGIONAL_OFFICE, Office.headOf(office).title());
        assertEquals(
                OfficeTitle.PROVINCIAL_SECRETARY, Office.secretaryOf(BANTEN).title());
        assertEquals(Fact.known(BANTEN), Office.secretaryOf(BANTEN).province());
        assertEquals(Fact.absent(), Office.of(OfficeTitle.PRESIDENT).province());
        assertEquals(
                Fact.known(Office.governorOf(BANTEN)),
                Seat.of(Office.governorOf(BANTEN)).office());
    }

    @Test
    void aTaskForceGovernsItsProvince() {
        RegionalTaskForce taskForce =
                RegionalTaskForce.builder().id("gtd").province(BANTEN).build();

        assertEquals(Truth.TRUE, taskForce.governs(BANTEN));
        assertEquals(Truth.FALSE, taskForce.governs(PAPUA));
        assertEquals(
                Truth.UNKNOWN, RegionalTaskForce.builder().id("gtd").build().governs(BANTEN));
    }

    @Test
    void aWorkingGroupCoversTheStrategiesThatItNames() {
        WorkingGroup group = WorkingGroup.builder()
                .strategies(Listing.complete(List.of(Strategy.REMEDY)))
                .build();
        WorkingGroup partly = WorkingGroup.builder()
                .strategies(Listing.partial(List.of(Strategy.REMEDY)))
                .build();

        assertEquals(Truth.TRUE, group.covers(Strategy.REMEDY));
        assertEquals(Truth.FALSE, group.covers(Strategy.REGULATION));
        assertEquals(Truth.TRUE, partly.covers(Strategy.REMEDY));
        assertEquals(Truth.UNKNOWN, partly.covers(Strategy.REGULATION));
    }

    @Test
    void aSecretaryIsThatOfOneProvince() {
        assertEquals(Truth.TRUE, Office.secretaryOf(BANTEN).isSecretaryOf(BANTEN));
        assertEquals(Truth.FALSE, Office.secretaryOf(PAPUA).isSecretaryOf(BANTEN));
        assertEquals(Truth.FALSE, Office.governorOf(BANTEN).isSecretaryOf(BANTEN));
        assertEquals(
                Truth.UNKNOWN,
                Office.builder().title(OfficeTitle.PROVINCIAL_SECRETARY).build().isSecretaryOf(BANTEN));
    }

    @Test
    void theHeadOfARegionalOfficeServesItsProvinces() {
        Office head = Office.headOf(
                Institution.builder().provinces(Listing.complete(BANTEN)).build());

        assertEquals(Truth.TRUE, head.isHeadOfRegionalOfficeServing(BANTEN));
        assertEquals(Truth.FALSE, head.isHeadOfRegionalOfficeServing(PAPUA));
        assertEquals(Truth.UNKNOWN, Office.headOf(Institution.builder().build()).isHeadOfRegionalOfficeServing(BANTEN));
        assertEquals(
                Truth.FALSE,
                head.toBuilder()
                        .title(OfficeTitle.HEAD_OF_PROVINCIAL_AGENCY)
                        .build()
                        .isHeadOfRegionalOfficeServing(BANTEN));
    }

    @Test
    void anInstitutionBelongsToTheMinistryThatItIsPartOf() {
        Institution ministry =
                Institution.builder().ministry(Ministry.HUMAN_RIGHTS).build();

        assertEquals(Truth.TRUE, ministry.belongsToAnyOf(Set.of(Ministry.LAW, Ministry.HUMAN_RIGHTS)));
        assertEquals(Truth.FALSE, ministry.belongsToAnyOf(Set.of(Ministry.LAW)));
        assertEquals(
                Truth.FALSE,
                ministry.toBuilder().ministry(Fact.absent()).build().belongsToAnyOf(Set.of(Ministry.LAW)));
        assertEquals(Truth.UNKNOWN, Institution.builder().build().belongsToAnyOf(Set.of(Ministry.LAW)));
    }

    @Test
    void officesAreTheSameByTitleAndWhatTheyAreOf() {
        Institution kanwil = Institution.builder()
                .kind(InstitutionKind.REGIONAL_OFFICE)
                .name("Kanwil Banten")
                .build();
        Office named =
                Office.builder().title(OfficeTitle.OTHER).name("Direktur").build();

        assertEquals(Truth.TRUE, Office.governorOf(BANTEN).isSameAs(Office.governorOf(BANTEN)));
        assertEquals(Truth.FALSE, Office.governorOf(BANTEN).isSameAs(Office.governorOf(PAPUA)));
        assertEquals(Truth.FALSE, Office.governorOf(BANTEN).isSameAs(Office.secretaryOf(BANTEN)));
        assertEquals(
                Truth.UNKNOWN,
                Office.governorOf(BANTEN)
                        .isSameAs(Office.builder().title(OfficeTitle.GOVERNOR).build()));
        assertEquals(Truth.TRUE, Office.of(OfficeTitle.PRESIDENT).isSameAs(Office.of(OfficeTitle.PRESIDENT)));
        assertEquals(Truth.TRUE, Office.headOf(kanwil).isSameAs(Office.headOf(kanwil)));
        assertEquals(
                Truth.FALSE,
                Office.headOf(kanwil)
                        .isSameAs(Office.headOf(
                                kanwil.toBuilder().name("Kanwil Papua").build())));
        assertEquals(Truth.TRUE, named.isSameAs(named));
        assertEquals(Truth.UNKNOWN, named.isSameAs(Office.of(OfficeTitle.OTHER)));
    }

    @Test
    void seatsAreHeldAsEachOtherByOfficeInstitutionOrPerson() {
        Appointment person = Appointment.builder().person("Al Muktabar").build();
        Seat nobody = Seat.builder()
                .office(Fact.absent())
                .institution(Fact.absent())
                .appointments(Listing.complete())
                .build();
        Seat somebody =
                nobody.toBuilder().appointments(Listing.complete(person)).build();
        Seat university = nobody.toBuilder()
                .institution(Institution.builder()
                        .kind(InstitutionKind.ACADEMIA)
                        .name("Universitas")
                        .build())
                .build();

        assertEquals(Truth.FALSE, nobody.isHeldAs(nobody));
        assertEquals(Truth.TRUE, somebody.isHeldAs(somebody));
        assertEquals(Truth.FALSE, somebody.isHeldAs(nobody));
        assertEquals(Truth.TRUE, university.isHeldAs(university));
        assertEquals(Truth.FALSE, university.isHeldAs(somebody));
        assertEquals(Truth.UNKNOWN, university.isHeldAs(Seat.builder().build()));
    }

    @Test
    void aRegionalOfficeServesItsProvinces() {
        Institution office = Institution.builder()
                .provinces(Listing.partial(List.of(BANTEN)))
                .build();

        assertEquals(Truth.TRUE, office.serves(BANTEN));
        assertEquals(Truth.UNKNOWN, office.serves(PAPUA));
    }
}
