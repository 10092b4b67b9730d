package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Something that is taken to be so though the record does not say it (pengandaian). It is data: the record that it is about stays
 * as it is.
 */
public sealed interface Assumption extends Bindable {

    /**
     * Whom it is about.
     *
     * @return the id of a subject, or of a body of the nation that was checked
     */
    String subjectId();

    /**
     * What it is about.
     *
     * @return the place in that record
     */
    Pointer place();

    /**
     * The record if it were so.
     *
     * @param subject what is recorded
     * @return another record
     * @throws IllegalArgumentException if there is no such place, something else stands there, or the record is refused
     */
    Subject appliedTo(Subject subject);

    /**
     * That something stands at a place.
     *
     * @param subjectId the id of the subject
     * @param place the place; what encloses it and is unknown, or known to be absent, is taken to be there
     * @param content a {@link Fact} or the known value itself; for the place of a listing a {@link Listing}
     */
    record Stated(String subjectId, Pointer place, Object content) implements Assumption {

        /**
         * That something stands at a place.
         *
         * @param subjectId the id of the subject
         * @param place the place
         * @param content a {@link Fact} or the known value itself; for the place of a listing a {@link Listing}
         */
        public Stated {
            Objects.requireNonNull(
                    content, "nothing is assumed at " + place + "; expected a value, Fact.absent() or Fact.unknown()");
        }

        /**
         * For people who read a log.
         *
         * @return the subject, the place and what stands there
         */
        @Override
        public String toString() {
            return subjectId + place + " = " + content;
        }

        @Override
        public Subject appliedTo(Subject subject) {
            return subject.with(place, content);
        }

        /**
         * What would be said there.
         *
         * @return the content as a fact
         */
        public Fact<Object> fact() {
            return content instanceof Fact<?> fact ? fact.map(value -> value) : Fact.known(content);
        }
    }

    /**
     * That a statement has these sources and no others.
     *
     * @param subjectId the id of the subject
     * @param place the place of the statement
     * @param sources the sources; none if it is known to have none
     */
    record Supported(String subjectId, Pointer place, List<Source> sources) implements Assumption {

        /**
         * That a statement has these sources and no others.
         *
         * @param subjectId the id of the subject
         * @param place the place of the statement
         * @param sources the sources
         */
        public Supported {
            sources = ImmutableList.copyOf(sources);
        }

        @Override
        public Subject appliedTo(Subject subject) {
            return subject.with(subject.evidence().with(place, sources));
        }
    }

    /**
     * That something stands at a place.
     *
     * @param subjectId the id of the subject
     * @param place the pointer, such as {@code /decree/number}
     * @param content a {@link Fact} or the known value itself; for the place of a listing a {@link Listing}
     * @return the assumption
     * @throws IllegalArgumentException if the place is no pointer
     */
    static Assumption that(String subjectId, String place, Object content) {
        return new Stated(subjectId, Pointer.parse(place), content);
    }

    /**
     * That something happened on a day.
     *
     * @param subjectId the id of the subject
     * @param place the pointer to its date, such as {@code /decree/issuedOn}
     * @param day the day
     * @return the assumption
     * @throws IllegalArgumentException if the place is no pointer
     */
    static Assumption event(String subjectId, String place, LocalDate day) {
        return that(subjectId, place, PartialDate.of(day));
    }

    /**
     * That a statement has these sources and no others.
     *
     * @param subjectId the id of the subject
     * @param place the pointer to the statement
     * @param sources the sources; none if it is known to have none
     * @return the assumption
     * @throws IllegalArgumentException if the place is no pointer
     */
    static Assumption supported(String subjectId, String place, Source... sources) {
        return new Supported(subjectId, Pointer.parse(place), List.of(sources));
    }
}
