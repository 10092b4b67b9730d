package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.rule.Rule;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show compiles, runs, and prints what they say that it prints; a block of which that is not seen fails. */
class ReadmesTest {

    /** Where the classes stand that a README may show parts of. Their own tests run them. */
    private static final List<Path> SHOWN = List.of(
            Path.of("src"),
            Path.of("../bham-rules/src/test/java/org/example"),
            Path.of("../bham-rules/src/it/consumers"));

    private static final Path PARENT = Path.of("../pom.xml");
    private static final Path MAVEN_CONFIG = Path.of("../.mvn/maven.config");
    private static final String SNAPSHOT = "-SNAPSHOT";
    private static final Pattern LAST_RELEASE = Pattern.compile("-Dbham\\.lastRelease=(\\S+)");
    private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+);");
    private static final Pattern SCRIPT = Pattern.compile("`(\\.ci/[^ `]+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "bham-core/README.md",
                "bham-rules/README.md",
                "bham-rules/KOTLIN.md",
                "bham-rules/SPRING.md",
                "bham-examples/README.md"
            })
    void everyBlockIsSeenToBeTrue(String page) throws Exception {
        List<ReadmeBlock> blocks = ReadmeBlock.of(Path.of("..", page));
        ReadmePrograms programs = ReadmePrograms.of(
                blocks.stream()
                        .filter(block -> block.language().equals("java") && !block.isExcerpt())
                        .toList(),
                folder);
        Map<ReadmeBlock, String> printed = programs.run();
        String last = "";
        try (var shell = new ReadmeShell(folder)) {
            for (ReadmeBlock block : blocks) {
                String where = page + ":" + block.line();
                switch (block.language()) {
                    case "java" -> {
                        assertTrue(!block.isExcerpt() || namesClasses(block) || isInAClass(block), where);
                        last = printed.getOrDefault(block, "");
                    }
                    case "kotlin" -> assertTrue(isInAClass(block), where);
                    case "sh" -> last = shell.run(block.text());
                    case "text" -> assertEquals(block.text(), last, where);
                    case "json" -> readDocument(block.text());
                    case "xml" -> assertEquals(List.of(), unknownDependencies(block.text()), where);
                    default -> fail("nothing looks at the block " + where);
                }
            }
        }
        for (Rule<?> rule : programs.rules()) {
            RuleLaws.of(rule).holdFor(60, 1);
        }
    }

    /** Whether it is made of imports alone, of classes that there are. */
    private static boolean namesClasses(ReadmeBlock block) {
        return block.text().lines().allMatch(line -> {
            Matcher named = IMPORT.matcher(line);
            return named.matches() && isThere(named.group(1));
        });
    }

    private static boolean isThere(String name) {
        try {
            return Modifier.isPublic(Class.forName(name).getModifiers());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isInAClass(ReadmeBlock block) throws IOException {
        for (Path sources : SHOWN) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|kt)"))
                        .toList()) {
                    if (withoutSpace(Files.readString(file)).contains(withoutSpace(block.text()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** Reads a document of any kind; whatever is wrong with it is thrown. */
    private static void readDocument(String text) {
        if (text.contains("\"kind\": \"waivers\"")) {
            DocumentReader.standard().read(Documents.waivers(ReadmeContext.ruleIds), text);
        } else if (text.contains("\"kind\": \"parameters\"")) {
            DocumentReader.standard().read(Documents.amendments(ReadmeContext.parameters), text);
        } else {
            DocumentReader.standard().read(Documents.SUBJECT, text);
        }
    }

    /** The dependencies that are not what the build makes or uses. */
    private static List<String> unknownDependencies(String xml) throws IOException {
        String parent = withProperties(Files.readString(PARENT));
        var unknown = new ArrayList<String>();
        for (MatchResult dependency : Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(xml)
                .results()
                .toList()) {
            String artifact = withoutSpace(dependency.group(1)).replaceAll("<scope>test</scope>", "");
            String ours = artifact.replace("<version>" + versionToUse() + "<", "<version>${project.version}<");
            if (!withoutSpace(parent).contains("<dependency>" + ours + "</dependency>")) {
                unknown.add(artifact);
            }
        }
        return unknown;
    }

    /** A POM with what its properties say in their place; the version of the project stays as it is. */
    private static String withProperties(String pom) {
        return Pattern.compile("\\$\\{([a-z0-9.-]+)}").matcher(pom).replaceAll(property -> {
            Matcher value = Pattern.compile("<" + Pattern.quote(property.group(1)) + ">([^<]*)<")
                    .matcher(pom);
            return Matcher.quoteReplacement(value.find() ? value.group(1) : property.group());
        });
    }

    private static String versionToUse() throws IOException {
        String config = Files.exists(MAVEN_CONFIG) ? Files.readString(MAVEN_CONFIG) : "";
        return versionToUse(Files.readString(PARENT), config);
    }

    /** The version of a release, of the last release while the next one is prepared, and of the build as long as there is none. */
    private static String versionToUse(String parent, String config) {
        String version = parent.split("<version>", 2)[1].split("</version>", 2)[0];
        Matcher lastRelease = LAST_RELEASE.matcher(config);
        return version.endsWith(SNAPSHOT) && lastRelease.find() ? lastRelease.group(1) : version;
    }

    @ParameterizedTest
    @CsvSource({
        "0.1.0-SNAPSHOT, '', 0.1.0-SNAPSHOT",
        "0.1.0, '', 0.1.0",
        "0.2.0-SNAPSHOT, -Dbham.lastRelease=0.1.0, 0.1.0",
        "0.2.0, -Dbham.lastRelease=0.1.0, 0.2.0"
    })
    void theVersionToUseIsThatOfTheLastRelease(String version, String config, String used) {
        assertEquals(used, versionToUse("<version>" + version + "</version>", config + "\n"));
    }

    @Test
    void thatNothingIsReleasedIsSaidAsLongAsItIsSo() throws IOException {
        assertEquals(
                versionToUse().endsWith(SNAPSHOT),
                Files.readString(Path.of("../README.md")).contains("The first release is not on Maven Central yet."));
    }

    @Test
    void everyScriptThatIsNamedIsThere() throws IOException {
        for (String text :
                List.of("README.md", ".github/CONTRIBUTING.md", ".github/RELEASING.md", ".github/SECURITY.md")) {
            for (MatchResult script : SCRIPT.matcher(Files.readString(Path.of("..", text)))
                    .results()
                    .toList()) {
                assertTrue(
                        Files.isExecutable(Path.of("..", script.group(1))), () -> text + " names " + script.group(1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Quickstart, ../README.md", "SpreadsheetRow, ../bham-core/README.md"})
    void theProgramIsThatOfTheReadme(String name, String readme) throws IOException {
        String source = Files.readString(Path.of("src/main/java/id/bham/examples", name + ".java"));
        String program = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("// end"))
                .replaceAll("(?m)^ {8}", "");
        assertTrue(ReadmeBlock.of(Path.of(readme)).stream()
                .anyMatch(block -> block.text().equals(program)));
    }
}
