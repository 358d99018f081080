package pl.hejnal.calls.domain.steps;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.CallFact;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.CallerNumber;

/** One step of a call's way through the menu; written once, never changed. A kind has columns of its own, the others are null. */
@Entity
@Table(name = "call_step")
public class CallStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String linkedid;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private @Nullable String choice;

    @Enumerated(EnumType.STRING)
    private @Nullable EnteredField entered;

    @Column(name = "case_sign")
    private @Nullable String caseSign;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_stage")
    private @Nullable CaseStage caseStage;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_told")
    private @Nullable NotToldReason notTold;

    private @Nullable String department;
    private @Nullable String answer;

    @Column(name = "kept_seconds")
    private @Nullable Integer keptSeconds;

    @Column(name = "procedure_symbol")
    private @Nullable String procedure;

    @Column(name = "keys")
    private @Nullable String keys;

    @Enumerated(EnumType.STRING)
    @Column(name = "turned_away")
    private @Nullable QueueExitReason turnedAway;

    @Column(name = "callback_number")
    private @Nullable String callbackNumber;

    private @Nullable Short attempt;
    private @Nullable Short attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable CallFact fact;

    protected CallStep() {}

    public CallStep(LinkedId call, Instant at, MenuStep step) {
        linkedid = call.value();
        this.at = at;
        kind = step.kind();
        switch (step) {
            case MenuStep.Chose chose -> choice = chose.choice();
            case MenuStep.Keyed keyed -> entered = keyed.field();
            case MenuStep.CaseTold told -> {
                caseSign = told.sign().value();
                caseStage = told.told();
                answered(told.answer());
            }
            case MenuStep.CaseNotTold not -> {
                notTold = not.why();
                answered(not.answer());
            }
            case MenuStep.CardRead read -> procedure = read.procedure().value();
            case MenuStep.ReturnCallAsked asked -> caseSign = asked.sign().value();
            case MenuStep.WrongKey wrong -> keys = wrong.keys();
            case MenuStep.Silence silence -> {}
            case MenuStep.TurnedAway away -> turnedAway = away.why();
            case MenuStep.CallbackAsked asked -> callbackNumber = asked.number().e164();
            case MenuStep.CalledBack called -> {
                attempt = (short) called.attempt();
                attempts = (short) called.of();
            }
            case MenuStep.FromJournal known -> fact = known.fact().orElse(null);
            case MenuStep.Corrected corrected -> fact = corrected.fact();
        }
    }

    private void answered(Optional<DepartmentAnswer> said) {
        if (said.isPresent()) {
            DepartmentAnswer by = said.get();
            department = by.department().value();
            answer = by.kind().name();
            keptSeconds = by.keptSince().isPresent() ? seconds(by.keptSince().get(), at) : null;
        }
    }

    /** A department whose clock is ahead of ours told it now. */
    private static Integer seconds(Instant then, Instant now) {
        return Math.clamp(Duration.between(then, now).toSeconds(), 0, Integer.MAX_VALUE);
    }

    private Optional<DepartmentAnswer> answer() {
        return Optional.ofNullable(department)
                .map(symbol -> new DepartmentAnswer(
                        new DepartmentSymbol(symbol),
                        AnswerKind.valueOf(known(answer)),
                        Optional.ofNullable(keptSeconds).map(at::minusSeconds)));
    }

    public LinkedId call() {
        return new LinkedId(linkedid);
    }

    public Instant at() {
        return at;
    }

    public MenuStep step() {
        return switch (kind) {
            case CHOSE -> new MenuStep.Chose(known(choice));
            case KEYED -> new MenuStep.Keyed(known(entered));
            case CASE_TOLD -> new MenuStep.CaseTold(new CaseSign(known(caseSign)), known(caseStage), answer());
            case CASE_NOT_TOLD -> new MenuStep.CaseNotTold(known(notTold), answer());
            case CARD_READ -> new MenuStep.CardRead(new ProcedureSymbol(known(procedure)));
            case RETURN_CALL -> new MenuStep.ReturnCallAsked(new CaseSign(known(caseSign)), true);
            case NO_RETURN_CALL -> new MenuStep.ReturnCallAsked(new CaseSign(known(caseSign)), false);
            case WRONG_KEY -> new MenuStep.WrongKey(known(keys));
            case SILENCE -> new MenuStep.Silence();
            case TURNED_AWAY -> new MenuStep.TurnedAway(known(turnedAway));
            case CALLBACK_ASKED -> new MenuStep.CallbackAsked(new CallerNumber(known(callbackNumber)));
            case CALLED_BACK -> new MenuStep.CalledBack(known(attempt), known(attempts));
            case FROM_JOURNAL -> new MenuStep.FromJournal(Optional.ofNullable(fact));
            case CORRECTED -> new MenuStep.Corrected(known(fact));
        };
    }

    /** The table's constraints give each kind its own columns. */
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
