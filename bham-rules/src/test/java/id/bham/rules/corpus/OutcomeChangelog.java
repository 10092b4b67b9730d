package id.bham.rules.corpus;

import id.bham.rules.corpus.OutcomeTable.Difference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The entries of the changelog that announce other outcomes than those of a release. They stand above its heading, under
 * {@code [Unreleased]} or the version that is being released; all of them count if the release has no heading:
 *
 * <pre>
 * - **Type of change:** correction. **Impacted dates:** 2024-10-21 to 2025-12-31. **Impacted rules:** BHAM-GTD-006.
 *   **What users must do:** …
 * </pre>
 *
 * Dates are {@code all}, or days and ranges with a comma between them.
 */
final class OutcomeChangelog {

    private static final String BEGINNING = "- **Type of change:**";
    private static final Pattern ENTRY = Pattern.compile("- \\*\\*Type of change:\\*\\* (?<type>[^.]+)\\."
            + " \\*\\*Impacted dates:\\*\\* (?<dates>[^.]+)\\. \\*\\*Impacted rules:\\*\\* (?<rules>[^.]+)\\."
            + " \\*\\*What users must do:\\*\\* (?<deed>.+)");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(List<Range> dates, Set<String> rules) {

        boolean covers(Difference difference) {
            return dates.stream().anyMatch(range -> range.contains(difference.day()))
                    && (difference.rule().equals(OutcomeTable.VERDICT) || rules.contains(difference.rule()));
        }
    }

    private record Range(LocalDate firstDay, LocalDate lastDay) {

        static Range parse(String text) {
            if (text.equals("all")) {
                return new Range(LocalDate.MIN, LocalDate.MAX);
            }
            String[] ends = text.split(" to ", 2);
            return new Range(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /**
     * Reads the changelog from its beginning to the heading of a release.
     *
     * @throws IllegalArgumentException if an entry about outcomes lacks one of its parts
     */
    OutcomeChangelog(String markdown, String released) {
        String since = markdown.split("\\n## \\[" + Pattern.quote(released) + "]", 2)[0];
        for (String item : since.split("\\n(?=[-#])|\\n\\n", -1)) {
            String entry = item.strip().replaceAll("\\s+", " ");
            if (entry.startsWith(BEGINNING)) {
                Matcher parts = ENTRY.matcher(entry);
                if (!parts.matches()) {
                    throw new IllegalArgumentException("expected " + ENTRY + ", but found " + entry);
                }
                entries.add(new Entry(
                        Stream.of(parts.group("dates").split(", ", -1))
                                .map(Range::parse)
                                .toList(),
                        Set.of(parts.group("rules").split(", ", -1))));
            }
        }
    }

    /** The differences that no entry announces. */
    List<Difference> silentOn(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> entries.stream().noneMatch(entry -> entry.covers(difference)))
                .toList();
    }
}
