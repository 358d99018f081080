package pl.hejnal.web.faces;

import jakarta.faces.application.FacesMessage;

/** A refusal among a page's messages; it still knows its code, by which a field may tell it instead. */
final class RefusalMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;
    private final String code;

    RefusalMessage(String code, String text) {
        super(SEVERITY_ERROR, text, null);
        this.code = code;
    }

    String code() {
        return code;
    }
}
