package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Pointer;
import id.bham.core.province.Province;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A duty over the nation that gives an outcome for each province, at a place such as {@code /provinces/ID-BT}. */
final class EachProvince implements Rule<Governance> {

    private final RuleDescription description;
    private final Asking asking;

    EachProvince(RuleDescription description, Asking asking) {
        this.description = description;
        this.asking = asking;
    }

    /** Gives the question for a province. */
    @FunctionalInterface
    interface Asking {
        Question<Governance> about(Province province, Governance nation);
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
        for (Province province : Province.all()) {
            inquiry.about(Pointer.WHOLE.child("provinces").child(province.iso()), () -> arguments(province, nation))
                    .ask(nation, asking.about(province, nation));
        }
    }

    private static Map<String, Object> arguments(Province province, Governance nation) {
        List<String> taskForces = nation.taskForcesOf(province).items().stream()
                .map(RegionalTaskForce::id)
                .toList();
        return Map.of("province", province, "taskForces", taskForces);
    }

    /** The list of task forces as such, and for each that may be the province's what tells whether it exists. */
    static String[] placesThatTellWhatExists(Province province, Governance nation) {
        return Stream.concat(Stream.of("/regionalTaskForces"), existence(province, nation))
                .toArray(String[]::new);
    }

    /** What tells which task forces exist and, for each that may replace one of them, what tells whether it does. */
    static String[] placesThatTellWhatIsInOffice(Province province, Governance nation) {
        return Stream.of(
                        Stream.of("/regionalTaskForces"),
                        existence(province, nation),
                        places(nation, gtd -> mayReplaceOneOf(province, nation, gtd), "/replaces"),
                        places(nation, gtd -> mayReplaceOneOf(province, nation, gtd), TaskForceRules.FORMATION))
                .flatMap(places -> places)
                .distinct()
                .toArray(String[]::new);
    }

    private static Stream<String> existence(Province province, Governance nation) {
        return Stream.of(new String[] {"/province"}, TaskForceRules.FORMATION, new String[] {"/lastDay"})
                .flatMap(within -> places(nation, gtd -> mayGovern(gtd, province), within));
    }

    private static boolean mayReplaceOneOf(Province province, Governance nation, RegionalTaskForce successor) {
        return nation.regionalTaskForces().items().stream()
                .anyMatch(gtd -> mayGovern(gtd, province)
                        && !successor.replaces().isEqualTo(gtd.id()).isFalse());
    }

    /** Whether it may be a task force of the province; a plan is none, whatever else is not known of it. */
    private static boolean mayGovern(RegionalTaskForce gtd, Province province) {
        boolean isPlan = gtd.status().isEqualTo(BodyStatus.PLANNED).isTrue();
        return !isPlan && !gtd.governs(province).isFalse();
    }

    private static Stream<String> places(Governance nation, Predicate<RegionalTaskForce> which, String... within) {
        return nation.places(Pointer.parse("/regionalTaskForces/*")).stream()
                .filter(item -> nation.at(item).value().stream()
                        .anyMatch(gtd -> gtd instanceof RegionalTaskForce taskForce && which.test(taskForce)))
                .flatMap(item -> Stream.of(within).map(place -> item + place));
    }

    @Override
    public String toString() {
        return description().id();
    }
}
