package id.bham.core.output;

import java.io.IOException;

/** Takes a JSON value, part by part, in the order in which it is written. */
public interface JsonOutput {

    /**
     * Begins an object.
     *
     * @throws IOException if it cannot be written
     */
    void startObject() throws IOException;

    /**
     * Ends the innermost object.
     *
     * @throws IOException if it cannot be written
     */
    void endObject() throws IOException;

    /**
     * Begins an array.
     *
     * @throws IOException if it cannot be written
     */
    void startArray() throws IOException;

    /**
     * Ends the innermost array.
     *
     * @throws IOException if it cannot be written
     */
    void endArray() throws IOException;

    /**
     * Names the member of an object whose value comes next.
     *
     * @param name the key
     * @throws IOException if it cannot be written
     */
    void name(String name) throws IOException;

    /**
     * A text.
     *
     * @param text the text
     * @throws IOException if it cannot be written
     */
    void text(String text) throws IOException;

    /**
     * A whole number.
     *
     * @param number the number
     * @throws IOException if it cannot be written
     */
    void number(long number) throws IOException;

    /**
     * The word {@code true} or {@code false}.
     *
     * @param truth which
     * @throws IOException if it cannot be written
     */
    void truth(boolean truth) throws IOException;

    /**
     * The word {@code null}.
     *
     * @throws IOException if it cannot be written
     */
    void nothing() throws IOException;

    /**
     * A member that is an object.
     *
     * @param name its key
     * @throws IOException if it cannot be written
     */
    default void startObject(String name) throws IOException {
        name(name);
        startObject();
    }

    /**
     * A member that is an array.
     *
     * @param name its key
     * @throws IOException if it cannot be written
     */
    default void startArray(String name) throws IOException {
        name(name);
        startArray();
    }

    /**
     * A member that is a text.
     *
     * @param name its key
     * @param text the text
     * @throws IOException if it cannot be written
     */
    default void text(String name, String text) throws IOException {
        name(name);
        text(text);
    }

    /**
     * A member that is a number.
     *
     * @param name its key
     * @param number the number
     * @throws IOException if it cannot be written
     */
    default void number(String name, long number) throws IOException {
        name(name);
        number(number);
    }
}
