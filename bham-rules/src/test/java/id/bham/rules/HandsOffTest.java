package id.bham.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.logging.FileHandler;
import java.util.prefs.Preferences;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * What a record says never chooses which code runs, and neither the model nor the rules touch anything outside: no reflection, no
 * class found by a name, no file, no network, no other process, no end of this one.
 */
@AnalyzeClasses(
        packages = {"id.bham.core", "id.bham.rules"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class HandsOffTest {

    /** Types that are not used at all. */
    private static final Pattern TYPES = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.reflect\\..*",
            "java\\.lang\\.invoke\\..*",
            "java\\.lang\\.(ClassLoader|Module|ModuleLayer|Process|ProcessBuilder|ProcessHandle|Runtime|Thread)",
            "java\\.util\\.ServiceLoader",
            "java\\.io\\.(File|File(Input|Output)Stream|FileReader|FileWriter|RandomAccessFile|Object(Input|Output)Stream)",
            "java\\.nio\\.(file|channels)\\..*",
            // A URI is the text of an address; nothing is fetched with it.
            "java\\.net\\.(?!URI$).*",
            // Some of their constructors take the name of a file; who needs only text has no use for them.
            "java\\.io\\.Print(Writer|Stream)|java\\.util\\.(Formatter|Scanner)",
            "java\\.util\\.(zip|jar|logging|prefs)\\..*",
            "javax?\\.(script|naming|management|rmi|sql)\\..*",
            "com\\.google\\.common\\.(reflect|io)\\..*",
            "sun\\..*|jdk\\..*"));

    /** Members that are not used of types that are. */
    private static final Pattern MEMBERS = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.Class\\.(forName|newInstance|getClassLoader|getModule|get(Declared)?"
                    + "(Class|Constructor|Field|Method|RecordComponent)(s|e[sd])?|getResource|getResourceAsStream)",
            "java\\.lang\\.System\\.(exit|load|loadLibrary|setProperty|setProperties|setOut|setErr|setIn|console)",
            "java\\.util\\.ResourceBundle\\.getBundle",
            "java\\.lang\\.Enum\\.valueOf"));

    /** Where a member is used all the same, and why. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry(
                    "id.bham.core.check.DataLine java.lang.Class.getResourceAsStream",
                    "the law beside a class of this library"),
            Map.entry("id.bham.core.json.DocumentSchema java.lang.Class.getResourceAsStream", "the schema beside it"),
            Map.entry("id.bham.core.json.ProblemTexts java.lang.Class.getResourceAsStream", "the sentences beside it"),
            Map.entry("id.bham.core.json.Texts java.lang.Class.getResourceAsStream", "the sentences beside it"),
            Map.entry("id.bham.rules.write.JsonForm java.lang.Class.getResourceAsStream", "the schemas beside it"),
            Map.entry(
                    "id.bham.rules.text.TextBundle java.lang.Class.getResourceAsStream",
                    "the words beside a class of this library"),
            Map.entry("id.bham.rules.LibraryVersion java.lang.Class.getResourceAsStream", "the version beside it"),
            Map.entry("id.bham.core.binding.Binding java.lang.reflect.Modifier", "how a refused type is called"),
            Map.entry(
                    "id.bham.core.binding.Binding$1 java.lang.Class.getClassLoader",
                    "the binders beside a type of this library"),
            Map.entry(
                    "id.bham.core.binding.Binding$1 java.util.ServiceLoader",
                    "the binders, by the type and not by a record"),
            Map.entry(
                    "id.bham.rules.write.HtmlAssets java.lang.Class.getResourceAsStream",
                    "style and script of pages beside it"));

    /** Enums have a method of their own that finds a constant by its name; it can find nothing else. */
    private static final Pattern GENERATED = Pattern.compile(".* java\\.lang\\.Enum\\.valueOf");

    @ArchTest
    static final ArchRule NOTHING_REACHES_OUT = classes()
            .that()
            .resideOutsideOfPackage("..fixtures..")
            .should(new ArchCondition<>("keep to the records that they are given") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    reachesOf(user).forEach(reach -> events.add(SimpleConditionEvent.violated(user, reach)));
                }
            });

    /** What a class reaches that it should not: itself, a space, and a type or member. */
    private static Set<String> reachesOf(JavaClass user) {
        var reaches = new TreeSet<String>();
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            String type = dependency.getTargetClass().getBaseComponentType().getName();
            if (TYPES.matcher(type).matches()) {
                reaches.add(user.getName() + " " + type);
            }
        }
        for (JavaAccess<?> access : user.getAccessesFromSelf()) {
            String member = access.getTargetOwner().getName() + "." + access.getName();
            if (MEMBERS.matcher(member).matches()) {
                reaches.add(user.getName() + " " + member);
            }
        }
        reaches.removeIf(reach -> ALLOWED.containsKey(reach)
                || (user.isEnum() && GENERATED.matcher(reach).matches()));
        return reaches;
    }

    /** Each of these reaches out in one way; they are looked at and never called. */
    @SuppressWarnings("UnusedMethod")
    private static final class Reaching {

        private Reaching() {}

        static Object byName(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }

        static Method[] members(Object input) {
            return input.getClass().getMethods();
        }

        static Object handles() {
            return MethodHandles.lookup();
        }

        static Object serialized(InputStream input) throws IOException, ClassNotFoundException {
            return new ObjectInputStream(input).readObject();
        }

        static Optional<Runnable> service() {
            return ServiceLoader.load(Runnable.class).findFirst();
        }

        static Object loader() {
            return Reaching.class.getClassLoader();
        }

        static boolean file() {
            return new File("x").exists();
        }

        static InputStream stream() throws IOException {
            return new FileInputStream("x");
        }

        static Object writer() throws IOException {
            return new PrintWriter("x", UTF_8);
        }

        static Object printer() throws IOException {
            return new PrintStream("x", UTF_8);
        }

        static Object formatter() throws IOException {
            return new Formatter("x", UTF_8, Locale.ROOT);
        }

        static Object scanner(Path path) throws IOException {
            return new Scanner(path, UTF_8);
        }

        static Object zip() throws IOException {
            return new ZipFile("x");
        }

        static Object jar() throws IOException {
            return new JarFile("x");
        }

        static Object log() throws IOException {
            return new FileHandler("x");
        }

        static Object preferences() {
            return Preferences.userRoot();
        }

        static Path path() {
            return Path.of("x");
        }

        static Object channel(Path path) throws IOException {
            return FileChannel.open(path);
        }

        static Object network() throws IOException {
            return new URL("http://localhost").openConnection();
        }

        static Object process() throws IOException {
            return new ProcessBuilder("x").start();
        }

        static Object runtime() throws IOException {
            return Runtime.getRuntime().exec(new String[] {"x"});
        }

        static void end() {
            System.exit(1);
        }

        static Object resource() {
            return Reaching.class.getResourceAsStream("x");
        }

        static Object constant(String name) {
            return Enum.valueOf(Thread.State.class, name);
        }
    }

    @Test
    void whatReachesOutIsFound() {
        var found = new TreeSet<String>();
        for (String reach :
                reachesOf(new ClassFileImporter().importClasses(Reaching.class).get(Reaching.class))) {
            found.add(reach.substring(reach.indexOf(' ') + 1));
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.ObjectInputStream",
                        "java.io.PrintStream",
                        "java.io.PrintWriter",
                        "java.lang.Class.forName",
                        "java.lang.Class.getClassLoader",
                        "java.lang.Class.getMethods",
                        "java.lang.Class.getResourceAsStream",
                        "java.lang.Enum.valueOf",
                        "java.lang.ProcessBuilder",
                        "java.lang.Runtime",
                        "java.lang.System.exit",
                        "java.lang.invoke.MethodHandles",
                        "java.lang.reflect.Method",
                        "java.net.URL",
                        "java.nio.channels.FileChannel",
                        "java.nio.file.Path",
                        "java.util.Formatter",
                        "java.util.Scanner",
                        "java.util.ServiceLoader",
                        "java.util.jar.JarFile",
                        "java.util.logging.FileHandler",
                        "java.util.prefs.Preferences",
                        "java.util.zip.ZipFile")),
                found);
    }
}
