package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.bham.examples.cli.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the commands of a README, those of the application in this process. Files that a command writes are in a folder; data of this
 * module are where they are. What builds the project is not run: it has been when a test runs.
 */
final class ReadmeShell implements AutoCloseable {

    private static final Pattern BUILD = Pattern.compile("mvn( -q| -B| -DskipTests| package| verify| install)+");
    private static final Pattern APPLICATION =
            Pattern.compile("java(?: -Xmx[0-9]+m)? -jar bham-examples/target/bham\\.jar (.*)");
    private static final Pattern EXAMPLE =
            Pattern.compile("java -cp bham-examples/target/bham\\.jar id\\.bham\\.examples\\.(\\w+)(.*)");
    private static final Pattern REQUEST = Pattern.compile(
            "curl -sS -H '([\\w-]+): ([^']+)' (?:-d '([^']+)'|--data-binary @(\\S+)) 'http://127\\.0\\.0\\.1:8080([^']+)'(.*)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private final Path folder;
    private Optional<CheckService> service = Optional.empty();

    ReadmeShell(Path folder) {
        this.folder = folder;
    }

    /** Runs the commands of a block, and gives what they print. */
    String run(String block) throws IOException, InterruptedException {
        var printed = new StringBuilder();
        for (String line : block.lines().toList()) {
            for (String command : line.split(" && ", -1)) {
                printed.append(runOne(command));
            }
        }
        return printed.toString();
    }

    private String runOne(String command) throws IOException, InterruptedException {
        Matcher application = APPLICATION.matcher(command);
        Matcher example = EXAMPLE.matcher(command);
        Matcher request = REQUEST.matcher(command);
        if (application.matches()) {
            // What is as good with fewer bodies is run with fewer.
            return written(application.group(1).replaceAll("--bodies [0-9]+", "--bodies 300"), this::application);
        } else if (example.matches()) {
            return example(example.group(1), words(example.group(2)));
        } else if (request.matches()) {
            String answer = answer(request);
            return written(request.group(6), none -> answer);
        }
        boolean isScript = command.startsWith(".ci/") && Files.isExecutable(Path.of("..", command.split(" ", -1)[0]));
        assertTrue(isScript || BUILD.matcher(command).matches(), () -> "nothing runs " + command);
        return "";
    }

    /** What runs words, and gives what it prints. */
    private interface Command {
        String run(List<String> words) throws IOException;
    }

    private String written(String text, Command command) throws IOException {
        String[] parts = text.split(" *> *", 2);
        String printed = command.run(words(parts[0]));
        if (parts.length == 1) {
            return printed;
        }
        Files.writeString(folder.resolve(parts[1]), printed);
        return "";
    }

    private List<String> words(String text) {
        var words = new ArrayList<String>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group(1) == null ? place(word.group(2)) : word.group(1));
        }
        return words;
    }

    /** A file of this module by its path from here, one that was written by its path in the folder. */
    private String place(String word) {
        if (word.startsWith("bham-examples/")) {
            return word.substring("bham-examples/".length());
        }
        return Files.exists(folder.resolve(word)) ? folder.resolve(word).toString() : word;
    }

    private String application(List<String> words) {
        Call call = Call.bham(words.toArray(String[]::new));
        assertTrue(call.status() <= 2, call::err);
        return call.out();
    }

    private String example(String name, List<String> words) throws IOException {
        String[] arguments = words.toArray(String[]::new);
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            switch (name) {
                case "Quickstart" -> Quickstart.main(arguments);
                case "SpreadsheetRow" -> SpreadsheetRow.main(arguments);
                case "NightlyBatch" -> assertTrue(NightlyBatch.run(before, arguments) <= 2);
                case "CheckService" -> service = Optional.of(CheckService.start(0));
                default -> fail("nothing runs " + name);
            }
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String answer(Matcher request) throws IOException, InterruptedException {
        int port = service.orElseThrow().port();
        String file = request.group(4);
        var body =
                file == null ? BodyPublishers.ofString(request.group(3)) : BodyPublishers.ofFile(Path.of(place(file)));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.group(5)))
                                .header(request.group(1), request.group(2))
                                .POST(body)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        service.ifPresent(CheckService::close);
    }
}
