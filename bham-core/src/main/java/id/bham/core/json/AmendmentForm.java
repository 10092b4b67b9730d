package id.bham.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.time.PartialDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A value of a parameter for a time. How the value is written is a matter of the parameter. */
final class AmendmentForm implements Form<Amendment<?>> {

    static final String PARAMETER = "parameter";

    private static final Form<Strength> STRENGTH = ConstantForm.of("strength", Strength.class);

    /** Stands for whichever parameter a document names, where that has no form of its own. */
    private static final Parameter<Object> ANY = Parameter.of("any", Object.class);

    private final ImmutableMap<String, Optional<RecordForm<? extends Amendment<?>, ?>>> forms;
    private final RecordForm<Amendment<Object>, ?> anyParameter;

    private AmendmentForm(
            ImmutableMap<String, Optional<RecordForm<? extends Amendment<?>, ?>>> forms,
            RecordForm<Amendment<Object>, ?> anyParameter) {
        this.forms = forms;
        this.anyParameter = anyParameter;
    }

    /**
     * The values of some parameters.
     *
     * @throws IllegalArgumentException if two different parameters have one name
     */
    static AmendmentForm of(Collection<? extends Parameter<?>> parameters) {
        Map<String, Parameter<?>> byName = new HashMap<>();
        for (Parameter<?> parameter : parameters) {
            Parameter<?> other = byName.putIfAbsent(parameter.name(), parameter);
            if (other != null && !other.equals(parameter)) {
                throw new IllegalArgumentException("two parameters have the name '" + parameter.name() + "'");
            }
        }
        var name = new TextForm.Name(
                PARAMETER,
                ImmutableSortedSet.copyOf(Comparator.<String>naturalOrder(), byName.keySet()),
                ProblemCode.UNKNOWN_PARAMETER);
        var forms = ImmutableMap.<String, Optional<RecordForm<? extends Amendment<?>, ?>>>builder();
        byName.forEach((key, parameter) -> forms.put(key, form(parameter, name)));
        return new AmendmentForm(forms.buildOrThrow(), record(ANY, name, ParameterValueForm.ANY));
    }

    private static <T> Optional<RecordForm<? extends Amendment<?>, ?>> form(
            Parameter<T> parameter, TextForm.Name name) {
        return ParameterValueForm.of(parameter).map(value -> record(parameter, name, value));
    }

    private static <T> RecordForm<Amendment<T>, ?> record(Parameter<T> parameter, TextForm.Name name, Form<T> value) {
        return RecordForm.named(
                "amendment",
                () -> RecordForm.built(Parts<T>::new, parts -> parts.amendment(parameter))
                        .value(PARAMETER, name, (parts, read) -> {})
                        .valueIfKnown("value", value, Parts::value)
                        .valueOrNull(
                                WrittenPeriods.FIRST_DAY,
                                Forms.DAY,
                                (parts, day) -> parts.firstDay(day.map(PartialDate::of)))
                        .valueOrNull(
                                WrittenPeriods.LAST_DAY,
                                Forms.DAY,
                                (parts, day) -> parts.lastDay(day.map(PartialDate::of)))
                        .value("source", Forms.SOURCE, (parts, source) -> parts.source = Optional.of(source))
                        .valueIfKnown("strength", STRENGTH, Parts::strength)
                        .check(WrittenPeriods::checkOrder));
    }

    @Override
    public String name() {
        return anyParameter.name();
    }

    /** How the values of all parameters are written, whatever they are. */
    RecordForm<?, ?> ofAnyParameter() {
        return anyParameter;
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Amendment<?>> setter) {
        if (!(node instanceof ObjectNode object)) {
            reading.wrongType(node, "object");
            return;
        }
        form(object, reading).read(object, reading, target, setter);
    }

    private RecordForm<? extends Amendment<?>, ?> form(ObjectNode object, Reading reading) {
        if (object.get(PARAMETER).orElse(object) instanceof TextNode text && forms.containsKey(text.text)) {
            Optional<RecordForm<? extends Amendment<?>, ?>> form = forms.get(text.text);
            if (form.isPresent()) {
                return form.get();
            }
            reading.report(text.offset, ProblemCode.UNWRITABLE_PARAMETER, "found", Quotation.of(text.text));
        }
        return anyParameter;
    }

    /** The parts of an amendment, until all have been read. */
    private static final class Parts<T> extends PeriodEnds {
        private Fact<T> value = Fact.unknown();
        private Optional<Source> source = Optional.empty();
        private Fact<Strength> strength = Fact.unknown();

        void value(Fact<T> fact) {
            value = fact;
        }

        void strength(Fact<Strength> sure) {
            strength = sure;
        }

        Amendment<T> amendment(Parameter<T> parameter) {
            return new Amendment<>(
                    parameter,
                    value,
                    period(),
                    source.orElseThrow(),
                    strength.value().orElse(Strength.INFERRED));
        }
    }
}
