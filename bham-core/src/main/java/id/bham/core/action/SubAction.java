package id.bham.core.action;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of a national action that somebody carries out (sub aksi), as the matrix of the annex sets it.
 *
 * @param id by what plans and reports refer to it, such as {@code S2-1.1}
 * @param strategy the strategy to which it belongs
 * @param number its number in the matrix; empty where it has none
 * @param title what is done; in Indonesian as the annex has it
 * @param criteria by what it is seen that it was carried out
 * @param responsible those who answer for it; unknown where none can be read
 * @param related those who have to do with it besides; unknown where none can be read
 * @param targets how many target years its criteria have together
 * @param pages the pages of the regulation on which it stands
 * @param doubts what is doubtful in how it was read, in English
 */
public record SubAction(
        String id,
        Strategy strategy,
        Optional<String> number,
        LocalizedText title,
        List<Criterion> criteria,
        Listing<ActionParty> responsible,
        Listing<ActionParty> related,
        Count targets,
        List<Integer> pages,
        List<String> doubts)
        implements Bindable {

    /**
     * A sub-action.
     *
     * @param id by what plans and reports refer to it
     * @param strategy the strategy to which it belongs
     * @param number its number in the matrix, if it has one
     * @param title what is done
     * @param criteria by what it is seen that it was carried out
     * @param responsible those who answer for it
     * @param related those who have to do with it besides
     * @param targets how many target years its criteria have together
     * @param pages the pages on which it stands
     * @param doubts what is doubtful in how it was read
     * @throws IllegalArgumentException if the id is none, a number or a doubt is blank, it has no criterion, or a page is not 1 or
     *     more
     */
    public SubAction {
        Names.checkId(id);
        number.ifPresent(text -> Names.checkNotBlank("number of a sub-action", text));
        doubts.forEach(doubt -> Names.checkNotBlank("doubt", doubt));
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("the sub-action " + id + " has no criterion; expected one at the least");
        }
        pages.forEach(page -> {
            if (page < 1) {
                throw new IllegalArgumentException("a page is 1 or more, but one of " + id + " is " + page);
            }
        });
        criteria = ImmutableList.copyOf(criteria);
        pages = ImmutableList.copyOf(pages);
        doubts = ImmutableList.copyOf(doubts);
    }

    /**
     * {@return whether somebody answers for it (penanggung jawab), in three values; unknown where nobody can be read}
     *
     * @param party a party, such as a ministry or the regional government
     */
    public Truth isAnsweredForBy(ActionParty party) {
        return responsible.any(named -> named.means(party));
    }

    /**
     * {@return whether somebody has to do with it without answering for it (pihak terkait), in three values; unknown where nobody can
     * be read, and of a ministry or an agency where the annex says "ministries and agencies" without saying which}
     *
     * @param party a party, such as a ministry or a regional task force
     */
    public Truth isRelatedTo(ActionParty party) {
        Truth isOneOfThose = party.kind()
                .matches(kind -> kind == PartyKind.MINISTRY || kind == PartyKind.AGENCY)
                .and(Truth.UNKNOWN);
        return related.any(named ->
                named.kind().isEqualTo(PartyKind.MINISTRIES_AND_AGENCIES).isTrue()
                        ? named.means(party).or(isOneOfThose)
                        : named.means(party));
    }

    /**
     * Whether one of its criteria is to be reached in a year (tahun target).
     *
     * @param year the year
     * @return the answer in three values; false outside the period of the actions
     */
    public Truth isTargetedIn(int year) {
        return Truth.any(criteria, criterion -> criterion.targetYears().include(year));
    }

    /**
     * How sure it is that one of its criteria is to be reached in a year.
     *
     * @param year the year
     * @return the strength of the surest reading; empty unless one is known to be
     */
    public Optional<Strength> strengthOf(int year) {
        return criteria.stream()
                .flatMap(criterion -> criterion.targetYears().strengthOf(year).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * {@return how many target years criteria have together, as far as each tells it}
     *
     * @param criteria the criteria
     */
    public static Count together(List<Criterion> criteria) {
        int least = 0;
        int most = 0;
        boolean isBounded = true;
        for (Criterion criterion : criteria) {
            Count count = criterion.targetYears().count();
            least += count.atLeast();
            most += count.atMost().orElse(0);
            isBounded &= count.atMost().isPresent();
        }
        return new Count(least, isBounded ? OptionalInt.of(most) : OptionalInt.empty());
    }

    /** The same in a period of the actions. */
    SubAction within(int firstYear, int lastYear) {
        List<Criterion> bounded = criteria.stream()
                .map(criterion -> new Criterion(
                        criterion.text(), criterion.targetYears().within(firstYear, lastYear), criterion.related()))
                .toList();
        return new SubAction(id, strategy, number, title, bounded, responsible, related, targets, pages, doubts);
    }
}
