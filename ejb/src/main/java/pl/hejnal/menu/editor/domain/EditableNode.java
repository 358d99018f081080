package pl.hejnal.menu.editor.domain;

import java.util.List;
import java.util.Map;
import pl.hejnal.menu.domain.LocalText;

/**
 * A node by its fields, whatever its kind.
 *
 * @param values fields of one short value each; those it may have but has not are empty
 * @param sentences fields that are sentences
 */
public record EditableNode(String kind, Map<String, String> values, Map<String, List<LocalText>> sentences) {}
