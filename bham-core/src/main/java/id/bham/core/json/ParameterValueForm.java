package id.bham.core.json;

import com.google.common.collect.ImmutableMap;
import id.bham.core.law.Parameter;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A value of a parameter of which it is not known how its values are written; nothing is asked of it.
 *
 * @param name what the form is called
 */
record ParameterValueForm(String name) implements Form<Object> {

    static final ParameterValueForm ANY = new ParameterValueForm("parameterValue");

    /** The forms that are the same for all parameters of a type; those of constants come on top. */
    static final ImmutableMap<Class<?>, Form<?>> BY_TYPE = ImmutableMap.of(
            Period.class, Forms.LENGTH,
            MonthDay.class, Forms.MONTH_DAY,
            PartialDate.class, Forms.DATE,
            ValidityPeriod.class, Forms.PERIOD,
            YearlyWindow.class, Forms.WINDOW);

    static final String CONSTANTS = "constants";

    /** How the values of a parameter are written, if documents can give them. */
    @SuppressWarnings("unchecked") // which type it is was seen
    static <T> Optional<Form<T>> of(Parameter<T> parameter) {
        Class<?> type = parameter.type();
        Form<?> form = parameter.isSeveralAllowed() ? EligibleForm.of(type) : BY_TYPE.get(type);
        return Optional.ofNullable((Form<T>) form);
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Object> setter) {
        // The problem is that of the parameter.
    }
}
