package pl.hejnal.cases.departments;

import java.time.Clock;
import java.time.ZoneOffset;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CaseFixture;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;
import pl.hejnal.directory.domain.DepartmentSymbol;

class TheDoubleKeepsTheContractTest extends DepartmentSystemsContract {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");

    @Override
    protected Behind open() {
        DepartmentsInMemory departments = new DepartmentsInMemory(KM, Clock.fixed(CaseFixture.NOW, ZoneOffset.UTC));
        return new Behind() {
            @Override
            public DepartmentSystems port() {
                return departments;
            }

            @Override
            public DepartmentSymbol department() {
                return KM;
            }

            @Override
            public CaseSign known() {
                return new CaseSign("KM-I.5410.77.2026");
            }

            @Override
            public CaseSign unknown() {
                return new CaseSign("KM-I.5410.78.2026");
            }

            @Override
            public void isWell() {
                departments.tell(new CaseState(
                        known(),
                        KM,
                        CaseStage.IN_PROGRESS,
                        "w toku",
                        CaseDetails.NONE,
                        Disclosure.USUAL,
                        CaseFixture.NOW));
            }

            @Override
            public void isDown() {
                departments.fail("it is down");
            }

            @Override
            public void talksNonsense() {
                departments.fail("it talks nonsense");
            }

            @Override
            public void talksWithoutEnd() {
                departments.fail("its answer has no end");
            }

            @Override
            public void talksAboutAnotherCase() {
                departments.fail("its answer is about another case");
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
