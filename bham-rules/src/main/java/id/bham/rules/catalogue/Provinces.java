package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Pointer;
import id.bham.core.province.Province;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Term;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of each province, with a finding at a place such as {@code /provinces/ID-BT}. */
final class Provinces {

    private static final Pointer PLACE = Pointer.WHOLE.child("provinces");

    private Provinces() {}

    /** A part of a duty over the nation for each province. */
    static List<Part<Governance>> each(Function<Province, Question<Governance>> question) {
        return Province.all().stream()
                .map(province -> part(province, Part.of(place(province), recorded(province, question.apply(province)))))
                .toList();
    }

    /** What is to be done in each province by the end of a term. */
    static List<Part<Governance>> eachBy(Function<Province, Term<Governance>> term) {
        return Province.all().stream()
                .map(province -> {
                    Part<Governance> part = Part.of(term.apply(province).at(place(province)));
                    return part(
                            province,
                            new Part<>(part.place(), Map.of(), recorded(province, part.question()), part.term()));
                })
                .toList();
    }

    static Pointer place(Province province) {
        return PLACE.child(province.iso());
    }

    private static Part<Governance> part(Province province, Part<Governance> part) {
        return part.argument("province", province);
    }

    private static Question<Governance> recorded(Province province, Question<Governance> question) {
        return question.argument(
                "taskForces",
                (nation, at) -> nation.taskForcesOf(province).items().stream()
                        .map(RegionalTaskForce::id)
                        .toList());
    }

    static Condition<Governance> exists(Province province) {
        return Condition.byDay(province::exists);
    }

    /** Whether a task force of the province is such. */
    static Condition<Governance> anyIn(Province province, Condition<? super RegionalTaskForce> such) {
        return Condition.any(
                Governance.REGIONAL_TASK_FORCES,
                ofProvince(province),
                Condition.<RegionalTaskForce>both(Condition.isEqual(RegionalTaskForce.PROVINCE, province), such));
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
                .and(TaskForceRules.TRANSITION.formedUnder())
                .and(Condition.exists(TaskForce.REPLACES));
        return Reads.of(Governance.REGIONAL_TASK_FORCES, told)
                .narrowed(nation -> placesOfWhatIsInOffice(province, nation));
    }

    private static List<Pointer> placesOfWhatIsInOffice(Province province, Governance nation) {
        List<Pointer> each = whereItMayBeGoverned(province, nation);
        Stream<Pointer> ofEach = Stream.of(
                        Stream.of(RegionalTaskForce.PROVINCE.pointer(), TaskForce.REPLACES.pointer()),
                        TaskForce.EXISTING.places().stream(),
                        TaskForceRules.TRANSITION.formedUnder().places().stream())
                .flatMap(places -> places)
                .distinct()
                .flatMap(within -> each.stream().map(place -> place.append(within)));
        return Stream.concat(Governance.REGIONAL_TASK_FORCES.listings().stream(), ofEach)
                .distinct()
                .toList();
    }

    /** The places of the task forces that may govern it; if these are several, and all there are, they are named at once. */
    private static List<Pointer> whereItMayBeGoverned(Province province, Governance nation) {
        List<RegionalTaskForce> all = nation.regionalTaskForces().items();
        if (all.size() > 1 && all.stream().allMatch(gtd -> mayGovern(gtd, province))) {
            return List.of(Governance.REGIONAL_TASK_FORCES.each());
        }
        List<Pointer> places =
                nation.elements(Governance.REGIONAL_TASK_FORCES.each()).items();
        return IntStream.range(0, all.size())
                .filter(i -> mayGovern(all.get(i), province))
                .mapToObj(places::get)
                .toList();
    }

    private static boolean mayGovern(RegionalTaskForce gtd, Province province) {
        boolean isPlan = gtd.status().isEqualTo(BodyStatus.PLANNED).isTrue();
        return !isPlan && !gtd.governs(province).isFalse();
    }
}
