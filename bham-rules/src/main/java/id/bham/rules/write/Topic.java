package id.bham.rules.write;

import com.google.common.collect.ImmutableSet;
import id.bham.core.knowledge.Pointer;
import java.util.stream.Stream;

/** What somebody has to look up, or to be asked for, to make a record complete (pokok data). */
enum Topic {
    FORMATION("decree", "inauguration", "formation", "formedUnder", "status", "plannedAsOf", "province", "name"),
    TASKS("duties", "dutiesInOtherWords", "purposes"),
    MEMBERSHIP("chair", "executiveChair", "viceChairs", "secretary", "deputySecretaries", "members", "period"),
    SECRETARIAT("secretariat"),
    WORKING_GROUPS("workingGroups"),
    WORK_PLANS("workPlans"),
    REPORTS("reports"),
    EVALUATIONS("evaluations", "evaluationStart", "evaluationInterval"),
    LIFE("lastDay", "seenAtWork", "replaces", "answersTo"),
    BODIES("focalPoints", "nationalTaskForces", "regionalTaskForces"),
    OTHER;

    private final ImmutableSet<String> properties;

    Topic(String... properties) {
        this.properties = ImmutableSet.copyOf(properties);
    }

    /** The topic of what stands at a place. */
    static Topic of(Pointer place) {
        return Stream.of(values())
                .filter(topic -> !place.isWhole()
                        && topic.properties.contains(place.segments().get(0)))
                .findFirst()
                .orElse(OTHER);
    }
}
