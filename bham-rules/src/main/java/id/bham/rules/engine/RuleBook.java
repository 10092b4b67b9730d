package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rules, the law by which they are asked, and the waivers that are considered. Immutable; safe for use by many threads.
 */
public final class RuleBook {

    private final ImmutableList<Rule<?>> rules;
    private final LegalCorpus law;
    private final Waivers waivers;
    private final Map<Class<?>, ImmutableList<Rule<?>>> byType = new ConcurrentHashMap<>();

    /** The day that was last asked about; many subjects are checked on one day. */
    private volatile Optional<LawOfDay> last = Optional.empty();

    /**
     * Rules with their law.
     *
     * @param rules the rules, sorted by id
     * @param law the law
     * @param waivers the waivers
     */
    public RuleBook(Collection<? extends Rule<?>> rules, LegalCorpus law, Waivers waivers) {
        this.rules = ImmutableList.copyOf(rules);
        this.law = law;
        this.waivers = waivers;
    }

    /** The law by which they are asked. */
    public LegalCorpus law() {
        return law;
    }

    /** The waivers that are considered. */
    public Waivers waivers() {
        return waivers;
    }

    /**
     * The rules that are asked about a subject.
     *
     * @param subject the subject
     * @return the rules, sorted by id
     */
    public List<Rule<?>> about(Subject subject) {
        return about(subject.getClass());
    }

    ImmutableList<Rule<?>> about(Class<?> subjectType) {
        return byType.computeIfAbsent(
                subjectType,
                type -> rules.stream()
                        .filter(rule -> rule.subjectType().isAssignableFrom(type)
                                && rule.description().keptByModel().isEmpty())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What the law says on a day of all rules. */
    LawOfDay on(LocalDate day) {
        Optional<LawOfDay> known = last;
        if (known.isPresent() && known.get().day().equals(day)) {
            return known.get();
        }
        var found = new LawOfDay(this, day);
        last = Optional.of(found);
        return found;
    }

    /**
     * What comes of all rules for subjects, each by itself.
     *
     * @param subjects the subjects
     * @param on the check date
     * @return the findings, by subject and rule, then in the order in which the rule asked
     */
    public List<Finding> findings(List<? extends Subject> subjects, LocalDate on) {
        LawOfDay today = on(on);
        var recorder = FindingRecorder.of(
                subjects.isEmpty() ? 0 : today.about(subjects.get(0)).size());
        Walk walk = Walk.on(on, waivers, recorder);
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            walk.ask(today.about(subject), subject);
        }
        return recorder.findings();
    }

    /**
     * What comes of one rule for a subject.
     *
     * @param rule the rule
     * @param subject the subject
     * @param on the check date
     * @return the findings, in the order in which the rule asked
     */
    public List<Finding> findings(Rule<?> rule, Subject subject, LocalDate on) {
        var recorder = FindingRecorder.of(1);
        Walk.on(on, waivers, recorder).ask(new RuleOfDay<>(rule, this, on), subject);
        return recorder.findings();
    }

    /**
     * What one rule asks about a subject on each day.
     *
     * @param rule the rule
     * @param subject the subject
     * @return its questions; empty if they may depend on the day, it asks none, or fails before it has asked all
     */
    public Optional<Questions> questions(Rule<?> rule, Subject subject) {
        return Questions.of(this, rule, subject);
    }

    /**
     * What comes of one rule at one place of a subject.
     *
     * @param rule the rule
     * @param subject the subject
     * @param place the place
     * @param on the check date
     * @return what is found there; empty if the rule asks nothing there
     */
    public Optional<Finding> finding(Rule<?> rule, Subject subject, Pointer place, LocalDate on) {
        var recorder = FindingRecorder.ofSome();
        Walk.at(place, on, waivers, recorder).ask(new RuleOfDay<>(rule, this, on), subject);
        return recorder.findings().stream().findFirst();
    }

    /**
     * The places about which a rule asks; none of its questions is put.
     *
     * @param rule the rule
     * @param subject the subject
     * @return the places, in the order in which it would ask; not all of them if it fails
     */
    public List<Pointer> places(Rule<?> rule, Subject subject) {
        var places = new ArrayList<Pointer>();
        Walk.past(places::add, new OutcomeRecorder()).ask(new RuleOfDay<>(rule, this, LocalDate.EPOCH), subject);
        return places;
    }

    /**
     * What each rule says of a subject, without the way to it.
     *
     * @param subject the subject
     * @param on the check date
     * @param known what the rules said on an earlier day; of those whose answer still holds, none is asked again. Empty to ask all
     * @return the answers, by the rules that are asked about the subject
     */
    public List<Answer> answers(Subject subject, LocalDate on, List<Answer> known) {
        List<RuleOfDay<?>> rules = on(on).about(subject);
        int day = Answer.epochDay(on);
        var recorder = new OutcomeRecorder();
        Walk walk = Walk.on(on, waivers, recorder);
        var answers = new ArrayList<Answer>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            if (i < known.size() && known.get(i).horizon() > day) {
                answers.add(known.get(i));
            } else {
                walk.ask(rules.get(i), subject);
                answers.add(recorder.answer());
            }
        }
        return answers;
    }
}
