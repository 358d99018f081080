package pl.hejnal.speech;

import pl.hejnal.kernel.Language;

/**
 * A spoken sentence as the office keeps it.
 *
 * @param text with {@code {names}} not filled
 */
public record PromptView(String key, Language language, String text) {}
