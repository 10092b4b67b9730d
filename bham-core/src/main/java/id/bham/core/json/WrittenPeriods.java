package id.bham.core.json;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The days for which what an object says holds, from a first to a last one. They are checked as they are written, so that
 * whatever else is wrong with an object does not hide what is wrong with its days.
 */
final class WrittenPeriods {

    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";

    private WrittenPeriods() {}

    /** Reports an object whose last day is before its first. */
    static void checkOrder(ObjectNode object, Reading reading) {
        if (isReversed(end(object, FIRST_DAY), end(object, LAST_DAY))) {
            reading.report(object.offset, ProblemCode.REVERSED_PERIOD);
        }
    }

    /**
     * Reports each item of a list that has a day in common with an earlier one about the same.
     *
     * @param document holds the list
     * @param list the key of the list
     * @param about the keys of the texts that say what an item is about
     * @param part the key of the text that says about which part of that it is; an item without it is about all of it
     * @param reading is told of the items
     */
    static void checkOverlaps(
            ObjectNode document, String list, List<String> about, Optional<String> part, Reading reading) {
        if (!(document.get(list).orElse(document) instanceof ArrayNode array)) {
            return;
        }
        var ofWholes = new Seen();
        var ofParts = new Seen();
        var ofAny = new Seen();
        List<String> aboutPart = Stream.concat(about.stream(), part.stream()).toList();
        for (int i = 0; i < array.size(); i++) {
            if (array.item(i) instanceof ObjectNode item) {
                boolean isOfPart = part.filter(key -> item.get(key).isPresent()).isPresent();
                Optional<String> subject = texts(item, about);
                Optional<String> told = isOfPart ? texts(item, aboutPart) : subject;
                Optional<Range<LocalDate>> days = days(item);
                if (subject.isPresent() && told.isPresent() && days.isPresent()) {
                    Optional<Integer> earlier = isOfPart
                            ? ofParts.on(told.get(), days.get()).or(() -> ofWholes.on(subject.get(), days.get()))
                            : ofAny.on(subject.get(), days.get());
                    earlier.ifPresent(index -> reading.report(
                            item.offset,
                            ProblemCode.OVERLAPPING_PERIODS,
                            "other",
                            Pointer.WHOLE.child(list).child(index).toString()));
                    (isOfPart ? ofParts : ofWholes).put(told.get(), days.get(), i);
                    ofAny.put(subject.get(), days.get(), i);
                }
            }
        }
    }

    /** The days of items, by what they are about. */
    private static final class Seen {
        private final Map<String, RangeMap<LocalDate, Integer>> seen = new TreeMap<>();

        /** The index of an item that has some of these days. */
        Optional<Integer> on(String about, Range<LocalDate> days) {
            Iterator<Integer> overlaps = seen.computeIfAbsent(about, none -> TreeRangeMap.create())
                    .subRangeMap(days)
                    .asMapOfRanges()
                    .values()
                    .iterator();
            return overlaps.hasNext() ? Optional.of(overlaps.next()) : Optional.empty();
        }

        void put(String about, Range<LocalDate> days, int index) {
            seen.computeIfAbsent(about, none -> TreeRangeMap.create()).put(days, index);
        }
    }

    /** The texts of these keys as one, which no other texts give; empty if one cannot be read. */
    private static Optional<String> texts(ObjectNode object, List<String> keys) {
        var texts = new ArrayList<String>();
        for (String key : keys) {
            if (object.get(key).orElse(object) instanceof TextNode text) {
                texts.add(text.text);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Pointer(texts).toString());
    }

    private static Optional<Range<LocalDate>> days(ObjectNode object) {
        Fact<LocalDate> first = end(object, FIRST_DAY);
        Fact<LocalDate> last = end(object, LAST_DAY);
        if (first.isUnknown() || last.isUnknown() || isReversed(first, last)) {
            return Optional.empty();
        }
        Range<LocalDate> from = first.value().map(Range::atLeast).orElseGet(Range::all);
        Range<LocalDate> to = last.value().map(Range::atMost).orElseGet(Range::all);
        return Optional.of(from.intersection(to));
    }

    private static boolean isReversed(Fact<LocalDate> first, Fact<LocalDate> last) {
        return first.is(day -> last.matches(day::isAfter)).isTrue();
    }

    /** An end as it is written: absent if it is open, unknown if it cannot be read. */
    private static Fact<LocalDate> end(ObjectNode object, String key) {
        Node node = object.get(key).orElse(object);
        return node.isNull()
                ? Fact.absent()
                : DayForm.day(node).map(Fact::known).orElseGet(Fact::unknown);
    }
}
