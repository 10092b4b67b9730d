package id.bham.rules.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the documents of so many bodies from memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** How many documents are read. */
    @Param("552")
    public int bodies = 552;

    private List<byte[]> documents = List.of();
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Begins without bodies. */
    public ReadingBenchmark() {}

    /**
     * Writes the documents, and sees that both ways of reading them lead to the bodies.
     *
     * @throws IOException if a document is not understood
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        List<RegionalTaskForce> taskForces = Population.of(bodies, Population.SEED);
        documents = taskForces.stream()
                .map(gtd -> DocumentWriter.standard().write(gtd).getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int i = 0; i < taskForces.size(); i++) {
            RegionalTaskForce gtd = taskForces.get(i);
            if (!DocumentReader.standard()
                            .read(Documents.BODY, documents.get(i))
                            .equals(gtd)
                    || !mapper.readTree(documents.get(i)).path("id").asText().equals(gtd.id())) {
                throw new IllegalStateException(
                        "the document of " + gtd.id() + " is read otherwise than it was written");
            }
        }
    }

    /**
     * Reads them as the library does: every statement checked, every problem with its place.
     *
     * @param sink takes the bodies
     */
    @Benchmark
    public void library(Blackhole sink) {
        for (byte[] document : documents) {
            sink.consume(DocumentReader.standard().read(Documents.BODY, document));
        }
    }

    /**
     * Makes trees of them, of which nothing is understood.
     *
     * @param sink takes the trees
     * @throws IOException if a document is not JSON
     */
    @Benchmark
    public void tree(Blackhole sink) throws IOException {
        for (byte[] document : documents) {
            sink.consume(mapper.readTree(document));
        }
    }

    /**
     * Goes through their texts and numbers, and makes nothing of them.
     *
     * @param sink takes the texts
     * @throws IOException if a document is not JSON
     */
    @Benchmark
    public void streaming(Blackhole sink) throws IOException {
        for (byte[] document : documents) {
            try (JsonParser json = factory.createParser(document)) {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                        sink.consume(json.getText());
                    }
                }
            }
        }
    }
}
