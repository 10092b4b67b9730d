package id.bham.core.binding;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Data binding of one generation, as a program that has it would use it. */
enum Mapper {
    JACKSON_2 {
        private static final ObjectMapper MAPPER = new ObjectMapper();

        @Override
        String write(Object value) throws JsonProcessingException {
            return MAPPER.writeValueAsString(value);
        }

        @Override
        String writeSparingly(Object value) throws JsonProcessingException {
            return MAPPER.copy()
                    .setDefaultPropertyInclusion(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                    .writeValueAsString(value);
        }

        @Override
        String writeLeniently(Object value) throws JsonProcessingException {
            return MAPPER.copy()
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .writeValueAsString(value);
        }

        @Override
        String writeAllThatIsThere(Object value) throws JsonProcessingException {
            return MAPPER.copy()
                    .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                    .writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) throws JsonProcessingException {
            return MAPPER.readValue(json, type);
        }

        @Override
        Object node(Object value) {
            return MAPPER.valueToTree(value);
        }

        @Override
        <T> T convert(Object value, Class<T> type) {
            return MAPPER.convertValue(value, type);
        }
    },
    JACKSON_3 {
        private static final tools.jackson.databind.json.JsonMapper MAPPER =
                tools.jackson.databind.json.JsonMapper.builder().build();

        @Override
        String write(Object value) {
            return MAPPER.writeValueAsString(value);
        }

        @Override
        String writeSparingly(Object value) {
            return MAPPER.rebuild()
                    .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                            .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                    .build()
                    .writeValueAsString(value);
        }

        @Override
        String writeLeniently(Object value) {
            return MAPPER.rebuild()
                    .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .build()
                    .writeValueAsString(value);
        }

        @Override
        String writeAllThatIsThere(Object value) {
            return MAPPER.rebuild()
                    .changeDefaultVisibility(
                            usual -> usual.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                    .build()
                    .writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return MAPPER.readValue(json, type);
        }

        @Override
        Object node(Object value) {
            return MAPPER.valueToTree(value);
        }

        @Override
        <T> T convert(Object value, Class<T> type) {
            return MAPPER.convertValue(value, type);
        }
    };

    /** As it comes. */
    abstract String write(Object value) throws Exception;

    /** Leaves out what is null or empty, as many programs do. */
    abstract String writeSparingly(Object value) throws Exception;

    /** Writes an empty object where it knows nothing to write, as Jackson 3 does of itself. */
    abstract String writeLeniently(Object value) throws Exception;

    /** Writes fields and getters, whatever their visibility, as some programs do. */
    abstract String writeAllThatIsThere(Object value) throws Exception;

    abstract <T> T read(String json, Class<T> type) throws Exception;

    /** Its own tree of a value. */
    abstract Object node(Object value) throws Exception;

    abstract <T> T convert(Object value, Class<T> type) throws Exception;
}
