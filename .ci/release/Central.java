import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Stands in for the publisher's side of Maven Central on this machine: takes the bundle that the release uploads, keeps it and checks
 * it by the rules that Central publishes, so that the release meets them before it ever leaves.
 *
 * <p>{@code java Central.java FOLDER ARTIFACT…} writes its port to {@code FOLDER/port}, each bundle's files below
 * {@code FOLDER/repository}, and what is wrong with the bundle, one line each, to {@code FOLDER/problems}. The bundle must hold just the
 * artifacts named. It ends when its standard input does.
 */
public final class Central {

    private static final Set<String> SUMS = Set.of("md5", "sha1", "sha256", "sha512");

    private final Path folder;
    private final Set<String> expected;
    private final List<String> problems = new ArrayList<>();

    private Central(Path folder, Set<String> expected) {
        this.folder = folder;
        this.expected = expected;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        var central = new Central(folder, new TreeSet<>(List.of(args).subList(1, args.length)));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/publisher/upload", central::upload);
        server.createContext("/api/v1/publisher/status", central::status);
        server.start();
        Files.writeString(folder.resolve("port"), Integer.toString(server.getAddress().getPort()));
        while (System.in.read() >= 0) {
            // nothing is said on standard input; its end is what counts
        }
        server.stop(0);
    }

    private void upload(HttpExchange exchange) throws IOException {
        try (exchange) {
            check(files(part(exchange)));
            Files.write(folder.resolve("problems"), problems);
            answer(exchange, 201, "00000000-0000-0000-0000-000000000000");
        }
    }

    private void status(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String errors = problems.stream()
                    .map(problem -> '"' + problem.replaceAll("[\"\\\\\\p{Cntrl}]", " ") + '"')
                    .collect(Collectors.joining(","));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            answer(exchange, 200, "{\"deploymentId\":\"00000000-0000-0000-0000-000000000000\",\"deploymentName\":\"bham\","
                    + "\"deploymentState\":\"" + (problems.isEmpty() ? "VALIDATED" : "FAILED") + "\",\"purls\":[],"
                    + "\"errors\":{\"bundle\":[" + errors + "]}}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** The one file in a multipart body. */
    private static byte[] part(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String boundary = "--" + type.replaceFirst(".*boundary=\"?([^\";]+)\"?.*", "$1");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        int start = body.indexOf("\r\n\r\n", body.indexOf(boundary)) + 4;
        return body.substring(start, body.indexOf("\r\n" + boundary, start)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private TreeMap<String, byte[]> files(byte[] bundle) throws IOException {
        var files = new TreeMap<String, byte[]>();
        Path repository = folder.resolve("repository");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                Path file = repository.resolve(entry.getName()).normalize();
                if (!file.startsWith(repository)) {
                    throw new IOException(entry.getName() + " leads out of the bundle");
                }
                byte[] content = zip.readAllBytes();
                files.put(entry.getName(), content);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            }
        }
        return files;
    }

    private void check(TreeMap<String, byte[]> files) throws IOException {
        var artifacts = new TreeSet<String>();
        for (String name : files.keySet()) {
            if (name.endsWith(".pom")) {
                artifacts.add(artifact(name, files));
            }
        }
        require(artifacts.equals(expected), "the artifacts are " + artifacts + ", but " + expected + " were expected");
        for (String name : files.keySet()) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            if (SUMS.contains(ending)) {
                continue;
            }
            sum(files, name, "md5", "MD5");
            sum(files, name, "sha1", "SHA-1");
            if (!ending.equals("asc")) {
                require(files.containsKey(name + ".asc"), name + " has no signature");
                require(
                        ends(0, "gpg", "--quiet", "--verify", kept(name + ".asc"), kept(name)),
                        name + " has a signature that is not its own");
            }
        }
    }

    private String kept(String name) {
        return folder.resolve("repository").resolve(name).toString();
    }

    private void sum(TreeMap<String, byte[]> files, String name, String ending, String algorithm) {
        byte[] sum = files.get(name + "." + ending);
        if (sum == null) {
            require(name.endsWith(".asc"), name + " has no " + ending);
            return;
        }
        try {
            String expectedSum = HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(files.get(name)));
            require(
                    new String(sum, StandardCharsets.US_ASCII).strip().equals(expectedSum),
                    name + " has a " + ending + " that is not its own");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks what belongs to one pom. */
    private String artifact(String name, TreeMap<String, byte[]> files) throws IOException {
        Element pom;
        try (InputStream text = new ByteArrayInputStream(files.get(name))) {
            pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text).getDocumentElement();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(name, e);
        }
        String group = text(pom, "groupId");
        String artifact = text(pom, "artifactId");
        String version = text(pom, "version");
        String folderOf = group.replace('.', '/') + "/" + artifact + "/" + version + "/";
        String stem = folderOf + artifact + "-" + version;
        require(name.equals(stem + ".pom"), name + " does not stand where its coordinates say");
        require(!version.endsWith("-SNAPSHOT"), name + " is a snapshot");
        for (String path : List.of(
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            require(!text(pom, path.split("/")).isBlank(), name + " has no " + path);
        }
        require(child(pom, "parent") == null, name + " has a parent, which nobody publishes");
        for (String part : List.of("repositories", "pluginRepositories", "build", "profiles", "dependencyManagement")) {
            require(child(pom, part) == null, name + " holds " + part + ", which is nothing to a user of it");
        }
        for (Element dependency : children(child(pom, "dependencies"))) {
            String dependencyVersion = text(dependency, "version");
            String id = text(dependency, "artifactId");
            require(dependencyVersion.matches("[0-9][0-9A-Za-z.\\-]*"), name + " takes " + id + " in no fixed version");
            require(!dependencyVersion.endsWith("-SNAPSHOT"), name + " takes a snapshot of " + id);
            require(!text(dependency, "scope").equals("test"), name + " takes " + id + " for its own tests");
        }
        for (String ending : List.of(".jar", "-sources.jar", "-javadoc.jar", "-test-fixtures.jar", "-cyclonedx.json")) {
            require(files.containsKey(stem + ending), stem + ending + " is missing");
        }
        if (artifact.equals("bham-rules") && files.containsKey(stem + "-javadoc.jar")) {
            String core = "https://javadoc.io/doc/" + group + "/bham-core/" + version + "/id.bham.core/id/bham/core/";
            require(
                    page(files.get(stem + "-javadoc.jar"), "id.bham.rules/id/bham/rules/Compliance.html").contains(core),
                    stem + "-javadoc.jar has no links to that of bham-core");
        }
        return artifact;
    }

    /** A page in a jar; empty if there is none of that name. */
    private static String page(byte[] jar, String name) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static boolean ends(int status, String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == status;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private static String text(Element element, String... path) {
        Element at = element;
        for (String name : path) {
            at = at == null ? null : child(at, name);
        }
        return at == null ? "" : at.getTextContent().strip();
    }

    private static Element child(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (Node node = element == null ? null : element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
