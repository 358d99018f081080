package pl.hejnal.seed.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.EnteredField;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.NotToldReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.seed.domain.Chance;

/** What a caller does in the menu, until they have what they wanted, ask for a person, or are gone. */
final class MenuVisit {

    /** What becomes of the caller. */
    enum Exit {
        TOLD,
        PERSON,
        RETURN_CALL,
        HUNG_UP,
        LINE_BROKE
    }

    private static final double ENGLISH = 0.07;
    private static final double BROKEN_LINES = 0.004;
    private static final double GONE_AT_ONCE = 0.06;
    private static final double GONE_ON_THE_WAY = 0.03;
    private static final double WRONG_KEYS = 0.06;
    private static final double SILENCES = 0.05;
    private static final double CASE_TOLD = 0.78;
    private static final double CASE_NOT_RECOGNISED = 0.12;
    /** What the department's system said before it fell silent. */
    private static final double KEPT = 0.06;

    private static final List<AnswerKind> UNTOLD =
            List.of(AnswerKind.FAILED, AnswerKind.FAILED, AnswerKind.UNKNOWN, AnswerKind.NOT_CONNECTED);
    private static final double PERSON_AFTER_ANSWER = 0.24;
    private static final double GONE_BEFORE_ANSWER = 0.08;

    private static final List<CaseStage> STAGES = List.of(
            CaseStage.RECEIVED,
            CaseStage.IN_PROGRESS,
            CaseStage.IN_PROGRESS,
            CaseStage.IN_PROGRESS,
            CaseStage.WAITING_FOR_RESIDENT,
            CaseStage.DECIDED,
            CaseStage.READY_FOR_COLLECTION);
    private static final List<String> DEPARTMENTS_WITH_CASES = List.of("KM", "KM", "SA", "SA", "USC", "AU", "GD", "PD");
    private static final int FIRST_CLASS = 5_400;
    private static final int CLASSES = 40;
    private static final int CASES_OF_A_CLASS = 900;

    private final CallCourse course;
    private final Chance chance;

    MenuVisit(CallCourse course, Chance chance) {
        this.course = course;
        this.chance = chance;
    }

    Exit lead(CallTopic topic) {
        course.after(chance.millis(2, 6));
        if (chance.in(GONE_AT_ONCE)) {
            return Exit.HUNG_UP;
        }
        if (chance.in(ENGLISH)) {
            course.step(new MenuStep.Chose("language.en"));
            course.call().speak(Language.EN);
            course.after(chance.millis(1, 4));
        }
        for (String choice : topic.choices()) {
            slip();
            course.step(new MenuStep.Chose(choice));
            course.after(chance.millis(4, 11));
            if (chance.in(BROKEN_LINES)) {
                return Exit.LINE_BROKE;
            }
            if (chance.in(GONE_ON_THE_WAY)) {
                return Exit.HUNG_UP;
            }
        }
        return switch (topic.kind()) {
            case CASE -> caseState(topic);
            case CARD -> card(topic);
            case HOURS -> answered(1);
            case REPORT -> Exit.PERSON;
            case PERSON -> person();
        };
    }

    private void slip() {
        if (chance.in(WRONG_KEYS)) {
            course.step(new MenuStep.WrongKey(Integer.toString(5 + chance.below(4))));
            course.after(chance.millis(3, 8));
        }
        if (chance.in(SILENCES)) {
            course.step(new MenuStep.Silence());
            course.after(chance.millis(5, 9));
        }
    }

    private Exit person() {
        course.step(new MenuStep.Chose("person"));
        return Exit.PERSON;
    }

    private Exit card(CallTopic topic) {
        topic.procedure().ifPresent(procedure -> course.step(new MenuStep.CardRead(procedure)));
        return answered(3);
    }

    /** @param length of what is told, compared with an office's hours */
    private Exit answered(double length) {
        if (chance.in(GONE_BEFORE_ANSWER)) {
            return Exit.HUNG_UP;
        }
        course.after(chance.millis(8 * length, 16 * length));
        course.call().settle(course.now());
        return chance.in(PERSON_AFTER_ANSWER) ? person() : Exit.TOLD;
    }

    private Exit caseState(CallTopic topic) {
        course.step(new MenuStep.Keyed(chance.in(0.8) ? EnteredField.CODE : EnteredField.SIGN));
        course.after(chance.millis(6, 14));
        course.step(new MenuStep.Keyed(EnteredField.PIN));
        course.after(chance.millis(4, 9));
        DepartmentSymbol department = new DepartmentSymbol(chance.pick(DEPARTMENTS_WITH_CASES));
        CaseSign sign = sign(department);
        double fate = chance.unit();
        if (fate < CASE_TOLD) {
            course.step(new MenuStep.CaseTold(sign, chance.pick(STAGES), Optional.of(said(department))));
            return answered(2);
        }
        if (fate < CASE_TOLD + CASE_NOT_RECOGNISED) {
            course.step(new MenuStep.CaseNotTold(NotToldReason.NOT_RECOGNISED, Optional.empty()));
            course.after(chance.millis(4, 8));
            return chance.in(0.6) ? person() : Exit.HUNG_UP;
        }
        course.step(new MenuStep.CaseNotTold(
                NotToldReason.UNAVAILABLE, Optional.of(new DepartmentAnswer(department, chance.pick(UNTOLD)))));
        course.after(chance.millis(4, 8));
        if (chance.in(0.5)) {
            course.step(new MenuStep.Chose("return-call"));
            boolean possible = course.call().caller().identifies();
            course.step(new MenuStep.ReturnCallAsked(sign, possible));
            return possible ? Exit.RETURN_CALL : Exit.HUNG_UP;
        }
        return chance.in(0.6) ? person() : Exit.HUNG_UP;
    }

    private DepartmentAnswer said(DepartmentSymbol department) {
        return chance.in(KEPT)
                ? new DepartmentAnswer(
                        department, AnswerKind.KEPT, Optional.of(course.now().minusMillis(chance.millis(60, 28_800))))
                : new DepartmentAnswer(department, AnswerKind.FRESH);
    }

    private CaseSign sign(DepartmentSymbol department) {
        int year = LocalDate.ofInstant(course.now(), OfficeZone.ZONE).getYear();
        return new CaseSign(department.value() + "-I." + (FIRST_CLASS + chance.below(CLASSES)) + '.'
                + (1 + chance.below(CASES_OF_A_CLASS)) + '.' + year);
    }
}
