package pl.hejnal.web.faces.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.i18n.Words;

/** Does something about the menu and says on the page what came of it. */
@RequestScoped
public class MenuSaying {

    @Inject private Words words;

    /** @return whether it was done; a refusal by a rule is told in words, a failure goes on to the error page */
    public boolean after(String done, Runnable work) {
        try {
            work.run();
            say(FacesMessage.SEVERITY_INFO, words.of("menu", done));
            return true;
        } catch (Refusal refused) {
            say(FacesMessage.SEVERITY_ERROR, words.of("problems", refused.code()) + named(refused.parameters().get("names")));
            return false;
        }
    }

    private static String named(Object names) {
        return names instanceof Collection<?> all ? all.stream().map(name -> " {" + name + "}").collect(Collectors.joining())
                : "";
    }

    private static void say(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
