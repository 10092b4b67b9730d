package id.bham.core.body;

import id.bham.core.action.WorkPlan;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.InstrumentId;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.Period;

/**
 * What the builders of both types of task force set, so that {@link TaskForceStatements} can say it once.
 *
 * @param <B> the builder itself
 */
interface TaskForceBuilder<B> {

    B id(String id);

    B name(Fact<String> name);

    B status(Fact<BodyStatus> status);

    B plannedAsOf(Fact<PartialDate> plannedAsOf);

    B decree(Fact<Decree> decree);

    B inauguration(Fact<Inauguration> inauguration);

    B seenAtWork(Listing<PartialDate> seenAtWork);

    B formedUnder(Fact<InstrumentId> formedUnder);

    B period(Fact<ValidityPeriod> period);

    B lastDay(Fact<PartialDate> lastDay);

    B replaces(Fact<String> replaces);

    B chair(Fact<Seat> chair);

    B viceChairs(Listing<Seat> viceChairs);

    B secretary(Fact<Seat> secretary);

    B deputySecretaries(Listing<Seat> deputySecretaries);

    B secretariat(Fact<Secretariat> secretariat);

    B members(Listing<Seat> members);

    B workingGroups(Listing<WorkingGroup> workingGroups);

    B dutiesInOtherWords(Listing<String> dutiesInOtherWords);

    B workPlans(Listing<WorkPlan> workPlans);

    B evaluationStart(Fact<PartialDate> evaluationStart);

    B evaluationInterval(Fact<Period> evaluationInterval);

    B evaluations(Listing<Evaluation> evaluations);

    B reports(Listing<ProgressReport> reports);

    B answersTo(Fact<String> answersTo);
}
