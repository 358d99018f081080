package pl.hejnal.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks for several times while it is rendered, fetched once. Nothing is kept before the rendering begins, since
 * an action may still change it. For beans that live as long as a request.
 */
public final class RenderCache<T> {

    private @Nullable T kept;

    /** @param fetch never yields null */
    public T get(Supplier<T> fetch) {
        if (kept != null) {
            return kept;
        }
        return isRendering() ? keep(fetch) : fetch.get();
    }

    /** Fetched now and kept: for an action after which none changes it. */
    public T keep(Supplier<T> fetch) {
        T fetched = fetch.get();
        kept = fetched;
        return fetched;
    }

    /** The same for what is only drawn: before the rendering, or {@link #keep}, the phases may look for it in vain. */
    public T whileRendered(Supplier<T> fetch, T before) {
        return kept != null || isRendering() ? get(fetch) : before;
    }

    private static boolean isRendering() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }
}
