package pl.hejnal.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.MailAddress;

/** A department of the office under its published name. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    private String symbol;

    @Column(name = "name_pl")
    private String namePl;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "notice_address")
    private String noticeAddress = "";

    @Column(name = "notice_language")
    private Language noticeLanguage = Language.PL;

    protected Department() {}

    public Department(DepartmentSymbol symbol, String namePl, String nameEn) {
        this.symbol = symbol.value();
        rename(namePl, nameEn);
    }

    public final void rename(String polish, String english) {
        namePl = polish;
        nameEn = english;
    }

    /** Whom to tell of tickets passed on to it; an empty address is nobody. */
    public void tell(Optional<MailAddress> address, Language language) {
        noticeAddress = address.map(MailAddress::value).orElse("");
        noticeLanguage = language;
    }

    public Optional<MailAddress> noticeAddress() {
        return noticeAddress.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(noticeAddress));
    }

    public Language noticeLanguage() {
        return noticeLanguage;
    }

    public DepartmentSymbol symbol() {
        return new DepartmentSymbol(symbol);
    }

    public String namePl() {
        return namePl;
    }

    public String nameEn() {
        return nameEn;
    }
}
