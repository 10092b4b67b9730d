package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The diagrams of the Javadoc show the packages that there are and how they use each other. */
class PackageDiagramTest {

    /** One package uses another. */
    private record Use(String from, String to) {}

    private static String text(String module, String file) throws IOException {
        return Files.readString(Path.of("..", "bham-" + module, "src", "main").resolve(file));
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String diagram(String module) throws IOException {
        return text(module, "javadoc/doc-files/packages.svg");
    }

    private static Set<String> exported(String module) throws IOException {
        return found("exports (\\S+);", text(module, "java/module-info.java"))
                .map(export -> export.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<Use> drawn(String module) throws IOException {
        return found("data-from=\"(\\S+)\" data-to=\"(\\S+)\"", diagram(module))
                .map(arrow -> new Use(arrow.group(1), arrow.group(2)))
                .collect(Collectors.toSet());
    }

    private static Set<Use> real(String module) throws IOException {
        Set<String> packages = exported(module);
        return new ClassFileImporter()
                .importPackages("id.bham." + module).stream()
                        .filter(type -> packages.contains(type.getPackageName()))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> new Use(
                                dependency.getOriginClass().getPackageName(), packageOf(dependency.getTargetClass())))
                        .filter(use ->
                                packages.contains(use.to()) && !use.from().equals(use.to()))
                        .collect(Collectors.toSet());
    }

    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }

    /** What follows from uses: a package also uses what is used by those that it uses. */
    private static Set<Use> closed(Set<Use> uses) {
        Set<Use> further = uses.stream()
                .flatMap(one -> uses.stream()
                        .filter(next -> one.to().equals(next.from()))
                        .map(next -> new Use(one.from(), next.to())))
                .collect(Collectors.toSet());
        further.addAll(uses);
        return further.equals(uses) ? uses : closed(further);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "rules"})
    void thePackagesAreThoseOfTheModule(String module) throws IOException {
        assertEquals(
                new TreeSet<>(exported(module)),
                found("data-package=\"(\\S+)\"", diagram(module))
                        .map(shown -> shown.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "rules"})
    void theArrowsAreRealAndNoneIsMissing(String module) throws IOException {
        Set<Use> drawn = drawn(module);
        Set<Use> real = real(module);
        assertEquals(Set.of(), difference(drawn, real));
        assertEquals(Set.of(), difference(real, closed(drawn)));
    }

    private static Set<Use> difference(Set<Use> uses, Set<Use> others) {
        return uses.stream().filter(use -> !others.contains(use)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "rules"})
    void theDiagramCanBeReadAloudAndLoadsNothing(String module)
            throws IOException, ParserConfigurationException, SAXException {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", "bham-" + module, "src/main/javadoc/doc-files/packages.svg")
                        .toFile())
                .getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("title desc", root.getAttribute("aria-labelledby"));
        for (String name : Stream.of("title", "desc").toList()) {
            Element element = (Element) root.getElementsByTagName(name).item(0);
            assertEquals(name, element.getAttribute("id"));
            assertFalse(element.getTextContent().isBlank());
        }
        String withoutNamespace = diagram(module).replace("http://www.w3.org/2000/svg", "");
        assertFalse(withoutNamespace.contains("http") || withoutNamespace.contains("@import"));
        assertTrue(withoutNamespace.contains("prefers-color-scheme: dark"));
        assertTrue(text(module, "javadoc/overview.html").contains("<img src=\"doc-files/packages.svg\" alt=\""));
    }
}
