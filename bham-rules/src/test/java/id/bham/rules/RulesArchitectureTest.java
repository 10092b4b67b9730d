package id.bham.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "id.bham.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {

    private static final String ROOT = "id.bham.rules";
    private static final String TEXT = "id.bham.rules.text";
    private static final String RULE = "id.bham.rules.rule";
    private static final String CATALOGUE = "id.bham.rules.catalogue";
    private static final String REPORT = "id.bham.rules.report";
    private static final String TIMELINE = "id.bham.rules.timeline";
    private static final String MONITOR = "id.bham.rules.monitor";
    private static final String WHAT_IF = "id.bham.rules.whatif";
    private static final String DIFF = "id.bham.rules.diff";
    private static final String SUMMARY = "id.bham.rules.summary";
    private static final String ENGINE = "id.bham.rules.engine";
    private static final String WRITE = "id.bham.rules.write";
    private static final String BINDING = "id.bham.rules.binding";

    // Text is lowest, then rules; the catalogue and reports rest on these. What is made of reports knows them; the
    // engine makes all of it,
    // the front door hands it out, and writers see everything but the engine.

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer(TEXT)
            .definedBy(TEXT)
            .layer(RULE)
            .definedBy(RULE)
            .layer(CATALOGUE)
            .definedBy(CATALOGUE)
            .layer(REPORT)
            .definedBy(REPORT)
            .layer(TIMELINE)
            .definedBy(TIMELINE)
            .layer(MONITOR)
            .definedBy(MONITOR)
            .layer(WHAT_IF)
            .definedBy(WHAT_IF)
            .layer(DIFF)
            .definedBy(DIFF)
            .layer(SUMMARY)
            .definedBy(SUMMARY)
            .layer(ENGINE)
            .definedBy(ENGINE + "..")
            .layer(ROOT)
            .definedBy(ROOT)
            .layer(WRITE)
            .definedBy(WRITE)
            .layer(BINDING)
            .definedBy(BINDING)
            .whereLayer(TEXT)
            .mayNotAccessAnyLayer()
            .whereLayer(RULE)
            .mayOnlyAccessLayers(TEXT)
            .whereLayer(CATALOGUE)
            .mayOnlyAccessLayers(TEXT, RULE)
            .whereLayer(REPORT)
            .mayOnlyAccessLayers(TEXT, RULE)
            .whereLayer(TIMELINE)
            .mayOnlyAccessLayers(TEXT, RULE, REPORT)
            .whereLayer(MONITOR)
            .mayOnlyAccessLayers(RULE, REPORT)
            .whereLayer(WHAT_IF)
            .mayOnlyAccessLayers(RULE, REPORT)
            .whereLayer(DIFF)
            .mayOnlyAccessLayers(RULE, REPORT)
            .whereLayer(SUMMARY)
            .mayOnlyAccessLayers(RULE, REPORT)
            .whereLayer(ENGINE)
            .mayOnlyBeAccessedByLayers(ROOT)
            .whereLayer(ENGINE)
            .mayOnlyAccessLayers(RULE, REPORT, TIMELINE, MONITOR, WHAT_IF)
            .whereLayer(ROOT)
            .mayOnlyAccessLayers(TEXT, RULE, CATALOGUE, REPORT, TIMELINE, MONITOR, WHAT_IF, ENGINE)
            .whereLayer(WRITE)
            .mayOnlyBeAccessedByLayers(BINDING)
            .whereLayer(BINDING)
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NOTHING_GOES_IN_A_CIRCLE = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                    return SliceIdentifier.of(javaClass.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    // What the catalogue does, anybody can do.

    @ArchTest
    static final ArchRule THE_CATALOGUE_IS_WRITTEN_WITH_WHAT_IS_PUBLIC = classes()
            .that()
            .resideInAPackage(CATALOGUE)
            .should(new ArchCondition<>("use only public members of other packages of the project") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    for (JavaAccess<?> access : user.getAccessesFromSelf()) {
                        if (!isPublic(access)) {
                            events.add(SimpleConditionEvent.violated(user, access.getDescription()));
                        }
                    }
                }
            });

    private static boolean isPublic(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.getPackageName().equals(CATALOGUE) || !owner.getPackageName().startsWith("id.bham")) {
            return true;
        }
        // Not exported: the checks that the packages of core share.
        return !owner.getPackageName().equals("id.bham.core.check")
                && owner.getModifiers().contains(JavaModifier.PUBLIC)
                && access.getTarget()
                        .resolveMember()
                        .map(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(access.getTarget() instanceof AccessTarget.ConstructorCallTarget);
    }

    // What is used inside stays inside; that signatures show none of it is seen where those of both modules are.

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_LOGS = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + "..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.slf4j.."));

    /** But for the annotation by which data binding is told that nothing is read. */
    @ArchTest
    static final ArchRule JACKSON_IS_USED_BY_CORE_ALONE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml..").and(not(belongToAnyOf(JsonCreator.class))));

    // Nothing depends on where and when the program runs.

    @ArchTest
    static final ArchRule NOTHING_READS_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(
                    "reads a clock",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")))
            .orShould()
            .dependOnClassesThat(are(describe(
                    "clocks",
                    type -> Stream.of(Clock.class, Instant.class, Date.class).anyMatch(type::isEquivalentTo))));

    @ArchTest
    static final ArchRule NO_DEFAULT_PLAYS_A_PART = noClasses()
            .should()
            .dependOnClassesThat(are(describe(
                    "time zones, calendars or resource bundles",
                    type -> Stream.of(ZoneId.class, TimeZone.class, Calendar.class, ResourceBundle.class)
                            .anyMatch(type::isEquivalentTo))))
            .orShould()
            .callMethodWhere(target("takes the default locale", RulesArchitectureTest::takesTheDefaultLocale));

    private static boolean takesTheDefaultLocale(AccessTarget.CodeUnitCallTarget call) {
        boolean hasLocale = call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        boolean isText = call.getOwner().isEquivalentTo(String.class);
        return (call.getOwner().isEquivalentTo(Locale.class)
                        && Set.of("getDefault", "setDefault").contains(call.getName()))
                || (isText
                        && !hasLocale
                        && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                .contains(call.getName()))
                || (call.getOwner().getPackageName().startsWith("java.time.format")
                        && !hasLocale
                        && Set.of("ofPattern", "toFormatter").contains(call.getName()));
    }

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .should()
            .accessFieldWhere(describe(
                    "is a stream of the process",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err", "in").contains(access.getName())))
            .orShould()
            .callMethodWhere(target("prints", call -> call.getName().equals("printStackTrace")));

    private static DescribedPredicate<JavaMethodCall> target(
            String description, Predicate<AccessTarget.CodeUnitCallTarget> condition) {
        return describe(description, call -> condition.test(call.getTarget()));
    }
}
