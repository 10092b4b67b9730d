package acme.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentSchema;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.JsonForm;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What springdoc tells of the service: the schemas of the documents, in place of what it would make of the getters. */
@Configuration
class ApiDescription {

    private static final String PARTS = "#/components/schemas/";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(RegionalTaskForce.class, partNamed("document.regionalTaskForceDocument"))
                .replaceWithSchema(ComplianceReport.class, partNamed("report"));
    }

    @Bean
    OpenApiCustomizer documents() {
        return api -> {
            add(api.getComponents(), "document", DocumentSchema.text());
            add(api.getComponents(), "report", JsonForm.REPORT.schema());
        };
    }

    private static Schema<?> partNamed(String name) {
        return new Schema<>().$ref(PARTS + name);
    }

    /** Adds a schema, and what it defines under names of its own: both schemas have a day. */
    private static void add(Components components, String name, String text) {
        ObjectNode schema = read(text.replace("#/$defs/", PARTS + name + "."));
        JsonNode definitions = schema.remove("$defs");
        components.addSchemas(name, Json31.mapper().convertValue(schema, Schema.class));
        definitions.properties().forEach(definition -> components.addSchemas(
                name + "." + definition.getKey(), Json31.mapper().convertValue(definition.getValue(), Schema.class)));
    }

    private static ObjectNode read(String text) {
        try {
            return (ObjectNode) Json31.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schemas of the library can be read", e);
        }
    }
}
