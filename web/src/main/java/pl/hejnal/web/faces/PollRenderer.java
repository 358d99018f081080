package pl.hejnal.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** PrimeFaces hides a poll's empty element by a style of its own, which our pages forbid (Content-Security-Policy). */
public final class PollRenderer extends org.primefaces.component.poll.PollRenderer {

    @Override
    protected void renderDummyMarkup(FacesContext context, UIComponent component, String id) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", component);
        out.writeAttribute("id", id, null);
        out.writeAttribute("hidden", "hidden", null);
        out.endElement("div");
    }
}
