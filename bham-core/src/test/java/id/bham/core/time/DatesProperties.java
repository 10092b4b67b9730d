package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whether one of several dates lies in a period, found among all in order, is what asking each comes to. */
class DatesProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static Arbitrary<PartialDate> near() {
        return Combinators.combine(Arbitraries.integers().between(0, 30), Arbitraries.of(0, 0, 0, 1, 5))
                .as((first, more) -> PartialDate.between(DAY.plusDays(first), DAY.plusDays(first + more)));
    }

    @Provide
    Arbitrary<Listing<Fact<PartialDate>>> dates() {
        Arbitrary<Fact<PartialDate>> facts = Arbitraries.frequencyOf(
                Tuple.of(20, near().map(Fact::known)),
                Tuple.of(1, Generated.partialDate().map(Fact::known)),
                Tuple.of(1, Arbitraries.of(List.of(Fact.absent(), Fact.unknown()))));
        return Combinators.combine(
                        facts.list().ofMaxSize(6), Arbitraries.integers().between(0, 4))
                .as((listed, kind) -> kind == 0 ? Listing.partial(listed) : Listing.complete(listed));
    }

    @Provide
    Arbitrary<ValidityPeriod> periods() {
        Arbitrary<ValidityPeriod> near = Combinators.combine(near(), near())
                .filter((one, other) -> !one.isAfter(other).isTrue())
                .as((one, other) -> ValidityPeriod.of(one, other));
        return Arbitraries.frequencyOf(Tuple.of(4, near), Tuple.of(1, Generated.validityPeriod()));
    }

    @Property
    void oneIsFoundInAPeriodAsByAskingEach(
            @ForAll("dates") Listing<Fact<PartialDate>> dates, @ForAll("periods") ValidityPeriod period) {
        assertEquals(
                dates.any(date -> date.is(period::contains)), Dates.of(dates).anyIn(period));
    }
}
