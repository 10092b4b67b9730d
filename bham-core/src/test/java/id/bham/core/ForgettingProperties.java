package id.bham.core;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class ForgettingProperties {

    @Provide
    Arbitrary<NationalFocalPoint> focalPoints() {
        return Generated.nationalFocalPoint();
    }

    @Provide
    Arbitrary<NationalTaskForce> nationalTaskForces() {
        return Generated.nationalTaskForce();
    }

    @Provide
    Arbitrary<RegionalTaskForce> regionalTaskForces() {
        return Generated.regionalTaskForce();
    }

    @Provide
    Arbitrary<Governance> governances() {
        return Generated.governance();
    }

    @Property
    void aFocalPointRefinesWhatIsLeftOfItAfterForgetting(
            @ForAll("focalPoints") NationalFocalPoint record, @ForAll Random random) {
        assertTrue(Forgetting.less(record, random).isRefinedBy(record));
    }

    @Property
    void aNationalTaskForceRefinesWhatIsLeftOfItAfterForgetting(
            @ForAll("nationalTaskForces") NationalTaskForce record, @ForAll Random random) {
        assertTrue(Forgetting.less(record, random).isRefinedBy(record));
    }

    @Property
    void aRegionalTaskForceRefinesWhatIsLeftOfItAfterForgetting(
            @ForAll("regionalTaskForces") RegionalTaskForce record, @ForAll Random random) {
        assertTrue(Forgetting.less(record, random).isRefinedBy(record));
    }

    @Property
    void aGovernanceRefinesWhatIsLeftOfItAfterForgetting(
            @ForAll("governances") Governance record, @ForAll Random random) {
        assertTrue(Forgetting.less(record, random).isRefinedBy(record));
    }
}
