package id.bham.examples;

import static com.google.common.util.concurrent.Uninterruptibles.awaitUninterruptibly;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.Governance;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.json.VisibleText;
import id.bham.rules.Compliance;
import id.bham.rules.write.JsonForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckServiceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BODY = "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd\"}";

    private static final String QUERY = "/check?on=2024-12-31";
    private static final byte[] HALF = BODY.substring(BODY.length() / 2).getBytes(US_ASCII);

    @SuppressWarnings("NullAway.Init")
    private static CheckService service;

    @BeforeAll
    static void start() throws IOException {
        // Its clock stands still, so that nothing is too late on a busy machine.
        service = CheckService.start(0, new CheckService.Bounds(1 << 25, Duration.ofMinutes(10), () -> 0));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpRequest.Builder request(String path) {
        return request(service, path);
    }

    private static HttpRequest.Builder request(CheckService asked, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + asked.port() + path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(2));
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> posted(String path, String document) {
        return answer(request(path).POST(BodyPublishers.ofString(document)));
    }

    @Test
    void aDocumentOfTheNationIsAnsweredWithItsReport() throws IOException {
        String document = Files.readString(Path.of("data/nasional.json"));
        HttpResponse<String> answer = posted("/check?on=2024-12-31", document);
        Governance nation = DocumentReader.standard().read(Documents.GOVERNANCE, document);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/json; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(JsonForm.REPORT.write(Compliance.check(nation, LocalDate.of(2024, 12, 31))), answer.body());
    }

    @Test
    void aDocumentOfABodyIsAnsweredAsWell() throws IOException {
        HttpResponse<String> answer = posted("/check?on=2024-12-31", BODY);
        assertEquals(200, answer.statusCode());
        JsonNode report = new ObjectMapper().readTree(answer.body());
        assertEquals("gtd", report.at("/subjects/0/id").textValue());
    }

    @Test
    void allThatIsWrongWithADocumentIsTold() throws IOException {
        HttpResponse<String> answer = posted(
                "/check?on=2024-12-31",
                "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"a b\", \"provinces\": \"ID-BT\"}");
        assertEquals(400, answer.statusCode());
        JsonNode problems = new ObjectMapper().readTree(answer.body()).at("/problems");
        assertEquals(2, problems.size());
        assertEquals("/id", problems.at("/0/path").textValue());
        assertEquals("/provinces", problems.at("/1/path").textValue());
        problems.forEach(problem -> assertTrue(problem.has("code") && problem.has("id") && problem.has("en")));
    }

    @Test
    void whatWouldTakeTooMuchIsRefused() throws IOException {
        String items = BODY.replace("}", ", \"duties\": [" + "1,".repeat(20_000) + "1]}");
        HttpResponse<String> tooMany = posted("/check?on=2024-12-31", items);
        assertEquals(400, tooMany.statusCode());
        JsonNode problems = new ObjectMapper().readTree(tooMany.body()).at("/problems");
        assertEquals(
                "TOO_MANY_ITEMS", problems.get(problems.size() - 1).get("code").textValue());
    }

    @Test
    void aLongReportIsRefused() throws IOException {
        int length = posted(QUERY, BODY).body().length();
        assertEquals(200, statusOfAReport(length));
        assertEquals(413, statusOfAReport(length - 1));
    }

    private static int statusOfAReport(int characters) throws IOException {
        try (CheckService terse =
                CheckService.start(0, new CheckService.Bounds(characters, Duration.ofMinutes(10), () -> 0))) {
            return answer(request(terse, QUERY).POST(BodyPublishers.ofString(BODY)))
                    .statusCode();
        }
    }

    @Test
    void nothingOfADocumentIsHiddenInTheAnswer() throws IOException {
        String key = "a\u202E\u009B2J\u2066\uDB40\uDC41\u2028b";
        HttpResponse<String> answer = posted("/check?on=2024-12-31", BODY.replace("}", ", \"" + key + "\": 1}"));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().codePoints().noneMatch(c -> c != '\n' && VisibleText.isHidden(c)), answer::body);
        assertEquals(
                "/" + key,
                new ObjectMapper()
                        .readTree(answer.body())
                        .at("/problems/0/path")
                        .textValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?on=",
                "?on=2024-02-30",
                "?on=0000-01-01",
                "?on=31-12-2024",
                "?day=2024-12-31",
                "?on=2024-12-30&on=2024-12-31"
            })
    void oneDayThatExistsIsNeeded(String query) {
        HttpResponse<String> answer = posted("/check" + query, BODY);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("one day that exists"), answer::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "65536", "99999999999"})
    void whatIsNoPortIsWrongUse(String port) {
        assertRefused(64, port);
    }

    @Test
    void aPortInUseIsAFailure() {
        assertRefused(70, String.valueOf(service.port()));
    }

    private static void assertRefused(int status, String port) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        assertEquals(status, CheckService.run(new PrintStream(out), new PrintStream(err), port));
        assertEquals(0, out.size());
        String told = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, told.lines().count(), told);
        assertTrue(told.contains(port), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void documentsArePostedOnly(String method) {
        HttpResponse<String> answer = answer(request("/check?on=2024-12-31").method(method, BodyPublishers.noBody()));
        assertEquals(405, answer.statusCode());
        assertEquals(List.of("POST"), answer.headers().allValues("Allow"));
    }

    @Test
    void thereIsOnePathAlone() {
        assertEquals(404, posted("/", BODY).statusCode());
        assertEquals(404, posted("/checks", BODY).statusCode());
    }

    @Test
    void aLongDocumentIsRefused() {
        String longest = BODY + " ".repeat(CheckService.MAX_BYTES - BODY.length());
        assertEquals(200, posted("/check?on=2024-12-31", longest).statusCode());
        assertEquals(413, posted("/check?on=2024-12-31", longest + " ").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
    void onlyJsonIsTaken(String type) {
        assertEquals(
                415,
                answer(request("/check?on=2024-12-31")
                                .setHeader("Content-Type", type)
                                .POST(BodyPublishers.ofString(BODY)))
                        .statusCode());
    }

    @Test
    void aCharacterSetMayBeNamed() {
        assertEquals(
                200,
                answer(request("/check?on=2024-12-31")
                                .setHeader("Content-Type", "Application/JSON; charset=utf-8")
                                .POST(BodyPublishers.ofString(BODY)))
                        .statusCode());
    }

    @Test
    void manyAreAnsweredAtOnce() {
        String one = posted("/check?on=2024-12-31", BODY).body();
        var answers = IntStream.range(0, 40)
                .mapToObj(number -> CLIENT.sendAsync(
                        request("/check?on=2024-12-31")
                                .POST(BodyPublishers.ofString(BODY))
                                .build(),
                        BodyHandlers.ofString()))
                .toList();
        answers.forEach(answer -> assertEquals(one, answer.join().body()));
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheNextIsAnswered() throws IOException {
        var step = new AtomicLong(Duration.ofSeconds(11).toNanos());
        var now = new AtomicLong();
        try (CheckService slow = CheckService.start(
                0, new CheckService.Bounds(1 << 25, Duration.ofSeconds(10), () -> now.addAndGet(step.get())))) {
            for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
                assertTooLate(10, answer(request(slow, QUERY).POST(BodyPublishers.ofString(BODY))));
            }
            step.set(0);
            assertEquals(
                    posted(QUERY, BODY).body(),
                    answer(request(slow, QUERY).POST(BodyPublishers.ofString(BODY)))
                            .body());
        }
    }

    @Test
    void whoGetsNoTurnInTimeIsToldSo() throws IOException, InterruptedException {
        int turns = Runtime.getRuntime().availableProcessors();
        var asked = new AtomicInteger();
        var working = new Semaphore(0);
        var end = new CountDownLatch(1);
        // The time is asked first when a document has arrived, then when its report is written.
        LongSupplier clock = () -> {
            if (asked.incrementAndGet() % 2 == 0) {
                working.release();
                awaitUninterruptibly(end);
            }
            return 0;
        };
        try (CheckService busy = CheckService.start(0, new CheckService.Bounds(1 << 25, Duration.ZERO, clock))) {
            var held = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (int i = 0; i < turns; i++) {
                held.add(CLIENT.sendAsync(
                        request(busy, QUERY).POST(BodyPublishers.ofString(BODY)).build(), BodyHandlers.ofString()));
                assertTrue(working.tryAcquire(2, TimeUnit.MINUTES));
            }
            assertTooLate(0, answer(request(busy, QUERY).POST(BodyPublishers.ofString(BODY))));
            assertTrue(held.stream().noneMatch(CompletableFuture::isDone));
            end.countDown();
            held.forEach(answer -> assertTooLate(0, answer.join()));
        }
    }

    private static void assertTooLate(int seconds, HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode());
        assertEquals("waiting, checking and writing a report take at most " + seconds + " seconds\n", answer.body());
    }

    @Test
    void slowSendersKeepNobodyWaiting() throws IOException {
        var senders = new ArrayList<Socket>();
        try {
            for (int i = 1; i < CheckService.THREADS; i++) {
                senders.add(halfSent(service.port()));
            }
            assertEquals(200, posted(QUERY, BODY).statusCode());
            Socket first = senders.get(0);
            first.getOutputStream().write(HALF);
            assertEquals("HTTP/1.1 200 OK", new String(first.getInputStream().readNBytes(15), US_ASCII));
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    /** Sends a request but for the second half of its document. */
    private static Socket halfSent(int port) throws IOException {
        var sender = new Socket(InetAddress.getLoopbackAddress(), port);
        sender.setSoTimeout(60_000);
        String head =
                "POST " + QUERY + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ";
        sender.getOutputStream().write((head + BODY.length() + "\r\n\r\n").getBytes(US_ASCII));
        sender.getOutputStream()
                .write(BODY.substring(0, BODY.length() - HALF.length).getBytes(US_ASCII));
        return sender;
    }

    @Test
    void whoSendsTooSlowlyIsLeft() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + ServerLimits.REQUEST_SECONDS + "=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckService.class.getName(),
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.inputReader()) {
            String told = out.readLine();
            try (Socket sender = halfSent(URI.create(String.valueOf(told)).getPort())) {
                assertEquals(-1, sender.getInputStream().read());
            }
        } finally {
            process.destroy();
        }
    }

    @Test
    void theServerIsBoundedUnlessTheUserBoundsIt() {
        String name = ServerLimits.REQUEST_SECONDS;
        assertEquals("30", System.getProperty(name));
        System.setProperty(name, "29");
        try {
            ServerLimits.set();
            assertEquals("29", System.getProperty(name));
        } finally {
            System.setProperty(name, "30");
        }
    }

    @Test
    void afterItWasClosedNobodyAnswers() throws IOException {
        CheckService closed = CheckService.start(0);
        int port = closed.port();
        closed.close();
        assertThrows(
                ConnectException.class,
                () -> CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/check"))
                                .build(),
                        BodyHandlers.ofString()));
    }
}
