package id.bham.rules.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.rules.report.LegalBasis;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A rule on a day: what the law says of its duty, whatever the subject. */
final class RuleOfDay<S extends Subject> {

    private final Rule<S> rule;
    private final Class<S> subjectType;
    private final LegalCorpus law;
    private final Waivers waivers;
    private final LocalDate day;
    private final Truth stands;
    private final AsOf standing;
    private final Supplier<LegalBasis> basis;

    RuleOfDay(Rule<S> rule, RuleBook book, LocalDate day) {
        this.rule = rule;
        this.subjectType = rule.subjectType();
        this.law = book.law();
        this.waivers = book.waivers();
        this.day = day;
        this.standing = AsOf.on(day);
        this.stands = law.stands(rule.description().inForce(law), standing);
        this.basis = Suppliers.memoize(() -> findBasis(ImmutableList.of()));
    }

    Rule<S> rule() {
        return rule;
    }

    Class<S> subjectType() {
        return subjectType;
    }

    LegalCorpus law() {
        return law;
    }

    LocalDate day() {
        return day;
    }

    /** The waivers that have ended by the day, of those that accepted a violation of it by an element of a subject. */
    List<Waiver> ended(Subject subject, Supplier<PlaceName> element) {
        return waivers.ended(rule.description(), subject, element, AsOf.on(day));
    }

    /** Whether its duty is in force. */
    Truth stands() {
        return stands;
    }

    /** Turns to a conclusion that rests on what the law says of it. */
    void begin(AsOf onSameDay) {
        onSameDay.turnToAnother();
        onSameDay.restOn(standing);
    }

    /** The named values for messages about a subject that the rule has beside those of its questions. */
    Map<String, Object> arguments(Subject subject) {
        return rule.arguments(rule.subjectType().cast(subject), AsOf.on(day));
    }

    /** On what an outcome rests: the value that was read for the day, and all that had been set by then of what is read over time. */
    LegalBasis basis(Optional<? extends DatedValues.Dated<?>> read) {
        return read.isEmpty() ? basis.get() : findBasis(ImmutableList.of(read.get()));
    }

    private LegalBasis findBasis(ImmutableList<DatedValues.Dated<?>> read) {
        var values = ImmutableList.<DatedValues.Dated<?>>builder().addAll(read);
        for (Parameter<?> parameter : rule.description().history()) {
            values.addAll(law.values(parameter).setBy(AsOf.on(day)));
        }
        return new LegalBasis(values.build(), law.isPresumed(rule.description().inForce(law), day));
    }
}
