package id.bham.core.json;

import id.bham.core.binding.Bindable;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Pointer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the statements of a document stand in its text, for what is said about them after it was read. */
public final class DocumentPlaces implements Bindable {

    /**
     * Where something begins in a text.
     *
     * @param line the line, from 1
     * @param column the column, from 1, counted in UTF-16 units as {@link String} does
     */
    public record Position(int line, int column) implements Bindable {}

    private final Optional<Node> root;
    private final int[] lineStarts;

    private DocumentPlaces(Optional<Node> root, int[] lineStarts) {
        this.root = root;
        this.lineStarts = lineStarts;
    }

    /**
     * The places of a document within the {@linkplain Limits#standard() standard limits}.
     *
     * @param document its text
     * @return the places; none if the text is not JSON, an object in it has a key twice, or it is beyond the limits
     */
    public static DocumentPlaces of(String document) {
        return of(document, Limits.standard());
    }

    /**
     * The places of a document. Whatever a {@link DocumentReader} with the same limits reads has its places.
     *
     * @param document its text
     * @param limits how much is taken on
     * @return the places; none if the text is not JSON, an object in it has a key twice, or it is beyond the limits
     */
    public static DocumentPlaces of(String document, Limits limits) {
        String unmarked = DocumentReader.unmarked(document);
        if (limits.areExceededBy(unmarked)) {
            return new DocumentPlaces(Optional.empty(), new int[0]);
        }
        char[] text = unmarked.toCharArray();
        Optional<Node> root = NodeParser.parse(text, limits, Reading.untilFirstProblem());
        int[] lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length)
                                .filter(i -> text[i] == '\n'
                                        || (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n')))
                                .map(i -> i + 1))
                .toArray();
        return new DocumentPlaces(root, lineStarts);
    }

    /**
     * Where the value of a statement begins. An item is found by its index, whether its list is written as complete or as partial.
     *
     * @param place the place of the statement in the record; the pointer of a {@link Problem}, which leads through the document as it
     *     is written, is followed as well
     * @return the position of its value or, if the document does not have it, of the nearest value that encloses it; empty if
     *     the document could not be read
     */
    public Optional<Position> find(Pointer place) {
        return root.map(whole -> {
            Node here = whole;
            for (String segment : place.segments()) {
                Optional<Node> next = step(here, segment);
                if (next.isEmpty()) {
                    break;
                }
                here = next.get();
            }
            return position(here.offset);
        });
    }

    private static Optional<Node> step(Node from, String segment) {
        if (from instanceof ObjectNode object) {
            return object.get(segment)
                    .or(() -> object.array(Part.ListingPart.PARTIAL).flatMap(items -> items.item(segment)));
        }
        return from instanceof ArrayNode array ? array.item(segment) : Optional.empty();
    }

    private Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }
}
