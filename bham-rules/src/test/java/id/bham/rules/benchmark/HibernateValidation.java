package id.bham.rules.benchmark;

import id.bham.core.knowledge.Subject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: a constraint on the file for each rule, the file validated once for each record. */
final class HibernateValidation {

    private HibernateValidation() {}

    static <S extends Subject> Contender<S> with(CaseFile<S> file) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        var mapping = configuration.createConstraintMapping();
        var ofFile = mapping.type(file.getClass());
        file.rules().forEach(rule -> ofFile.constraint(new Keeps.Definition(rule)));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        return Contender.of(
                file,
                subject -> {
                    file.open(subject);
                    validator.validate(file).forEach(violation -> file.note(rule(violation)));
                    return file.close();
                },
                () -> {});
    }

    private static int rule(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return (int) Objects.requireNonNull(attributes.get("rule"));
    }
}
