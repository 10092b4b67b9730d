package id.bham.rules.catalogue;

import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;

/** The periods in which the duties of the catalogue exist. */
final class Eras {

    /** From the decision that formed the first National Task Force on; nobody said that what began then ends. */
    static final ValidityPeriod SINCE_FIRST_TASK_FORCE = since("2021-04-05");

    /** From Perpres 60/2023 on, for what it orders without an end; nobody said that it ended. */
    static final ValidityPeriod SINCE_PERPRES = since("2023-09-26");

    /** From Perpres 53/2021 on, of which the year alone is told; nobody said that what it orders ended. */
    static final ValidityPeriod SINCE_RANHAM = since("2021");

    /** Perpres 60/2023 with its first period of actions. */
    static final ValidityPeriod FIRST_ACTION_PERIOD =
            ValidityPeriod.of(LocalDate.of(2023, 9, 26), LocalDate.of(2025, 12, 31));

    /** The day on which Perpres 60/2023 came into force. */
    static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);

    private Eras() {}

    private static ValidityPeriod since(String firstDay) {
        return ValidityPeriod.of(Fact.known(PartialDate.parse(firstDay)), Fact.unknown());
    }
}
