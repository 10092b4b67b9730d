package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import id.bham.rules.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules stand in static fields, so that a test finds them built by the one before. Here they are built anew, as in a program that has
 * just begun.
 */
class BuiltAnewTest {

    /** Loads the rules and their tests once more; of the model there is one. */
    private static final class Program extends ClassLoader {

        Program() {
            super(BuiltAnewTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                return name.startsWith("id.bham.rules.") ? findClass(name) : super.loadClass(name, resolve);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (stream == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] content = stream.readAllBytes();
                return defineClass(name, content, 0, content.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        /** What the class of this program gives that is there under the same name. */
        @SuppressWarnings("unchecked") // a supplier of what its namesake supplies
        <T> T get(Class<? extends Supplier<T>> namesake) throws ReflectiveOperationException {
            Class<?> own = loadClass(namesake.getName());
            assertNotSame(namesake, own);
            return ((Supplier<T>) own.getConstructor().newInstance()).get();
        }
    }

    /** What all rules say of themselves. */
    public static final class Descriptions implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return RuleCatalogue.standard().rules().stream()
                    .map(Rule::description)
                    .map(rule -> rule.id() + " " + rule.inForce() + " " + rule.citations() + " " + rule.sources())
                    .toList();
        }
    }

    /** The examples of all rules. */
    public static final class Examples implements Supplier<List<DynamicTest>> {
        @Override
        public List<DynamicTest> get() {
            return new CatalogueExamplesTest().eachExampleComesOutAsItSays().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {RuleCatalogue.class, Sources.class, LawCoverage.class})
    void theRulesAreTheSameWhicheverClassIsNamedFirst(Class<?> first) throws ReflectiveOperationException {
        var program = new Program();
        Class.forName(first.getName(), true, program);

        assertEquals(new Descriptions().get(), program.get(Descriptions.class));
    }

    @Test
    void eachExampleComesOutAsItSays() throws Throwable {
        for (DynamicTest example : new Program().get(Examples.class)) {
            example.getExecutable().execute();
        }
    }
}
