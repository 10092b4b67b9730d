package id.bham.examples;

import java.util.Map;

/**
 * The bounds that the JDK's server has and leaves off unless its process sets them. They hold for all servers of a process, and are read
 * when the first of them is made.
 */
final class ServerLimits {

    /** How long a request may take to arrive, from its first byte to its last, in seconds; then the connection is closed. */
    static final String REQUEST_SECONDS = "sun.net.httpserver.maxReqTime";

    /** How long an answer may take from the last byte of the request to its own last one, in seconds. */
    private static final String ANSWER_SECONDS = "sun.net.httpserver.maxRspTime";

    /** How many connections are open at once; one more is closed at once. */
    private static final String CONNECTIONS = "jdk.httpserver.maxConnections";

    private static final Map<String, String> LIMITS =
            Map.of(REQUEST_SECONDS, "30", ANSWER_SECONDS, "30", CONNECTIONS, "1000");

    private ServerLimits() {}

    /** Sets them, but for those that the user has set. */
    static void set() {
        LIMITS.forEach(System.getProperties()::putIfAbsent);
    }
}
