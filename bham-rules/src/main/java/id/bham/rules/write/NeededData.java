package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be sent for what is open (data yang diperlukan), by topic: what settles most of what must be met first.
 *
 * @param topic the topic
 * @param facts what is needed of it, each kind once, that on which most turns first
 * @param subjects the ids of those whose records need it
 * @param mustRules the rules that must be met and turn on it
 * @param otherRules the other rules that turn on it
 * @param mustFindings of how many open findings of duties that must be met
 * @param findings of how many open findings
 */
record NeededData(
        Topic topic,
        List<Needed> facts,
        Set<String> subjects,
        Set<String> mustRules,
        Set<String> otherRules,
        int mustFindings,
        int findings) {

    /** What is needed at a place, or at all places of a kind. */
    record Needed(Pointer places, OpenFact.Need need) {

        /** The same of all items of the lists in which it stands. */
        Needed ofAll() {
            return new Needed(Alike.inEveryItem(places), need);
        }
    }

    NeededData {
        facts = ImmutableList.copyOf(facts);
        subjects = ImmutableSortedSet.copyOf(subjects);
        mustRules = ImmutableSortedSet.copyOf(mustRules);
        otherRules = ImmutableSortedSet.copyOf(otherRules);
    }

    /** What is gathered of a topic. */
    private static final class Gathered {
        private final Map<Needed, Integer> times = new LinkedHashMap<>();
        private final Set<String> subjects = new HashSet<>();
        private final Set<String> must = new TreeSet<>();
        private final Set<String> other = new TreeSet<>();
        private int mustFindings;
        private int findings;

        void add(Gathered other) {
            other.times.forEach((fact, number) -> times.merge(fact, number, Integer::sum));
            subjects.addAll(other.subjects);
            must.addAll(other.must);
            this.other.addAll(other.other);
            mustFindings += other.mustFindings;
            findings += other.findings;
        }

        NeededData of(Topic topic) {
            // What several items of a list need is named once, for all of them.
            Map<Needed, Integer> items = new HashMap<>();
            times.keySet().forEach(fact -> items.merge(fact.ofAll(), 1, Integer::sum));
            List<Needed> facts = times.entrySet().stream()
                    .sorted(Map.Entry.<Needed, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .map(fact -> items.getOrDefault(fact.ofAll(), 0) > 1 ? fact.ofAll() : fact)
                    .distinct()
                    .toList();
            return new NeededData(topic, facts, subjects, must, other, mustFindings, findings);
        }
    }

    /** What a report needs, of all its subjects and of each by its kind and id; of what is not open nothing. */
    record OfReport(List<NeededData> all, Map<List<String>, List<NeededData>> bySubject) {

        OfReport {
            all = ImmutableList.copyOf(all);
            bySubject = ImmutableMap.copyOf(bySubject);
        }

        /** What is needed of one of the subjects. */
        List<NeededData> of(Subject subject) {
            return bySubject.getOrDefault(DueDates.key(subject), List.of());
        }
    }

    /** What a report needs. */
    static OfReport of(ComplianceReport report) {
        var of = new Gathering();
        Map<List<String>, List<NeededData>> bySubject = new HashMap<>();
        var all = new EnumMap<Topic, Gathered>(Topic.class);
        for (Subject subject : report.subjects()) {
            of.begin();
            report.findingsAbout(subject).stream()
                    .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                    .forEach(of::add);
            bySubject.put(DueDates.key(subject), sorted(of.byTopic));
            of.byTopic.forEach((topic, gathered) ->
                    all.computeIfAbsent(topic, none -> new Gathered()).add(gathered));
        }
        return new OfReport(sorted(all), bySubject);
    }

    private static List<NeededData> sorted(Map<Topic, Gathered> byTopic) {
        return byTopic.entrySet().stream()
                .map(gathered -> gathered.getValue().of(gathered.getKey()))
                .sorted(Comparator.comparingInt(NeededData::mustFindings)
                        .thenComparingInt(NeededData::findings)
                        .reversed())
                .toList();
    }

    /** What is gathered of findings. A kind of facts that many of them turn on is looked through once. */
    private static final class Gathering {
        private Map<Topic, Gathered> byTopic = new EnumMap<>(Topic.class);
        private final IdentityHashMap<AlikeFacts<OpenFact>, Set<Needed>> known = new IdentityHashMap<>();

        /** Begins with the next subject. */
        void begin() {
            byTopic = new EnumMap<>(Topic.class);
        }

        void add(Finding finding) {
            var touched = new HashSet<Gathered>();
            for (AlikeFacts<OpenFact> kind : finding.unread().openByKind()) {
                Set<Needed> needed = kind.isSingle()
                        ? needed(kind, finding.subject())
                        : known.computeIfAbsent(kind, alike -> needed(alike, finding.subject()));
                for (Needed fact : needed) {
                    Gathered gathered = of(fact);
                    gathered.times.merge(fact, 1, Integer::sum);
                    touched.add(gathered);
                }
            }
            boolean isMust = finding.rule().force() == Force.MUST;
            for (Gathered gathered : touched) {
                (isMust ? gathered.must : gathered.other).add(finding.rule().id());
                gathered.mustFindings += isMust ? 1 : 0;
                gathered.findings++;
            }
        }

        /** The facts of a kind, as those of the bodies that they are about. */
        private Set<Needed> needed(AlikeFacts<OpenFact> kind, Subject asked) {
            var needed = new LinkedHashSet<Needed>();
            for (OpenFact fact : kind.facts()) {
                OpenFact ofBody = fact.ofBody(asked);
                boolean isByItself = kind.isSingle() || !ofBody.place().equals(fact.place());
                var one = new Needed(isByItself ? ofBody.place() : kind.places(), fact.need());
                of(one).subjects.add(ofBody.subjectId());
                needed.add(one);
            }
            return needed;
        }

        private Gathered of(Needed fact) {
            return byTopic.computeIfAbsent(Topic.of(fact.places()), none -> new Gathered());
        }
    }
}
