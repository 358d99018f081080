package pl.hejnal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.i18n.Words;

/** Does something and says on the page what came of it; a failure goes on to the error page. */
@Named("facesMessages")
@RequestScoped
public class FacesMessages {

    @Inject
    private Words words;

    private final Map<String, String> refused = new HashMap<>();
    private boolean looking;

    /**
     * @param done the key of what is said when it is done, in this bundle
     * @return whether it was done
     */
    public boolean after(String bundle, String done, Runnable work) {
        boolean well = trying(work);
        if (well) {
            done(bundle, done);
        }
        return well;
    }

    public void done(String bundle, String key, Object... parameters) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(bundle, key, parameters), null));
    }

    /** Says only what was refused. */
    public boolean trying(Runnable work) {
        return trying("", work);
    }

    /** @param where stands before the codes, for a page on which the same may be refused of two fields */
    public boolean trying(String where, Runnable work) {
        return asking(where, () -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    /** What the question yields; empty where it was refused, and the page says why. */
    public <T> Optional<T> asking(Supplier<T> question) {
        return asking("", question);
    }

    private <T> Optional<T> asking(String where, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (Refusal no) {
            refuse(where + no.code(), words.of("problems", no.code()) + named(no));
            return Optional.empty();
        }
    }

    public void refuse(String code) {
        refuse(code, words.of("problems", code));
    }

    /** For a sentence that is more than the code's own. */
    public void refuse(String code, String text) {
        refused.put(code, text);
        FacesContext.getCurrentInstance().addMessage(null, new RefusalMessage(code, text));
    }

    /**
     * What was refused about a field, for the page to tell beside it; empty if nothing was.
     *
     * @param codes the refusals that are about it, parted by blanks
     */
    public String about(@Nullable String codes) {
        return codes == null
                ? ""
                : Arrays.stream(codes.split(" "))
                        .map(refused::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
    }

    /** What is said above the form: all but what a field tells beside itself. */
    public List<FacesMessage> getAbove() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (looking) {
            // The look through the page comes by the messages themselves.
            return context.getMessageList();
        }
        looking = true;
        try {
            return context.getMessageList().stream()
                    .filter(message ->
                            !(message instanceof RefusalMessage no) || !ToldBeside.isBesideAField(context, no.code()))
                    .toList();
        } finally {
            looking = false;
        }
    }

    private static String named(Refusal no) {
        if (!(no.parameters().get("names") instanceof Collection<?> all)) {
            return "";
        }
        // The names of places in a spoken text stand in braces there.
        return no.code().startsWith("text.")
                ? all.stream().map(name -> " {" + name + "}").collect(Collectors.joining())
                : all.stream().map(String::valueOf).collect(Collectors.joining(", ", " ", "."));
    }
}
