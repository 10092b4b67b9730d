package id.bham.core.building;

import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import java.util.ArrayList;
import java.util.List;

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
     * {@return a record with these sources of all that its evidence names no source for; the same if its evidence says all that already}
     *
     * @param type the type of the record
     * @param built the record without them
     * @param <S> the type of the record
     */
    public <S extends Subject> S of(RecordType<S> type, S built) {
        Evidence evidence =
                (sources.isEmpty() ? built.evidence() : built.evidence().and(sources)).openIn(built);
        return evidence.equals(built.evidence()) ? built : type.with(built, evidence);
    }
}
