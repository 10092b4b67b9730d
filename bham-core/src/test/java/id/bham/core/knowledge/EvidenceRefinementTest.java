package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Appointment;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.time.ValidityPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which evidence could be another after more was learnt. */
class EvidenceRefinementTest {

    private static final List<Source> SOURCES = List.of(source("A"), source("B"));

    private static final RegionalTaskForce NAMED = RegionalTaskForce.builder()
            .id("gtd")
            .name("Gugus Tugas Daerah")
            .status(BodyStatus.FORMED)
            .decree(Decree.builder().number("1/2024").build())
            .members(Listing.complete(seat("Ketua"), seat("Anggota")))
            .build();

    private static final RegionalTaskForce APPOINTED = NAMED.toBuilder()
            .chair(held("Ketua"))
            .members(Listing.complete(seat("Sekretaris"), held("Anggota")))
            .build();

    private static Source source(String id) {
        return Source.builder().id(id).title("Berita " + id).build();
    }

    private static Seat seat(String title) {
        return Seat.builder().title(title).build();
    }

    private static Seat held(String title) {
        return seat(title).toBuilder()
                .appointments(Listing.complete(appointment("Sari"), appointment("Budi")))
                .build();
    }

    private static Appointment appointment(String person) {
        return Appointment.builder().person(person).build();
    }

    /** Reads {@code /name=A B; /decree=-}: a place, and its sources or that it has none. */
    private static Evidence evidence(String text) {
        Map<Pointer, List<String>> support = Arrays.stream(text.split("; *", -1))
                .filter(said -> !said.isEmpty())
                .map(said -> said.split("=", -1))
                .collect(Collectors.toMap(
                        said -> Pointer.parse(said[0]),
                        said -> said[1].equals("-") ? List.of() : List.of(said[1].split(" ", -1))));
        return Evidence.of(SOURCES, support);
    }

    private static RegionalTaskForce with(String evidence) {
        return with(NAMED, evidence);
    }

    private static RegionalTaskForce with(RegionalTaskForce record, String evidence) {
        return record.toBuilder().evidence(evidence(evidence)).build();
    }

    private static final Pointer PERIOD = Pointer.parse("/period");

    /** The record where A says one period and B another, or more. */
    private static RegionalTaskForce disputed(Integer... years) {
        List<Claim> claims = Stream.of(years)
                .map(year -> Claim.of(ValidityPeriod.ofYears(year, 2025), SOURCES.get(year % 2)))
                .toList();
        return RegionalTaskForce.TYPE.with(NAMED, Evidence.of(SOURCES, Map.of()).withClaims(PERIOD, claims));
    }

    @Test
    void claimsAreKeptOrSettled() {
        RegionalTaskForce silent = RegionalTaskForce.TYPE.with(NAMED, Evidence.of(SOURCES, Map.of()));
        RegionalTaskForce settled =
                RegionalTaskForce.TYPE.with(disputed(2023, 2024), PERIOD, ValidityPeriod.ofYears(2020, 2021));
        assertTrue(silent.isRefinedBy(disputed(2023, 2024)));
        assertFalse(disputed(2023, 2024).isRefinedBy(silent));
        assertTrue(disputed(2023, 2024).isRefinedBy(disputed(2022, 2023, 2024)));
        assertFalse(disputed(2022, 2023, 2024).isRefinedBy(disputed(2023, 2024)));
        assertFalse(disputed(2023, 2024).isRefinedBy(disputed(2021, 2022)));
        assertTrue(disputed(2023, 2024).isRefinedBy(settled));
        assertFalse(settled.isRefinedBy(disputed(2023, 2024)));
        assertTrue(disputed(2023, 2024)
                .isRefinedBy(RegionalTaskForce.TYPE.with(disputed(2023, 2024), PERIOD, Fact.absent())));
    }

    @Test
    void whatIsStatedIsSettled() {
        assertEquals(
                Map.of(),
                RegionalTaskForce.TYPE
                        .with(disputed(2023, 2024), PERIOD, Fact.absent())
                        .evidence()
                        .claims());
        assertEquals(
                Map.of(),
                disputed(2023, 2024).toBuilder()
                        .period(ValidityPeriod.ofYears(2023, 2025))
                        .build()
                        .evidence()
                        .claims());
        assertEquals(
                2,
                disputed(2023, 2024).toBuilder()
                        .name("GTD")
                        .build()
                        .claimsAt(PERIOD)
                        .size());
    }

    @Test
    void claimsAboutAnItemFollowIt() {
        Pointer first = Pointer.parse("/members/0/office");
        Pointer second = Pointer.parse("/members/1/office");
        Evidence plain = Evidence.of(SOURCES, Map.of());
        List<Claim> claims =
                List.of(Claim.of(Office.governorOf("ID-BT"), SOURCES.get(0)), Claim.of(Fact.absent(), SOURCES.get(1)));
        RegionalTaskForce turned = NAMED.toBuilder()
                .members(Listing.complete(seat("Anggota"), seat("Ketua")))
                .build();
        assertTrue(
                NAMED.with(plain.withClaims(first, claims)).isRefinedBy(turned.with(plain.withClaims(second, claims))));
        assertFalse(
                NAMED.with(plain.withClaims(first, claims)).isRefinedBy(turned.with(plain.withClaims(first, claims))));
    }

    @Test
    void thatSomethingIsInferredComesAndGoes() {
        RegionalTaskForce inferred =
                RegionalTaskForce.TYPE.with(NAMED, Evidence.none().withInferred(List.of(Pointer.parse("/decree"))));
        assertTrue(NAMED.isRefinedBy(inferred));
        assertTrue(inferred.isRefinedBy(NAMED));
        assertTrue(inferred.isInferred(Pointer.parse("/decree/number")));
        assertFalse(inferred.isInferred(Pointer.parse("/decree/issuedOn")));
        assertFalse(inferred.isInferred(Pointer.parse("/name")));
        assertTrue(inferred.evidence().isInferred(Pointer.parse("/decree/issuedOn")));
        assertFalse(inferred.evidence().isInferred(Pointer.WHOLE));
    }

    @Test
    void claimsThatCannotBeAreRefused() {
        Evidence plain = Evidence.of(SOURCES, Map.of());
        Claim one = Claim.of("A", SOURCES.get(0));
        Claim other = Claim.of("B", SOURCES.get(1));
        assertThrows(IllegalArgumentException.class, () -> plain.withClaims(PERIOD, List.of(one)));
        assertThrows(
                IllegalArgumentException.class,
                () -> plain.withClaims(PERIOD, List.of(one, Claim.of("A", SOURCES.get(1)))));
        assertThrows(IllegalArgumentException.class, () -> Claim.of(Fact.unknown(), SOURCES.get(0)));
        assertThrows(IllegalArgumentException.class, () -> Claim.of(Listing.unknown(), SOURCES.get(0)));
        for (String place : List.of("/period", "/nam", "/members/0", "", "/members")) {
            Evidence odd = plain.withClaims(Pointer.parse(place), List.of(one, other));
            assertThrows(IllegalArgumentException.class, () -> NAMED.with(odd), place);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Nothing said, some, more, none.
        "'', /name=A, true",
        "'', /name=-, true",
        "'', =A, true",
        "'', =-, true",
        "/name=A, /name=A B, true",
        "/name=A B, /name=A, false",
        "/name=A, /name=B, false",
        "/name=A, /name=-, false",
        "/name=-, /name=A, false",
        "/name=-, /name=-, true",
        "/name=A, '', false",
        "/name=-, '', false",
        // What the whole record rests on is said of each of its statements.
        "=A, =A; /name=-, false",
        "=A, =A; /name=B, false",
        "=A, =A; /name=A B, true",
        "=-, =-; /name=A, false",
        "=A, =A; /period=-, true",
        "=A, =A; /period=B, true",
        "/period=A, /period=-, false",
        "=A; /name=A, =A, true",
        "=A; /name=B, =A B, true",
        "=A; /name=-, =A, false",
        "/name=-, =A; /name=-, true",
        // And of a part what it rests on.
        "/decree=A, /decree=A; /decree/number=-, false",
        "/decree=A, /decree=A; /decree/number=A B, true",
        "/decree=A, /decree=A; /decree/issuedOn=-, true",
        "/decree/number=A, /decree=A, true",
        "/decree/number=A, /decree=-, false",
        "/decree/number=A, /decree=-; /decree/number=A, true",
        // Items, each in its place.
        "/members=A, /members=A; /members/0=-, false",
        "/members/0=A, /members/0=A B, true",
        "/members/0=A, /members/1=A, false",
        "/members/0/title=A, /members/0=A, true",
        "/members/0/title=A; /members/1/title=B, /members/0/title=B; /members/1/title=A, false",
        "/members/0/person=A, /members/0/person=-, false",
        "/members/0=A, /members/0=A; /members/0/person=-, true",
        "/members/7=A, '', true",
    })
    void whatIsKnownOfTheSourcesOfAStatementIsKept(String less, String more, boolean refined) {
        assertEquals(refined, with(less).isRefinedBy(with(more)));
    }

    @Test
    void aRecordOfWhichEveryStatementHasASourceIsNotRefinedByOneOfWhichOneHasNone() {
        assertFalse(with("=A").isRefinedBy(with("=A; /name=-")));
        assertFalse(with("=A; /name=-").isRefinedBy(with("=A")));
    }

    @Test
    void aNewStatementMayHaveNoSource() {
        RegionalTaskForce unnamed = with("=A").toBuilder().name(Fact.unknown()).build();

        assertTrue(unnamed.isRefinedBy(with("=A")));
        assertTrue(unnamed.isRefinedBy(with("=A; /name=-")));
        assertTrue(unnamed.isRefinedBy(with("=A; /name=B")));
    }

    @Test
    void whatIsNotSaidHasNoSourceOfTheWholeRecord() {
        RegionalTaskForce record = with("=A; /period=B; /decree=A B");

        assertEquals(Truth.TRUE, record.hasSource(Pointer.parse("/name")));
        assertEquals(Truth.UNKNOWN, record.hasSource(Pointer.parse("/lastDay")));
        assertEquals(Truth.UNKNOWN, record.hasSource(Pointer.parse("/reports")));
        assertEquals(List.of(), record.sourcesOf(Pointer.parse("/reports")));
        assertEquals(List.of(), record.sourcesOf(Pointer.parse("/lastDay")));
        assertEquals(Fact.unknown(), record.at(Pointer.parse("/lastDay")));
        assertEquals(Truth.TRUE, record.hasSource(Pointer.parse("/period")));
        assertEquals(List.of(SOURCES.get(1)), record.sourcesOf(Pointer.parse("/period")));
        assertEquals(SOURCES, record.sourcesOf(Pointer.parse("/decree/number")));
        assertEquals(Truth.UNKNOWN, record.hasSource(Pointer.parse("/decree/issuedOn")));
        assertEquals(Truth.UNKNOWN, record.hasSource(Pointer.parse("/no/such/place")));
        assertEquals(Truth.TRUE, record.hasSource(Pointer.WHOLE));
    }

    @Test
    void anItemTakesItsSourcesAlong() {
        RegionalTaskForce turned = NAMED.toBuilder()
                .members(Listing.complete(seat("Anggota"), seat("Ketua")))
                .build();

        assertTrue(with("/members/0=A; /members/1/title=-")
                .isRefinedBy(turned.toBuilder()
                        .evidence(evidence("/members/1=A B; /members/0/title=-"))
                        .build()));
        assertFalse(with("/members/0=A")
                .isRefinedBy(
                        turned.toBuilder().evidence(evidence("/members/0=A")).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "/chair/appointments/0=A, /chair/appointments/0=A B, true",
        "/chair/appointments/0=A, /chair/appointments/0=-, false",
        "/chair/appointments/0=A, /chair/appointments/1=A, false",
        "/chair/appointments/0/person=A, /chair/appointments/0=A, true",
        "/members/1/appointments/0=A, /members/1/appointments/0=A B, true",
        "/members/1/appointments/0=A, /members/1/appointments/0=-, false",
        "/members/1/appointments/0/person=-, /members/1/appointments/0/person=A, false",
        "/members/1/appointments/0=A, /members/0=A; /members/1/appointments/0=A, true",
    })
    void anItemInAPartOfTheRecordKeepsItsSources(String less, String more, boolean refined) {
        assertEquals(refined, with(APPOINTED, less).isRefinedBy(with(APPOINTED, more)));
    }

    @Test
    void anItemInAPartThatIsAnotherOneIsNotFoundAgain() {
        RegionalTaskForce less = with(APPOINTED, "/chair/appointments/0=A; /members/1/appointments/0=A");

        assertTrue(less.isRefinedBy(less));
        assertFalse(less.isRefinedBy(less.toBuilder()
                .members(Listing.complete(seat("Sekretaris"), held("Wakil")))
                .build()));
        assertFalse(less.isRefinedBy(less.toBuilder().chair(held("Wakil")).build()));
        assertFalse(less.isRefinedBy(less.toBuilder().chair(Fact.absent()).build()));
        assertFalse(less.isRefinedBy(less.toBuilder().chair(Fact.unknown()).build()));
    }

    @Test
    void whatIsSaidOfAnItemInAPartThatIsNotKnownTellsOfNothing() {
        String ofItem = "/chair/appointments/0=A";
        RegionalTaskForce unknown =
                with(APPOINTED.toBuilder().chair(Fact.unknown()).build(), ofItem);
        RegionalTaskForce absent =
                with(APPOINTED.toBuilder().chair(Fact.absent()).build(), ofItem);

        assertTrue(unknown.isRefinedBy(with(APPOINTED, "/chair/appointments/0=-")));
        assertTrue(unknown.isRefinedBy(absent));
        assertTrue(absent.isRefinedBy(
                absent.toBuilder().evidence(of(SOURCES.get(0), SOURCES.get(1))).build()));
        assertFalse(absent.isRefinedBy(unknown));
    }

    @Test
    void ofItemsThatAreAlikeTheOneWithTheSourcesIsFound() {
        RegionalTaskForce alike = NAMED.toBuilder()
                .members(Listing.complete(seat("Anggota"), seat("Anggota"), seat("Anggota")))
                .build();
        RegionalTaskForce less = alike.toBuilder()
                .evidence(evidence("/members/0=A; /members/1=-"))
                .build();

        assertTrue(less.isRefinedBy(alike.toBuilder()
                .evidence(evidence("/members/2=A; /members/0=-; /members/1=B"))
                .build()));
        assertFalse(less.isRefinedBy(alike.toBuilder()
                .evidence(evidence("/members/2=A; /members/1=B"))
                .build()));
    }

    @Test
    void anItemOfAPartialListingKeepsItsSources() {
        RegionalTaskForce some = NAMED.toBuilder()
                .members(Listing.partial(seat("Ketua")))
                .evidence(evidence("/members/0/title=A"))
                .build();

        assertTrue(some.isRefinedBy(with("/members/0/title=A B; /members/1/title=-")));
        assertFalse(some.isRefinedBy(with("/members/0/title=-")));
    }

    @Test
    void aSourceIsFoundAgainByItsId() {
        Source described = SOURCES.get(0).toBuilder().publisher("Antara").build();
        RegionalTaskForce less = NAMED.toBuilder().evidence(of(SOURCES.get(0))).build();

        assertTrue(less.isRefinedBy(NAMED.toBuilder().evidence(of(described)).build()));
        assertFalse(NAMED.toBuilder().evidence(of(described)).build().isRefinedBy(less));
        assertTrue(less.isRefinedBy(
                NAMED.toBuilder().evidence(of(described, SOURCES.get(1))).build()));
        assertFalse(less.isRefinedBy(NAMED));
    }

    private static Evidence of(Source... sources) {
        return Evidence.of(List.of(sources), Map.of());
    }

    @Test
    void aBodyOfANationKeepsItsSources() {
        assertTrue(nation("", "/name=A").isRefinedBy(nation("", "/name=A B")));
        assertFalse(nation("", "=A").isRefinedBy(nation("", "=A; /name=-")));
        assertTrue(nation("", "").isRefinedBy(nation("", "/name=-")));
        assertTrue(nation("", "").isRefinedBy(nation("=A", "/name=-")));
    }

    /** What a body says of its own sources is another matter: whoever asks the body may not have asked the nation. */
    @Test
    void whatANationSaysOfTheSourcesOfItsBodiesIsKept() {
        String name = "/regionalTaskForces/0/name";

        assertTrue(nation("=A", "").isRefinedBy(nation("=A", "")));
        assertTrue(nation("=A", "").isRefinedBy(nation("=A", "/name=-")));
        assertTrue(nation("=A", "").isRefinedBy(nation("=A; " + name + "=A B", "")));
        assertFalse(nation("=A", "").isRefinedBy(nation("=A; " + name + "=-", "")));
        assertFalse(nation(name + "=A", "").isRefinedBy(nation("", "/name=A")));
        assertEquals(Truth.TRUE, nation("=A", "/name=-").hasSource(Pointer.parse(name)));
        assertEquals(List.of(), nation("=A", "/name=-").sourcesOf(Pointer.parse(name)));
    }

    private static Governance nation(String evidence, String ofBody) {
        return Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(with(ofBody)))
                .evidence(evidence(evidence))
                .build();
    }
}
