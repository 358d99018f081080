package pl.hejnal.web.faces.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.i18n.Words;

/** Does something and says on the page what came of it. */
@RequestScoped
public class Saying {

    @Inject private Words words;

    /** @return whether it was done; a refusal by a rule is told in words, a failure goes on to the error page */
    public boolean after(String done, Runnable work) {
        try {
            work.run();
            say(FacesMessage.SEVERITY_INFO, words.of("identity", done));
            return true;
        } catch (Refusal refused) {
            say(FacesMessage.SEVERITY_ERROR, words.of("problems", refused.code()));
            return false;
        }
    }

    private static void say(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
