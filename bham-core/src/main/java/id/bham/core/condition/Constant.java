package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;

/** One answer for all records and days. */
final class Constant extends Condition<Object> {

    static final Condition<?> ALWAYS = new Constant(Truth.TRUE);
    static final Condition<?> NEVER = new Constant(Truth.FALSE);
    static final Condition<?> JUDGED = new Constant(Truth.UNKNOWN);

    private final Truth answer;

    private Constant(Truth answer) {
        this.answer = answer;
    }

    @Override
    public Truth test(Object subject, AsOf at) {
        return answer;
    }

    @Override
    public List<Pointer> places() {
        return ImmutableList.of();
    }

    @Override
    public String toString() {
        return answer.toString();
    }
}
