package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.bham.core.Governance;
import id.bham.rules.Compliance;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What the published modules promise. The signatures stand in {@code API.txt} of each module, so that a change of them is seen in
 * review; {@code -Dapi.write=true} writes them anew.
 */
class ApiTest {

    private static final Signatures CORE = ofModule(Governance.class);
    private static final Signatures RULES = ofModule(Compliance.class);
    private static final Signatures CORE_FIXTURES = ofPackage("id.bham.core.fixtures");
    private static final Signatures RULES_FIXTURES = ofPackage("id.bham.rules.fixtures");

    private static Signatures ofModule(Class<?> inModule) {
        try {
            Path jar = Path.of(
                    inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleDescriptor module =
                    ModuleFinder.of(jar).findAll().iterator().next().descriptor();
            Signatures signatures = new Signatures();
            signatures.add(module);
            return signatures;
        } catch (URISyntaxException noPath) {
            throw new IllegalStateException(noPath);
        }
    }

    private static Signatures ofPackage(String name) {
        Signatures signatures = new Signatures();
        signatures.add(name);
        return signatures;
    }

    @Test
    void theSignaturesOfCoreAreAsCommitted() throws IOException {
        assertAsCommitted(Path.of("../bham-core/API.txt"), CORE, CORE_FIXTURES);
    }

    @Test
    void theSignaturesOfRulesAreAsCommitted() throws IOException {
        assertAsCommitted(Path.of("../bham-rules/API.txt"), RULES, RULES_FIXTURES);
    }

    private static final Pattern JDK = Pattern.compile("java\\.");

    /** The test fixtures also show the libraries that draw records, and by which tests say what they expect. */
    private static final Pattern JDK_AND_TESTS =
            Pattern.compile("java\\.|net\\.jqwik\\.api|org\\.assertj\\.core\\.api");

    @Test
    void whatIsMentionedIsSeenToo() {
        Set<Class<?>> known = new LinkedHashSet<>(CORE.seen());
        assertMentionsOnly(known, JDK, CORE);
        known.addAll(RULES.seen());
        assertMentionsOnly(known, JDK, RULES);
        known.addAll(CORE_FIXTURES.seen());
        known.addAll(RULES_FIXTURES.seen());
        assertMentionsOnly(known, JDK_AND_TESTS, CORE_FIXTURES);
        assertMentionsOnly(known, JDK_AND_TESTS, RULES_FIXTURES);
    }

    private static void assertMentionsOnly(Set<Class<?>> known, Pattern others, Signatures signatures) {
        List<String> unknown = signatures.mentioned().stream()
                .filter(type -> !others.matcher(type.getPackageName()).lookingAt() && !known.contains(type))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), unknown);
    }

    /** So signatures are the same only if the types in them are. */
    @Test
    void noTwoTypesHaveOneName() {
        Map<String, Set<Class<?>>> types = new TreeMap<>();
        for (Signatures signatures : List.of(CORE, RULES, CORE_FIXTURES, RULES_FIXTURES)) {
            Stream.concat(signatures.seen().stream(), signatures.mentioned().stream())
                    .forEach(type -> types.computeIfAbsent(Signatures.shortName(type), name -> new LinkedHashSet<>())
                            .add(type));
        }
        types.values().removeIf(namesakes -> namesakes.size() == 1);
        assertEquals(Map.of(), types);
    }

    /** So that a record may get a further property: nobody else has to give it. */
    @Test
    void noOtherModuleExtendsAnAbstractClass() {
        List<String> open = Stream.of(CORE, RULES)
                .flatMap(signatures -> signatures.seen().stream())
                .filter(type -> !type.isInterface() && Modifier.isAbstract(type.getModifiers()))
                .filter(type -> Stream.of(type.getDeclaredConstructors()).anyMatch(Signatures::isSeen))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (Class<?> type : ReflectionSupport.findAllClassesInPackage("id.bham", type -> true, name -> true)) {
            packages.add(type.getPackageName());
            if (type.getPackage().isAnnotationPresent(NullMarked.class)) {
                marked.add(type.getPackageName());
            }
        }
        assertEquals(packages, marked);
        assertTrue(packages.containsAll(Set.of(
                "id.bham.core.check", "id.bham.core.fixtures", "id.bham.rules.fixtures", "id.bham.examples.cli")));
    }

    private static void assertAsCommitted(Path file, Signatures module, Signatures fixtures) throws IOException {
        List<String> lines = Stream.of(module, fixtures)
                .flatMap(signatures -> signatures.lines().stream())
                .toList();
        String made = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(file, made);
        }
        String committed = Files.readString(file);
        List<String> differences = new ArrayList<>();
        Set<String> before = withTheirTypes(committed.lines().toList());
        Set<String> now = withTheirTypes(lines);
        before.stream().filter(line -> !now.contains(line)).forEach(line -> differences.add("\n- " + line));
        now.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add("\n+ " + line));
        if (!differences.isEmpty()) {
            fail("The API differs from " + file + "; if that is meant, -Dapi.write=true writes it anew."
                    + String.join("", differences));
        }
        assertEquals(committed, made);
    }

    private static Set<String> withTheirTypes(List<String> lines) {
        Set<String> texts = new LinkedHashSet<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith("  ")) {
                texts.add(type + " |" + line);
            } else {
                type = line;
                texts.add(line);
            }
        }
        return texts;
    }
}
