package pl.hejnal.integration.departments.template;

import java.util.Optional;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.integration.departments.file.RouteFile;

/** The subject of our letters, by which their answers are known: it ends with the case's sign. */
record LetterSubject(String text) {

    /** Where the case's sign belongs in a letter. */
    static final String SIGN = "@SIGN@";

    static LetterSubject of(RouteFile file) {
        return new LetterSubject(file.text("subject"));
    }

    String about(String sign) {
        return text + " " + sign;
    }

    /** The case that an answer is about; whatever mail programs put before our subject does no harm. */
    Optional<CaseSign> caseIn(String subject) {
        int found = subject == null ? -1 : subject.indexOf(text + " ");
        return found < 0 ? Optional.empty() : CaseSign.parse(subject.substring(found + text.length()));
    }
}
