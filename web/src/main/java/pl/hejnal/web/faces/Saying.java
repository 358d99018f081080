package pl.hejnal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.i18n.Words;

/** Does something and says on the page what came of it: a refusal by a rule in words; a failure goes on to the error page. */
@RequestScoped
public class Saying {

    @Inject private Words words;

    /**
     * @param bundle whose word for what was done is {@code done}
     * @return whether it was done
     */
    public boolean after(String bundle, String done, Runnable work) {
        boolean kept = trying(work);
        if (kept) {
            say(FacesMessage.SEVERITY_INFO, words.of(bundle, done));
        }
        return kept;
    }

    /** Where the page shows by itself that it was done. */
    public boolean trying(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            say(FacesMessage.SEVERITY_ERROR, words.of("problems", refused.code()) + named(refused.parameters().get("names")));
            return false;
        }
    }

    /** @param code of a refusal */
    public void refuse(String code) {
        say(FacesMessage.SEVERITY_ERROR, words.of("problems", code));
    }

    private static String named(Object names) {
        return names instanceof Collection<?> all ? all.stream().map(name -> " {" + name + "}").collect(Collectors.joining())
                : "";
    }

    private static void say(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
