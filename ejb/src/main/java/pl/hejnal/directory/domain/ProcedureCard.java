package pl.hejnal.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A published procedure: what a resident can have settled, and by which department. */
@Entity
@Table(name = "procedure_card")
public class ProcedureCard {

    @Id
    private String symbol;

    private String department;

    @Column(name = "title_pl")
    private String titlePl;

    @Column(name = "title_en")
    private String titleEn;

    protected ProcedureCard() {}

    public ProcedureCard(ProcedureSymbol symbol, DepartmentSymbol department, String titlePl, String titleEn) {
        this.symbol = symbol.value();
        publish(department, titlePl, titleEn);
    }

    public final void publish(DepartmentSymbol by, String polish, String english) {
        department = by.value();
        titlePl = polish;
        titleEn = english;
    }

    public ProcedureSymbol symbol() {
        return new ProcedureSymbol(symbol);
    }

    public DepartmentSymbol department() {
        return new DepartmentSymbol(department);
    }

    public String titlePl() {
        return titlePl;
    }

    public String titleEn() {
        return titleEn;
    }
}
