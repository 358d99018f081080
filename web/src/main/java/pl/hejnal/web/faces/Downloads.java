package pl.hejnal.web.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Files instead of the page that was asked for. */
public final class Downloads {

    private Downloads() {}

    /** @param name of the file, of plain letters, digits, dots and dashes */
    public static void handOver(byte[] file, String type, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType(type);
        response.setResponseContentLength(file.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setResponseHeader("Cache-Control", "no-store");
        try {
            response.getResponseOutputStream().write(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("The browser did not take the file", gone);
        }
        faces.responseComplete();
    }
}
