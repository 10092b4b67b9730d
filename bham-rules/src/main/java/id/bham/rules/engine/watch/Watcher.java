package id.bham.rules.engine.watch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.Answer;
import id.bham.rules.engine.RuleBook;
import java.time.LocalDate;
import java.util.List;

/** Asks rules about the subjects that a monitor holds. For use by one thread at a time. */
final class Watcher {

    private final RuleBook book;
    private final Interner<Answer> answers = Interners.newWeakInterner();
    private LocalDate day;

    Watcher(RuleBook book, LocalDate on) {
        this.book = book;
        this.day = on;
    }

    /** Turns to another day. */
    void turnTo(LocalDate on) {
        day = on;
    }

    /** Asks all rules about a subject. */
    Watch watch(Subject subject) {
        return watch(subject, ImmutableList.of());
    }

    /** Asks again those rules of which the answer may not hold any more on a later day. */
    Watch advance(Watch watch) {
        return watch(watch.subject(), watch.answers());
    }

    private Watch watch(Subject subject, List<Answer> known) {
        ImmutableList<Answer> said = book.answers(subject, day, known).stream()
                .map(answers::intern)
                .collect(ImmutableList.toImmutableList());
        return Watch.of(subject, book, said);
    }
}
