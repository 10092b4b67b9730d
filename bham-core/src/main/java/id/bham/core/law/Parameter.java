package id.bham.core.law;

/**
 * Something that the law may set differently over time (parameter), by name: how often to evaluate, by which day to report.
 *
 * @param name the name in camelCase, as parameter files and receipts show it
 * @param type the type of its values
 * @param <T> the type of its values
 */
public record Parameter<T>(String name, Class<T> type) {}
