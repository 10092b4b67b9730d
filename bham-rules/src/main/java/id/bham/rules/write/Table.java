package id.bham.rules.write;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cells in columns.
 *
 * @param header the titles of the columns; may be empty
 * @param rows the cells of each row, all rows as long as each other and the header
 * @param numbers the columns that hold numbers, from 0; these are set to the right
 */
record Table(List<String> header, List<List<String>> rows, Set<Integer> numbers) {

    private static final String GAP = "  ";

    Table(List<String> header, List<List<String>> rows, Set<Integer> numbers) {
        this.header = ImmutableList.copyOf(header);
        this.rows = ImmutableList.copyOf(rows);
        this.numbers = ImmutableSet.copyOf(numbers);
    }

    /** A line for each row, the header first. */
    List<String> lines() {
        List<List<String>> all = new ArrayList<>(rows);
        if (!header.isEmpty()) {
            all.add(0, header);
        }
        var widths = new ArrayList<Integer>();
        for (List<String> row : all) {
            for (int column = 0; column < row.size(); column++) {
                int width = row.get(column).length();
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(width, widths.get(column)));
                }
            }
        }
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
