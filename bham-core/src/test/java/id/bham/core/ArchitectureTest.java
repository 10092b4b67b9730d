package id.bham.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(
        packages = "id.bham.core",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutEncodings.class})
class ArchitectureTest {

    /** How values are generated is in no jar. */
    static final class WithoutEncodings implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/id/bham/core/encoding/");
        }
    }

    private static final String ROOT = "id.bham.core";

    /** Checks that the packages share; it and what builders share are not exported. */
    private static final String CHECK = ROOT + ".check";

    private static final String BUILDING = ROOT + ".building";

    private static final String JSON = ROOT + ".json";

    private static final String OUTPUT = ROOT + ".output";

    private static final String BINDING = ROOT + ".binding";

    /** What binds documents knows them. */
    private static final String BINDING_DOCUMENTS = BINDING + ".documents";

    /** A package may use those of a lower level and itself, so those of one level do not know each other. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry(CHECK, 0),
            Map.entry(OUTPUT, 0),
            Map.entry(BINDING, 0),
            Map.entry(ROOT + ".text", 1),
            Map.entry(ROOT + ".knowledge", 1),
            Map.entry(BUILDING, 2),
            Map.entry(ROOT + ".time", 2),
            Map.entry(ROOT + ".condition", 3),
            Map.entry(ROOT + ".province", 3),
            Map.entry(ROOT + ".mandate", 4),
            Map.entry(ROOT + ".law", 5),
            Map.entry(ROOT + ".action", 6),
            Map.entry(ROOT + ".evaluation", 6),
            Map.entry(ROOT + ".body", 7),
            Map.entry(ROOT, 8),
            Map.entry(JSON, 9),
            Map.entry(BINDING_DOCUMENTS, 10));

    /** What reads the surroundings, or prints: clocks, the default locale, zone and character set, the console. */
    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "java\\.time\\..*\\.now\\(.*",
                    "java\\.time\\.Clock\\..*",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(.*",
                    "java\\.lang\\.System\\.(out|err|in)",
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getProperty|getenv)\\(.*",
                    "java\\.util\\.Locale\\.getDefault\\(.*",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                    "java\\.lang\\.String\\.formatted\\(.*",
                    "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                    "java\\.lang\\.String\\.getBytes\\(\\)",
                    "java\\.lang\\.String\\.<init>\\(\\[B\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    "java\\.text\\..*\\.get[A-Za-z]*Instance\\(\\)",
                    "java\\.lang\\.Throwable\\.printStackTrace\\(.*",
                    ".*Exception\\.printStackTrace\\(.*")
            .map(Pattern::compile)
            .toList();

    @ArchTest
    static final ArchRule lowerPackagesDoNotKnowHigherOnes = classes().should(useLowerPackagesOnly());

    @ArchTest
    static final ArchRule nothingReadsTheSurroundingsOrPrints =
            noClasses().should().accessTargetWhere(isForbidden());

    @ArchTest
    static final ArchRule onlyTextIsReadAndWrittenWithJackson = noClasses()
            .that()
            .resideOutsideOfPackages(JSON, OUTPUT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule dataBindingIsNotNeeded = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson..");

    @ArchTest
    static void allPackagesAreExportedToEveryoneButThoseThatAreShared(JavaClasses classes) throws URISyntaxException {
        Set<String> packages =
                classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(Set.of(CHECK, BUILDING, OUTPUT, BINDING, BINDING_DOCUMENTS));

        assertEquals(packages, exportedPackages());
    }

    private static Set<String> exportedPackages() throws URISyntaxException {
        Path classFiles = Path.of(Governance.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module =
                ModuleFinder.of(classFiles).find(ROOT).orElseThrow().descriptor();
        return module.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int levelOf(JavaClass type) {
        return Objects.requireNonNull(LEVELS.get(type.getPackageName()), type.getPackageName());
    }

    private static boolean isOfThisModule(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    private static ArchCondition<JavaClass> useLowerPackagesOnly() {
        return new ArchCondition<>("use lower packages only") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    boolean fine = !isOfThisModule(used)
                            || used.getPackageName().equals(user.getPackageName())
                            || levelOf(used) < levelOf(user);
                    events.add(new SimpleConditionEvent(user, fine, dependency.getDescription()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> isForbidden() {
        return DescribedPredicate.describe(
                "it reads the surroundings or prints",
                access -> FORBIDDEN.stream()
                        .anyMatch(pattern -> pattern.matcher(access.getTarget().getFullName())
                                .matches()));
    }
}
