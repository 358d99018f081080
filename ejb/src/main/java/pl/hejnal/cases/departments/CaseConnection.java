package pl.hejnal.cases.departments;

/** How the cases of a department can be asked about, which is what its residents may be promised. */
public enum CaseConnection {
    /** At any hour: it answers at once, or has handed over its cases. */
    ANSWERS,
    /** A question is written, and answered once somebody there has read it. */
    LETTERS,
    /** Not at all. */
    NONE
}
