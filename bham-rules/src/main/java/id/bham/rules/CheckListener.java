package id.bham.rules;

/** Is told how far a check of many bodies has come (pendengar kemajuan pemeriksaan). */
@FunctionalInterface
public interface CheckListener {

    /**
     * Another body was checked. Called by the thread that checked it, before its report is handed on; so it is quick, and where the
     * stream is parallel it can be called by several threads at once.
     *
     * @param checked how many were checked so far; each number from 1 on is told once, those of a parallel stream not always in
     *     their order
     */
    void checked(long checked);
}
