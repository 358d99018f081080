package pl.hejnal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Ties an input to what is told beside it: to its hint, and to what was refused about it. The tag {@code field} asks for
 * this before each rendering, because an input of a view lives longer than a refusal.
 */
@Named("fieldMarks")
@RequestScoped
public class FieldMarks {

    private static final String INVALID = "aria-invalid";
    private static final String DESCRIBED_BY = "aria-describedby";
    private static final String OWN_DESCRIPTION = "hejnal.ownDescription";

    @Inject
    private FacesMessages messages;

    /** @param rendering of the element around the input, whose attribute {@code told} holds the refusals' codes */
    public void mark(ComponentSystemEvent rendering) {
        UIComponent field = rendering.getComponent();
        boolean wrong =
                !messages.about((String) field.getAttributes().get("told")).isEmpty();
        field.getChildren().forEach(child -> markInputs(child, wrong));
    }

    private static void markInputs(UIComponent component, boolean wrong) {
        if (component instanceof UIInput input) {
            mark(input, wrong);
        }
        component.getChildren().forEach(child -> markInputs(child, wrong));
    }

    private static void mark(UIInput input, boolean wrong) {
        Map<String, Object> passed = input.getPassThroughAttributes(true);
        Object own =
                input.getAttributes().computeIfAbsent(OWN_DESCRIPTION, first -> passed.getOrDefault(DESCRIBED_BY, ""));
        String description = (own + (wrong ? " " + input.getId() + "-error" : "")).strip();
        put(passed, INVALID, wrong ? "true" : "");
        put(passed, DESCRIBED_BY, description);
    }

    private static void put(Map<String, Object> passed, String name, String value) {
        if (value.isEmpty()) {
            passed.remove(name);
        } else {
            passed.put(name, value);
        }
    }
}
