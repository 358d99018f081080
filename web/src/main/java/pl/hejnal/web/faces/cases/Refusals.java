package pl.hejnal.web.faces.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.i18n.Words;

/** Tells a refusal by a rule in words; a failure goes on to the error page. */
@RequestScoped
public class Refusals {

    @Inject private Words words;

    void trying(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            tell(refused.code());
        }
    }

    void tell(String code) {
        String text = words.of("problems", code);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
