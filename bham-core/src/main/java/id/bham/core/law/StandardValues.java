package id.bham.core.law;

import static id.bham.core.law.Strength.INFERRED;
import static id.bham.core.law.Strength.PRACTICE;
import static id.bham.core.law.Strength.STATUTE;
import static id.bham.core.mandate.Ministry.HUMAN_RIGHTS;
import static id.bham.core.mandate.Ministry.LAW;
import static id.bham.core.mandate.Ministry.LAW_AND_HUMAN_RIGHTS;
import static id.bham.core.mandate.OfficeTitle.MINISTER_OF_HUMAN_RIGHTS;
import static id.bham.core.mandate.OfficeTitle.MINISTER_OF_LAW;
import static id.bham.core.mandate.OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS;

import id.bham.core.knowledge.Source;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.LocalDate;
import java.time.Period;

/**
 * What the law is known to have set over time. The days come from the instruments; a ministry or an office is undecided before its
 * first day, for a record that names it then tells less than it seems.
 */
final class StandardValues {

    private static final LegalInstrument STRATEGY = instrument("Perpres 60/2023");
    private static final LegalInstrument RANHAM = instrument("Perpres 53/2021");
    private static final LegalInstrument SPLIT = instrument("Perpres 139/2024");

    /** The first day of the strategy's regulation, and the last one before it. */
    private static final LocalDate STRATEGY_BEGINS = firstDay(STRATEGY);

    private static final LocalDate LAST_BEFORE_STRATEGY = STRATEGY_BEGINS.minusDays(1);

    /** The first day on which human rights have a ministry of their own, and the last one before it. */
    private static final LocalDate SPLIT_BEGINS = firstDay(SPLIT);

    private static final LocalDate LAST_BEFORE_SPLIT = SPLIT_BEGINS.minusDays(1);

    private static final Source TEXT = STRATEGY.sources().get(0);
    private static final Source TEXT_OF_SPLIT = SPLIT.sources().get(0);

    /** The first National Task Force was formed on this day, and planned its evaluations on the other one. */
    private static final LocalDate FIRST_TASK_FORCE = firstDay(instrument("Kepmenkumham M.HH-01.HA.01.07 Tahun 2021"));

    private static final LocalDate EVALUATION_PLANNED = LocalDate.of(2022, 7, 13);

    private static final Source PLAN = Source.builder()
            .id("S0")
            .title("Kanwil Kemenkumham Kepulauan Bangka Belitung, 13 Juli 2022")
            .publisher("Humas Kanwil Kemenkumham Kepulauan Bangka Belitung")
            .publishedOn(EVALUATION_PLANNED)
            .build();

    static final LegalCorpus CORPUS = StandardCorpus.CORPUS
            .with(
                    Parameters.ACTION_PERIOD,
                    sinceStrategy(ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31))))
            .with(Parameters.FORMATION_TERM, sinceStrategy(withinOneYear()))
            .with(Parameters.REPORT_WINDOW, sinceStrategy(YearlyWindow.ofMonth(9)))
            .with(Parameters.MINISTER, ministers())
            .with(Parameters.REGIONAL_OFFICES, regionalOffices())
            .with(Parameters.FOCAL_POINT_HOLDER, focalPointHolders())
            .with(
                    Parameters.EVALUATION_INTERVAL,
                    DatedValues.<Period>none()
                            .with(
                                    Period.ofYears(2),
                                    ValidityPeriod.of(EVALUATION_PLANNED, LAST_BEFORE_STRATEGY),
                                    PLAN,
                                    PRACTICE))
            .with(
                    Parameters.RANHAM_PERIOD,
                    DatedValues.<ValidityPeriod>none()
                            .with(
                                    ValidityPeriod.of(firstDay(RANHAM), LocalDate.of(2025, 12, 31)),
                                    ValidityPeriod.from(firstDay(RANHAM)),
                                    RANHAM.sources().get(0),
                                    INFERRED));

    private StandardValues() {}

    /** The year counts its first day, or runs from date to date. */
    private static PartialDate withinOneYear() {
        LocalDate sameDate = STRATEGY_BEGINS.plusYears(1);
        return PartialDate.between(sameDate.minusDays(1), sameDate);
    }

    /** The Minister has the affairs of law and human rights; a seat given to the office goes with its affairs when it is split. */
    private static DatedValues<Eligible<OfficeTitle>> ministers() {
        return DatedValues.<Eligible<OfficeTitle>>none()
                .with(
                        Eligible.only(MINISTER_OF_LAW_AND_HUMAN_RIGHTS)
                                .orPerhaps(MINISTER_OF_LAW, MINISTER_OF_HUMAN_RIGHTS),
                        ValidityPeriod.of(STRATEGY_BEGINS, LAST_BEFORE_SPLIT),
                        TEXT,
                        STATUTE)
                .with(
                        Eligible.only(MINISTER_OF_LAW_AND_HUMAN_RIGHTS, MINISTER_OF_HUMAN_RIGHTS)
                                .orPerhaps(MINISTER_OF_LAW),
                        ValidityPeriod.from(SPLIT_BEGINS),
                        TEXT_OF_SPLIT,
                        INFERRED);
    }

    private static DatedValues<Eligible<Ministry>> regionalOffices() {
        return DatedValues.<Eligible<Ministry>>none()
                .with(
                        Eligible.only(LAW_AND_HUMAN_RIGHTS).orPerhaps(LAW, HUMAN_RIGHTS),
                        ValidityPeriod.of(STRATEGY_BEGINS, LAST_BEFORE_SPLIT),
                        TEXT,
                        STATUTE)
                .with(
                        Eligible.only(LAW_AND_HUMAN_RIGHTS, LAW, HUMAN_RIGHTS),
                        ValidityPeriod.from(SPLIT_BEGINS),
                        TEXT_OF_SPLIT,
                        INFERRED);
    }

    /** The regulation itself names no focal point; its annex says to whom the drafting was entrusted in 2019. */
    private static DatedValues<Eligible<Ministry>> focalPointHolders() {
        Eligible<Ministry> first = Eligible.only(LAW_AND_HUMAN_RIGHTS).orPerhaps(LAW, HUMAN_RIGHTS);
        return DatedValues.<Eligible<Ministry>>none()
                .with(first, ValidityPeriod.of(FIRST_TASK_FORCE, LAST_BEFORE_STRATEGY), TEXT, PRACTICE)
                .with(first, ValidityPeriod.of(STRATEGY_BEGINS, LAST_BEFORE_SPLIT), TEXT, INFERRED)
                .with(Eligible.only(HUMAN_RIGHTS), ValidityPeriod.from(SPLIT_BEGINS), TEXT_OF_SPLIT, INFERRED);
    }

    private static <T> DatedValues<T> sinceStrategy(T value) {
        return DatedValues.<T>none().with(value, ValidityPeriod.from(STRATEGY_BEGINS), TEXT, STATUTE);
    }

    private static LegalInstrument instrument(String name) {
        return StandardCorpus.CORPUS.find(InstrumentId.parse(name)).orElseThrow();
    }

    private static LocalDate firstDay(LegalInstrument instrument) {
        return instrument
                .inForce()
                .firstDay()
                .value()
                .flatMap(PartialDate::earliest)
                .orElseThrow();
    }
}
