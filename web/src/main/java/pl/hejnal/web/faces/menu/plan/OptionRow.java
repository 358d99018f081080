package pl.hejnal.web.faces.menu.plan;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.web.faces.menu.Typed;

/** An option of a choice while it is being typed. */
public class OptionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key = "";
    private String id = "";
    private String to = "";
    private String language = "";
    private final Map<String, String> say = new HashMap<>();
    private final Map<String, String> name = new HashMap<>();

    static OptionRow of(MenuOption option) {
        OptionRow row = new OptionRow();
        row.key = String.valueOf(option.key());
        row.id = option.id();
        row.to = option.to();
        row.language = option.language().map(Language::code).orElse("");
        option.say().words().forEach((language, words) -> row.say.put(language.code(), words));
        option.name().words().forEach((language, words) -> row.name.put(language.code(), words));
        return row;
    }

    /** A new one, with the first key that is free. */
    static OptionRow free(List<OptionRow> others, String choice) {
        OptionRow row = new OptionRow();
        for (char key = '9'; key >= '1'; key--) {
            String wanted = String.valueOf(key);
            row.key = others.stream().noneMatch(other -> other.key.equals(wanted)) ? wanted : row.key;
        }
        row.id = choice + "." + row.key;
        return row;
    }

    /** @throws Refusal {@code menu.language}, {@code menu.key} */
    MenuOption option() {
        if (key == null || key.isBlank()) {
            throw new Refusal("menu.key");
        }
        Optional<Language> chosen =
                language == null || language.isBlank() ? Optional.empty() : Optional.of(Typed.language(language));
        return new MenuOption(
                key.strip().charAt(0), Typed.id(id), to == null ? "" : to, chosen, Typed.text(say), Typed.text(name));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Map<String, String> getSay() {
        return say;
    }

    public Map<String, String> getName() {
        return name;
    }
}
