package pl.hejnal.menu;

import pl.hejnal.calls.domain.StepKind;

/** What is to be written on the call about an input; {@link StepKind} tells what the detail holds. Never a PIN's digits. */
public record Step(StepKind kind, String detail) {}
