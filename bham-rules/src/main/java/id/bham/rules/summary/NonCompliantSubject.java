package id.bham.rules.summary;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.rules.report.Verdict;
import java.util.List;

/**
 * A subject on which the verdict is {@link Verdict#NON_COMPLIANT}, with what it violates (subjek yang tidak patuh).
 *
 * @param id its id
 * @param kind of what kind it is, as documents call it
 * @param violated the ids of the rules that it violates, those of duties that should be met included, each once, sorted
 */
public record NonCompliantSubject(String id, String kind, List<String> violated) implements Bindable {

    /**
     * A subject with what it violates.
     *
     * @param id its id
     * @param kind of what kind it is
     * @param violated the ids of the rules that it violates
     */
    public NonCompliantSubject {
        violated = ImmutableList.copyOf(violated);
    }
}
