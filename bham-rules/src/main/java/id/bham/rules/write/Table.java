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

    /** Of a line, so much is left at least to the last column. */
    private static final int LEAST_OF_LAST = 24;

    Table {
        header = ImmutableList.copyOf(header);
        rows = ImmutableList.copyOf(rows);
        numbers = ImmutableSet.copyOf(numbers);
    }

    /** The lines of all rows, the header first, of which the last column is broken where a line ends, or left out if it is too narrow beside numbers. */
    List<String> lines(int columns) {
        List<List<String>> all = new ArrayList<>(rows);
        if (!header.isEmpty()) {
            all.add(0, header);
        }
        int last = all.isEmpty() ? 0 : all.get(0).size() - 1;
        List<Integer> widths = IntStream.range(0, last)
                .mapToObj(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        int before = widths.stream().mapToInt(width -> width + GAP.length()).sum();
        boolean isTooWide = before + LEAST_OF_LAST > columns
                && all.stream().anyMatch(row -> before + row.get(last).length() > columns);
        if (isTooWide && !numbers.isEmpty() && !numbers.contains(last)) {
            return withoutLast().lines(columns);
        }
        if (isTooWide && !numbers.isEmpty()) {
            // Numbers are read down a column.
            return all.stream()
                    .flatMap(row -> lines(row, widths, before, Integer.MAX_VALUE).stream())
                    .toList();
        }
        return isTooWide
                ? rows.stream().flatMap(row -> told(row, columns).stream()).toList()
                : all.stream()
                        .flatMap(row -> lines(row, widths, before, columns).stream())
                        .toList();
    }

    /** The same without its last column, for which there is no room beside the numbers. */
    private Table withoutLast() {
        return new Table(
                withoutLast(header), rows.stream().map(Table::withoutLast).toList(), numbers);
    }

    private static List<String> withoutLast(List<String> row) {
        return row.subList(0, Math.max(0, row.size() - 1));
    }

    private List<String> lines(List<String> row, List<Integer> widths, int before, int columns) {
        var cells = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            String cell = row.get(column);
            int width = widths.get(column);
            cells.append(
                            numbers.contains(column)
                                    ? Strings.padStart(cell, width, ' ')
                                    : Strings.padEnd(cell, width, ' '))
                    .append(GAP);
        }
        int last = widths.size();
        int width = IntStream.concat(
                        rows.stream().mapToInt(each -> each.get(last).length()),
                        header.stream().skip(last).mapToInt(String::length))
                .max()
                .orElse(0);
        String cell = row.get(last);
        String text = numbers.contains(last) ? Strings.padStart(cell, width, ' ') : cell;
        return new LineBreaks(columns, before).of(cells.toString(), text);
    }

    /** A row that does not fit into columns: the first cell, then the others that say something, each with its title. */
    private List<String> told(List<String> row, int columns) {
        var told = new ArrayList<String>();
        for (int column = 1; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                told.add((header.isEmpty() ? "" : header.get(column) + ": ") + row.get(column));
            }
        }
        var lines = new ArrayList<>(new LineBreaks(columns, GAP.length()).of("", row.get(0)));
        if (!told.isEmpty()) {
            lines.addAll(new LineBreaks(columns, GAP.length()).of(GAP, String.join("; ", told)));
        }
        return lines;
    }
}
