package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import java.util.List;

/**
 * A statement of the record on which an outcome relies (fakta yang dipakai).
 *
 * @param place where it stands in the subject
 * @param state what the record says there
 * @param sources the sources that support it; empty if the record names none
 */
public record FactUsed(Pointer place, Fact<Object> state, List<Source> sources) {

    /**
     * A statement.
     *
     * @param place where it stands
     * @param state what the record says
     * @param sources the sources
     */
    public FactUsed(Pointer place, Fact<Object> state, List<Source> sources) {
        this.place = place;
        this.state = state;
        this.sources = ImmutableList.copyOf(sources);
    }
}
