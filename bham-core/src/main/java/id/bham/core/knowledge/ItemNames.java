package id.bham.core.knowledge;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CaseFormat;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import id.bham.core.knowledge.RecordType.Trait;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names the items of a listing by what they are. A name is lengthened, trait by trait, only for as long as an item has none or shares it
 * with another one.
 */
final class ItemNames {

    private static final int DIGITS_OF_DIGEST = 12;

    private final List<?> items;
    private final List<String> names;

    private ItemNames(List<?> items) {
        this.items = items;
        names = new ArrayList<>(items.size());
        items.forEach(item -> names.add(""));
    }

    /** The names of items, in their order; no two are the same. */
    static List<String> of(List<?> items) {
        var named = new ItemNames(items);
        int traits = items.stream().mapToInt(item -> traits(item).size()).max().orElse(0);
        named.tellApart(item -> item instanceof Described ? "" : "value=" + escaped(plain(item)));
        for (int i = 0; i < traits; i++) {
            int next = i;
            named.tellApart(item -> next < traits(item).size()
                    ? part((Described) item, traits(item).get(next))
                    : "");
        }
        named.tellApart(item -> digest(item, "content=", Content.WITHOUT_DAYS));
        named.tellApart(item -> digest(item, "days=", Content.WHOLE));
        named.count();
        return List.copyOf(named.names);
    }

    /** Whether a step of a name is one of an item; the names of statements and indexes are none. */
    static boolean isName(String step) {
        return step.contains("=");
    }

    private static List<Trait> traits(Object item) {
        return item instanceof Described record ? record.type().traits() : List.of();
    }

    private static String part(Described record, Trait trait) {
        Optional<String> text = record.at(trait.place())
                .value()
                .flatMap(trait.telling())
                .map(ItemNames::text)
                .filter(telling -> !telling.isEmpty());
        return text.map(telling -> trait.place().segments().get(0) + "=" + escaped(telling))
                .orElse("");
    }

    private static String digest(Object item, String label, Content content) {
        String said = item instanceof Described ? content.of(item) : "";
        return said.isEmpty()
                ? ""
                : label
                        + Hashing.sha256()
                                .hashString(said, StandardCharsets.UTF_8)
                                .toString()
                                .substring(0, DIGITS_OF_DIGEST);
    }

    private void tellApart(Function<Object, String> telling) {
        Multiset<String> given = HashMultiset.create(names);
        for (int i = 0; i < items.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty() || given.count(name) > 1) {
                String further = telling.apply(items.get(i));
                names.set(i, name.isEmpty() || further.isEmpty() ? name + further : name + ";" + further);
            }
        }
    }

    private void count() {
        Multiset<String> given = HashMultiset.create();
        for (int i = 0; i < items.size(); i++) {
            String name = names.get(i).isEmpty() ? "content=nothing" : names.get(i);
            given.add(name);
            names.set(i, given.count(name) == 1 ? name : name + ";" + given.count(name));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;");
    }

    /** What stands somewhere, for people; what can still become more exact is left out. */
    private static String text(Object said) {
        if (said instanceof Described record) {
            return record.properties().stream()
                    .map(property -> text(property.content()))
                    .filter(text -> !text.isEmpty())
                    .collect(joining(","));
        }
        if (said instanceof Fact<?> fact) {
            return fact.value().map(ItemNames::text).orElse("");
        }
        if (said instanceof Listing<?> listing) {
            return listing.items().stream().map(ItemNames::text).sorted().collect(joining(","));
        }
        return said instanceof Refinable<?> ? "" : plain(said);
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> constant
                ? CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name())
                : value.toString();
    }

    /** All that something says, whatever the order of its listings; empty if it says nothing. */
    private enum Content {
        WHOLE,
        /** Without what can still become more exact. */
        WITHOUT_DAYS;

        String of(Object said) {
            if (said instanceof Described record) {
                return record.properties().stream()
                        .filter(property -> this == WHOLE || !isOfDays(record, property))
                        .map(property -> named(property.name(), of(property.content())))
                        .collect(joining());
            }
            if (said instanceof Fact<?> fact) {
                return fact.isAbsent()
                        ? "absent"
                        : fact.value()
                                .map(value -> (this == WHOLE ? "known" : "") + of(value))
                                .orElse("");
            }
            if (said instanceof Listing<?> listing) {
                return listing.isUnknown()
                        ? ""
                        : Stream.concat(
                                        Stream.of(listing.size().toString()),
                                        listing.items().stream().map(this::of).sorted())
                                .map(item -> named("", item))
                                .collect(joining());
            }
            return plain(said);
        }

        private static boolean isOfDays(Described record, Property property) {
            Class<?> of =
                    record.type().typeOf(Pointer.WHOLE.child(property.name())).valueClass();
            return Refinable.class.isAssignableFrom(of) && !Described.class.isAssignableFrom(of);
        }

        /** Its length comes first, so that no other content is written like it. */
        private static String named(String name, String content) {
            return content.isEmpty() && !name.isEmpty() ? "" : name + content.length() + ":" + content;
        }
    }
}
