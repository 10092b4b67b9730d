package id.bham.core.body;

/** What can be said of how a task force came about, and what cannot be. */
final class Formation {

    private Formation() {}

    /** A plan from which a decree or a ceremony has come is no longer a plan; a record that says both is nonsense. */
    static void check(TaskForce taskForce) {
        if (taskForce.status().isEqualTo(BodyStatus.PLANNED).isTrue()
                && (taskForce.decree().isKnown() || taskForce.inauguration().isKnown())) {
            throw new IllegalArgumentException("the task force '" + taskForce.id()
                    + "' has a decree or an inauguration, but its status is PLANNED; expected FORMED");
        }
    }
}
