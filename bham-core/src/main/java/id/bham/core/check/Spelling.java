package id.bham.core.check;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the words that there are somebody may have meant who wrote another one. */
public final class Spelling {

    private static final int MOST_MISTAKES = 2;

    private Spelling() {}

    /**
     * {@return the word that is nearest to the given one, the first of several that are equally near; empty if none is near}
     *
     * @param given what was written
     * @param words the words that there are
     */
    public static Optional<String> nearest(String given, Collection<String> words) {
        return near(given, words).stream().findFirst();
    }

    /**
     * The words that are near to the given one, for it takes at most two mistakes to write it for them.
     *
     * @param given what was written
     * @param words the words that there are
     * @return the near words, the nearest first, those that are equally near in their order
     */
    public static List<String> near(String given, Collection<String> words) {
        int most = Math.min(MOST_MISTAKES, given.length() / 2);
        return words.stream()
                .map(word -> new Guess(word, mistakes(given, word)))
                .filter(guess -> guess.mistakes() <= most)
                .sorted(Comparator.comparingInt(Guess::mistakes))
                .map(Guess::word)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What a refusal says was expected in place of a word that there is not.
     *
     * @param given what was written
     * @param words the words that there are
     * @return the nearest word or, if none is near, all of them with commas between
     */
    public static String expected(String given, Collection<String> words) {
        return nearest(given, words).orElseGet(() -> String.join(", ", words));
    }

    /** A word that may have been meant. */
    private record Guess(String word, int mistakes) {}

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
