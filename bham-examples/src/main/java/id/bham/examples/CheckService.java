package id.bham.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.json.Limits;
import id.bham.core.json.Problem;
import id.bham.core.json.VisibleText;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers over HTTP: {@code POST /check?on=2024-12-31} with a document gives the report. What is wrong with a document is told
 * all at once. Stands behind whatever looks after users, encryption and quotas; this class does none of it.
 *
 * <p>What a request can take is bounded. A document is bounded in bytes and items, and by its items the check, which goes on to its end:
 * of the worst document that was tried it takes about a second. Writing the report, which can take far longer, is bounded in characters
 * and in time: with the wait for a turn and the check it has {@value #WORK_SECONDS} seconds. There are as many turns as processors, and
 * more threads, so that those who send or read slowly take no turn; how long they take a thread is bounded by the server
 * ({@code sun.net.httpserver.maxReqTime} and {@code maxRspTime}).
 */
public final class CheckService implements AutoCloseable {

    /** The longest document that is taken. */
    static final int MAX_BYTES = 1 << 20;

    /** The longest report that is given; 38 complete task forces come to some 7 million characters. */
    private static final int MAX_CHARACTERS = 1 << 25;

    /** A complete task force has some 300 items. */
    private static final int MAX_ITEMS = 20_000;

    /** How long a request may wait, be checked and written, from the last byte of its document on. */
    private static final int WORK_SECONDS = 10;

    /** How many requests are read, worked on and answered at once; more of them wait. */
    static final int THREADS = 32;

    private static final Logger LOG = System.getLogger(CheckService.class.getName());
    private static final JsonFactory JSON = new JsonFactory();
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final int WRONG_USE = 64;
    private static final int FAILURE = 70;
    private static final int LAST_PORT = 65_535;
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final int GRACE_SECONDS = 1;
    private static final Pattern DAY = Pattern.compile("on=(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
    private final DocumentReader reader = DocumentReader.standard()
            .withLimits(Limits.standard()
                    .withMaxBytes(MAX_BYTES)
                    .withMaxItems(MAX_ITEMS)
                    .withMaxProblems(100));
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final HttpServer server;
    private final Bounds bounds;

    private CheckService(HttpServer server, Bounds bounds) {
        this.server = server;
        this.bounds = bounds;
    }

    /** What a report may have and take: so many characters, and so much time by a clock that counts nanoseconds. */
    record Bounds(int characters, Duration time, LongSupplier nanoTime) {}

    /** What is sent back: JSON or, where there is only a word to say, plain text. */
    private record Answer(int status, String type, String body) {

        static Answer json(int status, String body) {
            return new Answer(status, "application/json", body);
        }

        static Answer refusal(int status, String why) {
            return new Answer(status, "text/plain", why + "\n");
        }
    }

    /**
     * Starts the service on the loopback address; it ends with the process. The exit status is 64 if the argument is no port, 70 if
     * the service cannot listen there.
     *
     * @param arguments the port; 8080 if none is given
     */
    public static void main(String[] arguments) {
        int status = run(System.out, System.err, arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Starts the service and leaves it running, or tells why it cannot. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        String port = arguments.length == 0 ? "8080" : arguments[0];
        if (!PORT.matcher(port).matches() || Integer.parseInt(port) > LAST_PORT) {
            err.println(ENGLISH.value("there is no port '" + port + "'; expected a number from 0 to " + LAST_PORT));
            return WRONG_USE;
        }
        try {
            CheckService service = start(Integer.parseInt(port));
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            out.println("http://127.0.0.1:" + service.port() + "/check");
            return 0;
        } catch (IOException e) {
            err.println("cannot listen on port " + port + " (" + e.getMessage() + "); expected a port that is free");
            return FAILURE;
        }
    }

    /**
     * Starts a service on the loopback address, where other machines do not reach it.
     *
     * @param port the port; 0 for one that is free
     * @return the service
     * @throws IOException if it cannot listen there
     */
    public static CheckService start(int port) throws IOException {
        return start(port, new Bounds(MAX_CHARACTERS, Duration.ofSeconds(WORK_SECONDS), System::nanoTime));
    }

    /** Starts a service with other bounds. */
    static CheckService start(int port, Bounds bounds) throws IOException {
        ServerLimits.set();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var service = new CheckService(HttpServer.create(address, 0), bounds);
        service.server.setExecutor(service.threads);
        service.server.createContext("/", service::handle);
        service.server.start();
        return service;
    }

    /**
     * Where it listens.
     *
     * @return the port
     */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Takes no more requests, lets those that are under way end, for a second at most, and stops. */
    @Override
    public void close() {
        server.stop(GRACE_SECONDS);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answerOrFailure(exchange);
            byte[] body = answer.body().getBytes(UTF_8);
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
            exchange.sendResponseHeaders(answer.status(), isHead ? -1 : body.length);
            if (!isHead) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** What failed stays here; who asked learns only that it did. */
    private Answer answerOrFailure(HttpExchange exchange) throws IOException {
        try {
            return answer(exchange);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            LOG.log(Level.ERROR, "a request could not be answered", e);
            return Answer.refusal(500, "the service failed");
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/check")) {
            return Answer.refusal(404, "there is /check alone");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return Answer.refusal(405, "a document is posted");
        }
        if (!isJson(exchange)) {
            return Answer.refusal(415, "a document has the type application/json");
        }
        byte[] document = exchange.getRequestBody().readNBytes(MAX_BYTES + 1);
        if (document.length > MAX_BYTES) {
            return Answer.refusal(413, "a document has at most " + MAX_BYTES + " bytes");
        }
        Optional<LocalDate> on = day(exchange.getRequestURI().getQuery());
        if (on.isEmpty()) {
            return Answer.refusal(400, "expected one day that exists, such as ?on=2024-12-31");
        }
        return inTime(isLate -> report(document, on.get(), isLate));
    }

    private Answer report(byte[] document, LocalDate on, BooleanSupplier isLate) {
        Form<ComplianceReport> inTime = (report, out) -> JsonForm.REPORT.write(report, new UntilLate(out, isLate));
        try {
            return inTime.write(checker.check(reader.read(Documents.SUBJECT, document), on), bounds.characters())
                    .map(report -> Answer.json(200, report))
                    .orElseGet(() -> Answer.refusal(
                            413, "the report on this document has more than " + bounds.characters() + " characters"));
        } catch (InvalidDocumentException e) {
            return Answer.json(400, problems(e.problems()));
        } catch (UntilLate.TooLate e) {
            return tooLate();
        }
    }

    /** Waits for a turn and works, all within the time for a request. */
    private Answer inTime(Function<BooleanSupplier, Answer> work) {
        long begun = bounds.nanoTime().getAsLong();
        if (!isMyTurn()) {
            return tooLate();
        }
        try {
            return work.apply(
                    () -> bounds.nanoTime().getAsLong() - begun >= bounds.time().toNanos());
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(bounds.time().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer tooLate() {
        return Answer.refusal(
                503,
                "waiting, checking and writing a report take at most "
                        + bounds.time().toSeconds() + " seconds");
    }

    private static boolean isJson(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static Optional<LocalDate> day(@Nullable String query) {
        if (query == null || !DAY.matcher(query).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(query.substring("on=".length())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String problems(List<Problem> problems) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("code", problem.code().name());
                json.writeStringField("path", problem.pointer().toString());
                json.writeStringField("id", problem.message(Locale.forLanguageTag("id")));
                json.writeStringField("en", problem.message(Locale.ENGLISH));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return VisibleText.escape(text.append('\n').toString());
    }
}
