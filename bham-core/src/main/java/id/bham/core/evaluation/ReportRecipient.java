package id.bham.core.evaluation;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** To whom a report goes (penerima laporan); together the chain of reporting. */
public enum ReportRecipient {
    /** The National Task Force, to which the regional ones report. */
    NATIONAL_TASK_FORCE,
    /** The Minister, to whom the National Task Force reports. */
    MINISTER,
    /** A directorate of the ministry (direktorat, direktorat jenderal). */
    MINISTRY_DIRECTORATE,
    /** The ministry's office in a region (kantor wilayah, Kanwil). */
    MINISTRY_REGIONAL_OFFICE,
    /** The application in which the ministry takes reports (aplikasi pelaporan). */
    MINISTRY_APPLICATION,
    /** The President, to whom the Minister reports. */
    PRESIDENT,
    /** Somebody else. */
    OTHER;

    private static final ImmutableSet<ReportRecipient> MINISTRY =
            ImmutableSet.of(MINISTER, MINISTRY_DIRECTORATE, MINISTRY_REGIONAL_OFFICE, MINISTRY_APPLICATION);

    /**
     * {@return the ways on which a report reaches the ministry (kementerian), an unmodifiable set: by its minister, a directorate, an
     * office in a region or the application for reports}
     */
    public static Set<ReportRecipient> ofTheMinistry() {
        return MINISTRY;
    }
}
