package id.bham.core.check;

import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The sources of a whole record while it is being built: what they support is known only once it is. */
public final class WholeSources {

    private final List<Source> sources = new ArrayList<>();

    /** None yet. */
    public WholeSources() {}

    /**
     * Adds one.
     *
     * @param source the source
     */
    public void add(Source source) {
        sources.add(source);
    }

    /**
     * A record with these sources of all that its evidence names no source for.
     *
     * @param built the record without them
     * @param with makes the record with other evidence
     * @param <S> the type of the record
     * @return the record, the same if its evidence says all that already
     */
    public <S extends Subject> S of(S built, Function<Evidence, S> with) {
        Evidence evidence =
                (sources.isEmpty() ? built.evidence() : built.evidence().and(sources)).openIn(built);
        return evidence.equals(built.evidence()) ? built : with.apply(evidence);
    }
}
