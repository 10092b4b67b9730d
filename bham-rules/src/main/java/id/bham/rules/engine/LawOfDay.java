package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the law says of all rules on a day. Found once, asked for each subject. */
final class LawOfDay {

    private final RuleBook book;
    private final LocalDate day;
    private final Map<Class<?>, ImmutableList<RuleOfDay<?>>> byType = new ConcurrentHashMap<>();

    LawOfDay(RuleBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /** The rules that are asked about a subject, sorted by id. */
    List<RuleOfDay<?>> about(Subject subject) {
        return byType.computeIfAbsent(
                subject.getClass(),
                type -> book.about(type).stream()
                        .<RuleOfDay<?>>map(rule -> new RuleOfDay<>(rule, book, day))
                        .collect(ImmutableList.toImmutableList()));
    }
}
