package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import java.util.Optional;

/**
 * A statement that the record does not make, or not exactly enough, and on which something turns that is open (fakta terbuka).
 *
 * @param subjectId the id of the subject
 * @param place where it would stand
 * @param need what is needed there
 * @param claims what sources say of it that disagree; empty if none were told
 */
public record OpenFact(String subjectId, Pointer place, Need need, List<Claim> claims) implements Bindable {

    /**
     * An open fact.
     *
     * @param subjectId the id of the subject
     * @param place where it would stand
     * @param need what is needed there
     * @param claims what sources say of it that disagree
     */
    public OpenFact {
        claims = ImmutableList.copyOf(claims);
    }

    /**
     * An open fact on which no sources disagree.
     *
     * @param subjectId the id of the subject
     * @param place where it would stand
     * @param need what is needed there
     */
    public OpenFact(String subjectId, Pointer place, Need need) {
        this(subjectId, place, need, ImmutableList.of());
    }

    /**
     * What a record leaves open at a place.
     *
     * @param subject the record
     * @param place the place
     * @return what is open; empty if the record says all there is to say
     */
    public static Optional<OpenFact> in(Subject subject, Pointer place) {
        return needAt(subject.at(place)).map(need -> new OpenFact(subject.id(), place, need, subject.claimsAt(place)));
    }

    /**
     * The same, as the fact of a body where it is one of a nation that says it about a body.
     *
     * @param subject the body or the nation that was asked about
     * @return the fact of the body; this one if no body of a nation says it
     */
    public OpenFact ofBody(Subject subject) {
        return subject instanceof Governance nation
                ? nation.locate(place)
                        .map(located -> new OpenFact(located.body().id(), located.place(), need, claims))
                        .orElse(this)
                : this;
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return whom it is about, the place and the need; and the claims, if there are any
     */
    @Override
    public String toString() {
        return "OpenFact[subjectId=" + subjectId + ", place=" + place + ", need=" + need
                + (claims.isEmpty() ? "]" : ", claims=" + claims + "]");
    }

    /** What is needed. */
    public enum Need {
        /** The value, or the knowledge that there is none. */
        VALUE,
        /** The rest of a list, or the knowledge that there is no more. */
        WHOLE_LIST,
        /** The date to the day. */
        EXACT_DATE,
        /** A source for what is said there, or the knowledge that there is none. */
        SOURCE
    }

    static Optional<Need> needAt(Fact<Object> state) {
        if (state.isUnknown()) {
            return Optional.of(Need.VALUE);
        }
        Object value = state.value().orElse("");
        if (value instanceof Listing<?> listing && !listing.isComplete()) {
            return Optional.of(Need.WHOLE_LIST);
        }
        if (value instanceof PartialDate date && !date.isDay()) {
            return Optional.of(Need.EXACT_DATE);
        }
        if (value instanceof ValidityPeriod period) {
            return needAt(period.firstDay().map(day -> day))
                    .or(() -> needAt(period.lastDay().map(day -> day)));
        }
        return Optional.empty();
    }
}
