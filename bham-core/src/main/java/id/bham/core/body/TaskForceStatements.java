package id.bham.core.body;

import id.bham.core.knowledge.Declaration;

/** What is stated of every task force, whichever it is; both types of record declare it in this order. */
final class TaskForceStatements {

    private TaskForceStatements() {}

    /** Which it is. */
    static <T extends TaskForce, B extends TaskForceBuilder<B>> void identity(Declaration<T, B> record) {
        record.id(TaskForce::id, TaskForceBuilder::id);
        record.state(TaskForce.NAME, TaskForceBuilder::name);
    }

    /** How it came about, and for how long it is there. */
    static <T extends TaskForce, B extends TaskForceBuilder<B>> void foundation(Declaration<T, B> record) {
        record.state(TaskForce.STATUS, TaskForceBuilder::status);
        record.state(TaskForce.PLANNED_AS_OF, TaskForceBuilder::plannedAsOf);
        record.state(TaskForce.DECREE, TaskForceBuilder::decree);
        record.state(TaskForce.INAUGURATION, TaskForceBuilder::inauguration);
        record.state(TaskForce.SEEN_AT_WORK, TaskForceBuilder::seenAtWork);
        record.state(TaskForce.FORMED_UNDER, TaskForceBuilder::formedUnder);
        record.state(TaskForce.PERIOD, TaskForceBuilder::period);
        record.state(TaskForce.LAST_DAY, TaskForceBuilder::lastDay);
        record.state(TaskForce.REPLACES, TaskForceBuilder::replaces);
        record.state(TaskForce.CHAIR, TaskForceBuilder::chair);
    }

    /** Who sits in it, and how it is divided. */
    static <T extends TaskForce, B extends TaskForceBuilder<B>> void seats(Declaration<T, B> record) {
        record.state(TaskForce.VICE_CHAIRS, TaskForceBuilder::viceChairs);
        record.state(TaskForce.SECRETARY, TaskForceBuilder::secretary);
        record.state(TaskForce.DEPUTY_SECRETARIES, TaskForceBuilder::deputySecretaries);
        record.state(TaskForce.SECRETARIAT, TaskForceBuilder::secretariat);
        record.state(TaskForce.MEMBERS, TaskForceBuilder::members);
        record.state(TaskForce.WORKING_GROUPS, TaskForceBuilder::workingGroups);
    }

    /** What it does, and to whom it answers. */
    static <T extends TaskForce, B extends TaskForceBuilder<B>> void work(Declaration<T, B> record) {
        record.state(TaskForce.WORK_PLANS, TaskForceBuilder::workPlans);
        record.state(TaskForce.EVALUATION_START, TaskForceBuilder::evaluationStart);
        record.state(TaskForce.EVALUATION_INTERVAL, TaskForceBuilder::evaluationInterval);
        record.state(TaskForce.EVALUATIONS, TaskForceBuilder::evaluations);
        record.state(TaskForce.REPORTS, TaskForceBuilder::reports);
        record.state(TaskForce.ANSWERS_TO, TaskForceBuilder::answersTo);
    }
}
