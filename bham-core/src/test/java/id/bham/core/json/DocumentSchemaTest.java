package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.bham.core.knowledge.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentSchemaTest {

    @Test
    void shippedSchemaIsTheOneMadeFromTheForms() throws IOException {
        String made = SchemaMaker.text();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(Path.of("src/main/resources/id/bham/core/json/bham.schema.json"), made);
        } else {
            assertEquals(
                    made,
                    DocumentSchema.text(),
                    "a type of record or a form changed: -Dschema.write=true writes bham.schema.json of id.bham.core.json anew");
        }
    }

    @Test
    void schemaIsValid() throws IOException {
        var draft = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(Set.of(), draft.validate(new ObjectMapper().readTree(DocumentSchema.text())));
    }

    @Test
    void everyDefinitionIsUsedAndEveryReferenceLeadsToOne() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(DocumentSchema.text());
        var references = new TreeSet<String>();
        for (JsonNode reference : schema.findValues("$ref")) {
            assertTrue(!schema.at(reference.asText().substring(1)).isMissingNode(), reference.asText());
            references.add(
                    Pointer.parse(reference.asText().substring(1)).segments().get(1));
        }
        var definitions = new TreeSet<String>();
        schema.get("$defs").fieldNames().forEachRemaining(definitions::add);
        assertEquals(definitions, references);
    }

    @Test
    void everyTypeHasExamplesThatAreValid() throws IOException {
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        JsonNode schema = new ObjectMapper().readTree(DocumentSchema.text());
        var without = new TreeSet<String>();
        schema.get("$defs").properties().iterator().forEachRemaining(definition -> {
            String name = definition.getKey();
            JsonNode examples = definition.getValue().path("examples");
            if (examples.isEmpty() && !name.endsWith("Document")) {
                without.add(name);
            }
            var ofType = new ObjectMapper().createObjectNode();
            ofType.set("$defs", schema.get("$defs"));
            ofType.put("$ref", "#/$defs/" + name);
            for (JsonNode example : examples) {
                assertEquals(Set.of(), factory.getSchema(ofType).validate(example), name);
            }
        });
        assertEquals(Set.of(), without);
    }

    @Test
    void everyKeyIsDescribedInBothLanguages() throws IOException {
        JsonNode definitions =
                new ObjectMapper().readTree(DocumentSchema.text()).get("$defs");
        definitions.properties().iterator().forEachRemaining(definition -> {
            String name = definition.getKey();
            definition
                    .getValue()
                    .findParents("properties")
                    .forEach(record -> record.get("properties")
                            .properties()
                            .iterator()
                            .forEachRemaining(property -> {
                                boolean isListing = property.getKey().equals("partial")
                                        || property.getKey().equals("count");
                                boolean isClaim = name.equals("claims");
                                boolean isOfDocument = name.endsWith("Document")
                                        && property.getValue().has("$ref");
                                if (!isListing && !isClaim && !isOfDocument && !name.equals("eligible")) {
                                    String described = property.getValue()
                                            .path("description")
                                            .asText();
                                    assertTrue(described.contains(" / "), name + "." + property.getKey());
                                }
                            }));
        });
    }

    @Test
    void everyObjectIsClosed() throws IOException {
        var open = new ArrayList<String>();
        JsonNode definitions =
                new ObjectMapper().readTree(DocumentSchema.text()).get("$defs");
        definitions.properties().iterator().forEachRemaining(definition -> {
            for (JsonNode parent : definition.getValue().findParents("properties")) {
                if (parent.has("type") && !parent.path("additionalProperties").isBoolean()) {
                    open.add(definition.getKey());
                }
            }
        });
        assertEquals(List.of(), open);
    }

    @Test
    void patternForTextsAgreesWithTheModelOnEveryCharacter() {
        Pattern notBlank = Pattern.compile(SchemaMaker.NOT_BLANK);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.getType(c) != Character.SURROGATE) {
                String text = Character.toString(c);
                assertEquals(!text.isBlank(), notBlank.matcher(text).find(), Integer.toHexString(c));
            }
        }
    }
}
