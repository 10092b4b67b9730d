package id.bham.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Something that makes any good document a bad one, in a way that the schema can tell. */
enum Fault {
    REQUIRED_KEY_DROPPED {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(places(document).stream().filter(Place::isRequired).toList(), random, Place::remove);
        }
    },
    KEY_MISSPELT {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(places(document).stream().filter(Place::isFixedKey).toList(), random, place -> {
                JsonNode value = place.value();
                place.remove();
                ((ObjectNode) place.parent).set(place.key + "X", value);
            });
        }
    },
    KEY_TOO_MANY {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(
                    places(document).stream().filter(Place::isFixedKey).toList(),
                    random,
                    place -> ((ObjectNode) place.parent).put("surprise", "x"));
        }
    },
    TYPE_CHANGED {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(
                    places(document),
                    random,
                    place -> place.set(one(random, NOWHERE_GOOD).deepCopy()));
        }
    },
    CONSTANT_UNKNOWN {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(
                    texts(document, CONSTANTS),
                    random,
                    place -> place.set(one(random, "nonsense", "", place.value().asText() + " ", "X-" + place.key)));
        }
    },
    CONSTANT_IN_CAPITALS {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(
                    texts(document, Set.of("capacity", "status", "element", "recipient", "strategy", "duties")),
                    random,
                    place -> place.set(TextNode.valueOf(place.value().asText().toUpperCase(Locale.ROOT))));
        }
    },
    NULL_IN_LISTING {
        @Override
        boolean apply(ObjectNode document, Random random) {
            List<Place> arrays = places(document).stream()
                    .filter(place -> place.value().isArray())
                    .toList();
            return pick(arrays, random, place -> {
                var array = (ArrayNode) place.value();
                array.insert(random.nextInt(array.size() + 1), NullNode.getInstance());
            });
        }
    },
    LISTING_NULL {
        @Override
        boolean apply(ObjectNode document, Random random) {
            List<Place> arrays = places(document).stream()
                    .filter(place -> place.value().isArray() && !NOWHERE_GOOD.contains(place.value()))
                    .toList();
            return pick(arrays, random, place -> place.set(NullNode.getInstance()));
        }
    },
    DATE_MALFORMED {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(texts(document, DATES), random, place -> place.set(one(random, NO_DATES)));
        }
    },
    DAY_KNOWN_IN_PART {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(
                    texts(document, Set.of("publishedOn")).stream()
                            .filter(place -> Set.of("sources", "source").contains(place.enclosing))
                            .toList(),
                    random,
                    place -> place.set(one(random, "2024", "2024-04", "2024/2025", "2024-04-03/2024-04-04")));
        }
    },
    TEXT_BLANK {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(
                    texts(document, TEXTS),
                    random,
                    place -> place.set(one(random, "", " ", "\n\t", "\u2003\u3000", "\u001c", "\u2028")));
        }
    },
    ID_MALFORMED {
        @Override
        boolean apply(ObjectNode document, Random random) {
            return pick(
                    texts(document, Set.of("id")),
                    random,
                    place -> place.set(one(random, "", "a b", "-a", "a/b", "é", "a\n", "a".repeat(101))));
        }
    },
    YEAR_IMPOSSIBLE {
        @Override
        boolean apply(ObjectNode document, Random random) {
            List<Place> years = places(document).stream()
                    .filter(place -> place.key.equals("year"))
                    .toList();
            JsonNode year = one(
                    random,
                    List.of(
                            IntNode.valueOf(0),
                            IntNode.valueOf(-2024),
                            IntNode.valueOf(10_000),
                            DoubleNode.valueOf(2024.5),
                            TextNode.valueOf("2024")));
            return pick(years, random, place -> place.set(year));
        }
    },
    POINTER_MALFORMED {
        @Override
        boolean apply(ObjectNode document, Random random) {
            document.putObject("evidence").putArray(random.nextBoolean() ? "decree" : "/a~2");
            return true;
        }
    },
    VERSION_UNKNOWN {
        @Override
        boolean apply(ObjectNode document, Random random) {
            document.set(
                    "schemaVersion",
                    one(random, List.of(IntNode.valueOf(2), IntNode.valueOf(0), TextNode.valueOf("1"))));
            return true;
        }
    },
    KIND_UNKNOWN {
        @Override
        boolean apply(ObjectNode document, Random random) {
            document.put("kind", one(random, "RegionalTaskForce", "decree", ""));
            return true;
        }
    };

    private static final Set<String> CONSTANTS = Set.of(
            "province",
            "provinces",
            "status",
            "kind",
            "capacity",
            "element",
            "strategy",
            "strategies",
            "duties",
            "purposes",
            "pillars",
            "obligations",
            "recipient",
            "weekday",
            "stage",
            "attainment");
    private static final Set<String> DATES = Set.of(
            "issuedOn",
            "on",
            "firstDay",
            "lastDay",
            "evaluationStart",
            "plannedAsOf",
            "seenAtWork",
            "adoptedOn",
            "closedOn",
            "completedOn",
            "submittedOn",
            "publishedOn");
    private static final Set<String> TEXTS = Set.of(
            "name",
            "person",
            "number",
            "place",
            "subAction",
            "criteria",
            "responsible",
            "related",
            "measure",
            "coordinator",
            "explanation",
            "description",
            "code",
            "publisher",
            "url",
            "replaces",
            "answersTo",
            "formedUnder",
            "dutiesInOtherWords",
            "rule",
            "authority",
            "because",
            "parameter");
    private static final String[] NO_DATES = {
        "",
        " ",
        "2024-13",
        "2024-00",
        "2024-4-3",
        "03-04-2024",
        "2024-04-31",
        "2023-02-30",
        "2024-04-00",
        "24",
        "12024",
        "0000",
        "0000-01-01",
        "2024/",
        "/2024",
        "2024//2025",
        "2024/2025",
        "2024-04-01/2024-04",
        "2024/2025/2026",
        "2024-04-03/..",
        "[..]",
        "[2024]",
        "[2024..2025",
        "2024..2025",
        "[2024, 2025]",
        "[2024/2025]",
        "[2024...2025]",
        "[2024-13..]",
        "{2024..2025}",
        "2024-04-03T00:00:00Z",
        "2024-04-03 ",
        " 2024",
        "2024\n",
        "２０２４",
        "-2024",
        "+2024",
        "April 2024",
        "null"
    };
    private static final List<JsonNode> NOWHERE_GOOD = List.of(
            BooleanNode.TRUE,
            DoubleNode.valueOf(2.5),
            JsonNodeFactory.instance.arrayNode().add(true),
            JsonNodeFactory.instance.objectNode().put("partial", true));

    /** Makes the document bad, or says that it holds nothing to which this fault can be done. */
    abstract boolean apply(ObjectNode document, Random random);

    private static boolean pick(List<Place> places, Random random, Consumer<Place> change) {
        if (places.isEmpty()) {
            return false;
        }
        change.accept(places.get(random.nextInt(places.size())));
        return true;
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<Place> texts(ObjectNode document, Set<String> keys) {
        return places(document).stream()
                .filter(place -> keys.contains(place.key) && place.value().isTextual())
                // The element of a waiver is no constant, as that of a seat is, but a part of its subject.
                .filter(place ->
                        !place.key.equals("element") || !place.value().asText().startsWith("/"))
                .toList();
    }

    /** A value in a document: of a key of an object or in an array; the key of an item is that of its array. */
    record Place(JsonNode parent, String key, int index, String enclosing) {

        JsonNode value() {
            return parent instanceof ArrayNode array ? array.get(index) : parent.get(key);
        }

        void set(JsonNode value) {
            if (parent instanceof ArrayNode array) {
                array.set(index, value);
            } else {
                ((ObjectNode) parent).set(key, value);
            }
        }

        void set(String text) {
            set(TextNode.valueOf(text));
        }

        void remove() {
            ((ObjectNode) parent).remove(key);
        }

        /** In the evidence the keys are free. */
        boolean isFixedKey() {
            return parent.isObject() && !enclosing.equals("evidence");
        }

        boolean isRequired() {
            if (!isFixedKey()) {
                return false;
            }
            return switch (key) {
                case "schemaVersion", "stage" -> true;
                case "rule", "subject", "authority", "because", "parameter", "waivers", "values" -> true;
                case "source" -> enclosing.equals("values");
                case "firstDay", "lastDay" -> Set.of("waivers", "values").contains(enclosing);
                case "kind" -> enclosing.isEmpty();
                case "id" -> true;
                case "title" -> Set.of("office", "issuer", "sources", "source").contains(enclosing);
                case "partial" -> true;
                default -> false;
            };
        }
    }

    /** All places in a document, but for those in claims: of which form a value there is, the schema cannot say. */
    static List<Place> places(JsonNode document) {
        var places = new ArrayList<Place>();
        collect(document, "", places);
        return places;
    }

    private static void collect(JsonNode parent, String enclosing, List<Place> places) {
        if (parent instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> places.add(new Place(parent, key, -1, enclosing)));
            object.properties().iterator().forEachRemaining(field -> {
                if (!field.getKey().equals(EvidencePart.CLAIMS)) {
                    collect(field.getValue(), field.getKey().equals("partial") ? enclosing : field.getKey(), places);
                }
            });
        } else if (parent instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(parent, enclosing, i, enclosing));
                collect(array.get(i), enclosing, places);
            }
        }
    }
}
