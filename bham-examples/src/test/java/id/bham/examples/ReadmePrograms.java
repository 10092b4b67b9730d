package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.rules.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The Java blocks of a README as programs. The blocks of a section are one program, in their order; what they declare belongs to
 * all of them.
 */
final class ReadmePrograms {

    private static final List<Path> SOURCES = List.of(
            Path.of("../bham-core/src/main/java"),
            Path.of("../bham-core/src/test/java/id/bham/core/fixtures"),
            Path.of("../bham-rules/src/main/java"),
            Path.of("../bham-rules/src/test/java/id/bham/rules/fixtures"));

    private final List<ReadmeBlock> blocks;
    private final Class<?> compiled;

    private ReadmePrograms(List<ReadmeBlock> blocks, Class<?> compiled) {
        this.blocks = blocks;
        this.compiled = compiled;
    }

    /** Compiles blocks; a warning is an error. */
    static ReadmePrograms of(List<ReadmeBlock> blocks, Path folder) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("Readme.java"), source(blocks));
        var messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean isCompiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-Xlint:all,-path,-classfile",
                                    "-Werror",
                                    "-proc:none",
                                    "-classpath",
                                    System.getProperty("java.class.path"),
                                    "-d",
                                    folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertEquals(true, isCompiled, messages::toString);
        }
        var loader =
                new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()}, ReadmePrograms.class.getClassLoader());
        return new ReadmePrograms(blocks, loader.loadClass("Readme"));
    }

    private static String source(List<ReadmeBlock> blocks) throws IOException {
        var sections = new TreeMap<Integer, StringBuilder>();
        var members = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            ReadmeBlock block = blocks.get(i);
            if (block.isMember()) {
                members.append(block.text());
            } else {
                sections.computeIfAbsent(block.section(), section -> new StringBuilder())
                        .append("reached.accept(" + i + ");\n")
                        .append(block.text());
            }
        }
        var source = new StringBuilder();
        packages().forEach(name -> source.append("import " + name + ".*;\n"));
        source.append("public class Readme extends id.bham.examples.ReadmeContext {\n")
                .append(members);
        sections.forEach((section, text) -> source.append(
                "public static void section" + section + "(IntConsumer reached) throws Exception {\n" + text + "}\n"));
        return source.append("}\n").toString();
    }

    /** What is there without being imported by the block: the packages of the library and of its fixtures, and some of the JDK. */
    private static Stream<String> packages() throws IOException {
        var packages = new ArrayList<>(List.of(
                "com.fasterxml.jackson.databind",
                "id.bham.examples",
                "java.io",
                "java.nio.file",
                "java.time",
                "java.util",
                "java.util.function",
                "java.util.stream",
                "org.jspecify.annotations"));
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(file -> file.toString()
                                .replaceAll(".*/java/|/package-info.java", "")
                                .replace('/', '.'))
                        .forEach(packages::add);
            }
        }
        return packages.stream().filter(name -> !name.equals("id.bham.core.check"));
    }

    /** Runs all programs, and gives what each block printed. */
    Map<ReadmeBlock, String> run() throws ReflectiveOperationException {
        var printed = new HashMap<ReadmeBlock, ByteArrayOutputStream>();
        PrintStream before = System.out;
        try {
            IntConsumer reached = number -> {
                var out = new ByteArrayOutputStream();
                printed.put(blocks.get(number), out);
                System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            };
            for (int section : blocks.stream()
                    .filter(block -> !block.isMember())
                    .map(ReadmeBlock::section)
                    .distinct()
                    .toList()) {
                compiled.getMethod("section" + section, IntConsumer.class).invoke(null, reached);
            }
        } finally {
            System.setOut(before);
        }
        return printed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, out -> out.getValue().toString(StandardCharsets.UTF_8)));
    }

    /** The rules that the blocks declare. */
    List<Rule<?>> rules() throws IllegalAccessException {
        var rules = new ArrayList<Rule<?>>();
        for (Field field : compiled.getDeclaredFields()) {
            if (Rule.class.isAssignableFrom(field.getType())) {
                field.setAccessible(true);
                rules.add((Rule<?>) field.get(null));
            }
        }
        return rules;
    }
}
