package pl.hejnal.staffing.domain;

import java.util.Map;
import pl.hejnal.identity.domain.Login;

/** The skills of every clerk of whom some were told. */
public interface ClerkSkillsets {

    /** By login. */
    Map<Login, ClerkSkills> all();

    void keep(Login login, ClerkSkills skills);
}
