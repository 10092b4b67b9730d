package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.text.Wording;
import id.bham.rules.write.NationOutline.ProvinceState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationOutlineTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Province BALI = Province.of("ID-BA");

    private static RegionalTaskForce formed(String issuedOn) {
        return RegionalTaskForce.builder()
                .id("gtd-bali")
                .province(BALI)
                .decree(Decree.builder()
                        .issuer(Office.governorOf(BALI))
                        .issuedOn(PartialDate.parse(issuedOn))
                        .build())
                .build();
    }

    private static Governance nation(Listing<RegionalTaskForce> taskForces) {
        return Governance.builder().id("nation").regionalTaskForces(taskForces).build();
    }

    private static ProvinceState state(RegionalTaskForce taskForce) {
        return NationOutline.state(nation(Listing.partial(taskForce)), BALI, AsOf.on(DAY));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-02, FORMED_UNDER_THE_PERPRES", "2022-01-02, OLDER_BODY", "2023, NOT_SAID_WHICH"})
    void aProvinceIsAsItsTaskForceIs(String issuedOn, ProvinceState state) {
        assertEquals(state, state(formed(issuedOn)));
    }

    @Test
    void onThatDayAPlanIsAPlanAndOneThatEndedHasEnded() {
        assertEquals(
                ProvinceState.PLANNED,
                state(RegionalTaskForce.builder()
                        .id("gtd-bali")
                        .province(BALI)
                        .status(BodyStatus.PLANNED)
                        .build()));
        assertEquals(
                ProvinceState.NOT_FORMED_YET,
                state(formed("2025-01-01").toBuilder()
                        .inauguration(Fact.absent())
                        .build()));
        assertEquals(
                ProvinceState.ENDED,
                state(formed("2024-01-02").toBuilder()
                        .lastDay(PartialDate.parse("2024-12-30"))
                        .build()));
        assertEquals(
                ProvinceState.FORMED_UNDER_THE_PERPRES,
                state(formed("2024-01-02").toBuilder()
                        .lastDay(PartialDate.parse("2024-12-31"))
                        .build()));
    }

    @Test
    void theBestOfSeveralCounts() {
        Listing<RegionalTaskForce> both =
                Listing.partial(formed("2022-01-02").toBuilder().id("old").build(), formed("2024-01-02"));

        assertEquals(ProvinceState.FORMED_UNDER_THE_PERPRES, NationOutline.state(nation(both), BALI, AsOf.on(DAY)));
    }

    @Test
    void whatTheRecordDoesNotHaveIsAbsentOnlyIfItsListIsComplete() {
        Province aceh = Province.of("ID-AC");
        AsOf at = AsOf.on(DAY);
        RegionalTaskForce bali = formed("2024-01-02");

        assertEquals(ProvinceState.NOT_IN_THE_RECORD, NationOutline.state(nation(Listing.partial(bali)), aceh, at));
        assertEquals(ProvinceState.STATED_AS_ABSENT, NationOutline.state(nation(Listing.complete(bali)), aceh, at));
        // Somebody's task force, of which it is not said whose: it may be this one's.
        RegionalTaskForce unplaced = RegionalTaskForce.builder().id("somewhere").build();
        assertEquals(
                ProvinceState.NOT_IN_THE_RECORD, NationOutline.state(nation(Listing.complete(unplaced)), aceh, at));
    }

    @Test
    void aProvinceThatIsNotThereYetHasNone() {
        Province young = Province.named("Papua Selatan");
        LocalDate first = young.existence()
                .firstDay()
                .value()
                .flatMap(PartialDate::earliest)
                .orElseThrow();

        assertEquals(
                ProvinceState.DOES_NOT_EXIST,
                NationOutline.state(nation(Listing.unknown()), young, AsOf.on(first.minusDays(1))));
        assertEquals(
                ProvinceState.NOT_IN_THE_RECORD, NationOutline.state(nation(Listing.unknown()), young, AsOf.on(first)));
    }

    @Test
    void eachStateAndTopicHasWords() {
        Wording wording = Wording.in(Locale.ENGLISH);
        Stream.of(ProvinceState.values()).forEach(state -> assertTrue(wording.has("province." + state), state::name));
        Stream.of(Topic.values()).forEach(topic -> assertTrue(wording.has("topic." + topic), topic::name));
    }

    @Test
    void peopleSeeProvincesForANationAloneAndBodiesForSeveral() {
        Wording wording = Wording.in(Locale.ENGLISH);
        String state = wording.word("province." + ProvinceState.FORMED_UNDER_THE_PERPRES);
        String bodies = wording.word("nation.verdict").split(",", -1)[0] + ",";
        RegionalTaskForce bali =
                formed("2024-01-02").toBuilder().replaces(Fact.absent()).build();
        ComplianceReport ofNation = Compliance.check(nation(Listing.complete(bali)), DAY);
        ComplianceReport ofBody = Compliance.check(bali, DAY);

        for (PageForm<ComplianceReport> form : List.of(
                PageForm.report(Locale.ENGLISH), PageForm.report(Locale.ENGLISH).asMarkdown())) {
            assertTrue(form.write(ofNation).contains(state + ": Bali"));
            assertTrue(form.write(ofNation).contains(bodies));
            assertFalse(form.write(ofBody).contains(state));
            assertFalse(form.write(ofBody).contains(bodies));
        }
    }
}
