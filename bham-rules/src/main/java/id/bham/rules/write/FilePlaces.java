package id.bham.rules.write;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import java.net.URI;
import java.util.Optional;

/** Where the statements of subjects stand in files (letak dalam berkas), for subjects that were read from files. */
@FunctionalInterface
public interface FilePlaces {

    /**
     * A place in a file.
     *
     * @param file the file, as an absolute URI or one relative to where the reader of a report looks for it
     * @param line the line, from 1
     * @param column the column, from 1, counted in UTF-16 units
     */
    record FilePlace(URI file, int line, int column) implements Bindable {

        /**
         * A place in a file.
         *
         * @param file the file
         * @param line the line
         * @param column the column
         * @throws IllegalArgumentException if line or column is less than 1
         */
        public FilePlace {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException(
                        "lines and columns are counted from 1, but these are " + line + " and " + column);
            }
        }
    }

    /**
     * Where a statement stands.
     *
     * @param subjectId the id of the subject
     * @param place the place in the subject; it may be one that the file does not hold
     * @return the place in a file, or the nearest one there that encloses it; empty if the subject was not read from a file
     */
    Optional<FilePlace> find(String subjectId, Pointer place);

    /**
     * No subject was read from a file.
     *
     * @return places that are never found
     */
    static FilePlaces none() {
        return (subjectId, place) -> Optional.empty();
    }
}
