package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OneFocalPointTest {

    private static final Trial RULE = Trial.of("BHAM-NFP-001");
    private static final String DAY = "2024-12-31";
    private static final LocalDate SPLIT = LocalDate.of(2024, 10, 21);

    private static final NationalFocalPoint BEFORE = focalPoint("nfp-1", Ministry.LAW_AND_HUMAN_RIGHTS)
            .period(ValidityPeriod.of(LocalDate.of(2020, 1, 1), SPLIT.minusDays(1)))
            .build();
    private static final NationalFocalPoint SINCE = focalPoint("nfp-2", Ministry.HUMAN_RIGHTS)
            .period(ValidityPeriod.from(SPLIT))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2021-04-04, NOT_IN_FORCE, 2021-04-05",
        "2021-04-05, SATISFIED, 2023-09-26",
        "2024-10-20, SATISFIED, 2024-10-21",
        "2023-09-26, SATISFIED, 2024-10-21",
    })
    void oneMinistryFollowsTheOther(String day, Outcome outcome, String until) {
        RULE.on(day, of(Listing.complete(BEFORE, SINCE))).is(outcome).until(until);
    }

    @Test
    void whoTheHolderIsHasBeenInferredSinceThePerpres() {
        Governance both = of(Listing.complete(BEFORE, SINCE));

        assertEquals(Strength.PRACTICE, RULE.on("2023-09-25", both).finding().strength());
        assertEquals(Strength.INFERRED, RULE.on("2023-09-26", both).finding().strength());
        assertEquals(
                Strength.PRACTICE, RULE.on("2023-09-26", both).finding().rule().strength());
    }

    @Test
    void theLatterStays() {
        RULE.on("2024-10-21", of(Listing.complete(BEFORE, SINCE))).is(SATISFIED).forGood();
        RULE.on("2026-04-23", of(Listing.complete(BEFORE, SINCE))).is(SATISFIED).forGood();
    }

    @Test
    void withoutAFocalPointTheNationIsInBreach() {
        RULE.on(DAY, of(Listing.complete())).is(VIOLATED).reliesOn("/focalPoints");
        RULE.on(DAY, of(Listing.complete(BEFORE))).is(VIOLATED);
    }

    @Test
    void twoAtOneTimeAreOneTooMany() {
        RULE.on(DAY, of(Listing.complete(SINCE, SINCE.toBuilder().id("nfp-3").build())))
                .is(VIOLATED);
    }

    @Test
    void anAccusationNamesWhoeverIsOnRecordForTheDay() {
        assertEquals(
                List.of(SINCE.institution(), SINCE.institution()),
                RULE.on(
                                DAY,
                                of(Listing.complete(
                                        BEFORE,
                                        SINCE,
                                        SINCE.toBuilder().id("nfp-3").build())))
                        .finding()
                        .arguments()
                        .get("holders"));
        assertEquals(
                Fact.absent(),
                RULE.on(DAY, of(Listing.complete(BEFORE))).finding().arguments().get("holders"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Ministry.class,
            names = {"HUMAN_RIGHTS"},
            mode = EnumSource.Mode.EXCLUDE)
    void anotherMinistryIsNotTheHolder(Ministry other) {
        RULE.on(
                        DAY,
                        of(Listing.complete(focalPoint("nfp-2", other)
                                .period(ValidityPeriod.from(SPLIT))
                                .build())))
                .is(VIOLATED);
    }

    @Test
    void aDirectorateGeneralOfTheMinistryCounts() {
        NationalFocalPoint directorate = BEFORE.toBuilder()
                .institution(Institution.builder()
                        .kind(InstitutionKind.DIRECTORATE_GENERAL)
                        .name("Direktorat Jenderal")
                        .ministry(Ministry.LAW_AND_HUMAN_RIGHTS)
                        .build())
                .build();

        RULE.on("2022-07-12", of(Listing.complete(directorate))).is(SATISFIED);
    }

    @Test
    void anInstitutionOfNoMinistryOrNoneIsNotTheHolder() {
        RULE.on(
                        DAY,
                        of(Listing.complete(
                                SINCE.toBuilder().institution(Fact.absent()).build())))
                .is(VIOLATED);
        RULE.on(
                        DAY,
                        of(Listing.complete(SINCE.toBuilder()
                                .institution(Institution.builder()
                                        .ministry(Fact.absent())
                                        .build())
                                .build())))
                .is(VIOLATED);
    }

    @Test
    void thereMayBeOthers() {
        RULE.on(DAY, of(Listing.partial(SINCE))).is(UNDETERMINED).lacks("/focalPoints WHOLE_LIST");
        RULE.on(DAY, of(Listing.unknown())).is(UNDETERMINED).lacks("/focalPoints WHOLE_LIST");
    }

    @Test
    void whatIsNotKnownOfTheFocalPointLeavesItOpen() {
        RULE.on(
                        DAY,
                        of(Listing.complete(
                                SINCE.toBuilder().period(Fact.unknown()).build())))
                .is(UNDETERMINED)
                .lacks("/focalPoints/0/period VALUE");
        RULE.on(
                        DAY,
                        of(Listing.complete(
                                SINCE.toBuilder().institution(Fact.unknown()).build())))
                .is(UNDETERMINED)
                .lacks("/focalPoints/0/institution VALUE");
        RULE.on(
                        DAY,
                        of(Listing.complete(SINCE.toBuilder()
                                .institution(Institution.builder().build())
                                .build())))
                .is(UNDETERMINED)
                .lacks("/focalPoints/0/institution/ministry VALUE");
    }

    private static Governance of(Listing<NationalFocalPoint> focalPoints) {
        return Governance.builder().id("nation").focalPoints(focalPoints).build();
    }

    private static NationalFocalPoint.Builder focalPoint(String id, Ministry ministry) {
        NationalFocalPoint.Builder builder = NationalFocalPoint.builder();
        builder.id(id);
        return builder.institution(Institution.builder().ministry(ministry).build());
    }
}
