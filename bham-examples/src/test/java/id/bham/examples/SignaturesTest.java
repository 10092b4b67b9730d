package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is promised of a type is told by its signatures, and nothing else is. */
// The types looked at have one of everything, whether it is wise or not.
@SuppressWarnings({
    "ArrayRecordComponent",
    "ComparableType",
    "EffectivelyPrivate",
    "ExposedPrivateType",
    "UnusedVariable"
})
class SignaturesTest {

    private abstract static class Hidden<T> implements Comparable<T> {
        protected static final String NAME = "hidden";

        public abstract T of(String text);
    }

    /** Has what a class can have. */
    @Deprecated
    public abstract static class Sample<T extends @Nullable Object, U extends Number & Runnable>
            extends Hidden<String> {
        public static final int LIMIT = 1 << 4;
        protected final List<@Nullable String> names = List.of();
        private final int hidden = LIMIT;

        protected Sample(@Nullable String name) throws IOException {}

        @Override
        public String of(String text) {
            return text + hidden;
        }

        final int ofThisPackage() {
            return hidden;
        }

        @SafeVarargs
        public static <V> V @Nullable [] of(Map<? extends V, ? super Integer> map, @Nullable V... more)
                throws IllegalStateException, IOException {
            return null;
        }

        public abstract Stream<?> stream(T[] first, int[][] second);

        @Override
        public String toString() {
            return "";
        }
    }

    /** A closed choice. */
    public sealed interface Choice permits Choice.One {
        /** What is told without more. */
        default @Nullable Choice other() {
            return null;
        }

        /** The only one. */
        record One(String @Nullable [] names) implements Choice {}
    }

    /** Later than its constants is nothing. */
    public enum Constants {
        SECOND,
        FIRST {
            @Override
            public boolean is() {
                return true;
            }
        };

        public boolean is() {
            return false;
        }
    }

    private static List<String> told(Class<?> type) {
        Signatures signatures = new Signatures();
        signatures.add(type);
        return signatures.lines().stream().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void aClassWithItsHiddenSupertype() {
        assertEquals(
                List.of(
                        "@Deprecated abstract static class SignaturesTest.Sample<T extends @Nullable Object, U extends Number & Runnable>"
                                + " : Comparable<T>",
                        "  static final int LIMIT = 16",
                        "  protected static final String NAME = hidden",
                        "  protected final List<@Nullable String> names",
                        "  protected Sample(@Nullable String) throws IOException",
                        "  String of(String)",
                        "  @SafeVarargs static <V> V @Nullable [] of(Map<? extends V, ? super Integer>, @Nullable V...)"
                                + " throws IOException throws IllegalStateException",
                        "  abstract Stream<?> stream(T[], int[][])"),
                told(Sample.class));
    }

    @Test
    void aClosedChoice() {
        assertEquals(
                List.of(
                        "sealed interface SignaturesTest.Choice permits SignaturesTest.Choice.One",
                        "  default @Nullable SignaturesTest.Choice other()"),
                told(Choice.class));
        assertEquals(
                List.of(
                        // This test is not public, so the choice is hidden, and what it has counts as the record's own.
                        "record SignaturesTest.Choice.One(String @Nullable [] names)",
                        "  One(String @Nullable [])",
                        "  String @Nullable [] names()",
                        "  default @Nullable SignaturesTest.Choice other()"),
                told(Choice.One.class));
    }

    @Test
    void constantsInTheirOrder() {
        assertEquals(
                List.of(
                        "enum SignaturesTest.Constants",
                        "  SECOND",
                        "  FIRST",
                        "  boolean is()",
                        "  static SignaturesTest.Constants valueOf(String)",
                        "  static SignaturesTest.Constants[] values()"),
                told(Constants.class));
    }
}
