package pl.hejnal.web.faces;

import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspState;

/**
 * The nonce that a page's scripts bear (Content-Security-Policy). Each page gets a new one; what is asked from within a page
 * is given back with that page's own, which the browser still holds: a new one there would make the page's script bear what
 * the browser does not know, from then on. A page sends it with each question (nonce.js); where there is a view it is kept
 * with it as well. PrimeFaces answers a question without it with an error; but one of the pages has no scripts that could
 * send it.
 */
final class PageNonce extends CspState {

    static final String PARAMETER = "primefaces.nonce";
    private final FacesContext context;
    private @Nullable String nonce;

    PageNonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    @Override
    public String getNonce() {
        if (nonce == null) {
            nonce = context.getPartialViewContext().isAjaxRequest()
                    ? ofThePage().orElseGet(this::generateNonce)
                    : generateNonce();
        }
        // Each time: what is asked for may lead to another view than the one that was there first.
        if (isKept()) {
            context.getViewRoot().getViewMap().put(PARAMETER, nonce);
        }
        return nonce;
    }

    /** What the page sends is believed only without a view: after a reload the browser may have put an earlier page's there. */
    private Optional<String> ofThePage() {
        return kept().or(() ->
                read(context.getExternalContext().getRequestParameterMap().get(PARAMETER)));
    }

    private Optional<String> kept() {
        return isKept()
                ? Optional.ofNullable(
                        (String) context.getViewRoot().getViewMap().get(PARAMETER))
                : Optional.empty();
    }

    /** What belongs to a view is kept in a session, and would begin one. */
    private boolean isKept() {
        return context.getViewRoot() != null && context.getExternalContext().getSession(false) != null;
    }

    /** Nothing but what {@link #generateNonce()} makes: it is written into scripts. */
    static Optional<String> read(@Nullable String asked) {
        if (asked == null) {
            return Optional.empty();
        }
        try {
            String id = new String(Base64.getDecoder().decode(asked), StandardCharsets.UTF_8);
            return Optional.of(asked)
                    .filter(own -> UUID.fromString(id).toString().equals(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
