package acme.model;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Partial;
import id.bham.core.fixtures.Refinements;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LastDayTest {

    private static Truth isOver(RegionalTaskForce gtd) {
        return gtd.lastDay().is(AsOf.on(LocalDate.of(2025, 6, 30))::passed);
    }

    @Property
    boolean whatIsKnownToBeOverStaysSo(@ForAll @Partial RegionalTaskForce gtd) {
        return Refinements.refinementsOf(gtd)
                .sampleStream()
                .limit(5)
                .allMatch(more -> isOver(gtd).isUnknown() || isOver(more) == isOver(gtd));
    }

    @Property
    boolean aDateLiesWithinItsBounds(@ForAll PartialDate date) {
        return Stream.of(date.earliest(), date.latest())
                .flatMap(Optional::stream)
                .allMatch(day -> date.isRefinedBy(PartialDate.of(day)));
    }
}
