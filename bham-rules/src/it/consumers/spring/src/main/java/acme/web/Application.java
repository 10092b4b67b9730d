package acme.web;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentSchema;
import id.bham.core.json.InvalidDocumentException;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.JsonForm;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A service of somebody else. It asks itself what it answers, and compares. */
@SpringBootApplication
public class Application {

    /** What it is asked. */
    @RestController
    static class Checks {

        @PostMapping("/checks")
        ComplianceReport check(@RequestBody RegionalTaskForce taskForce, @RequestParam LocalDate on) {
            return Compliance.check(taskForce, on);
        }

        @PostMapping("/halves")
        Map<String, Object> half(@RequestBody RegionalTaskForce taskForce) {
            return Map.of("decree", taskForce.decree());
        }

        @GetMapping(path = "/schemas/report", produces = "application/schema+json")
        String reportSchema() {
            return JsonForm.REPORT.schema();
        }

        @GetMapping(path = "/schemas/body", produces = "application/schema+json")
        String bodySchema() {
            return DocumentSchema.text();
        }
    }

    /** What is wrong with a document, as RFC 9457 has it. */
    @RestControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Refusals {

        @ExceptionHandler
        ProblemDetail refused(HttpMessageNotReadableException failure, Locale locale) {
            ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
            if (failure.getMostSpecificCause() instanceof InvalidDocumentException invalid) {
                answer.setTitle("The document says what cannot be");
                answer.setProperty(
                        "problems",
                        invalid.problems().stream()
                                .map(problem -> Map.of(
                                        "pointer", problem.pointer().toString(),
                                        "code", problem.code(),
                                        "detail", problem.message(locale)))
                                .toList());
            } else {
                answer.setTitle("The body of the request cannot be read as JSON");
            }
            return answer;
        }
    }

    /**
     * Starts it, asks it, and stops it.
     *
     * @param arguments the version of Java and that of Spring Boot that are expected
     * @throws Exception if it cannot be asked
     */
    public static void main(String[] arguments) throws Exception {
        var told = new ArrayList<String>();
        try (var application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=ERROR",
                "--spring.mvc.problemdetails.enabled=true",
                "--spring.jackson.default-property-inclusion=non_empty")) {
            String host = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
            String body = "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd-banten\", \"secretary\": null}";
            told.add(String.valueOf(Runtime.version().feature()));
            told.add(SpringApplication.class.getPackage().getImplementationVersion().substring(0, 1));
            told.add(told(post(host + "/checks?on=2024-12-31", body), 60));
            told.add(told(post(host + "/checks?on=2024-12-31", body.replace("secretary", "secretry")), 500));
            told.add(told(post(host + "/checks?on=2024-12-31", "{"), 60));
            told.add(told(post(host + "/halves", body), 0));
            told.add(told(get(host + "/schemas/report"), 12));
            told.add(DescriptionCheck.check(get(host + "/v3/api-docs").body()));
        }
        List<String> expected = List.of(
                arguments[0],
                arguments[1],
                "200 application/json {\"schemaVersion\":1,\"on\":\"2024-12-31\",\"validUntil\":\"2025-01-",
                "400 application/problem+json {",
                "400 application/problem+json {",
                "500",
                "200 application/schema+json {",
                "#/components/schemas/document.regionalTaskForceDocument #/components/schemas/report ");
        for (int i = 0; i < expected.size(); i++) {
            System.out.println(told.get(i));
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!told.get(i).startsWith(expected.get(i))) {
                throw new IllegalStateException("expected " + expected.get(i) + "\n but told " + told.get(i));
            }
        }
        if (!told.get(3).contains("\"code\":\"UNKNOWN_KEY\"") || !told.get(3).contains("\"pointer\":\"/secretry\"")) {
            throw new IllegalStateException("no problem is told in " + told.get(3));
        }
    }

    private static String told(HttpResponse<String> answer, int length) {
        String type = answer.headers().firstValue("Content-Type").orElse("none").replace(";charset=UTF-8", "");
        String body = answer.body();
        return answer.statusCode() + " " + type + " " + body.substring(0, Math.min(length, body.length()));
    }

    private static HttpResponse<String> post(String address, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
