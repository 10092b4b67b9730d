package id.bham.core.json;

import com.google.common.collect.ImmutableMap;
import id.bham.core.Governance;
import id.bham.core.action.NationalActions;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Amendment;
import id.bham.core.law.Parameter;
import id.bham.core.law.Waiver;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of documents (jenis dokumen), as {@link DocumentReader#read(Documents, String)} is asked for them.
 *
 * @param <T> the type of what such a document holds
 */
public final class Documents<T> {

    /** Documents of a body. */
    public static final Documents<Body> BODY = new Documents<>(Forms.BODIES);

    /** Documents of a governance. */
    public static final Documents<Governance> GOVERNANCE = new Documents<>(Forms.GOVERNANCES);

    /** Documents of a body or a governance, as each says. */
    public static final Documents<Subject> SUBJECT = new Documents<>(Forms.SUBJECTS);

    /** Documents of the national actions of a period, such as one that a later regulation sets. */
    public static final Documents<NationalActions> NATIONAL_ACTIONS = new Documents<>(Forms.NATIONAL_ACTIONS);

    private static final ImmutableMap<Class<?>, Documents<?>> BY_TYPE = ImmutableMap.<Class<?>, Documents<?>>builder()
            .put(Subject.class, SUBJECT)
            .put(Governance.class, GOVERNANCE)
            .put(Body.class, BODY)
            .put(TaskForce.class, new Documents<>(Forms.TASK_FORCES))
            .put(NationalFocalPoint.class, new Documents<>(Forms.NATIONAL_FOCAL_POINTS))
            .put(NationalTaskForce.class, new Documents<>(Forms.NATIONAL_TASK_FORCES))
            .put(RegionalTaskForce.class, new Documents<>(Forms.REGIONAL_TASK_FORCES))
            .put(NationalActions.class, NATIONAL_ACTIONS)
            .buildOrThrow();

    private final DocumentForm<T> form;

    private Documents(DocumentForm<T> form) {
        this.form = form;
    }

    /**
     * {@return the documents that hold a value of a type, such as {@code RegionalTaskForce.class}}
     *
     * @param type a subject's or that of national actions
     * @param <T> the type
     * @throws IllegalArgumentException if there are no such documents; the message names the types that have some
     */
    @SuppressWarnings("unchecked") // each stands by its type
    public static <T> Documents<T> of(Class<T> type) {
        Documents<?> documents = BY_TYPE.get(type);
        if (documents == null) {
            throw new IllegalArgumentException("there are no documents of a " + type.getSimpleName()
                    + "; there are some of "
                    + BY_TYPE.keySet().stream().map(Class::getSimpleName).collect(Collectors.joining(", ")));
        }
        return (Documents<T>) documents;
    }

    /**
     * {@return documents of waivers, in the order of the document; no two waive one rule for one subject on one day}
     *
     * @param ruleIds the ids of the rules that there are
     */
    public static Documents<List<Waiver>> waivers(Set<String> ruleIds) {
        return new Documents<>(Forms.waivers(ruleIds));
    }

    /**
     * {@return documents of values of parameters, in the order of the document; no two set one parameter for one day}
     *
     * @param parameters the parameters that there are, each with a name of its own
     * @throws IllegalArgumentException if two different parameters have one name
     */
    public static Documents<List<Amendment<?>>> amendments(Collection<? extends Parameter<?>> parameters) {
        return new Documents<>(Forms.parameters(parameters));
    }

    DocumentForm<T> form() {
        return form;
    }
}
