package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.STATUTE;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.Citation;
import id.bham.core.province.Province;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Area HRK: the hierarchy and the nation as a whole. */
final class NationRules {

    static final List<Rule<?>> ALL = List.of(new EveryProvinceHasATaskForce());

    private NationRules() {}

    /** Gives an outcome for each province. A task force counts from its formation to its last day. */
    private static final class EveryProvinceHasATaskForce implements Rule<Governance> {

        private final RuleDescription description = Shipped.describe("BHAM-HRK-001", "every-province-has-a-task-force")
                .force(Force.MUST)
                .strength(STATUTE)
                .addCitations(Citation.parse("Perpres 60/2023 Pasal 7"))
                .addSources(Sources.PALPOS)
                .inForce(Eras.FIRST_ACTION_PERIOD)
                .build();

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
                inquiry.about(
                                Pointer.WHOLE.child("provinces").child(province.iso()),
                                () -> Map.of("province", province))
                        .ask(nation, hasTaskForce(province, nation));
            }
        }

        private static Question<Governance> hasTaskForce(Province province, Governance nation) {
            return Question.<Governance>when((all, at) -> province.exists(at))
                    .require(
                            (all, at) -> all.regionalTaskForces()
                                    .any(gtd -> gtd.governs(province).and(() -> gtd.exists(at))),
                            placesThatTell(province, nation));
        }

        /** The list as such, and for each task force that may be the province's what tells whether it exists. */
        private static String[] placesThatTell(Province province, Governance nation) {
            Pointer listing = Pointer.parse("/regionalTaskForces");
            List<Pointer> items = nation.places(Pointer.parse("/regionalTaskForces/*"));
            var places = new ArrayList<String>(List.of(listing.toString()));
            for (Pointer item : items) {
                RegionalTaskForce gtd =
                        (RegionalTaskForce) nation.at(item).value().orElseThrow();
                if (!gtd.governs(province).isFalse()) {
                    places.add(item.child("province").toString());
                    for (String formation : TaskForceRules.FORMATION) {
                        places.add(item + formation);
                    }
                    places.add(item.child("lastDay").toString());
                }
            }
            return places.toArray(String[]::new);
        }
    }
}
