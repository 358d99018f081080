package pl.hejnal.integration.departments;

/** The names of the fields in a department's JSON object. */
record AnswerFields(String sign, String stage, String nextStep, String expected, String asOf) {
}
