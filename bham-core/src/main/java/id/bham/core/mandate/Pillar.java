package id.bham.core.mandate;

/** A pillar of the UN Guiding Principles on Business and Human Rights (UNGP), with the principles that stand under it. */
public enum Pillar {
    /** The state's duty to protect: principles 1 to 10. */
    PROTECT,
    /** The responsibility of business to respect: principles 11 to 24. */
    RESPECT,
    /** Access to remedy: principles 25 to 31. */
    REMEDY
}
