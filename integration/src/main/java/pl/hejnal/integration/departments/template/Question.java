package pl.hejnal.integration.departments.template;

import pl.hejnal.cases.domain.CaseSign;

/** What goes into a route: the case that is asked about, and who watches the answer come about. */
public record Question(CaseSign sign, AnswerRecorder recorder) {}
