package pl.hejnal.integration.departments.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CasePart;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.parameter.PartNames;
import pl.hejnal.integration.departments.file.parameter.Vocabulary;
import pl.hejnal.kernel.PlainText;

/**
 * A department's answer in the office's words, part by part: what can be read is told, what cannot is left out and named.
 * Nothing of it is trusted: an answer about another case, or without a stage, is none about this case. A word for a stage
 * that nobody translated is told as it came.
 */
public final class AnswerTranslation {

    /** What is spoken in one breath; a department's system has no reason to send more. */
    static final int LONGEST_TEXT = 300;
    /** A letter that was lost in another alphabet, or no value at all. */
    private static final Pattern UNREADABLE = Pattern.compile("[\uFFFD" + AnswerFields.NO_VALUE + "]");

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
    public Translated translate(CaseSign asked, Map<String, String> answer, Instant now, Instant toldAt)
            throws UnreadableAnswer {
        Optional<CaseSign> about = text(answer.getOrDefault(fields.sign(), "")).flatMap(CaseSign::parse);
        if (about.isEmpty() || !about.get().isSameCaseAs(asked)) {
            throw new UnreadableAnswer("the answer is not about " + asked.value());
        }
        String word = text(answer.getOrDefault(fields.stage(), ""))
                .orElseThrow(() -> new UnreadableAnswer("no stage in the field " + fields.stage()));
        Set<String> leftOut = new HashSet<>();
        Instant asOf = read(answer, Optional.of(fields.asOf()).filter(name -> !name.isEmpty()), dates::time, leftOut)
                .orElse(toldAt);
        CaseState state = new CaseState(
                        asked,
                        file.department(),
                        vocabulary.stageOf(word),
                        word,
                        details(answer, leftOut),
                        disclosure,
                        asOf.isAfter(now) ? now : asOf)
                .withoutWhatIsNeverTold();
        return new Translated(state, leftOut);
    }

    /** The party's name, if there is one and the department lets clerks see it. */
    public Optional<String> party(Map<String, String> answer) {
        return text(answer, CasePart.PARTY, new HashSet<>())
                .filter(name -> disclosure.toClerk().contains(CasePart.PARTY));
    }

    private CaseDetails details(Map<String, String> answer, Set<String> leftOut) {
        return new CaseDetails(
                text(answer, CasePart.NEXT_STEP, leftOut),
                text(answer, CasePart.HOLDER, leftOut),
                read(answer, fields.of(CasePart.EXPECTED), dates::day, leftOut),
                read(answer, fields.of(CasePart.DEADLINE), dates::day, leftOut),
                text(answer, CasePart.BRING, leftOut),
                read(answer, fields.of(CasePart.TO_PAY), AnswerTranslation::amount, leftOut)
                        // Nothing is to be paid where it is zero.
                        .filter(amount -> amount.signum() > 0),
                text(answer, CasePart.COLLECT_WHERE, leftOut),
                text(answer, CasePart.COLLECT_WHEN, leftOut),
                text(answer, CasePart.PARTY, leftOut));
    }

    private Optional<String> text(Map<String, String> answer, CasePart part, Set<String> leftOut) {
        return read(answer, fields.of(part), Optional::of, leftOut);
    }

    /** @param field empty if the department has none for it */
    private static <T> Optional<T> read(
            Map<String, String> answer,
            Optional<String> field,
            Function<String, Optional<T>> reading,
            Set<String> leftOut) {
        String told = field.map(name -> answer.getOrDefault(name, "")).orElse("");
        Optional<T> read = text(told).flatMap(reading);
        if (read.isEmpty() && !PlainText.isBlank(told)) {
            leftOut.add(field.orElseThrow());
        }
        return read;
    }

    /** As it may be spoken and kept; empty if there is none, or none that can be read. */
    private static Optional<String> text(String told) {
        if (UNREADABLE.matcher(told).find()) {
            return Optional.empty();
        }
        // Half of a pair of surrogates is no character, and no database takes it.
        String text = PlainText.line(told.replaceAll("\\p{Cs}+", ""));
        return Optional.of(
                        text.codePointCount(0, text.length()) > LONGEST_TEXT
                                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT))
                                : text)
                .filter(some -> !some.isEmpty());
    }

    /** In złoty: 17, 17.50, 17,50, 1 017,50, 1.017,50, with or without its unit behind. */
    private static Optional<BigDecimal> amount(String told) {
        String digits = told.replaceFirst("\\s*(zł|PLN)\\.?$", "").replace(" ", "");
        if (digits.matches("\\d{1,3}(\\.\\d{3})+,\\d{2}")) {
            digits = digits.replace(".", "");
        }
        return Optional.of(digits.replace(',', '.'))
                .filter(each -> each.matches("\\d{1,7}(\\.\\d{1,2})?"))
                .map(BigDecimal::new);
    }
}
