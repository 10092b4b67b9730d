package id.bham.rules.catalogue;

import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** What the law may set differently over time, and what it is known to have set (parameter). */
public final class Parameters {

    /** How often the priority actions are evaluated at the least (selang evaluasi). */
    public static final Parameter<Period> EVALUATION_INTERVAL = Parameter.of("evaluationInterval", Period.class);

    /**
     * The last day of the year by which a task force hands in its report for that year (batas waktu laporan). A value holds for
     * the years whose last day lies in its period.
     */
    public static final Parameter<MonthDay> REPORT_WINDOW = Parameter.of("reportWindow", MonthDay.class);

    /** The years that the National Strategy names for its actions (periode Stranas BHAM). */
    public static final Parameter<ValidityPeriod> STRATEGY_PERIOD =
            Parameter.of("strategyPeriod", ValidityPeriod.class);

    /** The ministry that is the National Focal Point, or of which the focal point is a part (pemegang NFP). */
    public static final Parameter<Set<Ministry>> FOCAL_POINT_HOLDER =
            Parameter.someOf("focalPointHolder", Ministry.class);

    /** The offices that may chair the National Task Force (ketua GTN). */
    public static final Parameter<Set<OfficeTitle>> NATIONAL_CHAIR =
            Parameter.someOf("nationalChair", OfficeTitle.class);

    /** The ministries whose head of regional office may be the secretary of a regional task force (sekretaris GTD). */
    public static final Parameter<Set<Ministry>> REGIONAL_SECRETARY =
            Parameter.someOf("regionalSecretary", Ministry.class);

    private static final LocalDate LAST_DAY_BEFORE_PERPRES = LocalDate.of(2023, 9, 25);
    private static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);
    private static final LocalDate LAST_DAY_BEFORE_SPLIT = LocalDate.of(2024, 10, 20);
    private static final LocalDate SPLIT = LocalDate.of(2024, 10, 21);

    private Parameters() {}

    /**
     * All parameters of the catalogue.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> all() {
        return List.of(
                EVALUATION_INTERVAL,
                REPORT_WINDOW,
                STRATEGY_PERIOD,
                FOCAL_POINT_HOLDER,
                NATIONAL_CHAIR,
                REGIONAL_SECRETARY);
    }

    /**
     * The intervals that are known: two years, as planned by the National Task Force in July 2022, until Perpres 60/2023. What
     * the Perpres sets is not known.
     *
     * @return the values over time
     */
    public static DatedValues<Period> evaluationIntervals() {
        return DatedValues.<Period>none()
                .with(
                        Period.ofYears(2),
                        ValidityPeriod.of(LocalDate.of(2022, 7, 13), LAST_DAY_BEFORE_PERPRES),
                        Sources.S0);
    }

    /**
     * The windows that are known: to 30 September in 2024, the first that was reported. For other years none is known.
     *
     * @return the values over time
     */
    public static DatedValues<MonthDay> reportWindows() {
        return DatedValues.<MonthDay>none()
                .with(
                        MonthDay.of(9, 30),
                        ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                        Sources.NTT);
    }

    /**
     * The first period of the actions: the years 2023 to 2025. No later one is known.
     *
     * @return the values over time
     */
    public static DatedValues<ValidityPeriod> strategyPeriods() {
        return DatedValues.<ValidityPeriod>none()
                .with(
                        ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)),
                        ValidityPeriod.of(PERPRES, LocalDate.of(2025, 12, 31)),
                        Sources.TEROPONG);
    }

    /**
     * The holders that are known: the Ministry of Law and Human Rights, at first through its Directorate General of Human Rights;
     * since it was split, the Ministry of Human Rights, which carries the strategy on.
     *
     * @return the values over time
     */
    public static DatedValues<Set<Ministry>> focalPointHolders() {
        return DatedValues.<Set<Ministry>>none()
                .with(
                        Set.of(Ministry.LAW_AND_HUMAN_RIGHTS),
                        ValidityPeriod.of(LocalDate.of(2021, 4, 5), LocalDate.of(2022, 7, 12)),
                        Sources.HAM_NOVEMBER_2022)
                .with(
                        Set.of(Ministry.LAW_AND_HUMAN_RIGHTS),
                        ValidityPeriod.of(LocalDate.of(2022, 7, 13), LAST_DAY_BEFORE_SPLIT),
                        Sources.S0)
                .with(Set.of(Ministry.HUMAN_RIGHTS), ValidityPeriod.from(SPLIT), Sources.TIRTO);
    }

    /**
     * The chair that is known: the Minister of Law and Human Rights, until the ministry was split. Who chairs since is undecided.
     *
     * @return the values over time
     */
    public static DatedValues<Set<OfficeTitle>> nationalChairs() {
        return DatedValues.<Set<OfficeTitle>>none()
                .with(
                        Set.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS),
                        ValidityPeriod.of(PERPRES, LAST_DAY_BEFORE_SPLIT),
                        Sources.VOI_INAUGURATION)
                .withUnknown(ValidityPeriod.from(SPLIT), Sources.TIRTO);
    }

    /**
     * The ministries that are known: that of Law and Human Rights; since it was split, the regional offices of the ministries of
     * Law and of Human Rights are both accepted.
     *
     * @return the values over time
     */
    public static DatedValues<Set<Ministry>> regionalSecretaries() {
        return DatedValues.<Set<Ministry>>none()
                .with(
                        Set.of(Ministry.LAW_AND_HUMAN_RIGHTS),
                        ValidityPeriod.of(PERPRES, LAST_DAY_BEFORE_SPLIT),
                        Sources.PALPOS)
                .with(
                        Set.of(Ministry.LAW_AND_HUMAN_RIGHTS, Ministry.LAW, Ministry.HUMAN_RIGHTS),
                        ValidityPeriod.from(SPLIT),
                        Sources.TIRTO);
    }
}
