package id.bham.core.json;

import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;

/** The ends of a period, until both have been read. */
class PeriodEnds {
    private Fact<PartialDate> first = Fact.unknown();
    private Fact<PartialDate> last = Fact.unknown();

    final void firstDay(Fact<PartialDate> day) {
        first = day;
    }

    final void lastDay(Fact<PartialDate> day) {
        last = day;
    }

    final ValidityPeriod period() {
        return ValidityPeriod.of(first, last);
    }
}
