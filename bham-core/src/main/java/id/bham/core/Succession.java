package id.bham.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.Transition;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import java.util.List;

/**
 * The task forces of a governance by their provinces, and which of them take the place of which (pergantian), be it that they say so or
 * that the law does.
 */
final class Succession {

    private final Governance governance;
    private final ImmutableListMultimap<String, TaskForce> successors;

    /** The task forces of which it is not known whether, and whom, they replace. */
    private final ImmutableList<TaskForce> possibleSuccessors;

    private final ImmutableListMultimap<Province, RegionalTaskForce> byProvince;

    /** Those that may be of any province, and those that are not listed. */
    private final Listing<RegionalTaskForce> ofUnknownProvince;

    Succession(Governance governance) {
        this.governance = governance;
        var replacing = ImmutableListMultimap.<String, TaskForce>builder();
        governance.taskForces().forEach(body -> body.replaces().value().ifPresent(id -> replacing.put(id, body)));
        successors = replacing.build();
        possibleSuccessors = governance
                .taskForces()
                .filter(body -> body.replaces().isUnknown())
                .collect(ImmutableList.toImmutableList());
        Listing<RegionalTaskForce> regional = governance.regionalTaskForces();
        var ofProvince = ImmutableListMultimap.<Province, RegionalTaskForce>builder();
        regional.items().forEach(body -> body.province().value().ifPresent(province -> ofProvince.put(province, body)));
        byProvince = ofProvince.build();
        List<RegionalTaskForce> unknown = regional.items().stream()
                .filter(body -> body.province().isUnknown())
                .toList();
        ofUnknownProvince = regional.isComplete() ? Listing.complete(unknown) : Listing.partial(unknown);
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
        List<RegionalTaskForce> certain = byProvince.get(province);
        boolean areAll =
                ofUnknownProvince.isComplete() && ofUnknownProvince.items().isEmpty();
        return areAll ? Listing.complete(certain) : Listing.partial(certain);
    }

    /** Whether one that replaces it has been formed. */
    Truth isReplaced(TaskForce taskForce, AsOf at) {
        boolean isNational = taskForce instanceof NationalTaskForce;
        Listing<? extends TaskForce> ofItsKind =
                isNational ? governance.nationalTaskForces() : governance.regionalTaskForces();
        Truth answer = ofItsKind.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
        for (TaskForce successor : Iterables.concat(successors.get(taskForce.id()), possibleSuccessors)) {
            if (successor instanceof NationalTaskForce == isNational
                    && !successor.id().equals(taskForce.id())
                    && !areOfTwoProvinces(taskForce, successor)
                    && !answer.isTrue()) {
                answer = answer.or(successor.replaces().exists().and(successor.isFormed(at)));
            }
        }
        return answer;
    }

    Truth hasGivenWay(TaskForce taskForce, AsOf at) {
        return Transition.standard()
                .isOlder(taskForce)
                .and(() -> taskForce instanceof RegionalTaskForce regional
                        ? isOneOfItsProvinceFormedUnder(regional, at)
                        : isOneFormedUnder(governance.nationalTaskForces(), taskForce, at));
    }

    private Truth isOneOfItsProvinceFormedUnder(RegionalTaskForce regional, AsOf at) {
        if (regional.province().isUnknown()) {
            return isOneFormedUnder(governance.regionalTaskForces(), regional, at)
                    .and(Truth.UNKNOWN);
        }
        return regional.province()
                .is(province -> isOneFormedUnder(Listing.complete(byProvince.get(province)), regional, at)
                        .or(() -> isOneFormedUnder(ofUnknownProvince, regional, at)
                                .and(Truth.UNKNOWN)));
    }

    private static Truth isOneFormedUnder(Listing<? extends TaskForce> among, TaskForce but, AsOf at) {
        return among.any(other -> Truth.of(!other.id().equals(but.id()))
                .and(() -> Transition.standard().isFormedUnder(other, at)));
    }
}
