package id.bham.rules.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the engine tells of rules that failed. */
public final class Diagnostics {

    private Diagnostics() {}

    /**
     * A log.
     *
     * @param user who writes to it
     * @return the log
     * @throws LinkageError if SLF4J is not there; the message says what to add
     */
    public static Logger of(Class<?> user) {
        try {
            return LoggerFactory.getLogger(user);
        } catch (NoClassDefFoundError e) {
            throw new LinkageError(
                    "bham-rules tells of rules that fail through SLF4J, which is not there: add org.slf4j:slf4j-api 2 to the"
                            + " dependencies",
                    e);
        }
    }
}
