package id.bham.core;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.Transition;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The task forces of a governance by their provinces, and which of them take the place of which (pergantian), be it that they say so or
 * that the law does.
 */
final class Succession {

    private static final Question FORMED = new Question(TaskForce::isFormed);
    private static final Question FORMED_UNDER = new Question(Transition.standard()::isFormedUnder);

    private final Governance governance;
    private final ImmutableListMultimap<String, TaskForce> successors;
    private final Listing<NationalTaskForce> possibleNational;
    private final ByProvince possibleRegional;
    private final ByProvince regional;

    Succession(Governance governance) {
        this.governance = governance;
        var replacing = ImmutableListMultimap.<String, TaskForce>builder();
        governance.taskForces().forEach(body -> body.replaces().value().ifPresent(id -> replacing.put(id, body)));
        successors = replacing.build();
        possibleNational = thatMayReplace(governance.nationalTaskForces());
        possibleRegional = new ByProvince(thatMayReplace(governance.regionalTaskForces()));
        regional = new ByProvince(governance.regionalTaskForces());
    }

    /** Those listed of which it is not known whether, and whom, they replace. */
    private static <T extends TaskForce> Listing<T> thatMayReplace(Listing<T> listed) {
        return Listing.complete(listed.items().stream()
                .filter(body -> body.replaces().isUnknown())
                .toList());
    }

    /** Regional task forces, those of each province, and those that may be of any, among them the ones that are not listed. */
    private record ByProvince(
            Listing<RegionalTaskForce> all,
            Map<Province, Listing<RegionalTaskForce>> known,
            Listing<RegionalTaskForce> unknown) {

        ByProvince(Listing<RegionalTaskForce> all) {
            this(
                    all,
                    all.items().stream()
                            .filter(body -> body.province().isKnown())
                            .collect(groupingBy(
                                    body -> body.province().value().orElseThrow(),
                                    collectingAndThen(ImmutableList.toImmutableList(), Listing::complete))),
                    ofUnknownProvince(all));
        }

        private static Listing<RegionalTaskForce> ofUnknownProvince(Listing<RegionalTaskForce> all) {
            List<RegionalTaskForce> unknown = all.items().stream()
                    .filter(body -> body.province().isUnknown())
                    .toList();
            return all.isComplete() ? Listing.complete(unknown) : Listing.partial(unknown);
        }

        Listing<RegionalTaskForce> of(Province province) {
            return known.getOrDefault(province, Listing.complete());
        }
    }

    /** A question about each of several. That about all of them is put once, for whomever they may take the place of. */
    private record Question(
            BiFunction<TaskForce, AsOf, Truth> ofEach, BiFunction<Listing<? extends TaskForce>, AsOf, Truth> ofAny) {

        Question(BiFunction<TaskForce, AsOf, Truth> ofEach) {
            this(ofEach, (among, at) -> among.any(body -> ofEach.apply(body, at)));
        }

        /** The answer for any but one, of which it is not yes for sure. */
        Truth ofAnyBut(TaskForce one, Listing<? extends TaskForce> among, AsOf at) {
            Truth any = at.once(among, ofAny);
            return any.isUnknown() ? mayBeOfAnyBut(one, among, at) : any;
        }

        /** Whether the answer for any but one may be yes: no, or unknown. */
        Truth mayBeOfAnyBut(TaskForce one, Listing<? extends TaskForce> among, AsOf at) {
            if (at.once(among, ofAny).isFalse()) {
                return Truth.FALSE;
            }
            Truth answer = among.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
            List<? extends TaskForce> listed = among.items();
            for (int i = 0; i < listed.size() && answer.isFalse(); i++) {
                if (!listed.get(i).id().equals(one.id())) {
                    answer = ofEach.apply(listed.get(i), at).and(Truth.UNKNOWN);
                }
            }
            return answer;
        }
    }

    /** Whether both are known to be of provinces, and of different ones; then neither takes the place of the other. */
    static boolean areOfTwoProvinces(TaskForce one, TaskForce other) {
        return one instanceof RegionalTaskForce regional
                && other instanceof RegionalTaskForce successor
                && regional.province().isKnown()
                && successor.province().isKnown()
                && !regional.province().equals(successor.province());
    }

    /** Those that are known to be of a province; they are all if there can be no others. */
    Listing<RegionalTaskForce> ofProvince(Province province) {
        Listing<RegionalTaskForce> certain = regional.of(province);
        boolean areAll =
                regional.unknown().isComplete() && regional.unknown().items().isEmpty();
        return areAll ? certain : Listing.partial(certain.items());
    }

    /** Whether one that replaces it has been formed. */
    Truth isReplaced(TaskForce taskForce, AsOf at) {
        boolean isNational = taskForce instanceof NationalTaskForce;
        Listing<? extends TaskForce> ofItsKind =
                isNational ? governance.nationalTaskForces() : governance.regionalTaskForces();
        Truth answer = ofItsKind.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
        for (TaskForce successor : successors.get(taskForce.id())) {
            if (successor instanceof NationalTaskForce == isNational
                    && !successor.id().equals(taskForce.id())
                    && !areOfTwoProvinces(taskForce, successor)
                    && !answer.isTrue()) {
                answer = answer.or(successor.isFormed(at));
            }
        }
        return answer.or(() -> mayBeReplaced(taskForce, at));
    }

    private Truth mayBeReplaced(TaskForce taskForce, AsOf at) {
        if (!(taskForce instanceof RegionalTaskForce one)) {
            return FORMED.mayBeOfAnyBut(taskForce, possibleNational, at);
        }
        return one.province()
                .value()
                .map(province -> FORMED.mayBeOfAnyBut(one, possibleRegional.of(province), at)
                        .or(() -> FORMED.mayBeOfAnyBut(one, possibleRegional.unknown(), at)))
                .orElseGet(() -> FORMED.mayBeOfAnyBut(one, possibleRegional.all(), at));
    }

    Truth hasGivenWay(TaskForce taskForce, AsOf at) {
        return Transition.standard()
                .isOlder(taskForce)
                .and(() -> taskForce instanceof RegionalTaskForce one
                        ? isOneOfItsProvinceFormedUnder(one, at)
                        : FORMED_UNDER.ofAnyBut(taskForce, governance.nationalTaskForces(), at));
    }

    private Truth isOneOfItsProvinceFormedUnder(RegionalTaskForce one, AsOf at) {
        if (one.province().isUnknown()) {
            return FORMED_UNDER.mayBeOfAnyBut(one, regional.all(), at);
        }
        return one.province()
                .is(province -> FORMED_UNDER
                        .ofAnyBut(one, regional.of(province), at)
                        .or(() -> FORMED_UNDER.mayBeOfAnyBut(one, regional.unknown(), at)));
    }
}
