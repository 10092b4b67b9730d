package id.bham.core.body;

import id.bham.core.action.WorkPlan;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.RecordType.Declaration;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;

/**
 * What is stated of every task force, whichever it is: the builders of both set it alike, and both declare it in the same order.
 *
 * @param <B> the builder
 */
interface TaskForceStatements<B extends TaskForceStatements<B>> {

    /**
     * Sets {@link Body#id()}.
     *
     * @param id the id
     * @return this builder
     */
    B id(String id);

    /**
     * Sets {@link Body#name()}.
     *
     * @param name what is known of it
     * @return this builder
     */
    B name(Fact<String> name);

    /**
     * Sets {@link TaskForce#status()}.
     *
     * @param status what is known of it
     * @return this builder
     */
    B status(Fact<BodyStatus> status);

    /**
     * Sets {@link TaskForce#decree()}.
     *
     * @param decree what is known of it
     * @return this builder
     */
    B decree(Fact<Decree> decree);

    /**
     * Sets {@link TaskForce#inauguration()}.
     *
     * @param inauguration what is known of it
     * @return this builder
     */
    B inauguration(Fact<Inauguration> inauguration);

    /**
     * Sets {@link TaskForce#period()}.
     *
     * @param period what is known of it
     * @return this builder
     */
    B period(Fact<ValidityPeriod> period);

    /**
     * Sets {@link TaskForce#lastDay()}.
     *
     * @param lastDay what is known of it
     * @return this builder
     */
    B lastDay(Fact<PartialDate> lastDay);

    /**
     * Sets {@link TaskForce#replaces()}.
     *
     * @param replaces what is known of it
     * @return this builder
     */
    B replaces(Fact<String> replaces);

    /**
     * Sets {@link TaskForce#chair()}.
     *
     * @param chair what is known of it
     * @return this builder
     */
    B chair(Fact<Seat> chair);

    /**
     * Sets {@link TaskForce#viceChairs()}.
     *
     * @param viceChairs those that are known
     * @return this builder
     */
    B viceChairs(Listing<Seat> viceChairs);

    /**
     * Sets {@link TaskForce#secretary()}.
     *
     * @param secretary what is known of it
     * @return this builder
     */
    B secretary(Fact<Seat> secretary);

    /**
     * Sets {@link TaskForce#deputySecretaries()}.
     *
     * @param deputySecretaries those that are known
     * @return this builder
     */
    B deputySecretaries(Listing<Seat> deputySecretaries);

    /**
     * Sets {@link TaskForce#members()}.
     *
     * @param members those that are known
     * @return this builder
     */
    B members(Listing<Seat> members);

    /**
     * Sets {@link TaskForce#workingGroups()}.
     *
     * @param workingGroups those that are known
     * @return this builder
     */
    B workingGroups(Listing<WorkingGroup> workingGroups);

    /**
     * Sets {@link TaskForce#workPlans()}.
     *
     * @param workPlans those that are known
     * @return this builder
     */
    B workPlans(Listing<WorkPlan> workPlans);

    /**
     * Sets {@link TaskForce#evaluationStart()}.
     *
     * @param evaluationStart what is known of it
     * @return this builder
     */
    B evaluationStart(Fact<PartialDate> evaluationStart);

    /**
     * Sets {@link TaskForce#evaluations()}.
     *
     * @param evaluations those that are known
     * @return this builder
     */
    B evaluations(Listing<Evaluation> evaluations);

    /**
     * Sets {@link TaskForce#reports()}.
     *
     * @param reports those that are known
     * @return this builder
     */
    B reports(Listing<ProgressReport> reports);

    /**
     * Sets {@link Body#answersTo()}.
     *
     * @param answersTo what is known of it
     * @return this builder
     */
    B answersTo(Fact<String> answersTo);

    /** Which it is. */
    static <T extends TaskForce, B extends TaskForceStatements<B>> void identity(Declaration<T, B> record) {
        record.id(TaskForce::id, TaskForceStatements::id);
        record.state(TaskForce.NAME, TaskForceStatements::name);
    }

    /** How it came about, and for how long it is there. */
    static <T extends TaskForce, B extends TaskForceStatements<B>> void foundation(Declaration<T, B> record) {
        record.state(TaskForce.STATUS, TaskForceStatements::status);
        record.state(TaskForce.DECREE, TaskForceStatements::decree);
        record.state(TaskForce.INAUGURATION, TaskForceStatements::inauguration);
        record.state(TaskForce.PERIOD, TaskForceStatements::period);
        record.state(TaskForce.LAST_DAY, TaskForceStatements::lastDay);
        record.state(TaskForce.REPLACES, TaskForceStatements::replaces);
        record.state(TaskForce.CHAIR, TaskForceStatements::chair);
    }

    /** Who sits in it, and how it is divided. */
    static <T extends TaskForce, B extends TaskForceStatements<B>> void seats(Declaration<T, B> record) {
        record.state(TaskForce.VICE_CHAIRS, TaskForceStatements::viceChairs);
        record.state(TaskForce.SECRETARY, TaskForceStatements::secretary);
        record.state(TaskForce.DEPUTY_SECRETARIES, TaskForceStatements::deputySecretaries);
        record.state(TaskForce.MEMBERS, TaskForceStatements::members);
        record.state(TaskForce.WORKING_GROUPS, TaskForceStatements::workingGroups);
    }

    /** What it does, and to whom it answers. */
    static <T extends TaskForce, B extends TaskForceStatements<B>> void work(Declaration<T, B> record) {
        record.state(TaskForce.WORK_PLANS, TaskForceStatements::workPlans);
        record.state(TaskForce.EVALUATION_START, TaskForceStatements::evaluationStart);
        record.state(TaskForce.EVALUATIONS, TaskForceStatements::evaluations);
        record.state(TaskForce.REPORTS, TaskForceStatements::reports);
        record.state(TaskForce.ANSWERS_TO, TaskForceStatements::answersTo);
    }
}
