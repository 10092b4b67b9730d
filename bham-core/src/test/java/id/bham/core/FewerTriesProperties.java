package id.bham.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.bham.core.fixtures.FewerTries;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever share of the tries is asked for, as many are made. */
@AddLifecycleHook(FewerTries.class)
class FewerTriesProperties {

    private static final Map<String, Integer> TRIED = new TreeMap<>();

    @Property(tries = 80)
    void some(@ForAll Random random) {
        count("some", random);
    }

    @Property
    void usual(@ForAll Random random) {
        count("usual", random);
    }

    @Property(tries = 1)
    void one(@ForAll Random random) {
        count("one", random);
    }

    private static void count(String property, Random drawn) {
        assertNotNull(drawn);
        TRIED.merge(property, 1, Integer::sum);
    }

    @AfterContainer
    static void asManyAsAreAskedFor() {
        int share = Integer.getInteger("bham.tries", 100);
        assertEquals(Map.of("some", 80 * share / 100, "usual", 300 * share / 100, "one", 1), TRIED);
    }
}
