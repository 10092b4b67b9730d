package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.Decree;
import id.bham.core.body.FormationStep;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeHolder;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.Secretariat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.ActionResult;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.Task;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.RuleDescription;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every builder says of every setter what it takes, whether it must be called and which bounds there are. It says so in the words of the
 * getters; {@code -Dbuilders.write=true} writes them anew.
 */
class BuilderPagesTest {

    private static final Pattern SHOWN_BUILDER = Pattern.compile("public static (?:final )?class Builder\\b");
    private static final Pattern PAGE = Pattern.compile(
            "    /\\*\\* ?(?:(?!\\*/).)*?\\*/\n(?=    public static final class Builder )", Pattern.DOTALL);
    private static final Pattern BOUNDS = Pattern.compile("\\b[01] to 9999\\b");

    static Stream<Class<?>> records() {
        return Stream.of(
                Governance.class,
                ActionParty.class,
                PriorityAction.class,
                WorkPlan.class,
                Appointment.class,
                Decree.class,
                FormationStep.class,
                Inauguration.class,
                Institution.class,
                NationalFocalPoint.class,
                NationalTaskForce.class,
                Office.class,
                OfficeHolder.class,
                RegionalTaskForce.class,
                Seat.class,
                Secretariat.class,
                WorkingGroup.class,
                ActionResult.class,
                Evaluation.class,
                ProgressReport.class,
                Source.class,
                Waiver.class,
                Task.class);
    }

    static Stream<Class<?>> described() {
        return Stream.concat(records(), Stream.of(RuleDescription.class));
    }

    @Test
    void noBuilderIsForgotten() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Path sources : BuilderPage.SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    if (SHOWN_BUILDER.matcher(Files.readString(file)).find()) {
                        expected.add(file.getFileName().toString().replace(".java", ""));
                    }
                }
            }
        }

        assertEquals(
                expected, new TreeSet<>(described().map(Class::getSimpleName).toList()));
    }

    @ParameterizedTest
    @MethodSource("described")
    void thePageTellsEverySetter(Class<?> type) throws Exception {
        Path file = BuilderPage.sourceOf(type);
        String source = Files.readString(file);
        Matcher page = PAGE.matcher(source);
        assertTrue(page.find(), type + " has a builder with Javadoc");
        String expected = BuilderPage.of(type).text();
        if (Boolean.getBoolean("builders.write")) {
            Files.writeString(file, source.substring(0, page.start()) + expected + source.substring(page.end()));
        } else {
            assertEquals(expected, page.group(), "run again with -Dbuilders.write=true to write it");
        }
    }

    @ParameterizedTest
    @MethodSource("described")
    void numbersAndDaysAreToldWithTheirBounds(Class<?> type) throws Exception {
        for (BuilderPage.Setter setter : BuilderPage.of(type).setters()) {
            if (Set.of(Integer.class, LocalDate.class, Period.class).contains(setter.valueType())) {
                assertTrue(
                        BOUNDS.matcher(setter.meaning()).find(),
                        () -> type + "." + setter.name() + " tells no bounds, but: " + setter.meaning());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsSaidToBeRefusedIsRefused(Class<?> type) throws Exception {
        BuilderPage page = BuilderPage.of(type);
        for (BuilderPage.Setter setter : page.setters()) {
            for (Object wrong : outOfBounds(setter.valueType())) {
                Object builder = complete(page);
                Throwable refusal = assertThrows(
                        InvocationTargetException.class,
                        () -> build(set(builder, setter, wrong)),
                        () -> type + "." + setter.name() + " takes '" + wrong + "'");
                assertInstanceOf(IllegalArgumentException.class, refusal.getCause(), setter.name());
            }
        }
    }

    private static List<Object> outOfBounds(Class<?> type) {
        if (type == String.class) {
            return List.of("", " ");
        }
        if (type == Integer.class) {
            return List.of(0, 10_000);
        }
        if (type == LocalDate.class) {
            return List.of(LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1));
        }
        return type == Period.class ? List.of(Period.ZERO, Period.ofYears(-1), Period.ofDays(10_000)) : List.of();
    }

    /** A builder in which what is required is set. */
    private static Object complete(BuilderPage page) throws Exception {
        Object builder = page.builder();
        Set<String> required = new HashSet<>(page.required());
        for (BuilderPage.Setter setter : page.setters()) {
            if (required.contains(setter.name())) {
                set(builder, setter, some(setter.valueType()));
            }
        }
        build(builder);
        return builder;
    }

    private static Object some(Class<?> type) {
        if (type == String.class) {
            return "some";
        }
        return type == ValidityPeriod.class
                ? ValidityPeriod.from(LocalDate.of(2024, 1, 1))
                : type.getEnumConstants()[0];
    }

    private static Object set(Object builder, BuilderPage.Setter setter, Object value) throws Exception {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals(setter.name()) && !Modifier.isStatic(method.getModifiers())) {
                method.setAccessible(true); // it may stand in a class of which only the builder is shown
                Class<?> taken = method.getParameterTypes()[0];
                if (taken.isInstance(value)) {
                    return method.invoke(builder, value);
                }
                if (taken == Fact.class) {
                    return method.invoke(builder, Fact.known(value));
                }
                if (taken == Listing.class) {
                    return method.invoke(builder, Listing.complete(List.of(value)));
                }
            }
        }
        throw new IllegalArgumentException(builder.getClass() + " sets no " + setter.name());
    }

    private static Object build(Object builder) throws Exception {
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }
}
