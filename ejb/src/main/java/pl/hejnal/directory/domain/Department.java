package pl.hejnal.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    protected Department() {}

    public Department(DepartmentSymbol symbol, String namePl, String nameEn) {
        this.symbol = symbol.value();
        rename(namePl, nameEn);
    }

    public final void rename(String polish, String english) {
        namePl = polish;
        nameEn = english;
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
