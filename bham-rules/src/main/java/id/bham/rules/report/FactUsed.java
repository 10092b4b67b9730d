package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import java.util.List;

/**
 * A statement of the record on which an outcome relies (fakta yang dipakai).
 *
 * @param place where it stands in the subject
 * @param state what the record says there
 * @param sources the sources that support it; empty if the record names none
 * @param claims what sources say that disagree, where the record leaves it open; else empty
 * @param isInferred whether the record tells that it is somebody's inference
 */
public record FactUsed(Pointer place, Fact<Object> state, List<Source> sources, List<Claim> claims, boolean isInferred)
        implements Bindable {

    /**
     * A statement.
     *
     * @param place where it stands
     * @param state what the record says
     * @param sources the sources
     * @param claims what sources say that disagree
     * @param isInferred whether it is an inference
     */
    public FactUsed {
        sources = ImmutableList.copyOf(sources);
        claims = ImmutableList.copyOf(claims);
    }

    /**
     * What a record says at a place, and how that is known.
     *
     * @param subject the record
     * @param place the place
     * @return the statement
     */
    public static FactUsed in(Subject subject, Pointer place) {
        return new FactUsed(
                place, subject.at(place), subject.sourcesOf(place), subject.claimsAt(place), subject.isInferred(place));
    }
}
