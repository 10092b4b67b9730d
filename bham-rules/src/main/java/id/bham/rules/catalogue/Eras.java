package id.bham.rules.catalogue;

import id.bham.core.knowledge.Fact;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;

/** The instruments with which the duties of the catalogue stand, and the periods that follow from them. */
final class Eras {

    /** The regulation on the National Strategy. */
    static final InstrumentId STRATEGY = InstrumentId.parse("Perpres 60/2023");

    /** The plan of action on human rights, the neighbour of the strategy. */
    static final InstrumentId RANHAM = InstrumentId.parse("Perpres 53/2021");

    /** From the decision that formed the first National Task Force on; nobody said that what began then ends. */
    static final ValidityPeriod SINCE_FIRST_TASK_FORCE = ValidityPeriod.of(
            Fact.known(PartialDate.of(firstDay("Kepmenkumham M.HH-01.HA.01.07 Tahun 2021"))), Fact.unknown());

    /** The day on which the regulation on the strategy came into force. */
    static final LocalDate PERPRES = firstDay(STRATEGY.toString());

    /** From the strategy to the last day before there was no Directorate General of Human Rights any more. */
    static final ValidityPeriod WHILE_A_DIRECTOR_GENERAL =
            ValidityPeriod.of(PERPRES, firstDay("Perpres 156/2024").minusDays(1));

    private Eras() {}

    private static LocalDate firstDay(String instrument) {
        return LegalCorpus.standard()
                .find(InstrumentId.parse(instrument))
                .flatMap(found -> found.inForce().firstDay().value())
                .flatMap(PartialDate::earliest)
                .orElseThrow();
    }
}
