package id.bham.core.law;

import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.Period;
import java.util.List;

/**
 * What the law on business and human rights may set differently over time (parameter). What it is known to have set, the
 * {@linkplain LegalCorpus#values(Parameter) corpus} holds.
 */
public final class Parameters {

    /**
     * The years for which actions are set (periode Aksi BHAM). A duty of an action period exists for the years of every period that
     * has been set; a later one adds years and takes none away.
     */
    public static final Parameter<ValidityPeriod> ACTION_PERIOD = Parameter.of("actionPeriod", ValidityPeriod.class);

    /**
     * The last day on which a task force is formed in time (batas waktu pembentukan), inclusive; between two days where the law can
     * be read in two ways.
     */
    public static final Parameter<PartialDate> FORMATION_TERM = Parameter.of("formationTerm", PartialDate.class);

    /** The days of the running year on which task forces hand in their reports (waktu pelaporan). */
    public static final Parameter<YearlyWindow> REPORT_WINDOW = Parameter.of("reportWindow", YearlyWindow.class);

    /** The offices that are the Minister of whom the regulation speaks (Menteri). */
    public static final Parameter<Eligible<OfficeTitle>> MINISTER = Parameter.someOf("minister", OfficeTitle.class);

    /** The ministries whose offices in the regions count as the ministry's own (instansi vertikal kementerian). */
    public static final Parameter<Eligible<Ministry>> REGIONAL_OFFICES =
            Parameter.someOf("regionalOffices", Ministry.class);

    /** The ministry that is the National Focal Point, or of which the focal point is a part (pemegang NFP). */
    public static final Parameter<Eligible<Ministry>> FOCAL_POINT_HOLDER =
            Parameter.someOf("focalPointHolder", Ministry.class);

    /** How often the actions are evaluated at the least (selang evaluasi). */
    public static final Parameter<Period> EVALUATION_INTERVAL = Parameter.of("evaluationInterval", Period.class);

    /**
     * The years of the neighbouring plan, whose report codes are not those of a report on business and human rights (masa RANHAM).
     */
    public static final Parameter<ValidityPeriod> RANHAM_PERIOD = Parameter.of("ranhamPeriod", ValidityPeriod.class);

    private Parameters() {}

    /** {@return all of them, an unmodifiable list} */
    public static List<Parameter<?>> all() {
        return List.of(
                ACTION_PERIOD,
                FORMATION_TERM,
                REPORT_WINDOW,
                MINISTER,
                REGIONAL_OFFICES,
                FOCAL_POINT_HOLDER,
                EVALUATION_INTERVAL,
                RANHAM_PERIOD);
    }
}
