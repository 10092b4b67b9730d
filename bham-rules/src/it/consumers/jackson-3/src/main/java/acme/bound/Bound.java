package acme.bound;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.knowledge.Fact;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.util.List;

/** A program of somebody else, whose own types hold those of the library. */
public final class Bound {

    /** What it takes. */
    public record Order(String from, List<RegionalTaskForce> bodies) {}

    /** What it gives. */
    public record Answer(String to, ComplianceReport report) {}

    /** What it had better not give. */
    public record Half(Fact<Decree> decree) {}

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Bound() {}

    /**
     * Reads, checks, writes and compares.
     *
     * @param arguments the version of Java that is expected
     * @throws Exception if something else goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        String body = "{\"schemaVersion\":1,\"kind\":\"regionalTaskForce\",\"id\":\"gtd-banten\",\"secretary\":null}";
        String order = "{\"from\":\"acme\",\"bodies\":[" + body + "]}";
        Order read = MAPPER.readValue(order, Order.class);
        RegionalTaskForce banten = read.bodies().get(0);
        String answer = MAPPER.writeValueAsString(new Answer("acme", Compliance.check(banten, LocalDate.of(2024, 12, 31))));
        List<String> told = List.of(
                String.valueOf(Runtime.version().feature()),
                String.valueOf(Bound.class.getModule().isNamed()),
                String.valueOf(MAPPER.writeValueAsString(read).equals(order)),
                answer.substring(0, answer.indexOf("validUntil")),
                refusal(() -> MAPPER.readValue(order.replace("secretary", "secretry"), Order.class)),
                refusal(() -> MAPPER.writeValueAsString(new Half(banten.decree()))));
        List<String> expected = List.of(
                arguments[0],
                "true",
                "true",
                "{\"to\":\"acme\",\"report\":{\"schemaVersion\":1,\"on\":\"2024-12-31\",\"",
                "[UNKNOWN_KEY /secretry]",
                "a Fact has no document of its own");
        if (!told.equals(expected)) {
            throw new IllegalStateException("expected " + expected + "\n but told " + told);
        }
    }

    /** Something that is refused. */
    private interface Refused {
        Object get() throws Exception;
    }

    private static String refusal(Refused what) {
        try {
            return String.valueOf(what.get());
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidDocumentException invalid) {
                    return invalid.problems().stream()
                            .map(problem -> problem.code() + " " + problem.pointer())
                            .toList()
                            .toString();
                }
            }
            return e.getMessage().replaceAll("(?s)^.*: (a [^,:]*),.*$", "$1");
        }
    }
}
