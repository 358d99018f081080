package pl.hejnal.cases.domain;

/** The parts of a case's state that a department may allow to some and deny to others; its stage and age go to both. */
public enum CasePart {
    NEXT_STEP,
    HOLDER,
    EXPECTED,
    DEADLINE,
    BRING,
    TO_PAY,
    COLLECT_WHERE,
    COLLECT_WHEN,
    /** Whose case it is; only for clerks, and only where the department's file says so. */
    PARTY
}
