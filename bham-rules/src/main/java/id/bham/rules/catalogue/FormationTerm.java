package id.bham.rules.catalogue;

import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** By when the task forces had to be formed under the Perpres (jangka waktu pembentukan, Pasal 15). */
final class FormationTerm {

    static final List<Parameter<?>> PARAMETERS = List.of(Parameters.FORMATION_TERM);

    private FormationTerm() {}

    /** The last day of the term, which may be known to lie between two days alone. */
    static Optional<PartialDate> in(LegalCorpus law) {
        return law.values(Parameters.FORMATION_TERM).values().stream()
                .flatMap(set -> set.value().value().stream())
                .findFirst();
    }

    /** Whether a task force was founded by a day: the day of its decree counts, and that of a ceremony only where there is no decree. */
    static Condition<TaskForce> foundedBy(PartialDate lastDay) {
        return Condition.asked(
                (taskForce, at) -> taskForce.foundedOn().is(day -> day.notAfter(lastDay)),
                Reads.of(TaskForce.STATUS),
                Reads.of(TaskForce.DECREE.then(Decree.ISSUED_ON)),
                Reads.of(TaskForce.INAUGURATION.then(Inauguration.ON)));
    }
}
