package pl.hejnal.seed.database;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.CallFact;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.seed.call.SeededCall;

/** Calls as their tables keep them: the call, its steps and segments, what it was counted as, and what the journal put right. */
final class CallRows {

    /** As if it had been written when it arrived, when it ended, and when the journal confirmed it. */
    private static final int VERSION = 2;

    private final CopyTable calls = new CopyTable(
            "phone_call",
            "linkedid, ticket_id, ticket_year, dialled, caller, language, state, outcome, arrived_at, settled_at, queue,"
                    + " queued_at, ringing_at, ringing_login, answered_at, answered_by, ended_at, hangup_cause, version,"
                    + " turned_away_at, turned_away, message_at, survey_mark, place_at, callback_at, callback_id,"
                    + " journal_at, asked_at, return_call_requested_at, menu_path, told_of, menu_places, case_answers");
    private final CopyTable segments = new CopyTable("call_segment", "linkedid, kind, who, toward, since, until");
    private final CopyTable steps = new CopyTable(
            "call_step",
            "linkedid, at, kind, choice, entered, case_sign, case_stage, not_told, procedure_symbol, keys, turned_away,"
                    + " callback_number, attempt, attempts, fact, department, answer, kept_seconds");
    private final CopyTable sources = new CopyTable("call_figure_source", "quarter, linkedid, facts");
    private final CopyTable corrections = new CopyTable("journal_correction", "linkedid, kind, day");
    private final List<CopyTable> all = List.of(calls, segments, steps, sources, corrections);

    List<CopyTable> tables() {
        return all;
    }

    void add(SeededCall seeded, CountedAs counted) {
        PhoneCall call = seeded.call();
        CallFacts facts = call.facts();
        String id = call.id().value();
        calls.add(
                id,
                call.ticket().sequence(),
                call.ticket().year(),
                call.dialled(),
                call.caller().e164(),
                call.language().code().toUpperCase(Locale.ROOT),
                call.state(),
                call.outcome(),
                call.arrivedAt(),
                facts.settledAt().orElse(null),
                facts.queue().orElse(null),
                call.queuedAt().orElse(null),
                seeded.turn().map(SeededCall.Turn::at).orElse(null),
                seeded.turn().map(turn -> turn.login().value()).orElse(null),
                call.answeredAt().orElse(null),
                call.answeredBy().map(Login::value).orElse(null),
                call.endedAt().orElse(null),
                call.hangupCause().orElse(null),
                VERSION,
                facts.notes().turnedAwayAt().orElse(null),
                call.turnedAway().orElse(null),
                facts.messageAt().orElse(null),
                call.surveyMark().orElse(null),
                call.placeAt().orElse(null),
                facts.notes().callbackAt().orElse(null),
                call.callbackId().orElse(null),
                call.arrivedAt(),
                call.askedAt().orElse(null),
                facts.notes().returnCallAt().orElse(null),
                joined(call.choices()),
                joined(call.toldOf()),
                joined(seeded.places()),
                joined(call.caseAnswers()));
        for (Segment segment : facts.segments()) {
            segments.add(
                    id,
                    segment.kind(),
                    segment.who(),
                    segment.toward(),
                    segment.since(),
                    segment.until().orElse(null));
        }
        seeded.steps().forEach(step -> step(id, step));
        sources.add(counted.quarter(), id, CopyTable.array(counted.facts()));
        if (seeded.corrected()) {
            step(
                    id,
                    new RecordedStep(
                            call.endedAt().orElse(call.arrivedAt()).plus(Duration.ofSeconds(3)),
                            new MenuStep.Corrected(CallFact.END)));
            corrections.add(id, "TIMES", LocalDate.ofInstant(call.arrivedAt(), OfficeZone.ZONE));
        }
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private void step(String id, RecordedStep recorded) {
        MenuStep step = recorded.step();
        Optional<DepartmentAnswer> answer = switch (step) {
            case MenuStep.CaseTold told -> told.answer();
            case MenuStep.CaseNotTold not -> not.answer();
            default -> Optional.empty();
        };
        steps.add(
                id,
                recorded.at(),
                step.kind(),
                step instanceof MenuStep.Chose chose ? chose.choice() : null,
                step instanceof MenuStep.Keyed keyed ? keyed.field() : null,
                step instanceof MenuStep.CaseTold || step instanceof MenuStep.ReturnCallAsked ? step.detail() : null,
                step instanceof MenuStep.CaseTold told ? told.told() : null,
                step instanceof MenuStep.CaseNotTold not ? not.why() : null,
                step instanceof MenuStep.CardRead card ? card.procedure() : null,
                step.kind() == StepKind.WRONG_KEY ? step.detail() : null,
                step instanceof MenuStep.TurnedAway away ? away.why() : null,
                step instanceof MenuStep.CallbackAsked asked ? asked.number().e164() : null,
                step instanceof MenuStep.CalledBack back ? back.attempt() : null,
                step instanceof MenuStep.CalledBack back ? back.of() : null,
                step instanceof MenuStep.Corrected corrected ? corrected.fact() : null,
                answer.map(DepartmentAnswer::department)
                        .map(DepartmentSymbol::value)
                        .orElse(null),
                answer.map(DepartmentAnswer::kind).orElse(null),
                answer.flatMap(DepartmentAnswer::keptSince)
                        .map(since -> Duration.between(since, recorded.at()).toSeconds())
                        .orElse(null));
    }
}
