package pl.hejnal.integration.departments.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CasePart;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;
import pl.hejnal.integration.departments.file.PartNames;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Vocabulary;

/**
 * A department's answer in the office's words. Nothing of it is trusted: an answer about another case, or one that cannot
 * be understood, counts as no answer. A word for a stage that nobody translated is told as it came.
 */
public final class AnswerTranslation {

    /** What is spoken in one breath; a department's system has no reason to send more. */
    static final int LONGEST_TEXT = 300;

    private final RouteFile file;
    private final AnswerFields fields;
    private final Vocabulary vocabulary;
    private final AnswerDates dates;
    private final Disclosure disclosure;

    public AnswerTranslation(RouteFile file) {
        this.file = file;
        fields = AnswerFields.of(file);
        vocabulary = Vocabulary.parse(file.text("stages"));
        dates = new AnswerDates(file.text("dateFormat"), file.text("timeFormat"));
        disclosure = new Disclosure(PartNames.parse(file.text("toResident")), PartNames.parse(file.text("toClerk")));
    }

    /**
     * @param answer the fields of the answer by their names
     * @param now what is told cannot be younger; a department whose clock is ahead of ours does not know the future
     * @param toldAt when this was so, if the answer does not say it
     */
    public CaseState translate(CaseSign asked, Map<String, String> answer, Instant now, Instant toldAt)
            throws DepartmentUnavailable {
        Optional<CaseSign> about = CaseSign.parse(answer.getOrDefault(fields.sign(), ""));
        if (about.isEmpty() || !about.get().isSameCaseAs(asked)) {
            throw new DepartmentUnavailable("the answer is not about " + asked.value());
        }
        String word = text(answer, fields.stage()).orElseThrow(() -> new DepartmentUnavailable(
                "no stage in the field " + fields.stage()));
        CaseStage stage = vocabulary.stageOf(word);
        Instant asOf = fields.asOf().isEmpty() ? toldAt : text(answer, fields.asOf()).isEmpty() ? toldAt
                : dates.time(fields.asOf(), text(answer, fields.asOf()).get());
        return new CaseState(asked, file.department(), stage, word, details(answer), disclosure,
                asOf.isAfter(now) ? now : asOf).withoutWhatIsNeverTold();
    }

    /** The party's name, if there is one and the department lets clerks see it. */
    public Optional<String> party(Map<String, String> answer) {
        return part(answer, CasePart.PARTY).filter(name -> disclosure.toClerk().contains(CasePart.PARTY));
    }

    private CaseDetails details(Map<String, String> answer) throws DepartmentUnavailable {
        return new CaseDetails(part(answer, CasePart.NEXT_STEP), part(answer, CasePart.HOLDER),
                dates.day(fields.of(CasePart.EXPECTED).orElse(""), part(answer, CasePart.EXPECTED)),
                dates.day(fields.of(CasePart.DEADLINE).orElse(""), part(answer, CasePart.DEADLINE)),
                part(answer, CasePart.BRING), amount(part(answer, CasePart.TO_PAY)),
                part(answer, CasePart.COLLECT_WHERE), part(answer, CasePart.COLLECT_WHEN), part(answer, CasePart.PARTY));
    }

    private Optional<String> part(Map<String, String> answer, CasePart part) {
        return fields.of(part).flatMap(field -> text(answer, field));
    }

    private static Optional<String> text(Map<String, String> answer, String field) {
        String text = answer.getOrDefault(field, "").replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return Optional.of(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text)
                .filter(some -> !some.isEmpty());
    }

    /** In złoty: 17, 17.50, 17,50, with or without its unit behind; nothing is to be paid where it is zero. */
    private Optional<BigDecimal> amount(Optional<String> told) throws DepartmentUnavailable {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String digits = told.get().replaceFirst("\\s*(zł|PLN)\\.?$", "").replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        if (!digits.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            throw new DepartmentUnavailable("no amount in the field " + fields.of(CasePart.TO_PAY).orElse(""));
        }
        return Optional.of(new BigDecimal(digits)).filter(amount -> amount.signum() > 0);
    }
}
