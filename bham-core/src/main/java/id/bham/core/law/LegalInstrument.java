package id.bham.core.law;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Source;
import id.bham.core.time.ValidityPeriod;
import java.util.List;

/**
 * A legal instrument (peraturan perundang-undangan, keputusan) and the days on which it is in force.
 *
 * @param id how it is named
 * @param subject what it is about, in Indonesian
 * @param inForce from its first day in force to its last, both inclusive; the last is unknown where nobody has said, as of the
 *     day to which the law is known, that it ended or that it goes on for good
 * @param sources where this is known from
 */
public record LegalInstrument(InstrumentId id, String subject, ValidityPeriod inForce, List<Source> sources) {

    /**
     * An instrument.
     *
     * @param id how it is named
     * @param subject what it is about
     * @param inForce the days on which it is in force
     * @param sources where this is known from
     */
    public LegalInstrument(InstrumentId id, String subject, ValidityPeriod inForce, List<Source> sources) {
        this.id = id;
        this.subject = subject;
        this.inForce = inForce;
        this.sources = ImmutableList.copyOf(sources);
    }
}
