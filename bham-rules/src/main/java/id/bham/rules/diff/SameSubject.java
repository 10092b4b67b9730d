package id.bham.rules.diff;

import id.bham.core.knowledge.Subject;

/** By what the subjects of two reports are taken for the same. */
record SameSubject(String id, String kind) {

    static SameSubject of(Subject subject) {
        return new SameSubject(subject.id(), subject.kind());
    }
}
