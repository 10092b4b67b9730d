package id.bham.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.bham.core.binding.Binding;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;

/** A body of business-and-human-rights governance (lembaga), as far as it is known. */
public sealed interface Body extends Subject permits NationalFocalPoint, TaskForce {

    /** Where {@link #name()} stands. */
    Place<Body, String> NAME = Place.fact("name", String.class, Body::name);

    /** Where {@link #answersTo()} stands. */
    Place<Body, String> ANSWERS_TO = Place.reference("answersTo", Body::answersTo);

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static Body bound(Object document) {
        return Binding.read(Body.class, document);
    }

    /**
     * {@return the id by which other records refer to it: 1 to 100 letters, digits, and {@code . _ -}; opaque, unique in a {@code
     * Governance}}
     */
    @Override
    String id();

    /** {@return how the sources name it} */
    Fact<String> name();

    /**
     * {@return the id of the body to which it answers: a regional task force to the national one, that to the focal point; absent if it
     * answers to none}
     */
    Fact<String> answersTo();

    @Override
    Evidence evidence();

    /**
     * {@return whether it exists on the check date, in three values: it has come into being, and its last day is not over}
     *
     * @param at the check date
     */
    Truth exists(AsOf at);
}
