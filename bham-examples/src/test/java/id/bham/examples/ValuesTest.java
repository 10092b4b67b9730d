package id.bham.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.bham.core.binding.Bindable;
import java.util.Set;

/** What the values of both modules have in common. */
@AnalyzeClasses(
        packages = {"id.bham.core", "id.bham.rules"},
        importOptions = {ImportOption.DoNotIncludeTests.class, ValuesTest.WithoutFixtures.class})
class ValuesTest {

    static final class WithoutFixtures implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-fixtures");
        }
    }

    /** So that whatever a program hands to data binding is written as its document, or refused. */
    @ArchTest
    static final ArchRule ALL_VALUES_ARE_BINDABLE = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackages(
                    "id.bham.core.check",
                    "id.bham.core.building",
                    "id.bham.core.output",
                    "id.bham.core.binding..",
                    "id.bham.rules.engine..",
                    "id.bham.rules.binding")
            .and(describe("are values", ValuesTest::isValue))
            .should()
            .beAssignableTo(Bindable.class)
            .because(
                    "a value is written as its document; what builds, reads, writes or asks is named in ValuesTest.java");

    /** What builds, reads, writes, words, asks, listens, fails or only says how others compare is no value. */
    private static final Set<String> NO_VALUES = Set.of(
            "Builder",
            "CalendarForm",
            "CheckListener",
            "CompleteRule",
            "Declaration",
            "DocumentReader",
            "DocumentWriter",
            "Documents",
            "Draft",
            "ElementRuleBuilder",
            "FilePlaces",
            "Form",
            "HtmlFrame",
            "InvalidDocumentException",
            "JUnitReport",
            "JsonForm",
            "PageForm",
            "Question",
            "Refinable",
            "RuleBuilder",
            "SarifDocument",
            "TaskForceBuilder",
            "TextBundle",
            "When",
            "Wording");

    private static boolean isValue(JavaClass type) {
        boolean hasInstances = type.getMethods().stream()
                .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC));
        return hasInstances
                && !type.isEnum()
                && type.getEnclosingClass()
                        .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(true)
                && !NO_VALUES.contains(type.getSimpleName());
    }
}
