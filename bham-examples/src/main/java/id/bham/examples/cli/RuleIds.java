package id.bham.examples.cli;

import id.bham.core.check.Spelling;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of rules as options name them: in any case, and those of the library also without what all of them begin with. */
final class RuleIds {

    private static final String LIBRARY = "BHAM-";
    private static final Pattern AREA_AND_NUMBER = Pattern.compile("(?:" + LIBRARY + ")?([A-Z]{3})[- ]?0*([0-9]{1,3})");

    private RuleIds() {}

    /** The id that is named, if it is one of these. */
    static Optional<String> find(String name, Collection<String> ids) {
        String plain = plain(name);
        return ids.stream().filter(plain::equalsIgnoreCase).findFirst();
    }

    /** The id that may have been meant by a name that is none of these. */
    static Optional<String> nearest(String name, Collection<String> ids) {
        return Spelling.nearest(plain(name), ids);
    }

    /** The whole id, if a name tells area and number of a rule; else the name. */
    private static String plain(String name) {
        String capitals = name.strip().toUpperCase(Locale.ROOT);
        Matcher parts = AREA_AND_NUMBER.matcher(capitals);
        return parts.matches()
                ? String.format(Locale.ROOT, "%s%s-%03d", LIBRARY, parts.group(1), Integer.parseInt(parts.group(2)))
                : capitals;
    }
}
