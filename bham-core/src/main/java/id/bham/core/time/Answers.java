package id.bham.core.time;

/**
 * The answers that were asked for last, with their horizons, to be found again by the question and the record themselves (ingatan). Of one
 * record few things are asked again and again, and mostly soon; so a few are kept, and to keep one takes no further room.
 */
final class Answers {

    private static final int MOST = 8;

    private final Object[] questions = new Object[MOST];
    private final Object[] subjects = new Object[MOST];
    private final Object[] answers = new Object[MOST];
    private final int[] changes = new int[MOST];

    /** Which of them were asked for since the last search for room. */
    private final boolean[] wanted = new boolean[MOST];

    private int size;
    private int next;

    /** Those of the answers that still hold on a later day. */
    Answers holdingOn(int day) {
        var holding = new Answers();
        for (int i = 0; i < size; i++) {
            if (changes[i] > day) {
                holding.keep(questions[i], subjects[i], answers[i], changes[i]);
            }
        }
        return holding;
    }

    /** The number of an answer; below zero if it is not kept. Equal records would have equal answers; to see that takes too long. */
    @SuppressWarnings("ReferenceEquality")
    int find(Object question, Object subject) {
        for (int i = 0; i < size; i++) {
            if (questions[i] == question && subjects[i] == subject) {
                wanted[i] = true;
                return i;
            }
        }
        return -1;
    }

    Object answer(int number) {
        return answers[number];
    }

    /** The first day on which the answer may be another one. */
    int change(int number) {
        return changes[number];
    }

    /** Keeps an answer, in place of one that was not asked for lately if there is no room left. */
    void keep(Object question, Object subject, Object answer, int change) {
        while (wanted[next]) {
            wanted[next] = false;
            next = (next + 1) % MOST;
        }
        questions[next] = question;
        subjects[next] = subject;
        answers[next] = answer;
        changes[next] = change;
        next = (next + 1) % MOST;
        size = Math.min(size + 1, MOST);
    }
}
