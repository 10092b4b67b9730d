package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.InstrumentId;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionTest {

    private static final Transition TRANSITION = Transition.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Fact<Decree> NO_DECREE = Fact.absent();

    private static RegionalTaskForce.Builder gtd() {
        return RegionalTaskForce.builder().id("gtd");
    }

    private static Decree decree(String issuedOn) {
        return Decree.builder()
                .issuedOn(PartialDate.parse(issuedOn))
                .issuer(Office.governorOf("ID-LA"))
                .build();
    }

    private static InstrumentId instrument(String name) {
        return InstrumentId.parse(name);
    }

    /** What a record says, whether the body is older, and whether it is younger. */
    static Stream<Arguments> ages() {
        return Stream.of(
                arguments(gtd(), Truth.UNKNOWN, Truth.UNKNOWN),
                arguments(gtd().status(BodyStatus.FORMED), Truth.UNKNOWN, Truth.UNKNOWN),
                arguments(gtd().status(BodyStatus.PLANNED), Truth.FALSE, Truth.UNKNOWN),
                arguments(gtd().status(BodyStatus.PLANNED).formedUnder(Fact.absent()), Truth.FALSE, Truth.FALSE),
                // The decree, if there may be one.
                arguments(gtd().decree(decree("2023-09-25")), Truth.TRUE, Truth.FALSE),
                arguments(gtd().decree(decree("2023-09-26")), Truth.FALSE, Truth.TRUE),
                arguments(gtd().decree(decree("2023")), Truth.UNKNOWN, Truth.UNKNOWN),
                arguments(gtd().decree(decree("[2023-09-26..]")), Truth.FALSE, Truth.TRUE),
                arguments(gtd().decree(decree("[..2023-09-25]")), Truth.TRUE, Truth.FALSE),
                arguments(gtd().decree(Decree.builder().issuedOn(Fact.absent()).build()), Truth.UNKNOWN, Truth.UNKNOWN),
                // A ceremony before shows an older body, whatever its decree; one since shows a younger one only
                // without a decree.
                arguments(gtd().inauguration(Inauguration.on("2023-09-25")), Truth.TRUE, Truth.FALSE),
                arguments(gtd().inauguration(Inauguration.on("2023-09-26")), Truth.UNKNOWN, Truth.UNKNOWN),
                arguments(gtd().decree(NO_DECREE).inauguration(Inauguration.on("2023-09-26")), Truth.FALSE, Truth.TRUE),
                arguments(
                        gtd().decree(NO_DECREE)
                                .inauguration(Inauguration.builder().build()),
                        Truth.UNKNOWN,
                        Truth.UNKNOWN),
                arguments(gtd().decree(NO_DECREE).inauguration(Fact.absent()), Truth.UNKNOWN, Truth.UNKNOWN),
                arguments(
                        gtd().decree(decree("2023-09-25")).inauguration(Inauguration.on("2023-12-28")),
                        Truth.TRUE,
                        Truth.FALSE),
                // So does a day on which it was seen at work.
                arguments(gtd().seenAtWork(Listing.partial(PartialDate.parse("2023-08"))), Truth.TRUE, Truth.FALSE),
                arguments(
                        gtd().seenAtWork(Listing.partial(PartialDate.parse("2024-11-08"))),
                        Truth.UNKNOWN,
                        Truth.UNKNOWN),
                // What it says that it was formed under; another instrument decides nothing.
                arguments(gtd().formedUnder(instrument("Perpres 60/2023")), Truth.FALSE, Truth.TRUE),
                arguments(gtd().formedUnder(instrument("Perpres 53/2021")), Truth.UNKNOWN, Truth.UNKNOWN),
                arguments(gtd().formedUnder(Fact.absent()), Truth.UNKNOWN, Truth.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("ages")
    void aBodyIsOlderOrYoungerByItsFoundingActOrWhatShowsIt(
            RegionalTaskForce.Builder record, Truth older, Truth younger) {
        RegionalTaskForce body = record.build();

        assertEquals(older, TRANSITION.older().test(body, AsOf.on(DAY)));
        assertEquals(younger, TRANSITION.younger().test(body, AsOf.on(DAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-27, FALSE, 2024-03-28",
        "2024-03-28, TRUE,",
    })
    void aYoungerBodyThatRestsOnAGovernorsDecreeWasFormedUnderIt(LocalDate day, Truth formed, LocalDate until) {
        RegionalTaskForce lampung = gtd().decree(decree("2024-03-28")).build();
        AsOf at = AsOf.on(day);

        assertEquals(formed, TRANSITION.formedUnder().test(lampung, at));
        assertEquals(Optional.ofNullable(until), at.validUntil());
    }

    @Test
    void whatElseABodyMustBeToBeFormedUnderIt() {
        RegionalTaskForce lampung = gtd().decree(decree("2024-03-28")).build();

        assertEquals(Truth.FALSE, formedUnder(gtd().decree(decree("2022-08-11"))));
        assertEquals(Truth.FALSE, formedUnder(gtd().decree(NO_DECREE)));
        assertEquals(
                Truth.FALSE, formedUnder(gtd().status(BodyStatus.PLANNED).formedUnder(instrument("Perpres 60/2023"))));
        assertEquals(Truth.UNKNOWN, formedUnder(gtd().decree(decree("2023"))));
        assertEquals(
                Truth.UNKNOWN,
                formedUnder(gtd().decree(decree("2024-03-28").toBuilder()
                        .issuer(Fact.unknown())
                        .build())));
        assertEquals(Truth.UNKNOWN, formedUnder(gtd().formedUnder(instrument("Perpres 60/2023"))));
        assertEquals(Truth.UNKNOWN, formedUnder(gtd().formedUnder(instrument("SE 12"))));
        assertEquals(Truth.TRUE, formedUnder(lampung.toBuilder().formedUnder(instrument("SE 12"))));
        assertEquals(
                Truth.TRUE,
                formedUnder(lampung.toBuilder().formedUnder(instrument("Peraturan Presiden Nomor 60 Tahun 2023"))));
    }

    private static Truth formedUnder(RegionalTaskForce.Builder record) {
        return TRANSITION.isFormedUnder(record.build(), AsOf.on(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTER_OF_LAW_AND_HUMAN_RIGHTS, 2023-10-31, TRUE",
        "MINISTER_OF_LAW_AND_HUMAN_RIGHTS, 2021-04-05, FALSE",
        "MINISTER_OF_HUMAN_RIGHTS, 2024-10-20, UNKNOWN",
        "MINISTER_OF_HUMAN_RIGHTS, 2024-10-21, TRUE",
        "MINISTER_OF_LAW, 2024-10-21, UNKNOWN",
        "COORDINATING_MINISTER, 2023-11-06, FALSE",
        "GOVERNOR, 2024-01-01, FALSE",
    })
    void theNationalOneRestsOnTheDecreeOfWhoWasMinister(OfficeTitle issuer, String issuedOn, Truth formed) {
        NationalTaskForce gtn = NationalTaskForce.builder()
                .id("gtn")
                .decree(Decree.builder()
                        .issuer(Office.of(issuer))
                        .issuedOn(PartialDate.parse(issuedOn))
                        .build())
                .build();

        assertEquals(formed, TRANSITION.isFormedUnder(gtn, AsOf.on(DAY)));
    }

    @Test
    void anUndatedDecreeOfTheMinisterIsOpen() {
        NationalTaskForce gtn = NationalTaskForce.builder()
                .id("gtn")
                .formedUnder(instrument("Perpres 60/2023"))
                .decree(Decree.builder()
                        .issuer(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS))
                        .issuedOn(Fact.absent())
                        .build())
                .build();

        assertEquals(Truth.UNKNOWN, TRANSITION.isFormedUnder(gtn, AsOf.on(DAY)));
    }

    @Test
    void theDayIsThatOfTheLaw() {
        assertEquals(LocalDate.of(2023, 9, 26), TRANSITION.firstDay());
        assertEquals(instrument("Perpres 60/2023"), TRANSITION.instrument());
        assertTrue(TRANSITION.toString().contains("2023-09-26"));
    }

    /** Records that show a body before the regulation and found it since, or under it. */
    static Stream<RegionalTaskForce.Builder> twoGenerations() {
        Listing<PartialDate> before = Listing.partial(PartialDate.parse("2023-09-25"));
        return Stream.of(
                gtd().decree(decree("2023-09-26")).inauguration(Inauguration.on("2023-09-25")),
                gtd().decree(decree("2024")).seenAtWork(before),
                gtd().decree(NO_DECREE)
                        .inauguration(Inauguration.on("2023-09-26"))
                        .seenAtWork(before),
                gtd().formedUnder(instrument("Perpres 60/2023")).decree(decree("2023-09-25")),
                gtd().formedUnder(instrument("Perpres 60/2023")).inauguration(Inauguration.on("2022")),
                gtd().formedUnder(instrument("Perpres 60/2023")).seenAtWork(before));
    }

    @ParameterizedTest
    @MethodSource("twoGenerations")
    void oneRecordIsNotOfTwoGenerations(RegionalTaskForce.Builder record) {
        String message = Refusal.of(record::build);

        assertTrue(message.contains("'gtd'") && message.contains("2023-09-26"), message);
    }

    @Test
    void whatMayBeOneGenerationIsNotRefused() {
        assertDoesNotThrow(() -> gtd().decree(decree("2024"))
                .inauguration(Inauguration.on("2023"))
                .build());
        assertDoesNotThrow(() -> gtd().decree(decree("2022"))
                .inauguration(Inauguration.on("2024"))
                .formedUnder(instrument("Perpres 53/2021"))
                .build());
        assertDoesNotThrow(() -> gtd().inauguration(Inauguration.on("2022")).build());
    }
}
