package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of a record as it stands there (unsur), such as a member of a task force, or an action in one of its work plans.
 *
 * @param <S> the type of the record
 * @param <E> the type of the element
 */
public final class Element<S extends Described, E> implements Bindable {

    private final Siblings<S> siblings;
    private final int number;
    private final E value;

    /** What stands at one place of a record, or at all the places that a pattern names. */
    private static final class Siblings<S extends Described> {
        private final S record;
        private final Items<? super S, ?> items;

        /** Found when they are first wanted; every thread would find the same. */
        private volatile @Nullable List<Pointer> places;

        Siblings(S record, Items<? super S, ?> items) {
            this.record = record;
            this.items = items;
        }

        List<Pointer> places() {
            List<Pointer> known = places;
            if (known == null) {
                known = record.elements(items.each()).items();
                places = known;
            }
            return known;
        }
    }

    private Element(Siblings<S> siblings, int number, E value) {
        this.siblings = siblings;
        this.number = number;
        this.value = value;
    }

    /**
     * Goes through the elements of a record at a place, in their order.
     *
     * @param record the record
     * @param items where they stand
     * @param each takes each element
     * @param <S> the type of the record
     * @param <E> the type of the elements
     * @return what stands there; complete if the record says of every listing on the way what there is
     */
    public static <S extends Described, E> Listing<? extends E> each(
            S record, Items<? super S, ? extends E> items, Consumer<? super Element<S, E>> each) {
        Listing<? extends E> listing = items.in(record);
        List<? extends E> values = listing.items();
        if (!values.isEmpty()) {
            var siblings = new Siblings<S>(record, items);
            for (int i = 0; i < values.size(); i++) {
                each.accept(new Element<>(siblings, i, values.get(i)));
            }
        }
        return listing;
    }

    /**
     * The record in which it stands.
     *
     * @return the record
     */
    public S record() {
        return siblings.record;
    }

    /**
     * What stands there.
     *
     * @return the element
     */
    public E value() {
        return value;
    }

    /**
     * Where it stands in the record.
     *
     * @return its place
     */
    public Pointer place() {
        return siblings.places().get(number);
    }

    /**
     * Whether it stands at a place. Of the items of one listing that is told without looking for the places of the others.
     *
     * @param other the place
     * @return true if so
     */
    public boolean isAt(Pointer other) {
        List<String> pattern = siblings.items.each().segments();
        List<String> steps = other.segments();
        int last = pattern.size() - 1;
        if (steps.size() != pattern.size()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (!pattern.get(i).equals("*") && !pattern.get(i).equals(steps.get(i))) {
                return false;
            }
        }
        return pattern.indexOf("*") == last ? steps.get(last).equals(Integer.toString(number)) : place().equals(other);
    }

    /**
     * Whether a condition holds for the record in which an element stands. It is not asked again for the other elements.
     *
     * @param condition the condition
     * @param <S> the type of the record
     * @param <E> the type of the element
     * @return a condition about the element
     */
    public static <S extends Described, E> Condition<Element<S, E>> recordIs(Condition<? super S> condition) {
        return condition.equals(Constant.ALWAYS) ? Condition.always() : new OfRecord<>(condition);
    }

    /**
     * Whether a condition holds for an element.
     *
     * @param condition the condition
     * @param <S> the type of the record
     * @param <E> the type of the element
     * @return a condition about the element as it stands in its record
     */
    public static <S extends Described, E> Condition<Element<S, E>> is(
            ElementCondition<? super S, ? super E> condition) {
        Optional<? extends Condition<? super E>> alone = condition.alone();
        if (alone.isEmpty()) {
            return new OfElement<>(condition);
        }
        return alone.get().equals(Constant.ALWAYS) ? Condition.always() : new OfValue<>(condition, alone.get());
    }

    /** Two are equal if they stand at the same place of the same record, which is one object. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof Element<?, ?> that
                && number == that.number
                && siblings.record == that.siblings.record
                && siblings.items.equals(that.siblings.items);
    }

    @Override
    public int hashCode() {
        return 31 * siblings.items.hashCode() + number;
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return where it stands, and the element
     */
    @Override
    public String toString() {
        return siblings.items + "[" + number + "] " + value;
    }

    private static final class OfRecord<S extends Described, E> extends Condition<Element<S, E>> {
        private final Condition<? super S> condition;
        private final BiFunction<? super S, AsOf, Truth> asking;

        OfRecord(Condition<? super S> condition) {
            this.condition = condition;
            this.asking = condition.asking();
        }

        @Override
        public Truth test(Element<S, E> element, AsOf at) {
            return at.once(element.record(), asking);
        }

        @Override
        public List<Pointer> places() {
            return condition.places();
        }

        @Override
        public List<Pointer> telling(Element<S, E> element, AsOf at) {
            return condition.telling(element.record(), at);
        }

        @Override
        public List<Pointer> open(Element<S, E> element, AsOf at) {
            return condition.open(element.record(), at);
        }

        @Override
        public String toString() {
            return "in a record with " + condition;
        }
    }

    private static class OfElement<S extends Described, E> extends Condition<Element<S, E>> {
        private final ElementCondition<? super S, ? super E> condition;

        OfElement(ElementCondition<? super S, ? super E> condition) {
            this.condition = condition;
        }

        @Override
        public Truth test(Element<S, E> element, AsOf at) {
            return condition.test(element.record(), element.value, at);
        }

        @Override
        public List<Pointer> places() {
            return ImmutableList.<Pointer>builder()
                    .addAll(condition.elementPlaces())
                    .addAll(condition.subjectPlaces())
                    .build();
        }

        @Override
        public List<Pointer> telling(Element<S, E> element, AsOf at) {
            return condition.places(element.place());
        }

        @Override
        public List<Pointer> open(Element<S, E> element, AsOf at) {
            return condition.open(element.record(), element.place(), element.value, at);
        }

        @Override
        public String toString() {
            return "an element with " + places();
        }
    }

    /** The same, of the element alone. */
    private static final class OfValue<S extends Described, E> extends OfElement<S, E> {
        private final Condition<? super E> condition;

        OfValue(ElementCondition<? super S, ? super E> whole, Condition<? super E> condition) {
            super(whole);
            this.condition = condition;
        }

        @Override
        public Truth test(Element<S, E> element, AsOf at) {
            return condition.test(element.value(), at);
        }
    }
}
