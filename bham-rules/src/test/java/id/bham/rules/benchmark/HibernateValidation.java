package id.bham.rules.benchmark;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: a constraint on the file for each rule, the file validated once for each body. */
final class HibernateValidation {

    private HibernateValidation() {}

    static Contender on(LocalDate day) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        var mapping = configuration.createConstraintMapping();
        var ofFile = mapping.type(CaseFile.class);
        AskedRule.ALL.forEach(rule -> ofFile.constraint(new Keeps.Definition(rule)));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        var file = new CaseFile(day);
        return Contender.ofNumbers(gtd -> {
            file.open(gtd);
            validator.validate(file).forEach(violation -> file.note(rule(violation)));
            return file.close();
        });
    }

    private static int rule(ConstraintViolation<CaseFile> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return (int) Objects.requireNonNull(attributes.get("rule"));
    }
}
