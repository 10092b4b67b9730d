package id.bham.core.output;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** Whether Jackson's streaming library is there, by which JSON text is read and written. */
public final class JacksonCore {

    /** Fails to be loaded where the library is missing, or older than the oldest that will do. */
    private static final class Present {
        private static final StreamReadConstraints SINCE_2_15 = StreamReadConstraints.defaults();

        private Present() {}
    }

    private JacksonCore() {}

    /**
     * Looks for it.
     *
     * @throws IllegalStateException if it is not there, or too old; the message says what to add
     */
    public static void look() {
        try {
            Present.SINCE_2_15.getMaxNestingDepth();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "JSON text is read and written with jackson-core 2.15 or later, which is not there: add"
                            + " com.fasterxml.jackson.core:jackson-core to the dependencies (and, on the module path, the"
                            + " module com.fasterxml.jackson.core)",
                    e);
        }
    }
}
