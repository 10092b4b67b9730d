package id.bham.core.json;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Spelling {

    private static final int MOST_MISTAKES = 2;

    private Spelling() {}

    /** The word that is nearest to the given one, if it is near; the first of several that are equally near. */
    static Optional<String> nearest(String given, Collection<String> words) {
        Optional<String> nearest = Optional.empty();
        int fewest = Math.min(MOST_MISTAKES, given.length() / 2) + 1;
        for (String word : words) {
            int mistakes = mistakes(given, word);
            if (mistakes < fewest) {
                fewest = mistakes;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** How many letters must be changed, put in or taken out; letter case does not count. */
    private static int mistakes(String given, String word) {
        if (Math.abs(given.length() - word.length()) > MOST_MISTAKES) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= given.length(); i++) {
            int[] row = new int[word.length() + 1];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int change = isSame(given.charAt(i - 1), word.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[word.length()];
    }

    private static boolean isSame(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
