package acme.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.bham.core.json.DocumentSchema;
import id.bham.rules.write.JsonForm;
import io.swagger.v3.core.util.Json31;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what springdoc tells with the schemas of the library. */
final class DescriptionCheck {

    private DescriptionCheck() {}

    /**
     * Says what is told.
     *
     * @param text the description of the service
     * @return what it takes, what it gives, and how many schemas it holds that are as the library has them
     * @throws Exception if something else is told than the library has
     */
    static String check(String text) throws Exception {
        JsonNode api = Json31.mapper().readTree(text);
        Map<String, JsonNode> expected = new TreeMap<>();
        expect(expected, "document", DocumentSchema.text());
        expect(expected, "report", JsonForm.REPORT.schema());
        JsonNode schemas = api.at("/components/schemas");
        Set<String> told = new TreeSet<>();
        schemas.fieldNames().forEachRemaining(told::add);
        if (!told.equals(expected.keySet())) {
            throw new IllegalStateException("expected " + expected.keySet() + "\n but told " + told);
        }
        expected.forEach((name, schema) -> {
            if (!inOrder(schemas.get(name)).equals(inOrder(schema))) {
                throw new IllegalStateException(name + ": expected " + schema + "\n but told " + schemas.get(name));
            }
        });
        JsonNode check = api.at("/paths/~1checks/post");
        return check.at("/requestBody/content").findPath("$ref").asText() + " "
                + check.at("/responses/200/content").findPath("$ref").asText() + " " + told.size();
    }

    private static void expect(Map<String, JsonNode> expected, String name, String text) throws Exception {
        String moved = text.replace("#/$defs/", "#/components/schemas/" + name + ".");
        ObjectNode schema = (ObjectNode) Json31.mapper().readTree(moved);
        schema.remove("$defs").properties().forEach(part -> expected.put(name + "." + part.getKey(), part.getValue()));
        expected.put(name, schema);
    }

    /** Keys that are required come in another order, none are not told, and examples lose what is null. */
    private static JsonNode inOrder(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode items = array.arrayNode();
            array.forEach(item -> items.add(inOrder(item)));
            return items;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode members = object.objectNode();
        object.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (member.getKey().equals("required") && value.isArray()) {
                Set<String> keys = new TreeSet<>();
                value.forEach(key -> keys.add(key.asText()));
                if (!keys.isEmpty()) {
                    members.put("required", keys.toString());
                }
            } else if (!member.getKey().equals("examples")) {
                members.set(member.getKey(), inOrder(value));
            }
        });
        return members;
    }
}
