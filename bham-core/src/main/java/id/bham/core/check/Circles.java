package id.bham.core.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds where following references comes back to where it began. */
public final class Circles {

    private Circles() {}

    /**
     * All circles among references of which each thing has at most one.
     *
     * @param references from each to the one it refers to
     * @return each circle once, as the way from one of its members back to that member
     */
    public static List<List<String>> among(Map<String, String> references) {
        var circles = ImmutableList.<List<String>>builder();
        var done = new HashSet<String>();
        for (String start : references.keySet()) {
            var way = new ArrayList<String>();
            var onWay = new HashSet<String>();
            String here = start;
            while (here != null && !done.contains(here) && onWay.add(here)) {
                way.add(here);
                here = references.get(here);
            }
            if (here != null && onWay.contains(here)) {
                way.add(here);
                circles.add(List.copyOf(way.subList(way.indexOf(here), way.size())));
            }
            done.addAll(onWay);
        }
        return circles.build();
    }
}
