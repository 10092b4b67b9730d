package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Pointer;
import id.bham.core.province.Province;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A duty over the nation that gives an outcome for each province, at a place such as {@code /provinces/ID-BT}. */
final class EachProvince implements Rule<Governance> {

    private final RuleDescription description;
    private final Map<Province, Question<Governance>> questions;

    EachProvince(RuleDescription description, Function<Province, Question<Governance>> about) {
        this.description = description;
        this.questions = Province.all().stream().collect(ImmutableMap.toImmutableMap(province -> province, about));
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Class<Governance> subjectType() {
        return Governance.class;
    }

    @Override
    public void assess(Governance nation, Inquiry inquiry) {
        questions.forEach((province, question) -> inquiry.about(
                        Pointer.WHOLE.child("provinces").child(province.iso()), () -> arguments(province, nation))
                .ask(nation, question));
    }

    private static Map<String, Object> arguments(Province province, Governance nation) {
        List<String> taskForces = nation.taskForcesOf(province).items().stream()
                .map(RegionalTaskForce::id)
                .toList();
        return Map.of("province", province, "taskForces", taskForces);
    }

    /** Whether the province exists; no record tells that. */
    static Condition<Governance> exists(Province province) {
        return Condition.byDay(province::exists);
    }

    /** A task force of the province; a plan is none, whatever else is not known of it. */
    static Condition<RegionalTaskForce> ofProvince(Province province) {
        return Condition.both(
                Condition.isEqual(RegionalTaskForce.PROVINCE, province),
                Condition.isEqual(TaskForce.STATUS, BodyStatus.PLANNED).not());
    }

    /** What tells which task forces of the province exist and, for each that may replace one of them, whether it does. */
    static Reads<Governance> whatIsInOffice(Province province) {
        Condition<RegionalTaskForce> told = Condition.<RegionalTaskForce>both(
                        Condition.exists(RegionalTaskForce.PROVINCE), TaskForce.EXISTING)
                .and(Condition.exists(TaskForce.REPLACES));
        return Reads.of(Governance.REGIONAL_TASK_FORCES, told)
                .narrowed(nation -> placesOfWhatIsInOffice(province, nation));
    }

    private static List<Pointer> placesOfWhatIsInOffice(Province province, Governance nation) {
        Stream<Pointer> existence = Stream.concat(
                        Stream.of(RegionalTaskForce.PROVINCE.pointer()), TaskForce.EXISTING.places().stream())
                .flatMap(within -> places(nation, gtd -> mayGovern(gtd, province), within));
        Stream<Pointer> replacing = Stream.concat(
                        Stream.of(TaskForce.REPLACES.pointer()), TaskForce.FORMED.places().stream())
                .flatMap(within -> places(nation, gtd -> mayReplaceOneOf(province, nation, gtd), within));
        return Stream.of(Governance.REGIONAL_TASK_FORCES.listings().stream(), existence, replacing)
                .flatMap(places -> places)
                .distinct()
                .toList();
    }

    private static boolean mayReplaceOneOf(Province province, Governance nation, RegionalTaskForce successor) {
        return nation.regionalTaskForces().items().stream()
                .anyMatch(gtd -> mayGovern(gtd, province)
                        && !successor.replaces().isEqualTo(gtd.id()).isFalse());
    }

    private static boolean mayGovern(RegionalTaskForce gtd, Province province) {
        boolean isPlan = gtd.status().isEqualTo(BodyStatus.PLANNED).isTrue();
        return !isPlan && !gtd.governs(province).isFalse();
    }

    private static Stream<Pointer> places(Governance nation, Predicate<RegionalTaskForce> which, Pointer within) {
        List<RegionalTaskForce> all = nation.regionalTaskForces().items();
        List<Pointer> places =
                nation.elements(Governance.REGIONAL_TASK_FORCES.each()).items();
        return IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .mapToObj(i -> places.get(i).append(within));
    }

    @Override
    public String toString() {
        return description().id();
    }
}
