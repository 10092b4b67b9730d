package id.bham.rules.binding;

import com.google.common.collect.ImmutableMap;
import id.bham.core.binding.Binder;
import id.bham.rules.RuleSet;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.JsonForm;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds reports, and what is made of them, as the documents of their {@link JsonForm}; a set of rules as its catalogue. */
public final class ReportBinder implements Binder {

    private static final ImmutableMap<Class<?>, Function<Object, Map<String, @Nullable Object>>> FORMS =
            ImmutableMap.<Class<?>, Function<Object, Map<String, @Nullable Object>>>builder()
                    .put(ComplianceReport.class, tree(ComplianceReport.class, JsonForm.REPORT))
                    .put(ComplianceSummary.class, tree(ComplianceSummary.class, JsonForm.SUMMARY))
                    .put(ComplianceTimeline.class, tree(ComplianceTimeline.class, JsonForm.TIMELINE))
                    .put(Deadlines.class, tree(Deadlines.class, JsonForm.DEADLINES))
                    .put(ReportDiff.class, tree(ReportDiff.class, JsonForm.DIFF))
                    .put(ActionProgress.class, tree(ActionProgress.class, JsonForm.ACTIONS))
                    .put(RuleSet.class, tree(RuleSet.class, JsonForm.CATALOGUE))
                    .buildOrThrow();

    /** As services are made. */
    public ReportBinder() {}

    private static <T> Function<Object, Map<String, @Nullable Object>> tree(Class<T> type, JsonForm<T> form) {
        return value -> form.tree(type.cast(value));
    }

    @Override
    public Optional<Map<String, @Nullable Object>> tree(Object value) {
        return FORMS.entrySet().stream()
                .filter(form -> form.getKey().isInstance(value))
                .findFirst()
                .map(form -> form.getValue().apply(value));
    }

    /** What is found is found anew, and not taken from elsewhere. */
    @Override
    public <T> Optional<T> read(Class<T> type, Object tree) {
        if (FORMS.containsKey(type)) {
            throw new UnsupportedOperationException("a " + type.getSimpleName()
                    + " is written as a document and not read from one: read the subjects and check them again, or bind the document to a"
                    + " type of your own or a map");
        }
        return Optional.empty();
    }
}
