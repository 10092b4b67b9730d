package id.bham.core.json;

/** Tells text from sequences of characters that are no text and that UTF-8 cannot hold. */
final class Surrogates {

    private Surrogates() {}

    /** The index of the first half of a surrogate pair that stands without its other half, or -1. */
    static int firstLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (!Character.isHighSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
