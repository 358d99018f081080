package pl.hejnal.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspState;

/** Gives each request its {@link PageNonce}; stands before PrimeFaces' own factory (META-INF/faces-config.xml). */
public final class PageNonces extends FacesContextFactory {

    public PageNonces(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object application, Object request, Object response, Lifecycle lifecycle) {
        FacesContext context = getWrapped().getFacesContext(application, request, response, lifecycle);
        context.getAttributes().put(CspState.class.getName(), new PageNonce(context));
        return context;
    }
}
