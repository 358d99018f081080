package pl.hejnal.web.faces.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.SkillDesk;
import pl.hejnal.staffing.domain.ClerkSkills;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.session.CurrentUser;

/** What a clerk knows and speaks, and so which callers they are rung for; words parted by blanks. */
@Named("knowledge")
@ViewScoped
public class ClerkKnowledge implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SkillDesk desk;

    @Inject
    private AccountForm form;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private @Nullable String skills;
    private @Nullable String languages;

    public void learn() {
        messages.after("identity", "learnt", () -> desk.learn(user.login(), form.login(), typed()));
    }

    private ClerkSkills typed() {
        try {
            return ClerkSkills.of(
                    words(skills), words(languages).stream().map(Language::new).collect(Collectors.toSet()));
        } catch (IllegalArgumentException noQueue) {
            throw new Refusal("clerk.skills");
        }
    }

    private static Set<String> words(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? Set.of()
                : Arrays.stream(typed.strip().split("[\\s,]+")).collect(Collectors.toSet());
    }

    public String getSkills() {
        return skills == null ? String.join(" ", desk.skillsOf(form.login()).skills()) : skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }

    public String getLanguages() {
        return languages == null
                ? desk.skillsOf(form.login()).languages().stream()
                        .map(Language::code)
                        .collect(Collectors.joining(" "))
                : languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }
}
