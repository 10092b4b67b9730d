package id.bham.rules.write;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cells in columns.
 *
 * @param header the titles of the columns; may be empty
 * @param rows the cells of each row, all rows as long as each other and the header
 * @param numbers the columns that hold numbers, from 0; these are set to the right
 */
record Table(List<String> header, List<List<String>> rows, Set<Integer> numbers) {

    private static final String GAP = "  ";

    Table {
        header = ImmutableList.copyOf(header);
        rows = ImmutableList.copyOf(rows);
        numbers = ImmutableSet.copyOf(numbers);
    }

    /** A line for each row, the header first. */
    List<String> lines() {
        List<List<String>> all = new ArrayList<>(rows);
        if (!header.isEmpty()) {
            all.add(0, header);
        }
        List<Integer> widths = IntStream.range(0, all.isEmpty() ? 0 : all.get(0).size())
                .mapToObj(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            int width = widths.get(column);
            cells.add(numbers.contains(column) ? Strings.padStart(cell, width, ' ') : Strings.padEnd(cell, width, ' '));
        }
        return String.join(GAP, cells).stripTrailing();
    }
}
