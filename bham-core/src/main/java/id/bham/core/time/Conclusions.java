package id.bham.core.time;

import java.time.LocalDate;

/**
 * Many conclusions on one check date, drawn one after the other (simpulan). Each has an {@link AsOf} of its own to ask with, which
 * is good until the next conclusion begins; so drawing a million of them takes no more room than drawing one.
 *
 * <p>Horizons are numbers of days since 1970-01-01, and {@link #NEVER} where no answer ever changes. It is not safe for use by
 * several threads at once.
 */
public final class Conclusions {

    /** The horizon of what never changes. */
    public static final int NEVER = AsOf.NEVER;

    private final AsOf at;

    private Conclusions(AsOf at) {
        this.at = at;
    }

    /**
     * Conclusions on a day.
     *
     * @param day the check date
     * @return no conclusion yet
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static Conclusions on(LocalDate day) {
        return new Conclusions(AsOf.on(day));
    }

    /**
     * Begins the next conclusion.
     *
     * @return the check date, by which nothing has been asked yet; the one of the conclusion before is not to be used any more
     */
    public AsOf next() {
        at.restart();
        return at;
    }

    /** Turns to another record: what was asked of others is not kept. */
    public void turn() {
        at.forget();
    }

    /**
     * Adds to the present conclusion an answer that was given elsewhere.
     *
     * @param change the first day on which that answer may be another one
     */
    public void hold(int change) {
        at.noteChange(change);
    }

    /**
     * The horizon of the present conclusion: it holds on every day from the check date on and before that one.
     *
     * @return the first day on which it may be another one
     */
    public int change() {
        return at.change();
    }
}
