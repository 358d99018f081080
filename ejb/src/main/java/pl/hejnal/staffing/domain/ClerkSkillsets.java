package pl.hejnal.staffing.domain;

import java.util.Map;

/** The skills of every clerk of whom some were told. */
public interface ClerkSkillsets {

    /** By login. */
    Map<String, ClerkSkills> all();

    void keep(String login, ClerkSkills skills);
}
