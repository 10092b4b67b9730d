package id.bham.core.check;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;

/** Whether the library of collections that this one is built with is of a version that will do. */
public final class GuavaLibrary {

    private GuavaLibrary() {}

    /**
     * Looks for it.
     *
     * @throws LinkageError if it is too old; the message says what to add
     */
    public static void look() {
        try {
            Objects.requireNonNull(ImmutableMap.builder().buildKeepingLast());
        } catch (LinkageError e) {
            throw new LinkageError(
                    "bham needs Guava 31.1 or later, which is not there: add com.google.guava:guava to the dependencies, or raise"
                            + " its version where another library has settled an older one",
                    e);
        }
    }
}
