package id.bham.rules.catalogue;

import id.bham.core.knowledge.Subject;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.LocalizedText;
import id.bham.rules.text.TextBundle;

/** What the rules of the catalogue have in common: their texts stand in one bundle, under their ids. */
final class Shipped {

    private static final TextBundle TEXTS = TextBundle.read(Shipped.class, "rules");

    private Shipped() {}

    static <S extends Subject> RuleBuilder<S> rule(Class<S> subjectType, String id, String slug) {
        return Rule.forEach(subjectType).id(id).slug(slug).since("0.1.0").texts(TEXTS.startingWith(id + "."));
    }

    static RuleDescription.Builder describe(String id, String slug) {
        return RuleDescription.builder().id(id).slug(slug).since("0.1.0").texts(TEXTS.startingWith(id + "."));
    }

    /** Why the sources are read so, for a rule that is inferred. */
    static LocalizedText reasoning(String id) {
        return TEXTS.text(id + ".reasoning");
    }
}
