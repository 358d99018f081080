package pl.hejnal.web.faces.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.primefaces.PrimeFaces;
import pl.hejnal.drafts.DraftKeeping;
import pl.hejnal.drafts.domain.FormDraft;
import pl.hejnal.web.faces.RenderCache;

/** Drafts for the forms of a page: what is still unsaved of each, and that something has been saved. */
@Named("drafts")
@RequestScoped
public class Drafts {

    private static final String TICKET = "ticket/";

    @Inject
    private DraftKeeping keeping;

    private final RenderCache<Set<String>> forms = new RenderCache<>();

    public static String ofTicket(String number) {
        return TICKET + number;
    }

    /** For the page's script: a JSON object with the fields that are kept; empty for none. */
    public String kept(String form) {
        if (!forms.get(keeping::forms).contains(form)) {
            return "";
        }
        JsonObjectBuilder fields = Json.createObjectBuilder();
        keeping.of(form).ifPresent(draft -> draft.fields().forEach(fields::add));
        return fields.build().toString();
    }

    public boolean begun(String ticket) {
        return forms.get(keeping::forms).contains(ofTicket(ticket));
    }

    /** What was typed about one ticket is about another, and is unsaved there. */
    public void goesAlong(String from, String into, String field, String text) {
        saved(ofTicket(from));
        if (!text.isBlank()) {
            Map<String, String> fields = new TreeMap<>(
                    keeping.of(ofTicket(into)).map(FormDraft::fields).orElse(Map.of()));
            fields.merge(field, text, (before, more) -> before + "\n" + more);
            keeping.keep(ofTicket(into), fields);
        }
    }

    /** All that was typed into this form is saved. */
    public void saved(String form) {
        keeping.forget(form);
        tellThePage(form, "");
    }

    /** This field of the form is saved. */
    public void saved(String form, String field) {
        keeping.forget(form, field);
        tellThePage(form, field);
    }

    /** The script may be about to keep once more what has been saved meanwhile. */
    private static void tellThePage(String form, String field) {
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("savedForm", form);
            PrimeFaces.current().ajax().addCallbackParam("savedField", field);
        }
    }
}
