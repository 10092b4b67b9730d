package id.bham.core.mandate;

/** A pillar of the UN Guiding Principles on Business and Human Rights (UNGP), with the principles that stand under it. */
public enum Pillar {
    /** The state's duty to protect: principles 1 to 10. */
    PROTECT(1, 10),
    /** The responsibility of business to respect: principles 11 to 24. */
    RESPECT(11, 24),
    /** Access to remedy: principles 25 to 31. */
    REMEDY(25, 31);

    private final int firstPrinciple;
    private final int lastPrinciple;

    Pillar(int firstPrinciple, int lastPrinciple) {
        this.firstPrinciple = firstPrinciple;
        this.lastPrinciple = lastPrinciple;
    }

    /**
     * The pillar under which a principle stands.
     *
     * @param principle the number of the principle, 1 to 31
     * @return the pillar
     * @throws IllegalArgumentException if there is no such principle
     */
    public static Pillar ofPrinciple(int principle) {
        for (Pillar pillar : values()) {
            if (pillar.firstPrinciple <= principle && principle <= pillar.lastPrinciple) {
                return pillar;
            }
        }
        throw new IllegalArgumentException("the principles are numbered 1 to 31, but this is " + principle);
    }

    /**
     * The first principle under it.
     *
     * @return the number, inclusive
     */
    public int firstPrinciple() {
        return firstPrinciple;
    }

    /**
     * The last principle under it.
     *
     * @return the number, inclusive
     */
    public int lastPrinciple() {
        return lastPrinciple;
    }
}
