package id.bham.rules.benchmark;

/** A program that does nothing, to measure what starting a process costs by itself. */
final class EmptyProgram {

    private EmptyProgram() {}

    public static void main(String[] args) {
        // Nothing: the process starts and ends.
    }
}
