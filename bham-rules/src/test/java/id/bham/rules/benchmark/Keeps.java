package id.bham.rules.benchmark;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.cfg.ConstraintDef;

/** That the record of a file keeps a rule, as a constraint of Jakarta Validation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Keeps.Check.class)
@interface Keeps {

    /** The number of the rule. */
    int rule();

    /** What is said of a violation. */
    String message() default "violated";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the rule. */
    final class Check implements ConstraintValidator<Keeps, CaseFile<?>> {
        private int rule;

        @Override
        public void initialize(Keeps constraint) {
            rule = constraint.rule();
        }

        @Override
        public boolean isValid(CaseFile<?> file, ConstraintValidatorContext context) {
            return !file.breaks(rule);
        }
    }

    /** Declares the constraint for a rule. */
    @SuppressWarnings("EnumOrdinal") // the number lives as long as the process
    final class Definition extends ConstraintDef<Definition, Keeps> {
        Definition(Dozen rule) {
            super(Keeps.class);
            addParameter("rule", rule.ordinal());
            message(rule.id());
        }
    }
}
