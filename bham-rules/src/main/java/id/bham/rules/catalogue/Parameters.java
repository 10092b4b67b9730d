package id.bham.rules.catalogue;

import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;

/** What the law may set differently over time, and what it is known to have set (parameter). */
public final class Parameters {

    /** How often the priority actions are evaluated at the least (selang evaluasi). */
    public static final Parameter<Period> EVALUATION_INTERVAL = Parameter.of("evaluationInterval", Period.class);

    private Parameters() {}

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
                        ValidityPeriod.of(LocalDate.of(2022, 7, 13), LocalDate.of(2023, 9, 25)),
                        Sources.S0);
    }
}
