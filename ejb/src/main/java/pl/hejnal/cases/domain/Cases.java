package pl.hejnal.cases.domain;

import java.util.List;
import java.util.Optional;

/** All cases that residents can ask about. */
public interface Cases {

    void add(CaseFile file);

    Optional<CaseFile> find(PhoneCode code);

    /** With or without initials, whose ever they are. */
    Optional<CaseFile> find(CaseSign sign);

    /** Those with this class, number and year, whatever the letters of their signs. */
    List<CaseFile> sharing(SignKeys keys);

    /** Found and locked until the end of the transaction, so that its answers are kept one after the other. */
    Optional<CaseFile> claim(PhoneCode code);
}
