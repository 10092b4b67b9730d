package id.bham.core.law;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Source;
import id.bham.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * To which day the law was read (hari terakhir peraturan dibaca), and how sure it is that nothing was missed.
 *
 * @param to the last day, inclusive
 * @param strength how sure it is that no instrument up to that day was missed which changes what the corpus says
 * @param note what was read, and what was not
 * @param sources where it was read
 */
public record LawReading(LocalDate to, Strength strength, LocalizedText note, List<Source> sources)
        implements Bindable {

    /**
     * A reading of the law.
     *
     * @param to the last day
     * @param strength how sure it is that nothing was missed
     * @param note what was read
     * @param sources where it was read
     */
    public LawReading {
        sources = ImmutableList.copyOf(sources);
    }

    /**
     * {@return a reading of which nobody said how sure it is, and which is taken for an inference}
     *
     * @param day the last day, inclusive
     * @param sources where it was read
     */
    public static LawReading to(LocalDate day, Source... sources) {
        var note = new LocalizedText("Dibaca sampai " + day + ".", "Read to " + day + ".");
        return new LawReading(day, Strength.INFERRED, note, List.of(sources));
    }
}
