package pl.hejnal.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import java.util.Arrays;
import java.util.Collection;

/**
 * Whether a field of the page tells a refusal beside itself: then nothing else needs to say it. A field tells nothing that
 * is not drawn now.
 */
final class ToldBeside {

    private static final String TOLD = "told";

    private ToldBeside() {}

    static boolean isBesideAField(FacesContext context, String code) {
        return isBeside(context, context.getViewRoot(), code, !isPartial(context.getPartialViewContext()));
    }

    private static boolean isPartial(PartialViewContext partial) {
        return partial.isPartialRequest() && !partial.isRenderAll();
    }

    private static boolean isBeside(FacesContext context, UIComponent component, String code, boolean drawnAround) {
        // What is repeated has a row only while it is drawn; no field that tells a refusal is in one.
        if (component instanceof UIData
                || component.getClass().getSimpleName().equals("UIRepeat")
                || !component.isRendered()) {
            return false;
        }
        boolean drawn =
                drawnAround || isAsked(context.getPartialViewContext().getRenderIds(), component.getClientId(context));
        if (drawn
                && component.getAttributes().get(TOLD) instanceof String codes
                && Arrays.asList(codes.split(" ")).contains(code)) {
            return true;
        }
        return component.getChildren().stream().anyMatch(child -> isBeside(context, child, code, drawn));
    }

    private static boolean isAsked(Collection<String> ids, String id) {
        return ids.contains(id);
    }
}
