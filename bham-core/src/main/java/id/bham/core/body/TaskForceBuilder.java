package id.bham.core.body;

import id.bham.core.action.WorkPlan;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.InstrumentId;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.Period;

/**
 * Builds a task force, the national one or that of a province, as far as the two are alike; what is not set is unknown.
 *
 * @param <B> the builder itself
 */
public interface TaskForceBuilder<B extends TaskForceBuilder<B>> {

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
     * Sets {@link TaskForce#plannedAsOf()}.
     *
     * @param plannedAsOf what is known of it
     * @return this builder
     */
    B plannedAsOf(Fact<PartialDate> plannedAsOf);

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
     * Sets {@link TaskForce#seenAtWork()}.
     *
     * @param seenAtWork those that are known
     * @return this builder
     */
    B seenAtWork(Listing<PartialDate> seenAtWork);

    /**
     * Sets {@link TaskForce#formedUnder()}.
     *
     * @param formedUnder what is known of it
     * @return this builder
     */
    B formedUnder(Fact<InstrumentId> formedUnder);

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
     * Sets {@link TaskForce#secretariat()}.
     *
     * @param secretariat what is known of it
     * @return this builder
     */
    B secretariat(Fact<Secretariat> secretariat);

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
     * Sets {@link TaskForce#dutiesInOtherWords()}.
     *
     * @param dutiesInOtherWords those that are known
     * @return this builder
     */
    B dutiesInOtherWords(Listing<String> dutiesInOtherWords);

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
     * Sets {@link TaskForce#evaluationInterval()}.
     *
     * @param evaluationInterval what is known of it
     * @return this builder
     */
    B evaluationInterval(Fact<Period> evaluationInterval);

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

    /**
     * Adds a source of the whole record: of all that {@link Body#evidence()} names no source for.
     *
     * @param source the source
     * @return this builder
     */
    B source(Source source);
}
